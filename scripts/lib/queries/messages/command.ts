import { said, type Said } from '../../../../src/source/said.ts';
import type { Addition } from '../add-queries.ts';

/** Mistakes of the caller, each with what to do. */
export const mistake = {
  nothing: (usage: string): Said =>
    said(
      `Name the access logs of the server. Usage: ${usage}`,
      `Hãy ghi tên các tệp nhật ký truy cập của máy chủ. Cách dùng: ${usage}`,
    ),
  both: (usage: string): Said =>
    said(
      `Either read logs or add a table, not both at once. Usage: ${usage}`,
      `Mỗi lần chỉ đọc nhật ký hoặc chỉ thêm bảng. Cách dùng: ${usage}`,
    ),
  atLeast: (value: string): Said =>
    said(
      `--at-least is "${value}". Write a whole number from 1 on, for example --at-least 3.`,
      `--at-least đang là "${value}". Ghi số nguyên từ 1 trở lên, ví dụ --at-least 3.`,
    ),
  unreadable: (file: string, cause: string): Said =>
    said(
      `${file} cannot be read: ${cause}. Check the name of the file and that you may open it.`,
      `Không đọc được ${file} (hệ thống báo “${cause}”). Kiểm tra tên tệp và quyền mở tệp.`,
    ),
  unwritable: (file: string, cause: string): Said =>
    said(
      `${file} cannot be written: ${cause}. Close it in other programs and check that you may write there.`,
      `Không ghi được ${file} (hệ thống báo “${cause}”). Đóng tệp ở chương trình khác và kiểm tra quyền ghi.`,
    ),
  table: (file: string, line: number, cause: string): Said =>
    said(
      `${file}:${line}: this is not the table that npm run queries writes (${cause}). Keep its first line, and save it as text separated by tabs in UTF-8.`,
      `${file}:${line}: đây không phải là bảng do npm run queries ghi (${cause}). Giữ nguyên dòng đầu và lưu dạng văn bản ngăn cách bằng tab, mã UTF-8.`,
    ),
} as const;

/** Why the columns `found` and `first` stay empty. */
export const noAnswers = {
  notBuilt: (folder: string): Said =>
    said(
      `There is no built portal in ${folder}, so the columns "found" and "first" are empty. Run npm run build first to have them.`,
      `Chưa có bản dựng của cổng trong ${folder} nên cột "found" và "first" để trống. Chạy npm run build trước nếu cần hai cột này.`,
    ),
  failed: (cause: string): Said =>
    said(
      `The portal could not be asked, so the columns "found" and "first" are empty: ${cause}`,
      `Không hỏi được cổng nên cột "found" và "first" để trống: ${cause}`,
    ),
} as const;

/** The rows that were refused, each with its line; nothing was added. */
export function refusedRows(file: string, { problems }: Addition): Said {
  const lines = (language: keyof Said) =>
    problems.map(({ line, message }) => `${file}:${line}: ${message[language]}`).join('\n');
  return said(
    `${lines('en')}\nNothing was added. Correct these lines and run the command again.`,
    `${lines('vi')}\nChưa thêm dòng nào. Sửa các dòng trên rồi chạy lại lệnh.`,
  );
}

/** What `npm run queries -- --add` did. */
export function additionSummary(testSet: string, { added, present, open }: Addition): Said {
  const rest = said(
    `Already there: ${present}. Without "expected": ${open}.`,
    `Đã có sẵn: ${present}. Chưa ghi "expected": ${open}.`,
  );
  if (added === 0) {
    return said(
      `No row was added to ${testSet}. ${rest.en}`,
      `Không có dòng nào được thêm vào ${testSet}. ${rest.vi}`,
    );
  }
  return said(
    `${added} ${added === 1 ? 'row' : 'rows'} added to ${testSet}. ${rest.en}\nnpm test now holds the search to them: one of the expected pages must be found among the first five, and nearly always first.`,
    `Đã thêm ${added} dòng vào ${testSet}. ${rest.vi}\nTừ nay npm test buộc tìm kiếm phải đúng với các dòng này: một trong các trang mong đợi phải nằm trong năm kết quả đầu, hầu hết phải đứng đầu.`,
  );
}
