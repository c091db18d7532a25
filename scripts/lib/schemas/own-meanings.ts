/** What one allowed value of a field means. */
export interface Meaning {
  readonly vi: string;
  readonly en: string;
}

type Meanings = Readonly<Record<string, Meaning>>;

/** Lists of the screens, for walls and kiosks. */
const screenLists: Meanings = {
  events: { vi: 'Sự kiện sắp tới, gần nhất trước', en: 'Coming events, the next first' },
  notices: { vi: 'Thông báo còn hiệu lực', en: 'Notices that are not over' },
  season: { vi: 'Điểm đến đang đúng mùa', en: 'Places at their best this month' },
  'gate-hours': {
    vi: 'Giờ mở cửa khẩu, chỉ khi nguồn chưa quá một năm',
    en: 'Hours of the border gates, only with a source of at most a year ago',
  },
  emergency: { vi: 'Số khẩn cấp trong site.yml', en: 'Emergency numbers of site.yml' },
};

/** Values that the interface of the portal has no words for, by the English description of their field. */
export const ownMeanings: Readonly<Record<string, Meanings>> = {
  'Which book it is': {
    'investor-handbook': { vi: 'Cẩm nang đầu tư', en: 'Investor handbook' },
    'visitors-guide': { vi: 'Cẩm nang du lịch', en: 'Visitor’s guide' },
    'province-in-figures': { vi: 'Tỉnh qua những con số', en: 'The province in figures' },
  },
  'Slides that fill themselves: coming events, notices, places of the season, gate hours, emergency numbers':
    screenLists,
  'A list that fills itself, above the items': screenLists,
  'draft, review, published or withdrawn': {
    draft: { vi: 'Đang soạn; chưa lên cổng', en: 'Being written; not on the portal' },
    review: { vi: 'Chờ duyệt; chưa lên cổng', en: 'Waits for approval; not on the portal' },
    published: {
      vi: 'Đã duyệt; lên cổng. Phải có approval',
      en: 'Approved; on the portal. Needs "approval"',
    },
    withdrawn: {
      vi: 'Đã rút khỏi cổng. Phải có withdrawal và lý do',
      en: 'Taken back. Needs "withdrawal" and the reason',
    },
  },
  'Unit of the number': {
    metre: { vi: 'mét', en: 'metres' },
    kilometre: { vi: 'ki-lô-mét', en: 'kilometres' },
    'square-kilometre': { vi: 'ki-lô-mét vuông', en: 'square kilometres' },
    hectare: { vi: 'héc-ta', en: 'hectares' },
    'kilometre-per-hour': { vi: 'ki-lô-mét/giờ', en: 'kilometres per hour' },
    person: { vi: 'người', en: 'people' },
    visit: { vi: 'lượt khách', en: 'visits' },
    household: { vi: 'hộ', en: 'households' },
    percent: { vi: 'phần trăm', en: 'per cent' },
    celsius: { vi: 'độ C', en: 'degrees Celsius' },
    millimetre: { vi: 'mi-li-mét', en: 'millimetres' },
    minute: { vi: 'phút', en: 'minutes' },
    hour: { vi: 'giờ', en: 'hours' },
    day: { vi: 'ngày', en: 'days' },
    vnd: { vi: 'đồng Việt Nam', en: 'Vietnamese đồng' },
    usd: { vi: 'đô la Mỹ', en: 'US dollars' },
    year: { vi: 'năm (khoảng thời gian)', en: 'years (a length of time)' },
    count: { vi: 'số đếm, không có đơn vị', en: 'a count without a unit' },
    tonne: { vi: 'tấn', en: 'tonnes' },
    place: { vi: 'chỗ', en: 'places (seats, beds)' },
    project: { vi: 'dự án', en: 'projects' },
  },
  'How sure the Chinese form is': {
    official: {
      vi: 'Cơ quan nhà nước Việt Nam, báo chí Việt Nam hoặc cơ quan nhà nước Trung Quốc đã dùng',
      en: 'Printed by a Vietnamese state body, its press or a Chinese state body',
    },
    sino: { vi: 'Theo âm Hán Việt', en: 'By the reading of the characters' },
    literal: {
      vi: 'Dịch nghĩa, chưa thấy ở văn bản nào',
      en: 'Plain translation, no printed form seen',
    },
    unconfirmed: {
      vi: 'Chưa thống nhất; bản tiếng Trung giữ tên tiếng Việt',
      en: 'Not settled; Chinese texts keep the Vietnamese name',
    },
  },
  'How exact the number is': {
    exact: { vi: 'Chính xác', en: 'Exact' },
    about: { vi: 'Khoảng', en: 'About' },
    'more-than': { vi: 'Hơn, trên', en: 'More than' },
    nearly: { vi: 'Gần', en: 'Nearly' },
    estimate: { vi: 'Ước tính', en: 'An estimate' },
  },
  'Which of the required pages this is': {
    overview: { vi: 'Tổng quan', en: 'Overview' },
    history: { vi: 'Lịch sử', en: 'History' },
    nature: { vi: 'Tự nhiên', en: 'Nature' },
    people: { vi: 'Con người, dân tộc', en: 'People' },
    culture: { vi: 'Văn hóa', en: 'Culture' },
    economy: { vi: 'Kinh tế', en: 'Economy' },
    administration: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
    government: { vi: 'Bộ máy chính quyền', en: 'Government' },
    infrastructure: { vi: 'Hạ tầng', en: 'Infrastructure' },
    achievements: { vi: 'Thành tựu', en: 'Achievements' },
  },
  'call: a call for investors; only then is it "calling"': {
    call: { vi: 'Danh mục kêu gọi, thu hút đầu tư', en: 'A call for investors' },
    plan: { vi: 'Quy hoạch, kế hoạch', en: 'A plan' },
    scheme: { vi: 'Đề án, chương trình', en: 'A scheme or programme' },
    report: { vi: 'Báo cáo, tin bài', en: 'A report' },
  },
  'For whom it is written; it decides the section': {
    investor: { vi: 'Nhà đầu tư; nằm ở chuyên mục Đầu tư', en: 'Investors; under Investment' },
    visitor: { vi: 'Du khách; nằm ở chuyên mục Du lịch', en: 'Visitors; under Tourism' },
    journalist: { vi: 'Nhà báo; nằm ở Phòng báo chí', en: 'Journalists; under Press' },
    'overseas-vietnamese': {
      vi: 'Người Việt Nam ở nước ngoài; nằm ở chuyên mục Hợp tác',
      en: 'Vietnamese people abroad; under Partners',
    },
    border: {
      vi: 'Người qua lại biên giới; nằm ở chuyên mục Giới thiệu tỉnh',
      en: 'Travellers across the border; under Province',
    },
  },
  'How it is drawn': {
    bar: { vi: 'Biểu đồ cột', en: 'Bars' },
    line: { vi: 'Biểu đồ đường', en: 'A line' },
    rank: { vi: 'Xếp hạng', en: 'A ranking' },
    share: { vi: 'Cơ cấu, tỷ trọng', en: 'Shares of a whole' },
  },
  'Section whose first page shows the chart too': {
    investment: { vi: 'Đầu tư', en: 'Investment' },
  },
  'preview: each page says that it is not an official publication, and is not indexed': {
    preview: { vi: 'Bản xem trước, chưa phải ấn phẩm chính thức', en: 'A preview' },
    official: { vi: 'Bản chính thức của tỉnh', en: 'Official publication of the province' },
  },
  'What kind of agency it is': {
    'people-committee': { vi: 'Ủy ban nhân dân', en: 'People’s committee' },
    department: { vi: 'Sở, ban, ngành', en: 'Department' },
    editors: { vi: 'Ban biên tập cổng', en: 'Editors of the portal' },
    press: { vi: 'Cơ quan báo chí', en: 'Press' },
    other: { vi: 'Đơn vị khác', en: 'Other' },
  },
  'Ward or commune': {
    ward: { vi: 'Phường', en: 'Ward' },
    commune: { vi: 'Xã', en: 'Commune' },
  },
  'Region of ethnic minorities and mountains in which it is classed': {
    I: { vi: 'Khu vực I', en: 'Region I' },
    II: { vi: 'Khu vực II', en: 'Region II' },
    III: { vi: 'Khu vực III', en: 'Region III' },
  },
  'LED wall or touch kiosk': {
    led: { vi: 'Màn hình LED', en: 'LED wall' },
    kiosk: { vi: 'Máy tra cứu cảm ứng', en: 'Touch kiosk' },
  },
  'What sign is drawn': {
    seat: { vi: 'Trung tâm hành chính tỉnh', en: 'Seat of the province' },
    town: { vi: 'Đô thị', en: 'Town' },
    peak: { vi: 'Đỉnh núi', en: 'Peak' },
    area: { vi: 'Vùng', en: 'Area' },
    point: { vi: 'Điểm khác', en: 'Other point' },
  },
  'Where the name stands': {
    east: { vi: 'Bên phải (đông)', en: 'Right of the point' },
    west: { vi: 'Bên trái (tây)', en: 'Left of the point' },
    north: { vi: 'Phía trên (bắc)', en: 'Above the point' },
    south: { vi: 'Phía dưới (nam)', en: 'Below the point' },
  },
  'Who made or checked the translation': {
    official: { vi: 'Bản dịch chính thức', en: 'Official translation' },
    reviewed: { vi: 'Đã có người biên tập, kiểm tra', en: 'Checked by an editor' },
    machine: { vi: 'Máy dịch, chưa ai kiểm tra', en: 'Machine translation, not checked' },
  },
};
