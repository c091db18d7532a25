import type { en } from './en.ts';

type PrepareWords = typeof en;

const jpegAdvice = 'Hãy xuất ảnh sang JPEG rồi chạy lại lệnh.';

/** What the command and the contact sheet say, in Vietnamese. */
export const vi: PrepareWords = {
  language: 'vi',
  refusals: {
    missing: (nearest) =>
      `Không có tệp này. ${nearest ? `Có phải ý bạn là "${nearest}"?` : 'Hãy kiểm tra lại đường dẫn.'}`,
    folder: 'Đây là thư mục. Hãy ghi tên các ảnh trong đó, ví dụ thu-muc/*.jpg.',
    notOrdinary: 'Đây không phải là tệp thông thường. Hãy chép ảnh vào máy trước.',
    empty: 'Tệp rỗng (0 byte). Hãy chép lại từ máy ảnh.',
    mayNotRead: 'Bạn không có quyền đọc tệp này. Hãy hỏi chủ tệp hoặc chép về thư mục của mình.',
    unreadable: (reason) => `Không đọc được tệp: ${reason}. Hãy chép lại.`,
    linkOutside:
      'Đây là liên kết trỏ ra ngoài thư mục chứa nó. Hãy ghi tên tệp ảnh thật, không ghi liên kết.',
    dotsInName: 'Tên tệp có hai dấu chấm liền nhau. Hãy đổi tên, ví dụ canh-dep.jpg.',
    tooManyBytes: (megabytes) =>
      `Tệp lớn hơn ${megabytes} MB. Hãy xuất sang JPEG bằng phần mềm xử lý ảnh.`,
    tooManyPixels: (megapixels, allowed) =>
      `Ảnh có ${megapixels} triệu điểm ảnh, chỉ nhận tối đa ${allowed} triệu. Hãy xuất ảnh nhỏ hơn: cạnh dài 2.560 điểm ảnh là đủ.`,
    animated:
      'Đây là ảnh động. Cổng chỉ dùng ảnh tĩnh: hãy xuất một khung hình sang JPEG hoặc PNG.',
    broken: (reason) => `Ảnh bị hỏng hoặc chép chưa hết (${reason}). Hãy chép lại từ máy ảnh.`,
    kinds: {
      heif: 'Đây là ảnh HEIC của điện thoại. Hãy xuất sang JPEG ngay trên máy: với iPhone, vào Cài đặt → Camera → Định dạng → Tương thích nhất; với Samsung, vào Camera → Cài đặt → Tùy chọn hình ảnh nâng cao → tắt Ảnh hiệu suất cao; ảnh đã chụp thì gửi qua thư điện tử hoặc chọn "Xuất sang JPEG".',
      avif: `Đây là ảnh AVIF. ${jpegAdvice}`,
      tiff: `Đây là ảnh TIFF. ${jpegAdvice}`,
      raw: 'Đây là tệp ảnh thô (RAW) của máy ảnh. Hãy xử lý bằng phần mềm của máy ảnh rồi xuất sang JPEG, hoặc đặt máy ở chế độ RAW + JPEG và dùng tệp JPEG.',
      gif: 'Đây là ảnh GIF. Cổng chỉ dùng ảnh tĩnh: hãy xuất một khung hình sang PNG.',
      svg: 'Đây là hình vẽ SVG. Chỉ hình vẽ của chính cổng mới dùng SVG: hãy xuất sang PNG, hoặc tự đặt tệp cạnh facts.yml để lệnh kiểm tra xem xét.',
      unknown: 'Đây không phải là ảnh JPEG, PNG hay WebP, dù tên tệp ghi gì. Hãy xuất sang JPEG.',
    },
  },
  notes: {
    cmyk: 'Màu của ảnh vốn dành cho in ấn (CMYK), nay đã chuyển sang sRGB: hãy so với ảnh gốc.',
    sixteenBit: 'Ảnh gốc có 16 bit mỗi màu, nay còn 8 bit.',
    damaged: 'Ảnh có lỗi nhỏ khi giải mã. Hãy xem kỹ toàn bộ ảnh trước khi dùng.',
    coverTooNarrow: (width, needed) =>
      `Ảnh rộng ${width} điểm ảnh nên không đặt làm ảnh bìa: ảnh bìa cần ${needed}. Hãy chọn ảnh rộng hơn, hoặc giữ hình vẽ làm bìa.`,
    originalInside:
      'Ảnh gốc đang nằm trong thư mục nội dung, còn nguyên mọi thông tin do máy ảnh ghi. Hãy chuyển ra ngoài.',
    impossibleDate: (text) =>
      `Máy ảnh ghi ngày chụp ${text}, không thể đúng. Hãy cho biết ngày chụp bằng --taken-on.`,
    creditCleaned: 'Đã bỏ các ký tự ẩn trong dòng ghi tác giả của ảnh.',
    creditCut: 'Dòng ghi tác giả trong ảnh quá dài, đã cắt còn 200 ký tự.',
  },
  removed: {
    position: 'vị trí chụp (GPS)',
    serialNumber: 'số sê-ri',
    owner: 'tên chủ máy',
    device: 'tên máy ảnh và ống kính',
    makerNote: 'ghi chú của hãng máy',
    thumbnail: 'ảnh thu nhỏ',
  },
  terminal: {
    made: (file) => `Đã tạo ${file}`,
    wouldMake: (file) => `Sẽ tạo ${file}`,
    notMade: (file) => `Không tạo, ${file}:`,
    from: (name) => `từ ${name}`,
    removed: (what) => `Đã xóa: ${what}.`,
    removedOther: 'Đã xóa: các thông tin kèm ảnh khác.',
    nothingToRemove: 'Không có thông tin nào phải xóa.',
    creditFound: (field, text) => `${field}: ${text}`,
    note: (text) => `Lưu ý: ${text}`,
    wrote: (file) => `Đã ghi ${file}`,
    contactSheet: (file) => `Phiếu ảnh: ${file}`,
    dryRun: 'Đây là chạy thử: chưa ghi gì.',
    todo: 'Bạn còn phải cho biết:',
    todoCredit: 'credit: dòng ghi tác giả, ví dụ "Ảnh: Nguyễn Văn A / Báo Lào Cai"',
    todoCheckCredit: (credit) => `credit: "${credit}" lấy từ tệp ảnh; hãy kiểm tra lại`,
    todoLicence: 'licence: giấy phép hoặc sự cho phép sử dụng, ví dụ CC BY 4.0',
    todoConsent:
      'peopleConsent: ghi true khi mọi người nhận ra được trong ảnh đã đồng ý, hoặc khi không nhận ra ai',
    todoMade: 'made: đang ghi photo; nếu là hình vẽ hãy ghi illustration, map hoặc chart',
    todoAlt: (language, files) => `alt (${language}): mỗi ảnh một câu mô tả, gồm ${files}`,
    todoNoWords: 'chưa có tệp này',
    finally: 'Sau đó chạy: npm run check',
  },
  sheet: {
    title: (item) => `Phiếu ảnh: ${item}`,
    lead: 'Các ảnh đã xử lý, dành cho người kiểm tra tác giả, giấy phép và người viết mô tả ảnh.',
    original: 'Ảnh gốc',
    before: 'Trước',
    after: 'Sau',
    credit: 'Tác giả, nguồn ảnh',
    creditInFile: 'Ghi trong ảnh gốc',
    licence: 'Giấy phép',
    takenOn: 'Ngày chụp',
    place: 'Nơi chụp',
    removedPosition: 'Đã xóa vị trí chụp (GPS)',
    removedSerial: 'Đã xóa số sê-ri',
    removedOther: 'Cũng đã xóa',
    consent: 'Người nhận ra được trong ảnh đã đồng ý',
    yes: 'có',
    wasNone: 'ảnh gốc không có',
    none: 'không có',
    missing: 'chưa cho biết',
    notes: 'Lưu ý',
    altTitle: 'Mô tả ảnh (alt)',
    altHelp: 'Một câu cho người không nhìn thấy ảnh: ảnh cho thấy gì, không viết “đây là bức ảnh”.',
    altFile: (file) => `sau đó ghi vào ${file}, dưới mục “alt”`,
    refusedTitle: 'Ảnh không xử lý được',
  },
  errors: {
    noFiles: (usage) => `Hãy ghi tên ít nhất một ảnh. Cách dùng: ${usage}`,
    itemForm: (text, usage) => `"${text}" không phải là tên một mục. Cách dùng: ${usage}`,
    unknownCollection: (name, nearest, all) =>
      `Không có nhóm mục "${name}". ${nearest ? `Có phải ý bạn là "${nearest}"? ` : ''}Các nhóm: ${all}.`,
    unknownItem: (name, nearest) =>
      `Không có mục ${name}. ${nearest ? `Có phải ý bạn là ${nearest}?` : `Hãy tạo trước: npm run new -- ${name.replace('/', ' ')}`}`,
    noFacts: (folder) => `${folder} chưa có facts.yml. Hãy chạy: npm run check`,
    brokenFacts: (finding) => `Phải sửa facts.yml trước: ${finding}`,
    unusualFacts: (file) =>
      `Mục "media" trong ${file} được viết khác thường nên chưa thay đổi gì. Hãy viết thành danh sách, mỗi ảnh một mục ("media:", dưới là "  - file: …"), rồi chạy lại lệnh.`,
    sheetFailed: (file, reason) =>
      `Ảnh đã ghi xong, nhưng không ghi được phiếu ảnh ${file}: ${reason}. Hãy kiểm tra thư mục "reports".`,
    unwritable: (folder) =>
      `Không ghi được vào ${folder}. Hãy xin người quản lý máy cấp quyền ghi vào thư mục này.`,
    writeFailed: (file, reason) =>
      `Không ghi được ${file}: ${reason}. Chưa có gì thay đổi. Hãy kiểm tra ổ đĩa và quyền ghi rồi chạy lại lệnh.`,
    badName: (name, better) =>
      `"${name}" không dùng làm tên ảnh được.${better ? ` Hãy thử --name ${better}.` : ''}`,
    badDate: (text) =>
      `--taken-on đang là "${text}". Hãy ghi một ngày đã qua theo dạng YYYY-MM-DD, ví dụ 2026-05-17.`,
  },
};
