/** Fields that items of every collection have. */
export const commonDescriptions = {
  'draft, review, published or withdrawn':
    'Trạng thái: draft (đang soạn), review (chờ duyệt), published (đã duyệt, lên cổng), withdrawn (đã rút)',
  'Language written first, if not Vietnamese':
    'Ngôn ngữ được viết trước, nếu không phải tiếng Việt: en hoặc zh',
  'Who prepared it: an office or a role':
    'Đơn vị hoặc chức danh soạn thảo, ví dụ: Phòng Thông tin đối ngoại; không ghi tên cá nhân',
  'Contributing agency, an id of agencies.yml':
    'Đơn vị cung cấp thông tin, lấy mã (id) trong agencies.yml',
  'Approval; required once published': 'Việc duyệt đăng; bắt buộc khi trạng thái là published',
  'Who approved it: an office or a role':
    'Đơn vị hoặc chức danh đã duyệt; phải khác người soạn (preparedBy)',
  'Day of the approval': 'Ngày duyệt, viết NĂM-THÁNG-NGÀY, ví dụ 2026-11-21',
  'Number or name of the approval': 'Số, ký hiệu hoặc tên của văn bản, phiếu duyệt',
  'Embargo: not before this day': 'Không đăng trước ngày này (NĂM-THÁNG-NGÀY)',
  'Not after this day': 'Hết ngày này thì trang tự ngừng hiển thị (NĂM-THÁNG-NGÀY)',
  'To be checked again by this day': 'Phải rà soát lại chậm nhất vào ngày này (NĂM-THÁNG-NGÀY)',
  'The facts are as of this day': 'Số liệu tính đến ngày này (NĂM-THÁNG-NGÀY)',
  'Territory that the numbers belong to, an id of site.yml':
    'Địa bàn của số liệu, lấy mã trong territories của site.yml: lao-cai (tỉnh hiện nay), old-lao-cai hoặc old-yen-bai (tỉnh cũ)',
  'Sources; at least one': 'Danh mục nguồn; ít nhất một nguồn',
  'A source': 'Một nguồn',
  'Short name that numbers and [^marks] point at':
    'Tên ngắn của nguồn để số liệu và dấu [^…] trong bài chỉ tới, ví dụ: quyet-dinh-88',
  'Title of the page or document': 'Tên trang hoặc tên văn bản, giữ nguyên như ở nguồn',
  'Its address, if it stands on the web': 'Địa chỉ trang, nếu có trên mạng; bắt đầu bằng https://',
  'Who publishes it': 'Cơ quan, báo hoặc nhà xuất bản công bố',
  'When it was published': 'Ngày công bố; biết đến đâu ghi đến đó: "2026", 2026-11 hoặc 2026-11-21',
  'When the editors read it': 'Ngày ban biên tập đọc nguồn (NĂM-THÁNG-NGÀY)',
  'Numbers that the page leads with': 'Những con số nêu ở đầu trang',
  'A number that the page leads with': 'Một con số nêu ở đầu trang',
  'Its label stands in the words, under "keyFacts"':
    'Mã của con số; tên gọi của nó viết trong tệp lời, ở mục keyFacts',
  'The number, in full (1778785, not 1.8 million)':
    'Con số viết đủ chữ số, không dấu phân cách: 1778785, không viết 1,8 triệu',
  'Unit of the number': 'Đơn vị tính của con số',
  'How exact the number is': 'Mức độ chính xác của con số; bỏ trống nghĩa là chính xác',
  'When the number was true':
    'Số liệu của thời điểm nào: "2025", 2025-06 hoặc 2025-06-30; chỉ có năm thì đặt trong ngoặc kép',
  'Id of one of the sources': 'Mã của một nguồn đã ghi trong sources',
  'The drawing that stands for a photograph': 'Bức vẽ dùng thay ảnh chụp',
  'What is drawn': 'Nội dung bức vẽ',
  'water May–June, green July–August, gold September–October, mist November–February':
    'Mùa trong bức vẽ: water (mùa nước đổ, tháng 5–6), green (lúa xanh, tháng 7–8), gold (lúa chín, tháng 9–10), mist (mùa sương, tháng 11–2)',
  'Another word, another picture of the same motif':
    'Đổi sang từ khác thì được bức vẽ khác cùng chủ đề',
  'File of the leading picture, one of media':
    'Tên tệp ảnh chính của trang, là một ảnh đã ghi trong media; rộng ít nhất 1.600 điểm ảnh',
  'Pictures in this folder': 'Các ảnh trong thư mục này',
  'A picture': 'Một ảnh',
  'File name in the item folder':
    'Tên tệp trong thư mục của mục: chữ thường không dấu, nối bằng gạch ngang, ví dụ: toan-canh.jpg',
  'Credit line, exactly as it must be printed':
    'Ghi công tác giả, đúng nguyên văn phải in dưới ảnh',
  'Licence or permission, for example CC BY 4.0':
    'Giấy phép hoặc văn bản cho phép sử dụng, ví dụ: CC BY 4.0',
  'How the picture was made': 'Loại hình: ảnh chụp, tranh minh họa, bản đồ hay biểu đồ',
  'When it was taken or drawn': 'Thời điểm chụp hoặc vẽ: "2025", 2025-06 hoặc 2025-06-30',
  'Where it was taken': 'Nơi chụp, ví dụ: xã Tả Van',
  'Required for photographs with recognisable people: they agreed':
    'Bắt buộc với ảnh chụp: true nếu người nhận ra được trong ảnh đã đồng ý hoặc ảnh không có người; chưa có sự đồng ý thì không đăng',
  'What was wrong in it and was set right; listed in the public log':
    'Điều đã sai và được đính chính; hiện trên trang và trong sổ đính chính công khai',
  'Its sentence stands in the words, under "corrections"':
    'Mã của lần đính chính; câu đính chính viết trong tệp lời, ở mục corrections',
  'Day of the correction': 'Ngày đính chính (NĂM-THÁNG-NGÀY)',
  'With status withdrawn: since when; the reason stands in the words':
    'Dùng cùng trạng thái withdrawn: rút từ ngày nào; lý do viết trong tệp lời, ở mục withdrawal',
  'Day of the withdrawal': 'Ngày rút bài (NĂM-THÁNG-NGÀY)',
  'Other items that a reader may want next': 'Các mục khác người đọc có thể xem tiếp',
  'Another item: <collection>/<slug>':
    'Một mục khác, viết <nhóm>/<tên thư mục>, ví dụ: places/sa-pa',
  'Old addresses of this item, without the language':
    'Các địa chỉ cũ của trang này, không ghi ngôn ngữ, ví dụ: /tourism/places/ten-cu/',
  'A date as exact as the source: YYYY, YYYY-MM or YYYY-MM-DD':
    'Thời điểm, nguồn ghi đến đâu viết đến đó: "2026", 2026-11 hoặc 2026-11-21; chỉ có năm thì đặt trong ngoặc kép',
  'An id: lower-case letters without marks, digits, hyphens':
    'Mã: chữ thường không dấu, chữ số, gạch ngang, ví dụ: sa-pa',
  'The same words in each language':
    'Cùng một nội dung viết bằng từng ngôn ngữ; bắt buộc có tiếng Việt',
  'The words in Vietnamese': 'Nội dung tiếng Việt',
  'The words in English': 'Nội dung tiếng Anh',
  'The words in Simplified Chinese': 'Nội dung tiếng Trung (chữ giản thể)',
  'Short name that items and other files point at':
    'Mã để các mục và tệp khác dẫn tới: chữ thường không dấu, nối bằng gạch ngang',
  'Communes or wards of today, ids of localities.yml':
    'Xã, phường hiện nay, lấy mã trong localities.yml',
  'Communes or wards of today': 'Xã, phường hiện nay, lấy mã trong localities.yml',
  'Districts before 1 July 2025':
    'Huyện, thị xã, thành phố trước ngày 01/7/2025, lấy mã trong formerDistricts của localities.yml',
  'A point, decimal degrees': 'Vị trí trên bản đồ, độ thập phân (WGS 84)',
  'Degrees north': 'Vĩ độ bắc, độ thập phân, ví dụ: 22.3033',
  'Degrees east': 'Kinh độ đông, độ thập phân, ví dụ: 103.775',
  'ISO 4217 code': 'Mã tiền tệ ISO 4217: VND, USD, CNY hoặc EUR',
  'Address of its website': 'Địa chỉ trang thông tin điện tử, bắt đầu bằng https://',
  'Month, 1 to 12': 'Tháng, từ 1 đến 12',
  'What it is': 'Loại mục',
  'An id of glossary.yml: gives the name': 'Mã trong glossary.yml, từ đó lấy tên gọi',
  'Language tag: fr, ko, zh-Hans': 'Mã ngôn ngữ: fr, ko, zh-Hans',
} as const satisfies Record<string, string>;
