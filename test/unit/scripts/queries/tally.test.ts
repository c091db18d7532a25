import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../scripts/lib/queries/log-line.ts';
import { QueryTally } from '../../../../scripts/lib/queries/tally.ts';
import { judgeWords, tidyWords } from '../../../../scripts/lib/queries/words.ts';
import { hiddenCharacter } from '../../../../src/config/hidden-characters.ts';
import { localeCodes, type Locale } from '../../../../src/config/locales.ts';
import { anyText, runs } from '../../../support/arbitraries.ts';
import { caddyLine, commonLine } from './log-lines.ts';

function tallied(values: readonly string[], locales: readonly Locale[] = localeCodes) {
  const tally = new QueryTally(locales);
  for (const value of values) tally.add(readLine(commonLine(`/vi/search/?q=${value}`)));
  return tally;
}
const encoded = (text: string) => encodeURIComponent(text);

describe('the count of queries', () => {
  it('joins upper and lower case, decomposed marks, plus signs and %20, and keeps the most common spelling', () => {
    const spellings = [
      encoded('Lào Cai'),
      encoded('Lào Cai'),
      encoded('LÀO CAI'),
      encoded('lào cai'.normalize('NFD')),
      'l%C3%A0o+cai',
      '++L%C3%A0o%20%09%20Cai%0A',
      encoded('\u3000Lào\u00a0Cai '),
    ];
    expect(tallied(spellings).result(3).queries).toEqual([
      { locale: 'vi', words: 'Lào Cai', times: 7 },
    ]);
  });

  it('keeps languages apart, most asked first, and both forms of logs together', () => {
    const tally = new QueryTally(localeCodes);
    for (const line of [
      commonLine('/en/search/?q=tea'),
      caddyLine('/en/search/?q=tea'),
      caddyLine('/vi/search/?q=tea'),
      caddyLine('/vi/search/?q=ch%C3%A8'),
      commonLine('/vi/search/?q=ch%C3%A8'),
    ]) {
      tally.add(readLine(line));
    }
    expect(tally.result(1).queries).toEqual([
      { locale: 'vi', words: 'chè', times: 2 },
      { locale: 'en', words: 'tea', times: 2 },
      { locale: 'vi', words: 'tea', times: 1 },
    ]);
  });

  it('leaves out what was asked too rarely, and says how much', () => {
    const tally = tallied(['a', 'a', 'a', 'b', 'b', 'c', '', '+']);
    const { queries, leftOut, lines } = tally.result(3);
    expect(queries.map(({ words }) => words)).toEqual(['a']);
    expect(leftOut).toEqual({ rare: 2, personal: 0, hidden: 0 });
    expect(lines).toBe(8);
    expect(tally.result(2).queries).toHaveLength(2);
  });

  it('leaves out languages that the site does not show', () => {
    expect(tallied(['a', 'a'], ['en']).result(1).queries).toEqual([]);
  });

  it('counts lines that were passed over, by cause', () => {
    const tally = tallied(['%', '%E0%A4']);
    tally.add(readLine('nothing'));
    tally.add({ kind: 'broken', fault: 'length' });
    expect(tally.result(1).passedOver).toEqual({ form: 1, encoding: 2, length: 1 });
  });
});

describe('the words of a query', () => {
  it('have at most 100 characters, whole ones', () => {
    expect(tidyWords('𠀀'.repeat(200))).toBe('𠀀'.repeat(100));
    expect(tidyWords(`${'a'.repeat(99)} b`)).toBe('a'.repeat(99));
  });

  it.each([
    ['a mobile number', '0912 345 678'],
    ['a mobile number with its country', 'gọi +84 912-345-678'],
    ['a mobile number in wide digits', '０９１２３４５６７８'],
    ['a mobile number in Arabic digits', '٠٩١٢٣٤٥٦٧٨'],
    ['a mobile number encoded twice', '0912%20345%20678'],
    ['a mobile number behind 100 characters', `${'a '.repeat(60)}0912345678`],
    ['a landline number', '(0214) 3 840 123'],
    ['a private mail address', 'nguyen.an@gmail.com'],
    ['a mail address of an office', 'an@example.vn'],
    ['a mail address with a wide sign', 'an＠example.vn'],
    ['a mail address encoded three times', 'an%252540example.vn'],
    ['a citizen number', '010 2 03 123456'],
    ['a Chinese citizen number', '53012319900101123X'],
    ['a passport number', 'C1234567'],
    ['an old identity card', '063123456'],
    ['an address of the network', '203.0.113.77'],
    ['an address of the network with a port', 'http://203.0.113.77:80/'],
    ['a new address of the network', '[2001:db8::7]:443'],
  ])('are left out when they are %s', (_, text) => {
    expect(judgeWords(text)).toEqual({ refused: 'personal' });
  });

  it.each([
    'quy hoạch 2021-2030 2050',
    'Nghị định 224/2026/NĐ-CP',
    '20/11/2026',
    '3.147,3 m',
    '100% organic',
    '@laocai',
    'quốc lộ 4D 279 70',
  ])('are kept though they have numbers or signs: %s', (text) => {
    expect(judgeWords(text)).toEqual({ words: text });
  });

  it.each([
    '\u202egnp.exe',
    'sa\u200bpa',
    '\u0000',
    '\u001b[31mred',
    'a\u2066b',
    '\ufeffx',
    '\ufffd',
  ])('are left out with a control or a trick of direction: %j', (text) => {
    expect(judgeWords(text)).toEqual({ refused: 'hidden' });
  });

  it('hold nothing strange, whatever was asked, and are judged the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const judged = judgeWords(text);
        if (!('words' in judged)) return;
        const { words } = judged;
        expect(hiddenCharacter.test(words)).toBe(false);
        expect(words).toBe(words.normalize('NFC').trim());
        expect(words).not.toMatch(/[\t\n\r]| {2}/);
        expect(Array.from(words).length).toBeLessThanOrEqual(100);
        expect(judgeWords(words)).toEqual({ words });
      }),
      runs(1000),
    );
  });
});
