/** map.yml: what the map of the province is drawn from. */
export const mapDescriptions = {
  'Outline of the province': 'Đường bao của tỉnh',
  'Who drew the outline, and under which licence': 'Ai vẽ đường bao và theo giấy phép nào',
  'Box of the drawing: left, top, width, height': 'Khung vẽ: trái, trên, rộng, cao',
  'The same box in degrees: west, south, east, north':
    'Cùng khung ấy tính bằng độ: tây, nam, đông, bắc',
  'SVG paths of the outline': 'Các nét SVG của đường bao',
  'Mountain crests': 'Các dãy núi',
  'Points along the crest: latitude, longitude, height from 0 to 1':
    'Các điểm dọc dãy núi: vĩ độ, kinh độ, độ cao từ 0 đến 1',
  Rivers: 'Các sông',
  'Width of the line in drawing units': 'Bề rộng nét vẽ, theo đơn vị bản vẽ',
  'Half width of the valley, degrees': 'Nửa bề rộng thung lũng, tính bằng độ',
  'Points along the river': 'Các điểm dọc sông',
  'Latitude and longitude, decimal degrees': 'Vĩ độ và kinh độ, độ thập phân, ví dụ: [22.3, 103.8]',
  Lakes: 'Các hồ',
  'Points along the shore': 'Các điểm dọc bờ hồ',
  'Islands in the lake, one point each': 'Các đảo trong hồ, mỗi đảo một điểm',
  'Points named on the map of the whole province': 'Các điểm có tên trên bản đồ toàn tỉnh',
  'Short name of the point': 'Mã của điểm',
  'An id of localities.yml: gives the name': 'Mã trong localities.yml, từ đó lấy tên gọi',
  'A folder of places: the point becomes a link': 'Tên thư mục trong places: điểm thành đường dẫn',
  'An id of glossary.yml: gives the name of other points':
    'Mã trong glossary.yml, từ đó lấy tên của các điểm khác',
  'What sign is drawn': 'Ký hiệu vẽ tại điểm',
  'The name is printed in bold': 'true thì in đậm tên',
  'Where the name stands': 'Tên đặt ở phía nào của điểm',
  'Seats of former districts: where projects without a position are counted':
    'Trung tâm huyện cũ: nơi đếm các dự án chưa có vị trí',
  'Former district, an id of localities.yml':
    'Huyện cũ, lấy mã trong formerDistricts của localities.yml',
} as const satisfies Record<string, string>;
