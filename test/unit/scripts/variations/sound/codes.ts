import { says } from '../changes.ts';
import type { Sound } from '../variation.ts';

const same = (what: string, vi: string, en: string, zh: string): Sound => ({
  what,
  in: 'any',
  change: says({ vi, en, zh }),
});

/** Numbers of papers, roads, books and telephones, and numbers in tables. */
export const soundCodes: readonly Sound[] = [
  same(
    'a document',
    'Theo Quyết định 1234/QĐ-UBND ngày 5/7/2024.',
    'Under Decision 1234/QĐ-UBND of 5 July 2024.',
    '根据2024年7月5日第1234/QĐ-UBND号决定。',
  ),
  same('a national road', 'Theo quốc lộ 4D.', 'Take National Highway 4D.', '沿4D国道前行。'),
  same(
    'a position in text',
    'Tọa độ 22,3033° B, 103,775° Đ.',
    'Position: 22.3033° N, 103.775° E.',
    '位置：北纬22.3033°，东经103.775°。',
  ),
  same(
    'a number of a book',
    'ISBN 978-604-315-123-4.',
    'ISBN 978-604-315-123-4.',
    'ISBN 978-604-315-123-4。',
  ),
  same('an ISO date', 'Số liệu ngày 2026-03-01.', 'Data of 2026-03-01.', '数据截至2026-03-01。'),
  same(
    'numbers for emergencies',
    'Gọi 113, 114 hoặc 115.',
    'Call 113, 114 or 115.',
    '请拨打113、114或115。',
  ),
  same('a hotline', 'Tổng đài 1900 1234.', 'Hotline: 1900 1234.', '热线：1900 1234。'),
  same(
    'a fixed line of an office',
    'Điện thoại: +84 214 3840 034.',
    'Telephone: +84 214 3840 034.',
    '电话：+84 214 3840 034。',
  ),
  same(
    'numbers in a table',
    '| Năm | Hộ |\n|---|---|\n| 2024 | 1.457 |',
    '| Year | Homes |\n|---|---|\n| 2024 | 1,457 |',
    '| 年份 | 户数 |\n|---|---|\n| 2024 | 1,457 |',
  ),
  same('temperatures', 'Trung bình 15,4 °C.', 'The mean is 15.4 °C.', '平均气温15.4℃。'),
  same('24/7', 'Mở cửa 24/24 giờ.', 'Open 24 hours a day.', '24小时开放。'),
  same('one and a half', 'Dài 1,5 km.', 'It is 1.5 km long.', '长1.5公里。'),
  same(
    'money with its exact number',
    'Vốn 6.900 tỷ đồng.',
    'The capital is VND 6,900 billion.',
    '资金6.9万亿越南盾。',
  ),
];
