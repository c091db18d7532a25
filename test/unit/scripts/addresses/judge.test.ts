import { describe, expect, it } from 'vitest';
import { judgeAddresses } from '../../../../scripts/lib/addresses/judge.ts';
import {
  pageAddresses,
  parseLedger,
  printLedger,
} from '../../../../scripts/lib/addresses/ledger.ts';
import { parseRules } from '../../../../scripts/lib/server/address-rules.ts';

const judge = (released: string[], pages: string[], rules = '') =>
  judgeAddresses(released, new Set(pages), parseRules(rules));

describe('a released address', () => {
  it('may be a page, lead to one, or say why it is gone', () => {
    const rules = '/vi/old/ /vi/new/ 308\n/vi/gone/ /vi/gone/ 410\n';
    const { problems, moved } = judge(
      ['/vi/', '/vi/old/', '/vi/gone/'],
      ['/vi/', '/vi/new/', '/vi/gone/'],
      rules,
    );
    expect(problems).toEqual([]);
    expect(moved.size).toBe(0);
  });

  it('may lead in one step to a page that says why it is gone', () => {
    const rules = '/vi/old/ /vi/gone/ 308\n/vi/gone/ /vi/gone/ 410\n';
    expect(judge(['/vi/old/'], ['/vi/gone/'], rules).problems).toEqual([]);
  });

  it('that is lost is named with what to do', () => {
    const [problem] = judge(['/vi/tourism/places/sa-pa/'], ['/vi/', '/vi/tourism/']).problems;
    expect(problem).toMatch(/^\/vi\/tourism\/places\/sa-pa\/ was released/);
    expect(problem).toMatch(/npm run rename.+npm run remove/);
  });

  it.each([
    ['/vi/investment/projects/by/sector/tea/', '/vi/investment/projects/'],
    ['/en/news/page/4/', '/en/news/'],
    ['/zh/events/2026/03/', '/zh/events/'],
  ])('of a list that ran empty, %s, leads on to %s', (address, list) => {
    const { moved, problems } = judge([address], ['/vi/', list]);
    expect([...moved]).toEqual([[address, list]]);
    expect(problems).toEqual([]);
  });
});

describe('a rule', () => {
  it.each([
    ['/a/ /b/ 308\n/b/ /c/ 308\n', ['/c/'], '/a/ leads on to /b/'],
    ['/a/ /b/ 308\n', [], 'where no page stands'],
    ['/a/ /b/ 308\n', ['/a/', '/b/'], 'although a page stands there'],
    ['/a/ /a/ 410\n', [], 'without a page that says why'],
  ])('"%s" with the pages %j is a mistake', (rules, pages, message) => {
    expect(judge([], pages, rules).problems.join('\n')).toContain(message);
  });
});

describe('the ledger', () => {
  it('is read as it is printed, sorted and each address once', () => {
    const addresses = ['/vi/', '/', '/en/news/page/2/', '/vi/'];
    expect(parseLedger(printLedger(addresses), 'addresses.txt')).toEqual([
      '/',
      '/en/news/page/2/',
      '/vi/',
    ]);
  });

  it.each(['vi/', '/vi', 'https://example.vn/', '/a b/'])('refuses "%s" with its line', (line) => {
    expect(() => parseLedger(`/vi/\n${line}\n`, 'addresses.txt')).toThrow(/^addresses\.txt:2: /);
  });

  it('takes pages from the files of a build and leaves files out', () => {
    expect(pageAddresses(['/index.html', '/404.html', '/vi/index.html', '/vi/feed.xml'])).toEqual([
      '/',
      '/vi/',
    ]);
  });
});
