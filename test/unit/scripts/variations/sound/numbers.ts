import { says } from '../changes.ts';
import type { Sound } from '../variation.ts';

const same = (what: string, vi: string, en: string, zh: string): Sound => ({
  what,
  in: 'any',
  change: says({ vi, en, zh }),
});

/** The same numbers in the form of each language. */
export const soundNumbers: readonly Sound[] = [
  same(
    '12,3 tỷ, 12.3 billion, 123亿',
    'Vốn là 12,3 tỷ đồng.',
    'The capital is VND 12.3 billion.',
    '资金为123亿越南盾。',
  ),
  same(
    '1,5 triệu, 1.5 million, 150万',
    'Tỉnh đón 1,5 triệu lượt khách.',
    'There were 1.5 million visits.',
    '接待游客150万人次。',
  ),
  same(
    '600 nghìn tỷ, 600 trillion, 600万亿',
    'Cần 600 nghìn tỷ đồng.',
    'It takes VND 600 trillion.',
    '需要600万亿越南盾。',
  ),
  same(
    '850 nghìn, 850,000, 85万',
    'Có 850 nghìn người.',
    'There are 850,000 people.',
    '共有85万人。',
  ),
  same(
    'grouped digits',
    'Rộng 13.256,92 km².',
    'It covers 13,256.92 km².',
    '面积13,256.92平方公里。',
  ),
  same(
    'digits without groups in Chinese',
    'Có 1.778.785 người.',
    'There are 1,778,785 people.',
    '共有1778785人。',
  ),
  same(
    '30%, per cent, 百分之三十',
    'Chiếm 30% số hộ.',
    'That is 30 per cent of the households.',
    '占总户数的百分之三十。',
  ),
  same('percent in decimals', 'Tăng 8,14%.', 'It grew by 8.14%.', '增长8.14%。'),
  same(
    'thế kỷ XIX, 19th century, 十九世纪',
    'Chùa có từ thế kỷ XIX.',
    'The pagoda is of the 19th century.',
    '寺庙建于十九世纪。',
  ),
  same(
    'thế kỷ XIX, nineteenth century, 19世纪',
    'Chùa có từ thế kỷ XIX.',
    'The pagoda is of the nineteenth century.',
    '寺庙建于19世纪。',
  ),
  same(
    'thế kỷ 19, 19th century, 十九世纪',
    'Chùa có từ thế kỷ 19.',
    'The pagoda is of the 19th century.',
    '寺庙建于十九世纪。',
  ),
  same('a decade', 'Từ những năm 80 của thế kỷ XX.', 'Since the 1980s.', '自20世纪80年代起。'),
  same(
    '2/9/2026',
    'Hội mở ngày 2/9/2026.',
    'The festival opens on 2 September 2026.',
    '节日于2026年9月2日开幕。',
  ),
  same(
    'ngày 2 tháng 9 năm 2026',
    'Hội mở ngày 2 tháng 9 năm 2026.',
    'The festival opens on September 2, 2026.',
    '节日于2026年9月2日开幕。',
  ),
  same(
    '02/09/2026 with zeros',
    'Hội mở ngày 02/09/2026.',
    'The festival opens on 2 September 2026.',
    '节日于2026年9月2日开幕。',
  ),
  same(
    'tháng 9/2026',
    'Khởi công tháng 9/2026.',
    'Work began in September 2026.',
    '2026年9月开工。',
  ),
  same(
    'a range of days',
    'Hội mở từ ngày 2 đến ngày 5/9/2026.',
    'It runs from 2 to 5 September 2026.',
    '活动于2026年9月2日至5日举行。',
  ),
  same(
    'mồng một Tết',
    'Hội mở ngày 15 tháng Giêng.',
    'It opens on the 15th day of the first lunar month.',
    '节日于正月十五开幕。',
  ),
  same(
    '7 giờ 30, 7:30 a.m., 上午7:30',
    'Chợ họp lúc 7 giờ 30.',
    'The market opens at 7:30 a.m.',
    '集市上午7:30开市。',
  ),
  same(
    '50 amphibians, which are no time of the day',
    'Có 50 loài lưỡng cư và 12 bưu điện.',
    'There are 50 amphibians and 12 post offices.',
    '有50种两栖动物和12个邮局。',
  ),
  same('19h, 7 p.m., 19时', 'Diễn lúc 19 giờ.', 'It begins at 7 p.m.', '19时开演。'),
  same(
    '13:45, 1:45 p.m., 下午1时45分',
    'Xe chạy lúc 13:45.',
    'The coach leaves at 1:45 p.m.',
    '客车下午1时45分发车。',
  ),
  same(
    'a number in words in English',
    'Xã có 12 bản.',
    'The commune has twelve villages.',
    '全乡有12个村。',
  ),
  same(
    'a number in words in Vietnamese',
    'Xã có mười hai bản.',
    'The commune has twelve villages.',
    '全乡有十二个村。',
  ),
  same(
    'a number in words in Chinese',
    'Xã có 33 dân tộc.',
    'The commune is home to 33 peoples.',
    '全乡有三十三个民族。',
  ),
  same('ordinals', 'Kỳ họp lần thứ 15.', 'The 15th meeting.', '第十五次会议。'),
  same('a minus', 'Có khi xuống −14 °C.', 'It has fallen to −14 °C.', '曾降至零下14℃。'),
  same(
    'a minus in words',
    'Có khi xuống âm 14 °C.',
    'It has fallen to minus 14 °C.',
    '曾降至−14℃。',
  ),
  same('a range', 'Đi mất 5–6 giờ.', 'It takes 5 to 6 hours.', '需5至6小时。'),
  same(
    'a range of millions',
    'Giá 1–2 triệu đồng.',
    'It costs VND 1–2 million.',
    '价格为100万至200万越南盾。',
  ),
  same('a half', 'Đi nửa ngày.', 'It takes half a day.', '需半天。'),
];
