/** Facts of projects, zones and guides. */
export const investmentDescriptions = {
  'An id of sectors.yml': 'Lĩnh vực, lấy mã trong sectors.yml',
  'What is to be built': 'Loại công trình, dự án',
  'Economic or industrial zone, a folder of zones':
    'Khu kinh tế, khu hoặc cụm công nghiệp: tên thư mục trong zones',
  'Area in hectares; left out when it is not published':
    'Diện tích tính bằng héc-ta; chưa công bố thì bỏ trống',
  'Area in hectares': 'Diện tích tính bằng héc-ta',
  Hectares: 'Số héc-ta, dấu thập phân là dấu chấm, ví dụ: 52.7',
  'Capital in VND: one number, or a range; left out when it is not published':
    'Vốn đầu tư bằng đồng: một con số hoặc một khoảng; chưa công bố thì bỏ trống',
  'Capital in whole đồng: 6900000000000':
    'Vốn bằng đồng, viết đủ chữ số: 6900000000000 (là 6.900 tỷ đồng)',
  'Lower end of a range, whole đồng': 'Mức thấp nhất của khoảng, bằng đồng, viết đủ chữ số',
  'Upper end of a range, whole đồng': 'Mức cao nhất của khoảng, bằng đồng, viết đủ chữ số',
  'How the investor is chosen': 'Hình thức lựa chọn nhà đầu tư',
  'calling only if the list is a call':
    'Tình trạng dự án; chỉ ghi calling khi danh mục là danh mục kêu gọi đầu tư',
  'The list that names the project': 'Danh mục có tên dự án',
  'call: a call for investors; only then is it "calling"':
    'Loại danh mục; call là danh mục kêu gọi đầu tư, chỉ khi ấy dự án mới được ghi calling',
  'Number of the decision, or what the list is': 'Số quyết định, hoặc tên danh mục',
  'Day of the list': 'Ngày ban hành danh mục: 2026-11-21, 2026-11 hoặc "2026"',
  'Term of the project in years': 'Thời hạn hoạt động của dự án, tính bằng năm, ví dụ: 50',
  'Incentives of this project; their text stands in the words, under "incentives"':
    'Ưu đãi dành cho dự án; nội dung viết trong tệp lời, ở mục incentives',
  'Its text stands in the words, under "incentives"':
    'Mã của ưu đãi; nội dung viết trong tệp lời, ở mục incentives',
  'Id of a source: the rule that grants it': 'Mã nguồn là văn bản quy định ưu đãi này',
  'What already reaches the fence; its text stands in the words':
    'Hạ tầng đã đến hàng rào dự án; nội dung viết trong tệp lời, ở mục infrastructure',
  'Its text stands in the words, under "infrastructure"':
    'Mã của hạng mục; nội dung viết trong tệp lời, ở mục infrastructure',
  'Agency that answers investors, an id of agencies.yml':
    'Cơ quan đầu mối trả lời nhà đầu tư, lấy mã trong agencies.yml',
  'Which partners the project looks for': 'Đối tác mà dự án đang tìm',
  'What kind of zone it is': 'Loại khu: khu kinh tế, khu công nghiệp, cụm công nghiệp, cửa khẩu …',
  'Share of the land that is let': 'Tỷ lệ lấp đầy',
  'Per cent, 0 to 100': 'Phần trăm, từ 0 đến 100',
  'Agency that runs it, an id of agencies.yml': 'Đơn vị quản lý, lấy mã trong agencies.yml',
  'Opening hours of a gate, Việt Nam time (UTC+7)': 'Giờ mở cửa của cửa khẩu, giờ Việt Nam (UTC+7)',
  'Its label stands in the words, under "hours"':
    'Mã của khung giờ; tên gọi viết trong tệp lời, ở mục hours',
  'For whom it is written; it decides the section':
    'Hướng dẫn viết cho ai; trang sẽ nằm ở chuyên mục tương ứng',
  'Place in the list of guides': 'Thứ tự trong danh sách hướng dẫn: 1, 2, 3 …',
  'Steps in their order': 'Các bước theo thứ tự',
  'Its text stands in the words, under "steps"':
    'Mã của bước; nội dung viết trong tệp lời, ở mục steps',
  'Time limit in working days': 'Thời hạn giải quyết, tính bằng ngày làm việc',
  'Id of a source: the rule that sets it': 'Mã nguồn là văn bản quy định thời hạn này',
} as const satisfies Record<string, string>;
