import { all, extended, fact, facts, file, says } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

type Locale = 'vi' | 'en' | 'zh';

const said = (rule: string, what: string, locale: Locale, text: string, at = text): Broken => ({
  what,
  in: 'any',
  change: says({ [locale]: text }),
  file: locale,
  rule,
  at: at.split('\n')[0] ?? at,
});

const secret = (what: string, locale: Locale, text: string, at?: string) =>
  said('secrecy', what, locale, text, at);
const personal = (what: string, locale: Locale, text: string) =>
  said('personal-data', what, locale, text);

/** Stamps of secrecy, and what belongs to a person. */
export const brokenSecrets: readonly Broken[] = [
  secret('a stamp on its own line', 'vi', 'MẬT'),
  secret('a stamp of the second degree', 'vi', 'TỐI MẬT'),
  secret('a stamp of the third degree', 'vi', 'Độ mật: TUYỆT MẬT'),
  secret('a stamp for use within', 'vi', '(LƯU HÀNH NỘI BỘ)'),
  secret('a stamp in bold', 'vi', '**TUYỆT MẬT**'),
  secret('a stamp with spaces between its letters', 'vi', 'T Ố I  M Ậ T'),
  secret('a stamp in a heading', 'vi', '## TỐI MẬT'),
  secret('a stamp in a table', 'vi', '| Số | Độ mật |\n|---|---|\n| 12 | MẬT |', '| 12 |'),
  secret('a stamp left in a translation', 'en', 'The plan is stamped TỐI MẬT.'),
  {
    what: 'a stamp in a comment of the facts',
    in: 'any',
    change: fact('# TỐI MẬT, không phổ biến'),
    file: 'facts.yml',
    rule: 'secrecy',
    at: 'TỐI MẬT',
  },
  {
    what: 'a stamp in the title of a source',
    in: 'any',
    change: facts(/^ {4}title: .*$/m, '    title: "Kế hoạch 12 (MẬT)"'),
    file: 'facts.yml',
    rule: 'secrecy',
    at: '(MẬT)',
  },
  {
    what: 'a stamp in a title',
    in: 'any',
    change: extended('vi', 'title', ' (MẬT)'),
    file: 'vi',
    rule: 'secrecy',
    at: 'title:',
  },
  {
    what: 'a stamp in the name of a file',
    in: 'any',
    change: file('cong-van-toi-mat.pdf'),
    file: 'cong-van-toi-mat.pdf',
    rule: 'secrecy',
  },
  {
    what: 'a stamp for use within in the name of a file',
    in: 'any',
    change: file('LƯU HÀNH NỘI BỘ.docx'),
    file: 'LƯU HÀNH NỘI BỘ.docx',
    rule: 'secrecy',
  },
  secret('a stamp for use within in small letters', 'vi', 'Lưu hành nội bộ'),
  secret('such a stamp behind its noun', 'vi', '*Tài liệu lưu hành nội bộ*'),
  secret('such a stamp in small letters only', 'vi', '(lưu hành nội bộ)'),
  secret('a degree behind its label', 'vi', 'Độ mật: Mật'),
  secret('a degree behind another label', 'vi', 'Mức độ: Tối mật'),
  {
    what: 'a stamp for use within in a comment of the facts',
    in: 'any',
    change: fact('# lưu hành nội bộ'),
    file: 'facts.yml',
    rule: 'secrecy',
    at: '# lưu hành nội bộ',
  },
  personal('a number of an identity card', 'vi', 'Ông Nguyễn Văn A, CCCD 010088001234.'),
  personal('a number of an old identity card', 'vi', 'Số CMND: 063123456, cấp tại Lào Cai.'),
  personal('a number of a passport', 'en', 'Her passport number is C1234567.'),
  personal('a number of an account', 'vi', 'Chuyển khoản: STK 19034567890123, Techcombank.'),
  personal(
    'a number of an account in English',
    'en',
    'Bank account no. 0451000123456 (Vietcombank).',
  ),
  personal('a mobile telephone', 'vi', 'Liên hệ anh Hùng: 0912345678.'),
  personal('a Chinese mobile telephone', 'zh', '联系人：王先生，手机13812345678。'),
  personal('a Chinese mobile telephone in groups', 'vi', 'Liên hệ ông Vương: 138 1234 5678.'),
  personal('a Chinese mobile telephone with the code of China', 'en', 'Call +86 138-1234-5678.'),
  personal('a mobile telephone in full-width digits', 'zh', '请拨打０９１２３４５６７８。'),
  personal('an address of Zalo', 'vi', 'Nhắn [anh Hùng](https://zalo.me/0912345678).'),
  personal('an address of WhatsApp', 'en', 'Write [to Hùng](https://wa.me/84912345678).'),
  personal('an address of Telegram', 'en', 'Write [to Hùng](https://t.me/+84912345678).'),
  personal('a page named after a telephone', 'vi', '[Trang](https://www.facebook.com/0912345678).'),
  {
    what: 'a mobile telephone in a comment of the facts',
    in: 'any',
    change: fact('# hỏi anh Hùng 0912 345 678'),
    file: 'facts.yml',
    rule: 'personal-data',
    at: '# hỏi anh Hùng',
  },
  {
    what: 'a mobile telephone in a comment of the front matter',
    in: 'any',
    change: (item) =>
      item.edit('vi', (text) => text.replace(/^title: /m, '# hỏi chị Lan 0987654321\ntitle: ')),
    file: 'vi',
    rule: 'personal-data',
    at: '# hỏi chị Lan',
  },
  personal('a mobile telephone in a comment of HTML', 'vi', '<!-- hỏi anh Hùng 0912345678 -->'),
  personal('a mobile telephone with points', 'vi', 'Liên hệ: 0912.345.678 (Zalo).'),
  personal('a mobile telephone with the code of the country', 'en', 'Call +84 912 345 678.'),
  personal('a private mail address', 'vi', 'Gửi về nguyenvana.laocai@gmail.com.'),
  personal('a private mail address as a link', 'en', '[Write to us](mailto:nguyenvana@yahoo.com).'),
  personal('a Chinese mail address', 'zh', '邮箱：12345678@qq.com。'),
  {
    what: 'a private mail address as who prepared it',
    in: 'any',
    change: all(facts(/^preparedBy: .*$/m, 'preparedBy: nguyenvana@gmail.com')),
    file: 'facts.yml',
    rule: 'personal-data',
    at: 'preparedBy:',
  },
  {
    what: 'a mobile telephone in the description of a drawing',
    in: 'any',
    change: extended('vi', 'art', ' Ảnh: Hùng, 0987654321'),
    file: 'vi',
    rule: 'personal-data',
    at: 'art:',
  },
];
