/** Facts of province pages, news, clarifications, partners and documents. */
export const informationDescriptions = {
  'Which of the required pages this is': 'Là trang nào trong mười trang bắt buộc về tỉnh',
  'Place in the reading order': 'Thứ tự đọc: 1, 2, 3 …',
  'Dated events; the sentence for each stands in the words':
    'Các mốc thời gian; câu cho từng mốc viết trong tệp lời, ở mục timeline',
  'Its sentence stands in the words, under "timeline"':
    'Mã của mốc; câu viết trong tệp lời, ở mục timeline',
  'What kind of item it is': 'Loại tin: tin tức, thông cáo hay thông báo',
  'What it is about': 'Chủ đề của tin',
  'Day of publication on the portal': 'Ngày đăng trên cổng (NĂM-THÁNG-NGÀY)',
  'When it happened, as exact as the source; required unless it is a notice':
    'Sự việc diễn ra khi nào, nguồn ghi đến đâu viết đến đó; bắt buộc, trừ thông báo',
  'Folders of partners that it concerns': 'Các đối tác liên quan: tên thư mục trong partners',
  'Where a republished item comes from': 'Xuất xứ của bài đăng lại',
  'Address of the original': 'Địa chỉ bài gốc, bắt đầu bằng https://',
  'Paper or agency that published it first': 'Báo, hãng tin hoặc cơ quan đăng đầu tiên',
  'Author, as named there': 'Tác giả, ghi đúng như bài gốc',
  'When it was published there':
    'Thời điểm đăng ở đó: 2026-11-21, hoặc "2026-11-21 08:30" nếu biết giờ',
  'Licence or permission to republish': 'Giấy phép hoặc văn bản đồng ý cho đăng lại',
  'A planned outage; every page tells of it until it is over':
    'Kế hoạch tạm ngừng cổng; mọi trang đều báo cho đến khi xong',
  'When the outage begins, Việt Nam time':
    'Bắt đầu ngừng, giờ Việt Nam, ví dụ: "2026-12-14 22:00"; báo trước ít nhất bảy ngày làm việc',
  'When the portal is expected back, Việt Nam time':
    'Dự kiến hoạt động trở lại, giờ Việt Nam, ví dụ: "2026-12-15 02:00"',
  'What the claim is': 'Kết luận về thông tin được nêu',
  'Where the claim was seen; at least one': 'Thông tin ấy thấy ở đâu; ít nhất một nơi',
  'Paper, site or map that says it': 'Báo, trang mạng hoặc bản đồ đưa thông tin ấy',
  'Address of the page that says it': 'Địa chỉ trang đưa thông tin ấy, bắt đầu bằng https://',
  'When the editors learned of it; the seven days run from here':
    'Ngày ban biên tập biết thông tin; thời hạn bảy ngày tính từ đây (NĂM-THÁNG-NGÀY)',
  'When the answer was published': 'Ngày đăng trả lời (NĂM-THÁNG-NGÀY)',
  'Ids of sources on which the answer rests; at least one':
    'Mã các nguồn làm căn cứ trả lời; ít nhất một nguồn',
  'Folders of documents: the legal basis': 'Căn cứ pháp lý: tên thư mục trong documents',
  'What the partner is': 'Loại đối tác',
  'Country, ISO 3166-1: CN, FR; left out for bodies of several countries':
    'Nước, mã hai chữ hoa: CN, FR; tổ chức của nhiều nước thì bỏ trống',
  'Place within its country': 'Thứ tự trong nước ấy: 1, 2, 3 …',
  'Partner that it belongs to, a folder of partners':
    'Thuộc đối tác nào: tên thư mục trong partners',
  'Since when the two sides work together':
    'Hai bên hợp tác từ khi nào: "2005", 2005-06 hoặc 2005-06-30',
  'The partner in its own language': 'Giới thiệu đối tác bằng tiếng của đối tác',
  'Its name in its own language': 'Tên đối tác bằng tiếng của họ',
  'Two or three sentences for its own readers': 'Hai, ba câu dành cho người đọc của đối tác',
  'Fields of cooperation': 'Các lĩnh vực hợp tác',
  'Signed papers; their titles stand in the words':
    'Văn bản đã ký; tên văn bản viết trong tệp lời, ở mục agreements',
  'Its title stands in the words, under "agreements"':
    'Mã của văn bản; tên văn bản viết trong tệp lời, ở mục agreements',
  'Day of signature': 'Ngày ký: "2024", 2024-06 hoặc 2024-06-30',
  'End of its term': 'Hết hiệu lực: "2028", 2028-06 hoặc 2028-06-30',
  'Territory that signed it': 'Địa bàn đã ký, lấy mã trong territories của site.yml',
  'Visits, meetings, joint events; one sentence each in the words':
    'Chuyến thăm, cuộc gặp, hoạt động chung; mỗi việc một câu trong tệp lời, ở mục visits',
  'Its sentence stands in the words, under "visits"':
    'Mã của hoạt động; câu viết trong tệp lời, ở mục visits',
  'When it took place': 'Diễn ra khi nào: "2026", 2026-06 hoặc 2026-06-30',
  'Number and sign, for example 88/KH-UBND': 'Số, ký hiệu văn bản, ví dụ: 88/KH-UBND',
  'What kind of document it is': 'Loại văn bản',
  'Who issued it, an id of glossary.yml': 'Cơ quan ban hành, lấy mã trong glossary.yml',
  'Day of issue': 'Ngày ban hành (NĂM-THÁNG-NGÀY)',
  'In force from this day': 'Có hiệu lực từ ngày (NĂM-THÁNG-NGÀY)',
  'Last day in force': 'Ngày cuối còn hiệu lực (NĂM-THÁNG-NGÀY)',
  'Document that replaced it, a folder of documents':
    'Văn bản thay thế: tên thư mục trong documents',
  'Documents that amend it, folders of documents':
    'Các văn bản sửa đổi, bổ sung: tên thư mục trong documents',
  'Its title in the language of issue, as printed': 'Tên văn bản đúng như bản ban hành',
  'Address of the text at its official publisher':
    'Địa chỉ toàn văn tại nơi công bố chính thức, bắt đầu bằng https://',
  'What the editors read: the official text, a mirror, a digest, or reports about it':
    'Ban biên tập đã đọc bản nào: official (bản chính thức), mirror (bản chép lại), digest (bản tóm tắt), report (tin bài về văn bản)',
  'Files in this folder that readers may download':
    'Các tệp trong thư mục này cho người đọc tải về',
} as const satisfies Record<string, string>;
