/** agencies.yml, glossary.yml, sectors.yml, localities.yml, duties.yml, coverage.yml, publications.yml. */
export const referenceDescriptions = {
  'What kind of agency it is': 'Loại đơn vị',
  'Official name': 'Tên chính thức',
  'Public contact of an agency': 'Thông tin liên hệ công khai của cơ quan',
  'Where the entry comes from': 'Căn cứ của dòng này: địa chỉ trang hoặc tên tài liệu',
  'What it is the name of': 'Là tên của gì: địa danh, dân tộc, cơ quan, chức danh, văn bản …',
  'Approved form in Vietnamese': 'Cách viết đã duyệt bằng tiếng Việt',
  'Approved form in English': 'Cách viết đã duyệt bằng tiếng Anh',
  'Approved form in Chinese': 'Cách viết đã duyệt bằng tiếng Trung',
  'How sure the Chinese form is': 'Mức độ xác nhận của cách viết tiếng Trung',
  'Chinese characters of a foreign name': 'Chữ Hán của tên nước ngoài',
  'Pinyin of these characters': 'Phiên âm pinyin của các chữ Hán ấy',
  'Other forms that readers type, per language':
    'Những cách viết khác người đọc hay gõ, ghi theo ngôn ngữ',
  'Forms that no text may use': 'Những cách viết không được dùng',
  'In texts of this language': 'Áp dụng cho bài viết bằng ngôn ngữ này',
  'The wrong form': 'Cách viết sai',
  'Why it is wrong': 'Vì sao sai',
  'What to write instead': 'Phải viết thế nào',
  'Entries for which the form is right': 'Những mục từ mà cách viết ấy là đúng, ghi mã',
  'Languages whose texts give the Vietnamese name in brackets at the first mention':
    'Những ngôn ngữ phải ghi kèm tên tiếng Việt trong ngoặc ở lần nhắc đầu tiên',
  'Remark for the editors': 'Ghi chú cho người biên tập',
  'Name of the sector': 'Tên lĩnh vực',
  'Why invest here, in one or two sentences': 'Vì sao nên đầu tư, trong một, hai câu',
  'Other names under which readers look for the sector':
    'Những tên khác người đọc hay dùng để tìm lĩnh vực này',
  'What the sector rests on, one sentence each, numbers with their year':
    'Thế mạnh của lĩnh vực, mỗi ý một câu, số liệu kèm năm',
  'The sentence': 'Câu nêu ý',
  'Address of the page that it rests on': 'Địa chỉ trang làm căn cứ, bắt đầu bằng https://',
  'Plans, decisions and rules that matter here, one sentence each':
    'Quy hoạch, quyết định, quy định liên quan, mỗi văn bản một câu',
  'Ids of content/figures': 'Mã các biểu đồ: tên tệp trong figures, không ghi đuôi .yml',
  'Folders of zones': 'Tên thư mục trong zones',
  'Guides, products, places to read on': 'Hướng dẫn, sản phẩm, điểm đến nên đọc thêm',
  'Districts that ended on 30 June 2025':
    'Các huyện, thị xã, thành phố đã kết thúc hoạt động ngày 30/6/2025',
  'Name with its kind: huyện …, … district': 'Tên kèm loại: huyện Bát Xát, Bát Xát district',
  'Without "huyện", "district", "县": for maps':
    'Tên không kèm chữ huyện, district, 县: dùng trên bản đồ',
  'Communes and wards of today': 'Các xã, phường hiện nay',
  'Ward or commune': 'Phường (ward) hay xã (commune)',
  'National unit code': 'Mã đơn vị hành chính, năm chữ số trong ngoặc kép',
  'Bare name, without "phường" or "xã"': 'Tên gọi, không kèm chữ phường, xã',
  'Districts in which it lay before 1 July 2025':
    'Trước ngày 01/7/2025 thuộc huyện, thị xã, thành phố nào (mã)',
  'Former units that it was formed from': 'Được thành lập từ những xã, phường, thị trấn nào',
  'Was not merged with others': 'true nếu giữ nguyên, không sắp xếp',
  'Lies on the border with China': 'true nếu là xã, phường biên giới Việt Nam – Trung Quốc',
  'Area of investment incentives in which it lies': 'Địa bàn ưu đãi đầu tư của xã, phường',
  'Region of ethnic minorities and mountains in which it is classed':
    'Khu vực I, II hay III thuộc vùng đồng bào dân tộc thiểu số và miền núi',
  'The list is as of this day': 'Danh sách tính đến ngày này (NĂM-THÁNG-NGÀY)',
  'The decision that sorts the units into incentive areas, with its date':
    'Văn bản phân loại địa bàn ưu đãi đầu tư, kèm ngày',
  'Short name of the duty': 'Mã của nhiệm vụ',
  'The text that sets the duty': 'Văn bản quy định nhiệm vụ',
  'Number and sign, for example 72/2015/NĐ-CP': 'Số, ký hiệu văn bản, ví dụ: 72/2015/NĐ-CP',
  'Article, for example 5 or 13.1.a': 'Điều, khoản, điểm, ví dụ: 5 hoặc 13.1.a',
  'Title of the text': 'Tên văn bản',
  'What the text asks for, in one sentence': 'Văn bản yêu cầu gì, trong một câu',
  'Pages and files that show that it is met': 'Các trang, tệp chứng tỏ đã thực hiện',
  'How it is met, or what is missing, in one sentence':
    'Đã thực hiện thế nào hoặc còn thiếu gì, trong một câu',
  'Page of the text, a folder of documents': 'Trang của văn bản: tên thư mục trong documents',
  'How far the duty is met': 'Mức độ thực hiện nhiệm vụ',
  'Short name of the entry': 'Mã của bài báo trong danh sách',
  'Its title, translated or shortened by the editors':
    'Tên bài báo, do ban biên tập dịch hoặc rút gọn',
  'Paper, agency or station': 'Báo, hãng tin hoặc đài',
  'Country of the paper, ISO 3166-1: VN, CN, FR': 'Nước của báo, mã hai chữ hoa: VN, CN, FR',
  'When it was published; left out when the page shows none':
    'Ngày đăng: "2026", 2026-11 hoặc 2026-11-21; trang không ghi thì bỏ trống',
  'What the article is about': 'Chủ đề bài báo',
  'Address of the article': 'Địa chỉ bài báo, bắt đầu bằng https://',
  'Another paper that reports it, when the article itself was not read':
    'Báo khác dẫn lại, khi chưa đọc được chính bài báo',
  'Paper that reports the article': 'Tên báo dẫn lại',
  'Address of its report': 'Địa chỉ bài dẫn lại, bắt đầu bằng https://',
  'What a reader must know: syndication, inferred address':
    'Điều người đọc cần biết: bài dùng lại của báo khác, địa chỉ suy ra …',
  'Which book it is': 'Ấn phẩm nào',
  'Language of the book': 'Ngôn ngữ của ấn phẩm',
  'Day that its newest facts are of': 'Ngày của số liệu mới nhất trong ấn phẩm',
  'Number of pages, the cover included': 'Số trang, kể cả bìa',
  'Size of the file in bytes': 'Dung lượng tệp, tính bằng byte',
  'SHA-256 of the file': 'Mã băm SHA-256 của tệp',
  'SHA-256 of the items and data that the book was made from':
    'Mã băm SHA-256 của các mục và dữ liệu làm nên ấn phẩm',
} as const satisfies Record<string, string>;
