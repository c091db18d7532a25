import { all, extended, says } from '../../changes.ts';
import type { Broken } from '../../variation.ts';

/** A sentence in each language of which one has another number; the last stands in the file that is found. */
function differs(
  what: string,
  file: 'en' | 'zh',
  vi: string,
  translation: string,
  where: Broken['in'] = 'any',
): Broken {
  return {
    what,
    in: where,
    change: says({ vi, [file]: translation }),
    file,
    rule: 'translation-numbers',
  };
}

/** A number added to one text of the front matter only. */
function alone(
  what: string,
  file: 'en' | 'zh',
  key: string,
  more: string,
  where: Broken['in'] = 'any',
): Broken {
  return { what, in: where, change: extended(file, key, more), file, rule: 'translation-numbers' };
}

/** Numbers that a translation changed, dropped or added. */
export const brokenNumbers: readonly Broken[] = [
  differs('a digit dropped', 'en', 'Xã có 1.257 hộ.', 'The commune has 127 households.'),
  differs('two digits swapped', 'zh', 'Xã có 1.257 hộ.', '全乡有1275户。'),
  differs(
    'the Vietnamese point kept in English',
    'en',
    'Đỉnh cao 1.257 m.',
    'The peak is 1.257 m high.',
  ),
  differs(
    'the Vietnamese comma kept in English',
    'en',
    'Cầu dài 12,3 km.',
    'The bridge is 12,300 km long.',
  ),
  differs('12,3 tỷ as 12.3亿', 'zh', 'Vốn là 12,3 tỷ đồng.', '资金为12.3亿越南盾。'),
  differs('1,2 tỷ as 1.2 million', 'en', 'Vốn là 1,2 tỷ đồng.', 'The capital is VND 1.2 million.'),
  differs('1,5 triệu as 15万', 'zh', 'Tỉnh đón 1,5 triệu lượt khách.', '全省接待游客15万人次。'),
  differs('850 nghìn as 8.5万', 'zh', 'Tỉnh đón 850 nghìn lượt khách.', '全省接待游客8.5万人次。'),
  differs('3,5 tỷ as 35 billion', 'en', 'Vốn là 3,5 tỷ đồng.', 'The capital is VND 35 billion.'),
  differs(
    'nghìn tỷ as billion',
    'en',
    'Vốn là 12 nghìn tỷ đồng.',
    'The capital is VND 12 billion.',
  ),
  differs('30% as 13%', 'en', 'Có 30% số hộ.', 'That is 13% of the households.'),
  differs('百分之三十 as another share', 'zh', 'Có 35% số hộ.', '占全部户数的百分之三十。'),
  differs('a range with another end', 'en', 'Đi mất 5–6 giờ.', 'The way takes 5–8 hours.'),
  differs('a range cut to one number', 'zh', 'Đi mất 55–68 phút.', '路程需55分钟。'),
  differs('the minus lost', 'en', 'Có khi xuống −14 °C.', 'It has fallen to 14 °C.'),
  differs(
    'another century in Roman digits',
    'en',
    'Chùa có từ thế kỷ XIX.',
    'The pagoda is of the 18th century.',
  ),
  differs('another century in Chinese', 'zh', 'Chùa có từ thế kỷ XIX.', '寺庙建于十八世纪。'),
  differs(
    'day and month swapped',
    'en',
    'Hội mở ngày 2/9/2026.',
    'The festival opens on 9 February 2026.',
  ),
  differs('another day in Chinese', 'zh', 'Hội mở ngày 2/9/2026.', '节日于2026年9月3日开幕。'),
  differs(
    'another month in words',
    'en',
    'Hội mở ngày 15 tháng 3 năm 2025.',
    'The festival opens on 15 May 2025.',
  ),
  differs(
    'morning as evening',
    'en',
    'Chợ họp lúc 7 giờ 30 sáng.',
    'The market opens at 7:30 p.m.',
  ),
  differs('another minute in Chinese', 'zh', 'Chợ họp lúc 7 giờ 30.', '集市于上午7:35开市。'),
  differs(
    'another number in English words',
    'en',
    'Xã có 12 bản.',
    'The commune has thirteen villages.',
  ),
  differs('another number in Chinese words', 'zh', 'Xã có 15 bản.', '全乡有十六个村。'),
  differs('another ordinal', 'en', 'Đây là kỳ họp lần thứ 15.', 'This was the 16th meeting.'),
  differs('no number where the source has one', 'zh', 'Xã có 1.257 hộ.', '全乡有许多户。'),
  differs(
    'a number where the source has none',
    'en',
    'Xã có nhiều hộ.',
    'The commune has 1,257 households.',
  ),
  differs('kilometres as metres', 'en', 'Đường dài 15 km.', 'The road is 15 m long.'),
  differs('hectares as square kilometres', 'zh', 'Rừng rộng 470 ha.', '森林面积470平方公里。'),
  differs('đồng as dollars', 'en', 'Vé giá 50.000 đồng.', 'A ticket costs US$50,000.'),
  differs(
    'a number of a decision',
    'en',
    'Theo Quyết định 1234/QĐ-UBND.',
    'Under Decision 1243/QĐ-UBND.',
  ),
  differs('another number in full-width digits', 'zh', 'Xã có 123 hộ.', '全乡有１２４户。'),
  differs(
    'another number in a table',
    'en',
    '| Năm | Hộ |\n|---|---|\n| Nay | 457 |',
    '| Year | Homes |\n|---|---|\n| Now | 475 |',
  ),
  differs(
    'another number in the words of a link',
    'en',
    'Xem [99 xã, phường](/province/units/).',
    'See the [89 communes and wards](/province/units/).',
  ),
  differs('another number in a heading', 'zh', '## Sau 25 năm', '## 35年之后'),
  differs('another number in a list', 'en', '- Cách ga 815 m.', '- It is 851 m from the station.'),
  differs('another number in bold', 'zh', 'Cao **815 m**.', '高**851米**。'),
  alone('a year in the title of one language', 'en', 'title', ' 1987'),
  alone('a number in the summary of one language', 'zh', 'summary', '共77处。', 'documents'),
  alone('a number in the description of a drawing', 'en', 'art', ' with 17 houses'),
  {
    what: 'another number in a label',
    in: 'places',
    with: /^keyFacts:\n {2}- \{ id: [a-z-]+,/m,
    change: all(
      (item) =>
        item.edit('vi', (text) =>
          text.replace(/^(keyFacts:\n {2}[a-z0-9-]+: )"?([^"\n]*)"?$/m, '$1"$2 (1987)"'),
        ),
      (item) =>
        item.edit('en', (text) =>
          text.replace(/^(keyFacts:\n {2}[a-z0-9-]+: )"?([^"\n]*)"?$/m, '$1"$2 (1978)"'),
        ),
    ),
    file: 'en',
    rule: 'translation-numbers',
    at: '(1978)',
  },
];
