import type { Finding } from '../../../src/source/finding.ts';
import { said, type Said } from '../../../src/source/said.ts';
import { chineseStyleEdit } from './chinese-style.ts';
import { applyEdits, indexOf, type Edit } from './edits.ts';
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
 * A file with a repair at each finding that has a safe one: values that its schema refused, and breaks
 * of Chinese typesetting. A repair of a value stays only if the schema then finds less wrong.
 */
export function repairFindings(file: RepairableFile, findings: readonly Finding[]): RepairedFile {
  const values = repairValues(
    file,
    findings.filter(({ rule }) => rule === 'dates' || rule === 'schema'),
  );
  const styles =
    file.locale === 'zh' ? findings.filter(({ rule }) => rule === 'markdown-style') : [];
  // Repaired values stay on their lines, so the places in the body are the same as before.
  const edits = styles.flatMap((finding) => {
    const index = indexOf(values.text, finding);
    const edit = index === undefined ? undefined : chineseStyleEdit(values.text, index);
    return edit ? [edit] : [];
  });
  if (edits.length === 0) return values;
  return {
    text: applyEdits(values.text, edits),
    repairs: [...values.repairs, { file: file.file, what: chineseStyled(edits.length) }],
  };
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

function chineseStyled(count: number): Said {
  return said(
    `${count} ${count === 1 ? 'break' : 'breaks'} of Chinese typesetting set right`,
    `đã sửa ${count} lỗi trình bày chữ Trung Quốc`,
  );
}
