import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../../../../scripts/lib/activity/activity.ts';
import { reportFiles } from '../../../../scripts/lib/activity/document/report.ts';
import { reportWords } from '../../../../scripts/lib/activity/words/words.ts';
import { localeCodes, type Locale } from '../../../../src/config/locales.ts';
import { translate } from '../../../../src/i18n/translator.ts';
import { activityIn, type Repository } from './content-history.ts';
import { halfYear, portalWithHistory, reportDay } from './portal-history.ts';

let repository: Repository;
let activity: Activity;

beforeAll(() => {
  repository = portalWithHistory();
  activity = activityIn(repository.folder, halfYear, reportDay);
});

afterAll(() => {
  repository.remove();
});

function filesOf(of: Activity, locale: Locale) {
  const folder = path.join(repository.folder, 'reports');
  const files = new Map(reportFiles(of, locale, folder).map(({ name, text }) => [name, text]));
  const ending = (end: string) => [...files].find(([name]) => name.endsWith(end))?.[1] ?? '';
  const rows: string[][] = parse(ending('.csv'), { bom: true });
  return { files, markdown: ending('.md'), rows, rawCsv: ending('.csv') };
}

describe('the report', () => {
  it('has the shape of an administrative report, with the names of its own province', () => {
    const { markdown } = filesOf(activity, 'vi');
    expect(markdown).toContain('UBND TỈNH SÔNG XANH<br>**BAN BIÊN TẬP THỬ NGHIỆM**');
    expect(markdown).toContain(
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập – Tự do – Hạnh phúc**',
    );
    expect(markdown).toMatch(/Số:\u00A0+\/BC-/);
    expect(markdown).toContain('*Sông Xanh, ngày …… tháng …… năm 2026*');
    expect(markdown).toContain(
      '**Kết quả hoạt động Cổng thông tin Sông Xanh từ ngày 1/1/2026 đến ngày 15/6/2026**',
    );
    const headings = [...markdown.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'I. TÌNH HÌNH CHUNG',
      'II. KẾT QUẢ',
      '1. Tin, bài và các nội dung khác',
      '2. Ngôn ngữ',
      '3. Tính kịp thời',
      '4. Đính chính, làm rõ thông tin',
      '5. Chất lượng nội dung, tìm kiếm',
      'III. TỒN TẠI, HẠN CHẾ',
      'IV. PHƯƠNG HƯỚNG',
      'PHỤ LỤC. Số mục theo loại',
    ]);
    expect(markdown).toContain('***Nơi nhận:***');
    expect(markdown).not.toMatch(/Lào Cai|undefined|NaN|\[object/);
  });

  it('says what happened in sentences and names items with links to their folders', () => {
    const { markdown } = filesOf(activity, 'vi');
    expect(markdown).toContain('Cổng đăng mới 15 mục nội dung, trong đó có 4 tin');
    expect(markdown).toContain('được cập nhật 3 lần, do 2 người thực hiện, liên quan đến 15 mục');
    expect(markdown).toContain('(../places/nui-lam/): 10 ngày');
    expect(markdown).toContain('Height set right (vi).');
    expect(markdown).toContain('The source withdrew it (vi).');
    expect(markdown).toContain('Bản dịch tiếng Anh cần rà soát lại: 2.');
    expect(markdown).toContain('Đối chiếu lại 2 bản dịch tiếng Trung với bản gốc.');
  });

  it.each(localeCodes)('has every figure of its text in the table (%s)', (locale) => {
    const { markdown, rows } = filesOf(activity, locale);
    const { format } = translate(locale);
    const { csvHeader } = reportWords(locale);
    expect(rows[0]).toEqual(csvHeader);
    const values = new Set(
      rows.slice(1).map(([, , value = '', unit]) => {
        const isNumber = value !== '' && !Number.isNaN(Number(value));
        return isNumber ? `${format.number(Number(value), 1)}${unit === '%' ? '%' : ''}` : value;
      }),
    );
    const cells = [...markdown.matchAll(/^\| .* \|$/gm)]
      .flatMap(([line]) => line.slice(2, -2).split(' | ').slice(1))
      .filter((cell) => /^\d[\d.,]*%?$/.test(cell));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => !values.has(cell))).toEqual([]);
  });

  it('writes numbers as the language does, and dates too', () => {
    const many = {
      ...activity,
      timeliness: { ...activity.timeliness, news: { count: 1234, median: 2.5, slowest: [] } },
    };
    expect(filesOf(many, 'vi').markdown).toContain('| 1.234 |');
    expect(filesOf(many, 'vi').markdown).toContain('| 2,5 |');
    expect(filesOf(many, 'en').markdown).toContain('| 1,234 |');
    expect(filesOf(many, 'en').markdown).toContain('from 1 January 2026 to 15 June 2026');
    expect(filesOf(many, 'zh').markdown).toContain('2026年1月1日至2026年6月15日');
    expect(filesOf(many, 'vi').rows).toContainEqual([
      ...['Trung vị từ sự việc đến khi đăng (ngày)', 'Tin đăng trong kỳ', '2.5', 'ngày'],
    ]);
  });

  it('keeps zero and unknown apart, and says why something is unknown', () => {
    const shallow = activityIn(repository.folder, halfYear, reportDay, { gap: 'shallow' });
    const { markdown, rows } = filesOf(shallow, 'vi');
    const unknown =
      'không có số liệu (kho git là bản sao rút gọn, thiếu lịch sử; cần chạy git fetch --unshallow)';
    expect(markdown).toContain(`Số lần cập nhật nội dung: ${unknown}.`);
    expect(rows).toContainEqual(['Số lần cập nhật nội dung', 'Tổng cộng', unknown, 'lần']);
    expect(rows).toContainEqual(['Bản dịch mới trong kỳ', 'Tiếng Anh', unknown, 'bản dịch']);
    expect(rows).toContainEqual(['Mục đăng trong kỳ', 'Tổng cộng', '15', 'mục']);
    expect(rows).toContainEqual(['Mục hết hạn hiển thị', 'Tổng cộng', '0', 'mục']);
    expect(markdown).toContain('Bài báo viết về tỉnh: không có số liệu (thiếu tệp coverage.yml');
  });

  it('of a period before the portal says so, with zeros', () => {
    const period = { from: '2020-01-01', to: '2020-06-15' };
    const { markdown } = filesOf(activityIn(repository.folder, period, reportDay), 'vi');
    expect(markdown).toContain('Cổng đăng mới 0 mục nội dung');
    expect(markdown).toContain(
      'Cổng đăng những mục đầu tiên vào ngày 8/1/2026, sau khi kỳ báo cáo kết thúc',
    );
    expect(markdown).toContain(
      '| Trung vị từ sự việc đến khi đăng (ngày) | không có số liệu (không phát sinh) |',
    );
  });

  it('of a running period says up to which day it knows', () => {
    const period = { from: '2026-06-16', to: '2026-11-15' };
    const { markdown } = filesOf(activityIn(repository.folder, period, reportDay), 'vi');
    expect(markdown).toContain('Trong kỳ báo cáo, Cổng không đăng mục nội dung mới nào.');
    expect(markdown).toContain(
      'Kỳ báo cáo chưa kết thúc; số liệu phát sinh trong kỳ tính đến hết ngày 1/7/2026.',
    );
  });

  it('is named by its period and its language, with charts that it shows', () => {
    const { files, markdown } = filesOf(activity, 'en');
    const base = 'activity-2026-01-01--2026-06-15.en';
    expect([...files.keys()]).toEqual(
      ['md', 'csv', 'sections.svg', 'agencies.svg', 'languages.svg'].map((end) => `${base}.${end}`),
    );
    for (const name of files.keys()) {
      if (name.endsWith('.svg')) expect(markdown).toContain(`](${name})`);
    }
    expect([...filesOf(activity, 'vi').files.keys()][0]).toBe('activity-2026-01-01--2026-06-15.md');
  });

  it('is the same twice, byte for byte', () => {
    expect([...filesOf(activity, 'vi').files]).toEqual([...filesOf(activity, 'vi').files]);
  });

  it('names no person', () => {
    const { files } = filesOf(activity, 'en');
    expect([...files.values()].join('\n')).not.toMatch(/@example\.vn|test-editors|test-review/);
  });
});
