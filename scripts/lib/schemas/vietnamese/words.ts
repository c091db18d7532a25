/** Front matter of the words files (vi.md, en.md, zh.md). */
export const wordsDescriptions = {
  'Title of the page': 'Tiêu đề trang',
  'What is it and why care; at most 220 characters':
    'Tóm tắt: đây là gì, vì sao nên đọc; không quá 220 ký tự',
  'Title for search engines, if the title is too short there':
    'Tiêu đề cho máy tìm kiếm, khi tiêu đề trang quá ngắn',
  'Alternative texts: file name, or "art" for the drawing':
    'Mô tả ảnh cho người không nhìn thấy ảnh: ghi theo tên tệp, hoặc art cho bức vẽ',
  'Captions by file name': 'Chú thích ảnh, ghi theo tên tệp',
  'Label of each key fact by its id': 'Tên gọi của từng con số trong keyFacts, ghi theo mã',
  'Sentence for each date by its id': 'Câu cho từng mốc thời gian trong timeline, ghi theo mã',
  'Label of each fee by its id':
    'Tên từng loại giá trong fees, ghi theo mã, ví dụ: ve-nguoi-lon: Vé người lớn',
  'Label of each opening time by its id': 'Tên từng khung giờ trong openingHours, ghi theo mã',
  'Text of each step by its id': 'Nội dung từng bước trong steps, ghi theo mã',
  'Text of each incentive of a project by its id':
    'Nội dung từng ưu đãi của dự án trong incentives, ghi theo mã',
  'Text of each line at the fence by its id':
    'Nội dung từng hạng mục hạ tầng đến hàng rào dự án, ghi theo mã',
  'Title of each day of a route by its id': 'Tên từng ngày của hành trình, ghi theo mã',
  'Title of each agreement by its id': 'Tên từng văn bản hợp tác trong agreements, ghi theo mã',
  'Sentence for each visit by its id':
    'Câu cho từng chuyến thăm, cuộc gặp trong visits, ghi theo mã',
  'Clarifications: the claim, in one sentence':
    'Dành cho mục làm rõ thông tin: điều được nêu, viết trong một câu',
  'For each correction by its id: what was wrong and what is right':
    'Từng lần đính chính, ghi theo mã: trước ghi thế nào, nay sửa thành thế nào',
  'Withdrawn items: why, for whoever follows a link':
    'Dành cho bài đã rút: lý do, để người mở đường dẫn cũ được biết',
  'Which state of the source this translation matches':
    'Bản dịch này khớp với bản gốc ở thời điểm nào; lệnh npm run translations -- accept ghi giúp',
  'Fingerprint of the source words it was made from':
    'Dấu vân tay của bản gốc đã dịch, do lệnh npm run translations -- accept ghi; không tự sửa',
  'Who made or checked the translation': 'Ai dịch hoặc đã kiểm tra bản dịch',
  'Day on which it was made or accepted': 'Ngày dịch hoặc ngày chấp nhận bản dịch (NĂM-THÁNG-NGÀY)',
} as const satisfies Record<string, string>;
