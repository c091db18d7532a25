import { said, saidTogether, type Said } from '../../../../src/source/said.ts';
import type { Answer } from '../answers.ts';
import { withoutResults } from '../answers.ts';
import type { TallyResult } from '../tally.ts';

/** Queries named in the terminal; the table has them all. */
const named = 10;

export interface LogSummary {
  readonly result: TallyResult;
  readonly atLeast: number;
  /** Compressed logs that break off. */
  readonly broken: readonly string[];
  /** What the portal answers, or why it could not be asked. */
  readonly portal: { readonly answers: readonly Answer[] } | { readonly reason: Said };
  /** The table that was written. */
  readonly file: string;
}

/** What `npm run queries` says of the logs that it read, a sentence a line. */
export function logSummary(summary: LogSummary): Said {
  const { result, broken, file } = summary;
  const asked = result.queries.reduce((sum, { times }) => sum + times, 0);
  const { form, encoding, length } = result.passedOver;
  const { rare, personal, hidden } = result.leftOut;
  const sentences: Said[] = [
    said(
      `${counted(result.lines, 'line')} read: ${counted(result.queries.length, 'query', 'queries')}, asked ${counted(asked, 'time')}.`,
      `Đã đọc ${result.lines} dòng: ${result.queries.length} truy vấn, được hỏi tổng cộng ${asked} lần.`,
    ),
    ...when(
      form + encoding + length,
      said(
        `Passed over: ${counted(form + encoding + length, 'line')} (no log line: ${form}, wrong percent-encoding: ${encoding}, too long: ${length}).`,
        `Bỏ qua ${form + encoding + length} dòng (không đúng dạng nhật ký: ${form}, mã hóa % sai: ${encoding}, dài quá mức: ${length}).`,
      ),
    ),
    ...when(
      rare,
      said(
        `Left out: ${counted(rare, 'query', 'queries')} asked fewer than ${counted(summary.atLeast, 'time')}.`,
        `Không giữ ${rare} truy vấn được hỏi dưới ${summary.atLeast} lần.`,
      ),
    ),
    ...when(
      personal,
      said(
        `Left out: ${counted(personal, 'request')} that may hold personal data.`,
        `Không giữ ${personal} lượt tìm kiếm có thể chứa dữ liệu cá nhân.`,
      ),
    ),
    ...when(
      hidden,
      said(
        `Left out: ${counted(hidden, 'request')} with invisible, control or direction characters.`,
        `Không giữ ${hidden} lượt tìm kiếm có ký tự ẩn, ký tự điều khiển hoặc ký tự đảo chiều chữ.`,
      ),
    ),
    ...broken.map((name) =>
      said(
        `${name} breaks off: it was read up to there. Copy it again if that is not meant.`,
        `Tệp ${name} bị ngắt giữa chừng: chỉ đọc được đến chỗ đó. Chép lại tệp nếu cần đủ.`,
      ),
    ),
    ...portalSentences(summary),
    said(`Written: ${file}`, `Đã ghi: ${file}`),
    ...(result.queries.length > 0 ? [whatToDo(file)] : []),
  ];
  return saidTogether(sentences, said('\n', '\n'));
}

function portalSentences({ result, portal }: LogSummary): Said[] {
  if ('reason' in portal) return [portal.reason];
  const lost = withoutResults(result.queries, portal.answers);
  const list = lost
    .slice(0, named)
    .map(({ locale, words, times }) => `  ${locale}  ${words} (${times})`);
  const more = lost.length > named ? ['  …'] : [];
  const lines = [...list, ...more].map((line) => `\n${line}`).join('');
  if (lost.length === 0) {
    return when(
      result.queries.length,
      said('Each of them has results.', 'Truy vấn nào cũng có kết quả.'),
    );
  }
  return [
    said(
      `Without results: ${lost.length}. Most asked:${lines}`,
      `Không có kết quả: ${lost.length} truy vấn. Được hỏi nhiều nhất:${lines}`,
    ),
  ];
}

function whatToDo(file: string): Said {
  return said(
    `What to do: read the table and delete rows that name a private person. Where you know the right page, write its address into the column "expected" (several separated by |), then run: npm run queries -- --add ${file}\nWhere readers use another name for something that the portal has, add it under "aliases" in glossary.yml.`,
    `Việc cần làm: đọc lại bảng, xóa dòng có tên cá nhân. Truy vấn nào đã rõ trang đúng thì ghi địa chỉ trang vào cột "expected" (nhiều địa chỉ ngăn bằng |), rồi chạy: npm run queries -- --add ${file}\nNgười đọc gọi bằng tên khác một điều đã có trên cổng thì thêm tên đó vào "aliases" trong glossary.yml.`,
  );
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function when(count: number, sentence: Said): Said[] {
  return count > 0 ? [sentence] : [];
}
