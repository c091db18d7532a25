import { collectionIds } from '../../config/collections.ts';

/**
 * What the schemas say themselves, in Vietnamese, by the English text that stands in src/schemas.
 * A test reads all schemas and holds this list complete.
 */
export const customMessages: ReadonlyMap<string, string> = new Map([
  [
    'Lower-case name ending in .jpg, .png, .webp or .svg.',
    'Tên tệp viết thường, có đuôi .jpg, .png, .webp hoặc .svg.',
  ],
  [
    'Use lower-case letters without marks, digits and hyphens, for example sa-pa.',
    'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ sa-pa.',
  ],
  [
    `Write <collection>/<slug>. Collections: ${collectionIds.join(', ')}.`,
    `Viết theo dạng <bộ sưu tập>/<tên thư mục>. Các bộ sưu tập: ${collectionIds.join(', ')}.`,
  ],
  [
    'Write a whole web address that begins with https://.',
    'Viết đầy đủ địa chỉ trang web, bắt đầu bằng https://.',
  ],
  [
    'At most 2048 characters: copy the address without what stands behind ? or #.',
    'Tối đa 2048 ký tự: sao chép địa chỉ mà bỏ phần đứng sau dấu ? hoặc #.',
  ],
  [
    'Write scheme and host only, without a path and without / at the end: https://example.vn.',
    'Chỉ ghi giao thức và tên miền, không ghi đường dẫn và không có dấu / ở cuối: https://example.vn.',
  ],
  [
    'Write west, south, east, north in degrees: west below east, south below north.',
    'Ghi theo thứ tự tây, nam, đông, bắc, tính bằng độ: tây nhỏ hơn đông, nam nhỏ hơn bắc.',
  ],
  ['Name at least one source.', 'Phải ghi ít nhất một nguồn.'],
  [
    'Name at least one source on which the answer rests.',
    'Phải ghi ít nhất một nguồn làm căn cứ cho nội dung trả lời.',
  ],
  [
    'Write the capital in whole đồng: 6900000000000, not 6.9.',
    'Ghi vốn theo đơn vị đồng, số nguyên: 6900000000000, không ghi 6.9.',
  ],
  ['A telephone number.', 'Phải là số điện thoại.'],
  [
    'A SHA-256 digest: 64 hexadecimal digits.',
    'Phải là mã băm SHA-256 gồm 64 chữ số thập lục phân.',
  ],
  ['Write the date as YYYY-MM-DD.', 'Viết ngày theo dạng năm-tháng-ngày: YYYY-MM-DD.'],
  [
    'Not a day of the calendar. Write it as YYYY-MM-DD, for example 2026-11-21.',
    'Không có ngày này trong lịch. Viết theo dạng năm-tháng-ngày YYYY-MM-DD, ví dụ 2026-11-21.',
  ],
  [
    'Write the date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes if it is only a year.',
    'Viết thời gian theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD; nếu chỉ có năm thì đặt trong dấu ngoặc kép.',
  ],
  [
    'Not a date. Write it as YYYY, YYYY-MM or YYYY-MM-DD.',
    'Thời gian không đúng. Viết theo dạng YYYY, YYYY-MM hoặc YYYY-MM-DD.',
  ],
  ['Write the time as HH:MM, for example 07:30.', 'Viết giờ theo dạng HH:MM, ví dụ 07:30.'],
  [
    'Write the time as YYYY-MM-DD or "YYYY-MM-DD HH:MM".',
    'Viết thời điểm theo dạng YYYY-MM-DD hoặc "YYYY-MM-DD HH:MM".',
  ],
  [
    'Not a time. Write it as YYYY-MM-DD or "YYYY-MM-DD HH:MM".',
    'Thời điểm không đúng. Viết theo dạng YYYY-MM-DD hoặc "YYYY-MM-DD HH:MM".',
  ],
  ['Five digits in quotes.', 'Mã gồm năm chữ số, đặt trong dấu ngoặc kép.'],
  [
    'Run: npm run translations -- accept <collection>/<slug> <locale>.',
    'Chạy lệnh: npm run translations -- accept <bộ sưu tập>/<tên thư mục> <ngôn ngữ>.',
  ],
  ['At most 200 characters.', 'Tối đa 200 ký tự.'],
  ['At most 220 characters.', 'Tối đa 220 ký tự.'],
  ['At most 1000 characters.', 'Tối đa 1000 ký tự.'],
  ['At most 2000 characters.', 'Tối đa 2000 ký tự.'],
  ['Write at least one word, or leave the key out.', 'Ghi ít nhất một từ, hoặc bỏ hẳn trường này.'],
  [
    'A path on this server, for example /rating.',
    'Phải là đường dẫn trên chính máy chủ của cổng, ví dụ /rating.',
  ],
  [
    'Give either "place", or "term" with "position".',
    'Ghi "place", hoặc ghi "term" kèm "position".',
  ],
  [
    'Give either "vnd", or "from" and "to" with "from" below "to".',
    'Ghi "vnd", hoặc ghi "from" và "to" với "from" nhỏ hơn "to".',
  ],
  [
    'Write "lunar: 1-15" (month-day), "lunar: 1-rabbit" (first Rabbit day of lunar month 1), "solar: 09-02", "weekly: sunday", "yearly: 09-3-saturday" (third Saturday of September), or "month: 06" (in June, days announced each year).',
    'Viết "lunar: 1-15" (âm lịch, tháng-ngày), "lunar: 1-rabbit" (ngày Mão đầu tiên của tháng Giêng), "solar: 09-02" (dương lịch), "weekly: sunday" (Chủ nhật hằng tuần), "yearly: 09-3-saturday" (thứ Bảy thứ ba của tháng 9) hoặc "month: 06" (trong tháng 6, ngày cụ thể công bố hằng năm).',
  ],
  [
    'Give "rule" (when it comes back) or "editions" (days with their source).',
    'Ghi "rule" (lặp lại khi nào) hoặc "editions" (các ngày tổ chức, kèm nguồn).',
  ],
  ['A language tag, for example fr or zh-Hans.', 'Phải là mã ngôn ngữ, ví dụ fr hoặc zh-Hans.'],
  [
    'Two capital letters, ISO 3166-1, for example CN.',
    'Mã nước gồm hai chữ in hoa theo ISO 3166-1, ví dụ CN.',
  ],
  [
    'No country has this code in ISO 3166-1. CN is China, GB the United Kingdom.',
    'ISO 3166-1 không có mã nước này. Ví dụ: CN là Trung Quốc, GB là Vương quốc Anh.',
  ],
  [
    'An old address, beginning and ending with /.',
    'Phải là địa chỉ cũ, bắt đầu và kết thúc bằng dấu /.',
  ],
  [
    'Give either "period" (a series over time) or "category" (a ranking or share).',
    'Ghi "period" (dãy theo thời gian) hoặc "category" (xếp hạng, cơ cấu), chỉ một trong hai.',
  ],
  [
    'Write VN- and the code of the province (ISO 3166-2), for example VN-02.',
    'Viết VN- và mã của tỉnh (ISO 3166-2), ví dụ VN-02.',
  ],
  [
    'Two digits of the customs tariff in quotes, for example "09".',
    'Hai chữ số của biểu thuế hải quan, đặt trong dấu ngoặc kép, ví dụ "09".',
  ],
  [
    'Write an SVG path of straight lines: the letters M, L, H, V, Z and numbers.',
    'Viết đường nét SVG gồm các đoạn thẳng: các chữ M, L, H, V, Z và con số.',
  ],
  [
    'The hours begin and end at the same time: write when the wall comes back.',
    'Giờ bắt đầu và giờ kết thúc trùng nhau: hãy ghi giờ màn hình sáng trở lại.',
  ],
  [
    'A slide of a wall stands at least 10 seconds: it is read from afar.',
    'Mỗi hình trên màn hình lớn phải đứng ít nhất 10 giây: người xem đọc từ xa.',
  ],
  [
    'Give each slide exactly one of "item", "term", "list", "text" or "black".',
    'Mỗi hình ghi đúng một trong các khóa "item", "term", "list", "text" hoặc "black".',
  ],
  [
    'A "fact" belongs to an "item": name the item.',
    'Khóa "fact" thuộc về một "item": hãy ghi mục đó.',
  ],
  [
    'Give the topic "list", "items" or "terms": it has nothing to show.',
    'Ghi "list", "items" hoặc "terms" cho chủ đề: hiện chưa có gì để hiển thị.',
  ],
  ['A SHA-256 digest: 64 hexadecimal digits.', 'Mã băm SHA-256 gồm 64 chữ số thập lục phân.'],
]);
