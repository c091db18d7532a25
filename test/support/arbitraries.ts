import fc from 'fast-check';

/** The same chance in each run: a failure is found again, and two machines agree. */
export const seed = 20_261_122;

export function runs(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns };
}

/** Characters that parsers, patterns and readers trip over, half of a pair included. */
export const strangeCharacter = fc.constantFrom(
  ...'\u0000\u0007\t\n\r\u001b\u0085\u00a0\u00ad\u0300\u200b\u200d\u202e\u2028\u2066\u2800\u3000\ud800\udc00\ufeff\ufffd\uffff'.split(
    '',
  ),
  '\u{E0041}',
  '𠀀',
  '👩‍👩‍👧',
  'ộ',
  'ộ'.normalize('NFD'),
  'Đ',
  'ı',
  'İ',
  'ẞ',
  'ﬁ',
);

/** Signs that mean something in YAML, Markdown, HTML, numbers or addresses. */
export const meaningfulSign = fc.constantFrom(
  ...'#*_~`[]()<>{}|!&%@:;,.?=+-/\\\'"^$0123456789 \n'.split(''),
  ...['---\n', '```', '[^', '](', '![', '<!--', '-->', '</', '/>', '&#x', '${', '{{', '://', '**'],
  ...[
    'javascript:',
    'data:',
    '<script>',
    '<Notice>',
    '</Notice>',
    '<Figure file="x" />',
    ' onload=',
  ],
  ...['__proto__', 'constructor', 'status: ', '- ', '? ', '!!', '&a ', '*a', '<<: ', '| ', '\n\n'],
  ...['1.234,5', '1,234.5', '12.3亿', '三十二', 'triệu', 'million', 'ngày 1 tháng 5', 'May 2025'],
);

/** Any text: plain, strange and meaningful pieces mixed. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 2, arbitrary: strangeCharacter },
      { weight: 6, arbitrary: meaningfulSign },
      {
        weight: 3,
        arbitrary: fc.constantFrom('Núi Lam', 'Sông Xanh', '清江省', 'the', 'của', '山'),
      },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** A text of whole words, as titles and names are. */
export const words = fc
  .array(
    fc.constantFrom(
      'Sa',
      'Pa',
      'Đền',
      'Thượng',
      'Bắc',
      'Hà',
      'market',
      'of',
      '2026',
      '老街',
      '沙巴',
      '“a”',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.join(' '));

/** A day of the calendar, `YYYY-MM-DD`. */
export function days(from: string, to: string): fc.Arbitrary<string> {
  return fc
    .date({
      min: new Date(`${from}T00:00:00Z`),
      max: new Date(`${to}T00:00:00Z`),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
}

/** One change of a text: characters put in, taken out, exchanged. */
export const mutation = fc
  .tuple(fc.nat(), fc.nat(12), fc.oneof(strangeCharacter, meaningfulSign, fc.constant('')))
  .map(([place, taken, put]) => (text: string): string => {
    const at = text.length === 0 ? 0 : place % text.length;
    return text.slice(0, at) + put + text.slice(at + (put === '' ? taken + 1 : taken % 3));
  });
