import { viResults } from './vi-results.ts';

/** Words of the report in Vietnamese, in the shape of an administrative report (Decree 30/2020/NĐ-CP, Appendix I). */
export const vi = {
  noData: 'không có số liệu',
  csvHeader: ['Chỉ tiêu', 'Nhóm', 'Giá trị', 'Đơn vị'],
  /** Whether names of languages keep their capital inside a sentence. */
  languagesAreNames: false,
  units: {
    items: 'mục',
    articles: 'bài',
    translations: 'bản dịch',
    days: 'ngày',
    workingDays: 'ngày làm việc',
    percent: '%',
    times: 'lần',
    people: 'người',
    languages: 'ngôn ngữ',
    agencies: 'đơn vị',
  },
  gaps: {
    'no-git': 'máy lập báo cáo không có git',
    'no-repository': 'thư mục nội dung không nằm trong kho git',
    shallow: 'kho git là bản sao rút gọn, thiếu lịch sử; cần chạy git fetch --unshallow',
    empty: 'thư mục nội dung chưa có lịch sử trong kho git',
    unreadable: 'không đọc được lịch sử git',
  },
  nothingToMeasure: 'không phát sinh',
  all: 'Tổng cộng',
  none: 'Không có.',
  header: {
    committee: (fullName: string) => `UBND ${fullName.toUpperCase()}`,
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập – Tự do – Hạnh phúc',
    number: `Số:${'\u00A0'.repeat(9)}/BC-…………`,
    place: (province: string, year: string) => `${province}, ngày …… tháng …… năm ${year}`,
    report: 'BÁO CÁO',
    title: (portal: string, from: string, to: string) =>
      `Kết quả hoạt động ${portal} từ ngày ${from} đến ngày ${to}`,
  },
  columns: {
    section: 'Chuyên mục',
    kind: 'Loại',
    topic: 'Chủ đề',
    agency: 'Đơn vị cung cấp',
    language: 'Ngôn ngữ',
    measure: 'Chỉ tiêu',
    result: 'Kết quả',
    inPeriod: 'Đăng trong kỳ',
    atEnd: (day: string) => `Có đến ngày ${day}`,
    today: (day: string) => `Có đến ngày lập báo cáo (${day})`,
    worked: 'Mục được cập nhật trong kỳ',
    items: 'Số mục',
  },
  general: {
    title: 'I. TÌNH HÌNH CHUNG',
    portal: (portal: string, origin: string, publisher: string) =>
      `${portal} (${origin}) do ${publisher} phụ trách.`,
    languages: (count: string, names: string) => `Cổng hoạt động bằng ${count} ngôn ngữ: ${names}.`,
    languageCount: 'Số ngôn ngữ',
    preview: 'Cổng đang ở giai đoạn xem trước, chưa phải là ấn phẩm chính thức của tỉnh.',
    published: (items: string, news: string) =>
      `Trong kỳ báo cáo, Cổng đăng mới ${items} mục nội dung, trong đó có ${news} tin, thông cáo, thông báo.`,
    stock: (atEnd: string, end: string, today: string, day: string) =>
      end === day
        ? `Đến ngày ${end}, trên Cổng có ${atEnd} mục nội dung.`
        : `Đến hết ngày ${end}, trên Cổng có ${atEnd} mục nội dung; đến ngày lập báo cáo (${day}) có ${today} mục.`,
    work: (commits: string, people: string, items: string) =>
      `Nội dung được cập nhật ${commits} lần, do ${people} người thực hiện, liên quan đến ${items} mục.`,
    noWork: (text: string) => `Số lần cập nhật nội dung: ${text}.`,
    commits: 'Số lần cập nhật nội dung',
    people: 'Số người cập nhật nội dung',
    worked: 'Mục được cập nhật',
    before: (day: string) =>
      `Cổng đăng những mục đầu tiên vào ngày ${day}, sau khi kỳ báo cáo kết thúc; vì vậy số liệu về nội dung đăng trong kỳ bằng 0.`,
    empty: 'Trong kỳ báo cáo, Cổng không đăng mục nội dung mới nào.',
    running: (day: string) =>
      `Kỳ báo cáo chưa kết thúc; số liệu phát sinh trong kỳ tính đến hết ngày ${day}.`,
    future: 'Kỳ báo cáo chưa bắt đầu; chưa có số liệu phát sinh trong kỳ.',
    method: (day: string) =>
      `Số liệu phát sinh trong kỳ tính theo ngày đăng (giờ Việt Nam, tính cả ngày đầu và ngày cuối kỳ). Tình trạng bản dịch, hạn rà soát, giá và khả năng tìm kiếm tính tại ngày lập báo cáo (${day}).`,
    gap: (reason: string) =>
      `Các số liệu lấy từ lịch sử cập nhật (số lần cập nhật, thời gian dịch, bản dịch mới trong kỳ) không có, vì ${reason}; ngày đăng của các mục khi đó lấy theo ngày phê duyệt.`,
    withoutDay: (count: string) => `Có ${count} mục không rõ ngày đăng, không tính vào các bảng.`,
    unread: (count: string) =>
      `Có ${count} mục không đọc được tệp facts.yml, không tính vào báo cáo.`,
    withoutDayMeasure: 'Mục không rõ ngày đăng',
    unreadMeasure: 'Mục không đọc được',
  },
  results: { title: 'II. KẾT QUẢ' },
  shortcomings: {
    title: 'III. TỒN TẠI, HẠN CHẾ',
    none: 'Số liệu không cho thấy nội dung nào chậm, thiếu hoặc quá hạn.',
    heading: (measure: string, count: string) => `${measure}: ${count}.`,
    since: (item: string, day: string) => `${item}, từ ngày ${day}`,
    more: (count: string, where: string) => `và ${count} mục khác (danh sách đầy đủ: ${where})`,
    inTable: 'bảng CSV kèm theo',
    lag: (item: string, days: string) => `${item}: ${days} ngày`,
    moreMeasure: (measure: string) => `${measure}: mục không nêu tên`,
    staleIn: (language: string) => `Bản dịch ${language} cần rà soát lại`,
    missingIn: (language: string) => `Chưa có bản dịch ${language}`,
    lateNews: (days: string) => `Tin đăng sau sự việc quá ${days} ngày`,
    late: 'Thông tin làm rõ quá hạn',
    agencies: (silent: string, all: string) =>
      `${silent} trên ${all} đơn vị trong danh sách chưa có mục nào trên Cổng.`,
    silent: 'Đơn vị chưa có mục nào',
    agencyCount: 'Đơn vị trong danh sách',
  },
  directions: {
    title: 'IV. PHƯƠNG HƯỚNG',
    intro: 'Những việc số liệu cho thấy phải làm:',
    none: 'Số liệu không cho thấy việc nào phải làm trước kỳ báo cáo sau.',
    reviewPassed: (count: string) => `Rà soát ngay ${count} mục đã quá hạn.`,
    reviewComing: (count: string, by: string) =>
      `Rà soát ${count} mục đến hạn từ nay đến ngày ${by}:`,
    reviewDay: (day: string, count: string) => `ngày ${day}: ${count} mục`,
    comingMeasure: 'Mục đến hạn rà soát',
    translate: (count: string, language: string) => `Bổ sung ${count} bản dịch ${language}.`,
    accept: (count: string, language: string) =>
      `Đối chiếu lại ${count} bản dịch ${language} với bản gốc.`,
    prices: (count: string) => `Cập nhật ${count} mức giá, phí đã hết thời hạn.`,
    clarify: (count: string) => `Làm rõ ${count} thông tin còn chưa trả lời.`,
    expired: (count: string) => `Rút hoặc gia hạn ${count} mục đã hết hạn hiển thị.`,
    unread: (count: string) => `Sửa ${count} tệp facts.yml không đọc được.`,
  },
  close: {
    recipients: 'Nơi nhận:',
    committee: (fullName: string) => `- UBND ${fullName};`,
    recipient: (agency: string) => `- ${agency};`,
    blank: '- ………………;',
    archive: '- Lưu: VT.',
    position: 'THỦ TRƯỞNG ĐƠN VỊ',
    signature: '(Chữ ký, họ tên, đóng dấu)',
  },
  ...viResults,
};
