/** clusters.yml: cụm thông tin đối ngoại, màn hình LED và máy tra cứu. */
export const screenDescriptions = {
  'Short name of the cluster in its address: /display/<id>/':
    'Mã của cụm trong địa chỉ /display/<mã>/',
  'Name of the cluster': 'Tên cụm thông tin đối ngoại',
  'Where it stands': 'Nơi đặt cụm',
  'Screens of the cluster': 'Các màn hình của cụm',
  'LED wall or touch kiosk': 'Màn hình LED (led) hay máy tra cứu cảm ứng (kiosk)',
  'What the LED wall shows; left out: there is no page for it':
    'Nội dung màn hình LED; bỏ trống thì không có trang cho màn hình này',
  'Hours of each day in which the wall is black': 'Những giờ màn hình tắt đen mỗi ngày',
  'The wall goes black at, Việt Nam time, HH:MM': 'Giờ màn hình tắt đen, giờ Việt Nam, GIỜ:PHÚT',
  'The wall comes back at, Việt Nam time, HH:MM': 'Giờ màn hình sáng lại, giờ Việt Nam, GIỜ:PHÚT',
  'Slides in their order': 'Các khung hình theo thứ tự',
  'An item: its title, its date, its drawing':
    'Một mục: hiện tiêu đề, ngày và tranh của mục, viết <bộ sưu tập>/<tên thư mục>',
  'A key fact of that item, shown as a large number':
    'Mã một số liệu chính của mục đó, hiện thành con số lớn',
  'A name of glossary.yml, in its correct form in each language':
    'Mã một tên gọi trong glossary.yml, hiện đúng dạng ở từng ngôn ngữ',
  'Slides that fill themselves: coming events, notices, places of the season, gate hours, emergency numbers':
    'Khung hình tự lấy nội dung: sự kiện sắp tới (events), thông báo (notices), điểm đến đúng mùa (season), giờ mở cửa khẩu (gate-hours), số khẩn cấp (emergency)',
  'With "list": at most so many slides': 'Đi với "list": nhiều nhất bấy nhiêu khung hình',
  'A sentence of the editors; with "item", shorter words in place of its title':
    'Một câu của ban biên tập; đi với "item" thì là lời ngắn thay tiêu đề',
  'The wall is black for this long': 'true: màn hình tắt đen trong khoảng này',
  'Seconds that the slide stands in each language; at least 10':
    'Số giây khung hình đứng yên ở mỗi ngôn ngữ, ít nhất 10',
  'Not shown before, Việt Nam time': 'Không hiện trước lúc này, giờ Việt Nam',
  'Not shown after, Việt Nam time; a day is shown to its end':
    'Không hiện sau lúc này, giờ Việt Nam; ghi ngày thì hiện hết ngày đó',
  'What the kiosk shows; left out: there is no page for it':
    'Nội dung máy tra cứu; bỏ trống thì không có trang cho máy này',
  'Topics in their order, border crossing first':
    'Các chủ đề theo thứ tự, việc qua cửa khẩu đứng đầu',
  'Short name of the topic in its address': 'Mã của chủ đề trong địa chỉ',
  'What the button says': 'Chữ trên nút bấm',
  'A list that fills itself, above the items': 'Danh sách tự lấy nội dung, đứng trên các mục',
  'Items in the order of the buttons': 'Các mục theo thứ tự nút bấm',
  'Names of glossary.yml in each language': 'Mã các tên gọi trong glossary.yml',
} as const satisfies Record<string, string>;
