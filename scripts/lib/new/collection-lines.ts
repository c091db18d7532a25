import type { CollectionId } from '../../../src/config/collections.ts';
import type { FindingLanguage } from '../../../src/source/said.ts';

/** What one item of each collection is, in one line for an editor who has to choose. */
export const collectionLines: Readonly<
  Record<CollectionId, Readonly<Record<FindingLanguage, string>>>
> = {
  province: {
    vi: 'một trong mười trang giới thiệu tỉnh (tên cố định)',
    en: 'one of the ten pages about the province (fixed names)',
  },
  projects: {
    vi: 'dự án trong danh mục kêu gọi hoặc thu hút đầu tư',
    en: 'a project of a list that calls for or plans investment',
  },
  zones: {
    vi: 'khu kinh tế, khu, cụm công nghiệp, cửa khẩu, cảng cạn, trung tâm logistics',
    en: 'an economic or industrial zone, border gate, dry port or logistics centre',
  },
  guides: {
    vi: 'hướng dẫn từng bước cho nhà đầu tư, du khách, nhà báo, kiều bào',
    en: 'a how-to for investors, visitors, journalists or Vietnamese abroad',
  },
  places: { vi: 'điểm đến du lịch', en: 'a destination for visitors' },
  itineraries: {
    vi: 'hành trình nhiều ngày qua các điểm đến',
    en: 'a route of days through places',
  },
  culture: {
    vi: 'dân tộc, di sản, nghề thủ công, món ăn',
    en: 'a people, an element of heritage, a craft or a dish',
  },
  products: { vi: 'đặc sản, sản phẩm địa phương', en: 'a local speciality' },
  events: {
    vi: 'lễ hội, chợ phiên, hội chợ, giải thể thao, hoạt động xúc tiến',
    en: 'a festival, market, fair, sports or promotion event',
  },
  news: { vi: 'tin, thông cáo, thông báo', en: 'news, a release or a notice' },
  clarifications: {
    vi: 'làm rõ thông tin sai lệch hoặc chưa chính xác',
    en: 'a wrong or unclear claim set right',
  },
  partners: {
    vi: 'địa phương, tổ chức nước ngoài có quan hệ hợp tác',
    en: 'a partner locality or organisation abroad',
  },
  documents: {
    vi: 'kế hoạch, quyết định, văn bản pháp luật, ấn phẩm',
    en: 'a plan, decision, law or publication',
  },
};
