import type { Finding } from '../../../src/source/finding.ts';
import { said, type Said } from '../../../src/source/said.ts';
import { chineseStyleEdits } from './chinese-style.ts';
import { applyEdits, indexOf, withoutOverlaps, type Edit } from '../text/edits.ts';
import { halfWidthEdit } from './half-width.ts';
import { problemCount, yamlRange, type RepairableFile } from './repairable-file.ts';
import { scalarRepair, type ScalarRepair } from './scalar-repair.ts';
import { tidy, tidyings, type Tidying } from './tidy-text.ts';

/** Something that was set right in a file. */
export interface Repair {
  readonly file: string;
  readonly what: Said;
}

/** A file after its repairs. */
export interface RepairedFile {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

const tidied: Readonly<Record<Tidying, Said>> = {
  nfc: said('loose marks were joined to their letters (NFC)', 'đã ghép dấu rời vào chữ (NFC)'),
  hidden: said('invisible characters were removed', 'đã xóa ký tự không nhìn thấy'),
  space: said(
    'line ends, tabs and spaces at line ends were tidied',
    'đã sửa dấu xuống dòng, dấu tab và khoảng trắng cuối dòng',
  ),
};

/** A whole file tidied: nothing that a reader sees changes. */
export function tidyFile({ file, text, kind }: RepairableFile): RepairedFile {
  let current = text;
  const repairs: Repair[] = [];
  for (const tidying of tidyings) {
    const next = tidy(current, kind, tidying);
    if (next !== current) repairs.push({ file, what: tidied[tidying] });
    current = next;
  }
  return { text: current, repairs };
}

/**
 * A file with a repair at each finding that has a safe one: values that its schema refused, breaks of
 * Chinese typesetting, and full-width letters and digits. A repair of a value stays only if the schema
 * then finds less wrong, one of a text only if it finds no more.
 */
export function repairFindings(file: RepairableFile, findings: readonly Finding[]): RepairedFile {
  const values = repairValues(
    file,
    findings.filter(({ rule }) => rule === 'dates' || rule === 'schema'),
  );
  // Repaired values stay on their lines, so the places in the body are the same as before.
  const edits = styleEdits(
    { ...file, text: values.text },
    findings.filter(({ rule }) => rule === 'markdown-style'),
  );
  if (edits.length === 0) return values;
  return {
    text: applyEdits(values.text, withoutOverlaps(edits)),
    repairs: [...values.repairs, { file: file.file, what: styled(file, edits.length) }],
  };
}

/** The repairs of the style of a text, each once. */
function styleEdits(file: RepairableFile, findings: readonly Finding[]): Edit[] {
  const { text, kind, locale } = file;
  const yaml = yamlRange(text, kind);
  const edits = findings.flatMap((finding) => {
    const index = indexOf(text, finding);
    if (index === undefined) return [];
    const narrow = halfWidthEdit(text, index);
    if (narrow) return [narrow];
    return locale === 'zh' ? chineseStyleEdits(text, index, index < yaml.end) : [];
  });
  const before = problemCount(file, text);
  // A text may become a number or a date for YAML: ２０２６ → 2026.
  const isSafe = (edit: Edit) =>
    edit.start >= yaml.end || problemCount(file, applyEdits(text, [edit])) <= before;
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()].filter(isSafe);
}

function repairValues(file: RepairableFile, findings: readonly Finding[]): RepairedFile {
  let { text } = file;
  const repairs: Repair[] = [];
  // From the last to the first, so that the places before stay where they are.
  for (const finding of findings.toReversed()) {
    const index = indexOf(text, finding);
    const { start, end } = yamlRange(text, file.kind);
    if (index === undefined || index < start || index >= end) continue;
    const repair = scalarRepair(text.slice(start, end), index - start);
    if (!repair) continue;
    const edit = { ...repair, start: repair.start + start, end: repair.end + start };
    const next = applyEdits(text, [edit]);
    if (problemCount(file, next) >= problemCount(file, text)) continue;
    repairs.unshift({
      file: file.file,
      what: valueRepaired(repair.repair, text, edit, finding.line),
    });
    text = next;
  }
  return { text, repairs };
}

function valueRepaired(repair: ScalarRepair, before: string, edit: Edit, line: number): Said {
  const change = `${before.slice(edit.start, edit.end)} → ${edit.text}`;
  return repair === 'date'
    ? said(`line ${line}, date: ${change}`, `dòng ${line}, ngày tháng: ${change}`)
    : said(`line ${line}, quotation marks: ${change}`, `dòng ${line}, dấu ngoặc kép: ${change}`);
}

function styled({ locale }: RepairableFile, count: number): Said {
  return locale === 'zh'
    ? said(
        `${count} ${count === 1 ? 'break' : 'breaks'} of Chinese typesetting set right`,
        `đã sửa ${count} lỗi trình bày chữ Trung Quốc`,
      )
    : said(
        `${count} ${count === 1 ? 'run' : 'runs'} of full-width letters and digits written half-width`,
        `đã đổi ${count} chỗ chữ Latinh, chữ số toàn khổ sang nửa khổ`,
      );
}
