import { extended, says } from '../changes.ts';
import type { Sound } from '../variation.ts';

const vi = (what: string, text: string): Sound => ({ what, in: 'any', change: says({ vi: text }) });
const en = (what: string, text: string): Sound => ({ what, in: 'any', change: says({ en: text }) });
const zh = (what: string, text: string): Sound => ({ what, in: 'any', change: says({ zh: text }) });

const mdx = (what: string, text: string): Sound => ({
  what,
  in: 'any',
  change: (item) => {
    const words = item.read('en');
    item.remove('en');
    item.write('en.mdx', `${words.trimEnd()}\n\n${text}\n`);
  },
});

/** Texts that look like trouble and are none. */
export const soundText: readonly Sound[] = [
  vi('honey', 'Mật ong rừng là quà quý.'),
  vi('honey in a heading', '## Mật ong'),
  vi('honey in capitals', 'Hội chợ “MẬT ONG BẠC HÀ”.'),
  vi('a secret by its words', 'Cổng giữ bí mật nhà nước theo luật; mật độ dân số thấp.'),
  vi('a mystery', 'Hang này còn nhiều bí mật.'),
  vi(
    'a law about secrets',
    'Luật Bảo vệ bí mật nhà nước chia bí mật thành ba độ mật: tuyệt mật, tối mật và mật.',
  ),
  vi(
    'papers for use within, in a sentence',
    'Quy định này không áp dụng với tài liệu lưu hành nội bộ của cơ quan.',
  ),
  vi('papers that were declassified', 'Tài liệu này được giải mật, trước đó là tối mật.'),
  vi('a degree of something else', 'Mức độ: mật độ dân cư cao.'),
  vi('a hotline of an office on Zalo', 'Nhắn [tổng đài](https://zalo.me/3195427847204345327).'),
  vi('something close', 'Hai bên quan hệ mật thiết.'),
  vi('an English name', 'Nhà trọ Topas Ecolodge và giải Vietnam Mountain Marathon.'),
  vi('a title of a film in English', 'Phim “The Story of Pao” quay ở vùng cao.'),
  vi('Yunnan by its Vietnamese name', 'Tỉnh giáp Vân Nam (Trung Quốc).'),
  vi('a Chinese name in brackets', 'Hà Khẩu (河口) ở bên kia sông.'),
  vi(
    'quotes of every kind',
    'Người ta gọi là “ruộng trời”, "ruộng mây", ‘nấc thang’ hay «bậc thang».',
  ),
  vi('a nested list', '- Một\n  - Một a\n  - Một b\n- Hai'),
  vi('a numbered list', 'a) Chuẩn bị;\n\nb) Lên đường.'),
  vi('a paragraph over two lines', 'Ruộng bậc thang đẹp nhất\nvào mùa lúa chín.'),
  vi('capitals', 'TỈNH LÀO CAI MẾN KHÁCH'),
  vi('an emoji', 'Chúc chuyến đi vui 🙂.'),
  vi('an old district with its label', 'Xã Bản Hồ (thị xã Sa Pa cũ).'),
  vi('a link', 'Xem [Sa Pa](/tourism/places/sa-pa/) và [các xã, phường](/province/units/).'),
  vi('a link to a part of another page', 'Xem [nguồn](/tourism/places/sa-pa/#sources).'),
  vi(
    'a link to the portal as such',
    'Tên miền là [doingoailaocai.vn](https://doingoailaocai.vn/).',
  ),
  vi('a link with marks in its address', 'Xem [trang này](https://vi.wikipedia.org/wiki/Lào_Cai).'),
  vi('a list with bold openings', '**Đường đi.** Đi bằng xe khách.'),
  vi('a quotation', '> Ruộng bậc thang là mồ hôi của bao đời.'),
  vi('letters that are no numbers', 'Tàu SP, xe CT.'),
  en('Vietnamese names', 'From Lào Cai ward take the road to Y Tý, Mường Hum and Bát Xát.'),
  en(
    'a list of Vietnamese names',
    'Dishes: thắng cố, cơm lam, cốn sủi, khâu nhục, lợn cắp nách, xôi bảy màu.',
  ),
  en(
    'the Vietnamese title of a law',
    'Its Vietnamese title is “Nghị định về quản lý hoạt động thông tin đối ngoại”.',
  ),
  en('a Chinese name in brackets', 'Hekou (河口) lies across the river.'),
  en('the name without marks of a publisher', 'The paper Lao Cai Online wrote about it.'),
  en(
    'apostrophes and dashes',
    'The people’s market – it isn’t far – opens early; “early” means dawn.',
  ),
  en('a link with brackets', 'See [the article](https://en.wikipedia.org/wiki/Sa_Pa_(town)).'),
  en(
    'a link with per cents',
    'See [the page](https://zh.wikipedia.org/wiki/%E8%80%81%E8%A1%97%E7%9C%81).',
  ),
  en('a link to another ministry', 'See [the ministry](https://www.mofa.gov.vn/).'),
  en('a short code', 'Ask for `SP3`, the night train.'),
  en('dollars and a slash', 'A road and/or rail link; US dollars and euros.'),
  en('an address with a number sign', 'Platform A, gate B.'),
  en('a sign of less', 'Trips of less than an hour (< an hour).'),
  en('a French name', 'Brest métropole and Nouvelle-Aquitaine are partners.'),
  en('an abbreviation', 'E.g. rice, maize, etc. are grown here.'),
  zh(
    'a long paragraph',
    '九月稻谷金黄，空气清新，是观赏梯田的最佳时节；清晨云海翻涌，山谷若隐若现。'.repeat(6),
  ),
  zh('a Vietnamese name in Chinese', '从Lũng Pô出发，沿红河而下。'),
  zh('a Latin name with spaces', '有“Vietnam Mountain Marathon”越野赛。'),
  zh('a Latin abbreviation', '产品获OCOP认证，并出口到ASEAN各国。'),
  zh('an address of the web', '详见www.laocai.gov.vn。'),
  zh('brackets and quotes', '沙坝（Sa Pa）人称“雾中之城”，参见《旅游指南》。'),
  zh('a dash and an ellipsis', '沙坝——雾中之城……'),
  zh('a list', '- 梯田\n- 云海\n- 集市'),
  zh('a table', '| 地点 | 看点 |\n|---|---|\n| 沙坝 | 梯田 |'),
  zh('a link', '参见[沙坝](/tourism/places/sa-pa/)。'),
  zh('a middle dot and a slash', '中国·云南。'),
  zh('traditional characters in a quotation', '匾额上写着「風調雨順」。'),
  zh('characters of both scripts', '著名的乾隆年间碑刻，瞭望台仍存。'),
  zh('a quotation in brackets of books', '歌曲《红河谷》很有名。'),
  mdx('a notice', '<Notice tone="info" title="Before you go">\n\nTake warm clothes.\n\n</Notice>'),
  mdx('a chart', '<Chart figure="grdp-growth" />'),
  mdx('a map', '<Map points="sa-pa bac-ha" />'),
  mdx('steps', '<Steps>\n\n1. Ask.\n2. Go.\n\n</Steps>'),
  mdx('the facts', '<Facts />'),
  {
    what: 'a title with a colon in quotes',
    in: 'any',
    change: extended('en', 'title', ': a visit'),
  },
  {
    what: 'a title for search engines',
    in: 'any',
    change: (item) =>
      item.edit('en', (text) =>
        text.replace(/^title: (.*)$/m, 'title: $1\nseoTitle: "Terraces and mountains in Lào Cai"'),
      ),
  },
];
