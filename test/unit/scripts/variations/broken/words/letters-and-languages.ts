import { all, says } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

type Locale = 'vi' | 'en' | 'zh';

const said = (
  what: string,
  locale: Locale,
  text: string,
  rule: Broken['rule'],
  at = text,
): Broken => ({
  what,
  in: 'any',
  change: says({ [locale]: text }),
  file: locale,
  rule,
  at: at.split('\n')[0] ?? at,
});

const style = 'markdown-style';

/** The letters themselves, their language and their punctuation. */
export const brokenLetters: readonly Broken[] = [
  said('a direction that turns the text', 'en', 'Pay to \u202e1234 now.', 'hidden-characters'),
  said('a hyphen that nobody sees', 'en', 'A moun\u00adtain road.', 'hidden-characters'),
  said('letters of an old font (TCVN3)', 'vi', 'TØnh Lµo Cai cã nhiÒu d©n téc anh em.', [
    style,
    'unicode-form',
    'glossary-forbidden',
  ]),
  said(
    'letters read in the wrong encoding',
    'vi',
    'Tá»\u2030nh LÃ o Cai cÃ³ nhiá»\u0081u dÃ¢n tá»™c.',
    ['unicode-form', style, 'hidden-characters'],
  ),
  said('a question mark for a letter', 'vi', 'T\ufffdnh có nhiều dân tộc.', [
    'hidden-characters',
    'unicode-form',
  ]),
  said(
    'English in the Vietnamese text',
    'vi',
    'The terraces are at their best in September, when the rice turns yellow and the air is clear.',
    style,
  ),
  said(
    'Vietnamese in the English text',
    'en',
    'Ruộng bậc thang đẹp nhất vào tháng Chín, khi lúa ngả vàng và trời trong.',
    style,
  ),
  said(
    'Vietnamese in the Chinese text',
    'zh',
    'Ruộng bậc thang đẹp nhất vào tháng Chín, khi lúa ngả vàng và trời trong.',
    style,
  ),
  said(
    'Chinese in the English text',
    'en',
    '九月稻谷金黄，空气清新，是观赏梯田的最佳时节。',
    style,
  ),
  said(
    'English in the Chinese text',
    'zh',
    'The terraces are at their best in September, when the rice turns yellow.',
    style,
  ),
  said(
    'Vietnamese without its marks',
    'vi',
    'Ruong bac thang dep nhat vao thang chin, khi lua nga vang va troi trong xanh.',
    style,
  ),
  said('Chinese over two lines', 'zh', '九月稻谷金黄，\n空气清新。', style, '九月稻谷金黄'),
  said('a half-width comma in Chinese', 'zh', '九月稻谷金黄,空气清新。', style),
  said('a half-width full stop in Chinese', 'zh', '九月稻谷金黄.', style),
  said('half-width brackets in Chinese', 'zh', '梯田(世界遗产)很美。', style),
  said('a half-width colon in Chinese', 'zh', '时间:九月。', style),
  said('straight quotes in Chinese', 'zh', '人称"云上梯田"。', style),
  said('traditional characters', 'zh', '老街省與雲南省相鄰，風景優美。', style),
  said('one traditional character', 'zh', '这里的梯田很壯观。', style),
  said('full-width letters in Chinese', 'zh', '产品获ＯＣＯＰ认证。', style),
  said('full-width digits in Chinese', 'zh', '建于当地第２个集市旁。', [
    style,
    'translation-numbers',
  ]),
  said('full-width letters in Vietnamese', 'vi', 'Sản phẩm ＯＣＯＰ của tỉnh.', style),
  said('full-width letters in English', 'en', 'A product of the ＯＣＯＰ programme.', style),
  said('spaces in Chinese', 'zh', '九月 稻谷 金黄。', style),
  said(
    'Chinese marks in the English text',
    'en',
    'The rice turns yellow，and the air is clear。',
    style,
  ),
  said('Chinese marks in the Vietnamese text', 'vi', 'Lúa ngả vàng，trời trong。', style),
  {
    what: 'a summary that was not translated',
    in: 'any',
    change: all((item) => {
      const summary = /^summary: .*$/m.exec(item.read('vi'))?.[0] ?? '';
      item.edit('en', (text) => text.replace(/^summary: .*$/m, summary));
    }),
    file: 'en',
    rule: [style, 'translation-numbers'],
    at: 'summary:',
  },
];
