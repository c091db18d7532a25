/** site.yml: what the portal says of itself. */
export const siteDescriptions = {
  'Address of the portal, https, without a path; SITE_URL overrides it':
    'Địa chỉ của cổng, bắt đầu bằng https://, không có phần đường dẫn; biến SITE_URL thay được giá trị này',
  'preview: each page says that it is not an official publication, and is not indexed':
    'Giai đoạn: preview (bản xem trước, mỗi trang ghi rõ chưa phải ấn phẩm chính thức và không cho máy tìm kiếm lập chỉ mục) hoặc official (chính thức)',
  'Languages shown, in the order of the switcher':
    'Các ngôn ngữ hiển thị, theo thứ tự của nút chọn',
  'Name of the portal': 'Tên cổng',
  'The province of this portal': 'Tỉnh mà cổng giới thiệu',
  'Name of the province in running text': 'Tên tỉnh dùng trong câu văn',
  'With its kind: tỉnh …, … province': 'Tên đầy đủ: tỉnh Lào Cai, Lào Cai province',
  'Today’s territory, one of territories': 'Địa bàn hiện nay, một mã trong territories',
  'Seat of the province, an id of localities.yml':
    'Trung tâm hành chính, lấy mã trong localities.yml',
  'Since when the territory is as it is': 'Địa giới như hiện nay từ ngày nào (NĂM-THÁNG-NGÀY)',
  'National code of the province': 'Mã tỉnh theo danh mục quốc gia, đặt trong ngoặc kép',
  'Code of ISO 3166-2, for example VN-02': 'Mã ISO 3166-2, ví dụ: VN-02',
  'Neighbouring provinces and countries, ids of glossary.yml':
    'Các tỉnh, nước giáp ranh, lấy mã trong glossary.yml',
  'Territories that numbers may belong to': 'Các địa bàn mà số liệu có thể thuộc về',
  'Name of the territory': 'Tên địa bàn',
  'Exists no longer': 'true nếu là tỉnh cũ, nay không còn',
  'Home page': 'Trang chủ',
  'Headline of the home page': 'Tiêu đề lớn của trang chủ',
  'Lead under the headline': 'Lời dẫn dưới tiêu đề',
  'Seed of the leading drawing': 'Từ khóa tạo bức vẽ ở đầu trang chủ; đổi từ thì đổi bức vẽ',
  'Sentences under the links of the home page, by section; left out: plain ones':
    'Câu giới thiệu dưới các lối vào ở trang chủ, theo chuyên mục; không ghi thì dùng câu chung',
  'Agency that answers for the portal, an id of agencies.yml':
    'Cơ quan chịu trách nhiệm về cổng, lấy mã trong agencies.yml',
  'Public contact; left out until the province names it':
    'Thông tin liên hệ công khai; tỉnh chưa công bố thì bỏ trống',
  'Postal address': 'Địa chỉ bưu chính của cơ quan',
  'Mail address of the office, never of a person':
    'Thư điện tử của cơ quan, không dùng địa chỉ của cá nhân',
  'Telephone number of the office, with +84': 'Điện thoại của cơ quan, ghi kèm +84',
  'Press room': 'Phòng báo chí',
  'Agency that answers the press until a spokesperson is named':
    'Cơ quan trả lời báo chí khi chưa công bố người phát ngôn, lấy mã trong agencies.yml',
  'As published (Decree 244/2026/NĐ-CP, Art. 4); left out until it is':
    'Người phát ngôn, ghi đúng như đã công bố (Nghị định 244/2026/NĐ-CP, Điều 4); chưa công bố thì bỏ trống',
  'Name, as published': 'Họ tên, đúng như đã công bố',
  'Office of the spokesperson': 'Chức vụ của người phát ngôn',
  'Public contact of the spokesperson': 'Thông tin liên hệ công khai của người phát ngôn',
  'Where the province published it': 'Địa chỉ trang mà tỉnh đã công bố, bắt đầu bằng https://',
  'Facts on one page: key facts of items, in order':
    'Tờ số liệu một trang: các con số lấy từ keyFacts của những mục này, theo thứ tự',
  'Ids of its key facts, in order': 'Mã các con số trong keyFacts của mục ấy, theo thứ tự',
  'Items whose drawings go into the press kit': 'Các mục có bức vẽ đưa vào bộ tài liệu báo chí',
  'Official channels (Decree 244/2026/NĐ-CP, Art. 5.2); confirmed ones only':
    'Các kênh chính thức (Nghị định 244/2026/NĐ-CP, Điều 5 khoản 2); chỉ ghi kênh đã xác nhận',
  'Short name of the channel': 'Mã của kênh',
  'Name of the channel': 'Tên kênh',
  'Address of the channel': 'Địa chỉ kênh, bắt đầu bằng https://',
  'Page that confirms the channel': 'Địa chỉ trang xác nhận đây là kênh chính thức',
  'Where readers’ ratings are sent; left out: a mail link, if there is an address':
    'Nơi nhận đánh giá của người đọc; bỏ trống thì dùng thư điện tử, nếu có địa chỉ',
  'Path on the portal’s own server: no reader is sent to a third party':
    'Đường dẫn trên chính máy chủ của cổng, ví dụ: /rating; không chuyển người đọc sang bên thứ ba',
  'Emergency numbers': 'Các số khẩn cấp',
  'Number to dial, in quotes: "113"': 'Số cần gọi, đặt trong ngoặc kép: "113"',
  'Whom one reaches': 'Gọi số ấy thì gặp ai, ví dụ: Công an',
  'Rates for equivalents of capital; left out: amounts are given in đồng only':
    'Tỷ giá để quy đổi vốn đầu tư; bỏ trống thì chỉ ghi bằng đồng',
  'Đồng for one unit of the currency': 'Một đơn vị ngoại tệ đổi được bao nhiêu đồng',
  'Day of the rate; it is shown beside every equivalent':
    'Ngày của tỷ giá (NĂM-THÁNG-NGÀY); hiện bên cạnh mỗi số quy đổi',
  'Who published the rate': 'Nơi công bố tỷ giá, ví dụ: Ngân hàng Nhà nước Việt Nam',
  'Address of the page that gives the rate': 'Địa chỉ trang công bố tỷ giá',
  'Licence of texts and drawings': 'Giấy phép của bài viết và bức vẽ',
  'Name of the licence, for example CC BY 4.0': 'Tên giấy phép, ví dụ: CC BY 4.0',
  'Address of its text': 'Địa chỉ toàn văn giấy phép',
  'false: kiosks stop working without network and delete what they kept':
    'false: máy tra cứu ngừng chạy khi mất mạng và xóa những gì đã lưu',
} as const satisfies Record<string, string>;
