const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

interface Form {
  readonly form: RegExp;
}

const number = (name: string, digits = '\\d{1,2}') => `(?<${name}>${digits})`;
const year = number('year', '\\d{4}');
const month = number('month');
const day = number('day');
const name = `(?<name>\\p{L}{3,9})\\.?`;

/**
 * Forms in which people write days and months. A date in figures alone counts only where it can be
 * read in one way: the year first, or a day above 12 (25/12/2026); 07/11/2026 is left to the editor.
 */
const forms: readonly Form[] = [
  { form: new RegExp(`^(?:ngày\\s+)?${day}\\s+tháng\\s+${month},?\\s+(?:năm\\s+)?${year}$`, 'iu') },
  { form: new RegExp(`^tháng\\s+${month},?\\s+(?:năm\\s+)?${year}$`, 'iu') },
  { form: new RegExp(`^(?:năm|year)\\s+${year}$`, 'iu') },
  { form: new RegExp(`^${day}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${name},?\\s+${year}$`, 'iu') },
  { form: new RegExp(`^${name}\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}$`, 'iu') },
  { form: new RegExp(`^${name},?\\s+${year}$`, 'iu') },
  { form: new RegExp(`^${year}\\s*年(?:\\s*${month}\\s*月(?:\\s*${day}\\s*日)?)?$`, 'u') },
  { form: new RegExp(`^${year}[/.-]${month}[/.-]${day}$`, 'u') },
  { form: new RegExp(`^${number('day', '1[3-9]|2\\d|3[01]')}[/.-]${month}[/.-]${year}$`, 'u') },
];

/**
 * A date written as words, in the form of the data: “2 September 2026”, “ngày 2 tháng 9 năm 2026”,
 * “2026年9月2日” → `2026-09-02`; months and years as `2026-09` and `2026`. `undefined` for everything
 * else, and for days that no calendar has.
 */
export function dateFromWords(words: string): string | undefined {
  const text = words.normalize('NFC').trim().replace(/\s+/gu, ' ');
  for (const { form } of forms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const written = dateOf(groups);
    if (written !== undefined) return written;
  }
  return undefined;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const monthNumber = groups['name'] ? monthNamed(groups['name']) : Number(groups['month'] ?? 0);
  if (monthNumber === undefined) return undefined;
  const parts = [groups['year'] ?? ''];
  if (monthNumber > 0) parts.push(String(monthNumber).padStart(2, '0'));
  if (groups['day'] !== undefined) parts.push(groups['day'].padStart(2, '0'));
  const [years = '', months = '01', days = '01'] = parts;
  const full = `${years}-${months}-${days}`;
  const time = new Date(`${full}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== full) return undefined;
  return parts.join('-');
}

/** 1 to 12 by an English name or its first letters (Sep, Sept); `undefined` for other words. */
function monthNamed(word: string): number | undefined {
  const small = word.toLowerCase();
  const index = englishMonths.findIndex((full) => full.startsWith(small));
  return index < 0 ? undefined : index + 1;
}
