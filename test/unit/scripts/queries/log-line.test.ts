import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../scripts/lib/queries/log-line.ts';
import { anyText, runs } from '../../../support/arbitraries.ts';
import { caddyLine, commonLine } from './log-lines.ts';

const search = (locale: string, text: string) => ({ kind: 'search', locale, text });
const other = { kind: 'other' };
const broken = (fault: string) => ({ kind: 'broken', fault });

describe('a line of an access log', () => {
  it('is read in the Common and the Combined Log Format, also behind the name of a host', () => {
    const target = '/vi/search/?q=Sa+Pa';
    const combined = commonLine(target);
    const common = combined.replace(/ "[^"]*" "[^"]*"$/, '');
    for (const line of [combined, common, `example.org:443 ${combined}`, `${combined}\r`]) {
      expect(readLine(line), line).toEqual(search('vi', 'Sa Pa'));
    }
  });

  it('is read as JSON of Caddy', () => {
    expect(readLine(caddyLine('/zh/search/?q=%E6%B2%99%E5%B7%B4'))).toEqual(search('zh', '沙巴'));
  });

  it('has its words with plus signs, %20, filters around them, and bytes that servers escape', () => {
    const targets = [
      ['/en/search/?q=rice+terraces', 'rice terraces'],
      ['/en/search/?q=rice%20terraces', 'rice terraces'],
      ['/en/search/?section=tourism&q=rice&sort=date', 'rice'],
      ['/en/search/?q=first&q=second', 'first'],
      ['https://example.org/en/search/?q=rice', 'rice'],
      ['/en/search/?q=c\\xC3\\xA0 \\x22x\\x22', 'cà "x"'],
      ['/en/search/?q=\\"a\\\\b', '"a\\b'],
    ] as const;
    for (const [target, text] of targets) {
      expect(readLine(commonLine(target)), target).toEqual(search('en', text));
    }
  });

  it('is of no interest when it is no answered search', () => {
    const lines = [
      '',
      commonLine('/vi/'),
      commonLine('/vi/search/'),
      commonLine('/vi/search/?section=tourism'),
      commonLine('/vi/search?q=a'),
      commonLine('/fr/search/?q=a'),
      commonLine('/vi/search/pages.json?q=a'),
      commonLine('/vi/search/?q=a', { method: 'POST' }),
      commonLine('/vi/search/?q=a', { status: 429 }),
      commonLine('/vi/search/?q=a', { status: 308 }),
      caddyLine('/vi/search/?q=a', { status: 500 }),
      '{"level":"info","msg":"serving initial configuration"}',
    ];
    for (const line of lines) expect(readLine(line), line).toEqual(other);
  });

  it('is passed over when it has no known form', () => {
    const lines = [
      'not a log line',
      '\u0000\u0001\u0002\u001f\ufffd',
      '{',
      '{"request":"GET /vi/search/?q=a"}',
      '{"request":{"method":"GET","uri":7},"status":200}',
      '{"request":null}',
      commonLine('/vi/search/?q=a').slice(0, 60),
      '['.repeat(100_000),
      '"\\'.repeat(100_000),
      `{"a":${'['.repeat(100_000)}`,
    ];
    for (const line of lines) {
      expect(readLine(line), line.slice(0, 40)).toEqual(broken('form'));
    }
  });

  it('is passed over when the words are encoded wrongly', () => {
    for (const value of ['%', '%zz', '%E0%A4', '%C0%AF', 'a%ED%A0%80', '\\xff']) {
      expect(readLine(commonLine(`/vi/search/?q=${value}`)), value).toEqual(broken('encoding'));
    }
  });

  it('never throws, whatever it holds', () => {
    const kinds = ['search', 'other', 'broken'];
    const line = fc.oneof(
      anyText,
      anyText.map((text) => commonLine(`/vi/search/?q=${text}`)),
      anyText.map((text) => caddyLine(`/vi/search/?q=${text}`)),
      fc.json(),
    );
    fc.assert(
      fc.property(line, (text) => {
        expect(kinds).toContain(readLine(text).kind);
      }),
      runs(1000),
    );
  });
});
