const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Thai'];
const scriptTests = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/**
 * Latin letters that look like plain ones and do not decompose into them, a part of the confusables of
 * UTS 39 (unicode.org/Public/security/latest/confusables.txt).
 */
const confusables: readonly (readonly [letters: string, plain: string])[] = [
  ['ıɩɪǀłƚɫɭǃ', 'l'],
  ['ɑᴀα', 'a'],
  ['ƀɓᖯ', 'b'],
  ['ᴄƈɕ', 'c'],
  ['đɖɗ', 'd'],
  ['ɇᴇℯ', 'e'],
  ['ƒſ', 'f'],
  ['ɡɠᶃ', 'g'],
  ['ħɦһ', 'h'],
  ['ȷɟᴊ', 'j'],
  ['ƙᴋĸ', 'k'],
  ['ᴍ', 'm'],
  ['ɲŋɳᴎ', 'n'],
  ['øɵᴏɔ', 'o'],
  ['ƥᴘþ', 'p'],
  ['ɋʠ', 'q'],
  ['ɼɽᴦ', 'r'],
  ['ꜱʂƽ', 's'],
  ['ŧƫʈᴛ', 't'],
  ['ʉᴜʋ', 'u'],
  ['ᴠ', 'v'],
  ['ᴡɯ', 'w'],
  ['ƴʏɣ', 'y'],
  ['ƶʐᴢ', 'z'],
];
const plainLetters = new Map(
  confusables.flatMap(([letters, plain]) =>
    Array.from(letters).map((letter) => [letter, plain] as const),
  ),
);

/** Letters, digits and pairs that look like others in common typefaces. */
const doubles: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/5/g, 's'],
  [/[-_.]/g, ''],
];

/** Letters of other scripts that look like a slash, a colon or a full stop between Latin ones. */
const letterSeparator = /[ノ丿〳〵ᐟᐳ᜵ːꓽꓸ]/u;
const separator = /[^\p{L}\p{M}\p{N}._-]/u;

/** How a host looks at a glance: hosts that are taken for each other have one skeleton. */
export function skeletonOf(host: string): string {
  let text = host
    .replace(/^www\./, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\u0000-\u007F]/gu, (letter) => plainLetters.get(letter) ?? letter);
  for (const [form, replacement] of doubles) text = text.replace(form, replacement);
  return text;
}

/** Whether a host mixes alphabets in a word, or writes Cyrillic or Greek words under a Latin ending. */
export function imitatesLetters(host: string): boolean {
  const labels = host.split('.');
  if (labels.some((label) => scriptTests.filter((test) => test.test(label)).length > 1))
    return true;
  const isLatinEnding = /^[a-z]+$/.test(labels.at(-1) ?? '');
  return (
    isLatinEnding && labels.some((label) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label))
  );
}

/** Whether a host holds a sign that looks like the end of a host: `office.example.vn⁄login.example`. */
export function imitatesSeparator(host: string): boolean {
  if (separator.test(host)) return true;
  return host.split('.').some((label) => letterSeparator.test(label) && /[a-z0-9]/i.test(label));
}

/** Whether a host, as `URL` writes it, is a number or a name without a domain: no public website. */
export function isNoDomain(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return name.startsWith('[') || /^[\d.]+$/.test(name) || !name.includes('.');
}
