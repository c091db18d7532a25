/** Statistical series (figures/<id>.yml). */
export const figureDescriptions = {
  'Title of the chart': 'Tên biểu đồ',
  'What the chart shows, in one or two sentences': 'Biểu đồ cho thấy điều gì, trong một, hai câu',
  'Section whose first page shows the chart too': 'Chuyên mục có trang đầu cũng hiện biểu đồ này',
  'How it is drawn': 'Kiểu biểu đồ: cột, đường, xếp hạng hay cơ cấu',
  'What the numbers are multiplied with: 1, 1000, 1000000 …':
    'Số liệu ghi theo bội nào của đơn vị: 1, 1000 (nghìn), 1000000 (triệu), 1000000000 (tỷ)',
  'Digits after the decimal mark': 'Số chữ số sau dấu phẩy thập phân, từ 0 đến 4',
  'The numbers are as of this day': 'Số liệu tính đến ngày này (NĂM-THÁNG-NGÀY)',
  'Place in the list of figures': 'Thứ tự trong danh sách biểu đồ: 1, 2, 3 …',
  'Series: one for each territory or each kind': 'Các dãy số: mỗi địa bàn hoặc mỗi loại một dãy',
  'Short name of the series': 'Mã của dãy số',
  'Name of the series in the legend': 'Tên dãy số trong chú giải',
  'Numbers, each with its source': 'Các con số, mỗi số kèm nguồn',
  'Year or month; for series over time':
    'Năm (đặt trong ngoặc kép: "2025") hoặc tháng (2025-06); dùng cho dãy số theo thời gian',
  'Short name of the row': 'Mã của dòng',
  'What is counted; for rankings and shares': 'Đối tượng được tính; dùng cho xếp hạng và cơ cấu',
  'The number, in the unit and scale of the figure':
    'Con số, tính theo đơn vị (unit) và bội (scale) của biểu đồ; dấu thập phân là dấu chấm',
  'How the number came about': 'Con số là số chính thức, ước tính, làm tròn hay tính ra',
  'What a reader must know of this number': 'Điều người đọc cần biết về con số này',
  'Notes under the chart': 'Ghi chú dưới biểu đồ',
} as const satisfies Record<string, string>;
