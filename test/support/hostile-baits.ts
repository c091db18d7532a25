/** Hostile content that is too large to keep as a file, or that a repository cannot hold. */
export interface MadeFile {
  /** Room and name as in test/fixtures/hostile. */
  readonly name: string;
  readonly text: () => string;
}

/** A text repeated up to a size, in characters. */
export const repeat = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length));

/**
 * Stretches that make a careless pattern or parser try everything twice over (ReDoS), by what they are
 * bait for.
 */
const baits: Readonly<Record<string, string>> = {
  'digits-and-points': '1.',
  'digits-and-commas': '1,000',
  'digits-and-spaces': '0 9 1 ',
  digits: '7',
  'digits-hyphens': '09-',
  'full-width-digits': '１．',
  dates: '1/1/',
  months: 'ngày 1 tháng 1 ',
  'chinese-numerals': '一十百千万亿',
  'roman-numerals': 'XVI',
  'number-words': 'hai mươi ',
  'english-number-words': 'twenty-one hundred ',
  'letters-and-points': 'a.',
  'mail-address': 'a@a.',
  'mail-start': 'a.a+a-',
  'web-address': 'www.',
  slashes: 'https://',
  spaces: ' ',
  'no-break-spaces': '\u00A0',
  'ideographic-spaces': '\u3000',
  'chinese-and-spaces': '山 ',
  'chinese-and-commas': '山,',
  'chinese-and-points': '山.a',
  capitals: 'A ',
  'stamp-begins': 'TUYỆT ',
  'stamp-paper': 'TÀI LIỆU ',
  'account-words': 'số tài khoản ',
  'identity-words': 'CCCD ',
  'brackets-open': '(',
  'wide-brackets-open': '（',
  'square-brackets': '[',
  'square-brackets-closed': ']',
  'links-open': '[a](',
  'pictures-open': '![',
  'link-addresses': '[a](<',
  'reference-links': '[a][',
  marks: '[^a',
  'marks-closed': '[^a]',
  stars: '*',
  'stars-and-letters': '*a **a ',
  underscores: '_',
  'underscores-and-letters': '_a __a ',
  tildes: '~',
  'tildes-and-letters': '~a~~a',
  backticks: '`',
  'less-than': '<',
  'tags-open': '<a ',
  'closing-tags': '</a',
  'comments-open': '<!--',
  'declarations-open': '<!A ',
  'instructions-open': '<?',
  'cdata-open': '<![CDATA[',
  quotes: '"',
  sentences: 'a. ',
  exclamations: '!?',
  'exclamation-letters': 'a!a',
  backslashes: '\\',
  ampersands: '&',
  entities: '&amp;',
  'entities-open': '&#x1',
  hyphens: '-',
  equals: '=',
  pipes: '|',
  colons: ':',
  'unit-words': 'huyện ',
  'vietnamese-words': 'Đường ',
  'loose-marks': 'e\u0302\u0301',
  astral: '𠀀',
};

/** 48,000 characters of each: a pattern of the third degree would need days. */
const baitSize = 48_000;

const fromBaits = Object.entries(baits).flatMap(([name, bait]): MadeFile[] => [
  { name: `bodies/bait-${name}.md`, text: () => `${repeat(bait, baitSize)}\n` },
]);

/** The same in an .mdx body, where other characters begin something. */
const fromMdxBaits = Object.entries({
  braces: '{',
  'braces-closed': '}',
  'braces-pairs': '{}',
  'tags-open': '<A ',
  'tags-open-lines': '<A>\n',
  attributes: '<Notice title="',
  members: '<a.b.',
  imports: 'import a from "a"\n',
  exports: 'export const a = 1\n\n',
  templates: '{`${',
  'square-brackets': '[',
  stars: '*a **a ',
  backticks: '`',
}).map(([name, bait]): MadeFile => ({
  name: `bodies/bait-${name}.mdx`,
  text: () => `${repeat(bait, baitSize / 4)}\n`,
}));

export const baitFiles: readonly MadeFile[] = [...fromBaits, ...fromMdxBaits];
