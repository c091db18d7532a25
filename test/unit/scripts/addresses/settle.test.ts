import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settleAddresses } from '../../../../scripts/lib/addresses/settle.ts';
import { inSmallContent } from '../../../support/small-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Settles a build of two pages against a ledger. @returns the problems and the rules of the build */
const settled = (ledger: string | undefined, rules = '') =>
  inSmallContent(
    {
      'dist/vi/index.html': 'page',
      'dist/vi/news/index.html': 'page',
      'dist/_redirects': rules,
      'content/site.yml': '',
      ...(ledger !== undefined && { 'content/addresses.txt': ledger }),
    },
    async (folder) => {
      vi.stubEnv('CONTENT_DIR', path.join(folder, 'content'));
      const problems = await settleAddresses(path.join(folder, 'dist'));
      return { problems, rules: readFileSync(path.join(folder, 'dist/_redirects'), 'utf8') };
    },
  );

describe('a finished build, held against the ledger of the content folder,', () => {
  it('is right before the first release', async () => {
    expect(await settled(undefined)).toEqual({ problems: [], rules: '' });
  });

  it('is refused when a released address is lost, which is named', async () => {
    const { problems } = await settled('/vi/\n/vi/tourism/places/lost/\n');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^\/vi\/tourism\/places\/lost\/ was released.+npm run remove/);
  });

  it('gets a rule for a list that ran empty', async () => {
    const { problems, rules } = await settled('/vi/news/page/3/\n', '/vi/a/ /vi/ 308\n');
    expect(problems).toEqual([]);
    expect(rules).toBe('/vi/a/ /vi/ 308\n/vi/news/page/3/ /vi/news/ 308\n');
  });
});
