/** Facts of places, itineraries, culture, products and events. */
export const tourismDescriptions = {
  'What kind of place it is': 'Loại điểm đến',
  'Where it is': 'Vị trí trên bản đồ',
  'Height above sea level': 'Độ cao so với mực nước biển',
  'Metres above sea level': 'Số mét so với mực nước biển, ví dụ: 3147.3',
  'Months in which it is at its best': 'Những tháng đẹp nhất, ví dụ: [9, 10]',
  'How to get there': 'Cách đi đến nơi',
  'One way to get there': 'Một cách đi',
  'Where from, an id of glossary.yml': 'Xuất phát từ đâu, lấy mã trong glossary.yml, ví dụ: ha-noi',
  'Where to, an id of glossary.yml; left out: the place itself':
    'Đi đến đâu, lấy mã trong glossary.yml; bỏ trống nghĩa là đến chính nơi này',
  'How one travels': 'Phương tiện đi lại',
  'Kilometres of the way': 'Quãng đường, tính bằng km',
  'Minutes of the way': 'Thời gian đi, tính bằng phút',
  'Prices, each with its end': 'Giá vé, mỗi giá có ngày hết hiệu lực',
  'A price; prices age, so each carries its end':
    'Một mức giá; giá hay đổi nên phải ghi ngày hết hiệu lực',
  'Its label stands in the words, under "fees"':
    'Mã của mức giá; tên gọi viết trong tệp lời, ở mục fees',
  'The amount in full: 850000, not 850 thousand':
    'Số tiền viết đủ chữ số: 850000, không viết 850 nghìn',
  'When the price was true': 'Giá của thời điểm nào: "2026", 2026-06 hoặc 2026-06-30',
  'From this day it is shown as past, not as current':
    'Từ ngày này giá được ghi là giá cũ (NĂM-THÁNG-NGÀY)',
  'Opening hours': 'Giờ mở cửa',
  'Opens at, Việt Nam time, HH:MM': 'Giờ mở cửa, giờ Việt Nam, ví dụ: "07:30"',
  'Closes at, Việt Nam time, HH:MM': 'Giờ đóng cửa, giờ Việt Nam, ví dụ: "17:30"',
  'When the times were true': 'Giờ giấc của thời điểm nào: "2026", 2026-06 hoặc 2026-06-30',
  'Days in their order': 'Các ngày theo thứ tự',
  'Its title stands in the words, under "days"':
    'Mã của ngày; tên ngày viết trong tệp lời, ở mục days',
  'Stops in their order': 'Các điểm dừng theo thứ tự',
  'A place of this portal: places/<slug>': 'Một điểm đến trên cổng, ví dụ: places/sa-pa',
  'An id of glossary.yml, for a stop without a page':
    'Mã trong glossary.yml, cho điểm dừng không có trang riêng',
  'Needed with "term"': 'Vị trí trên bản đồ; bắt buộc khi điểm dừng ghi bằng term',
  'How one gets here from the stop before': 'Đi từ điểm dừng trước đến đây bằng gì',
  'Kilometres from the stop before': 'Số km tính từ điểm dừng trước',
  'Minutes from the stop before': 'Số phút đi từ điểm dừng trước',
  'How most of the way is made': 'Phương tiện đi phần lớn hành trình',
  'Whole length, about': 'Tổng quãng đường, tính gần đúng',
  'Kilometres; lower end, if a range': 'Số km; nếu là một khoảng thì ghi mức thấp nhất',
  'Kilometres; upper end, if a range': 'Số km; mức cao nhất của khoảng',
  'Who recognised it, and when': 'Cơ quan công nhận, ghi danh và thời điểm',
  'unesco: Representative List; state: national intangible heritage':
    'Cấp công nhận: unesco (danh sách đại diện của nhân loại), state (di sản văn hóa phi vật thể quốc gia), province (cấp tỉnh)',
  'Year of the recognition; left out when the source does not say':
    'Năm công nhận, ví dụ: "2012"; nguồn không ghi thì bỏ trống',
  'Whose it is: culture/<people>': 'Của dân tộc nào, ví dụ: culture/nguoi-dao',
  'Where it is at home': 'Có ở đâu: các điểm đến trên cổng',
  'Months in which it is met': 'Những tháng gặp được, ví dụ: [1, 2]',
  'What kind of product it is': 'Loại sản phẩm',
  'One Commune One Product rating, only of this very product':
    'Hạng sao OCOP, chỉ ghi khi chính sản phẩm này được xếp hạng',
  'Stars, 1 to 5': 'Số sao, từ 1 đến 5',
  'When the stars were given': 'Thời điểm được công nhận sao: "2025", 2025-06 hoặc 2025-06-30',
  'Geographical indication, as the register has it': 'Chỉ dẫn địa lý, ghi đúng theo sổ đăng bạ',
  'Number in the register, for example 00018': 'Số đăng bạ, đặt trong ngoặc kép, ví dụ: "00018"',
  'When it was registered': 'Ngày đăng bạ: "2010", 2010-01 hoặc 2010-01-20',
  'Months of the harvest': 'Các tháng thu hoạch, ví dụ: [5, 6]',
  'HS chapter, two digits, only where it is certain (09 tea and spices, 10 cereals)':
    'Chương mã HS, hai chữ số trong ngoặc kép, chỉ ghi khi chắc chắn ("09" chè và gia vị, "10" ngũ cốc)',
  'Where a visitor meets it': 'Du khách gặp sản phẩm ở đâu: các điểm đến trên cổng',
  'An id of sectors.yml, for investors': 'Lĩnh vực dành cho nhà đầu tư, lấy mã trong sectors.yml',
  'What kind of event it is': 'Loại sự kiện',
  'When it comes back: lunar: 1-15, solar: 09-02, weekly: sunday …':
    'Quy luật lặp lại: "lunar: 1-15" (rằm tháng Giêng âm lịch), "solar: 09-02" (02/9 dương lịch), "weekly: sunday" (Chủ nhật hằng tuần), "month: 06" (trong tháng 6)',
  'Id of the source in which the rule stands': 'Mã nguồn nêu quy luật ấy',
  'It begins so many days before that day': 'Bắt đầu trước ngày ấy bao nhiêu ngày',
  'Days from the day of the rule, it included':
    'Kéo dài bao nhiêu ngày, tính cả ngày theo quy luật',
  'Days on which it was held or is announced': 'Những lần đã tổ chức hoặc đã công bố',
  'One time that it was held or announced, with its source':
    'Một lần tổ chức hoặc công bố, kèm nguồn',
  'First day': 'Ngày đầu (NĂM-THÁNG-NGÀY)',
  'Last day; left out: one day': 'Ngày cuối (NĂM-THÁNG-NGÀY); bỏ trống nghĩa là một ngày',
  'Time of the day, Việt Nam time': 'Giờ trong ngày, giờ Việt Nam',
  'Begins at, Việt Nam time, HH:MM': 'Giờ bắt đầu, giờ Việt Nam, ví dụ: "08:00"',
  'Ends at, Việt Nam time, HH:MM': 'Giờ kết thúc, giờ Việt Nam, ví dụ: "17:00"',
  'Where it takes place: places/<slug>': 'Nơi tổ chức: một điểm đến trên cổng, ví dụ: places/sa-pa',
  'Other places of the portal nearby': 'Các điểm đến khác ở gần',
  'Who organises it, an id of agencies.yml': 'Đơn vị tổ chức, lấy mã trong agencies.yml',
  'By when the report on it is due': 'Hạn nộp báo cáo về sự kiện (NĂM-THÁNG-NGÀY)',
} as const satisfies Record<string, string>;
