import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { createItem } from '../../../scripts/lib/new/create-item.ts';
import { planRename, renamedItem } from '../../../scripts/lib/references/change/plan-rename.ts';
import {
  refuseClash,
  requestedSlug,
} from '../../../scripts/lib/references/change/rename-request.ts';
import { namedItem, refuseUnreadable } from '../../../scripts/lib/references/named-item.ts';
import { wasPublished } from '../../../scripts/lib/references/published.ts';
import { copyOfContent } from '../../support/content-fixture.ts';

const today = '2026-06-01';
let folder: string;

beforeEach(() => {
  folder = copyOfContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edit(name: string, change: (text: string) => string): void {
  const file = path.join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('what was published', () => {
  it.each([
    ['status: draft', undefined, false],
    ['status: draft', [], false],
    ['status: draft', ['status: review\n', 'a: 1\nstatus: published # May\n'], true],
    ['status: draft', ['note: status: published\n'], false],
    ['status: published', undefined, true],
    ['status: withdrawn', undefined, true],
  ])('%s with the history %j: %s', (status, history, expected) => {
    edit('places/nui-lam/facts.yml', (text) => text.replace('status: published', status));
    const item = namedItem(readContent(folder), 'places/nui-lam');
    expect(wasPublished(item, history)).toBe(expected);
  });
});

describe('npm run rename refuses', () => {
  const item = (reference: string) => namedItem(readContent(folder), reference);

  it('an item that does not exist, and names the nearest', () => {
    expect(() => item('places/nui-lan')).toThrow('Did you mean "places/nui-lam"?');
  });

  it.each([
    ['Núi Xanh', 'Try "nui-xanh"'],
    ['../escape', 'not a good name'],
    ['products/nui-xanh', 'not a good name'],
    ['vi', 'code of a language'],
    ['nui-lam', 'has this name already'],
    ['places/nui-lam', 'has this name already'],
  ])('the name %s', (name, message) => {
    expect(() => requestedSlug(item('places/nui-lam'), name)).toThrow(message);
  });

  it('the name of an existing folder, and pages of the province', () => {
    createItem(readContent(folder), folder, { collection: 'places', slug: 'nui-hai', today });
    expect(() => requestedSlug(item('places/nui-lam'), 'nui-hai')).toThrow('exists already');
    expect(() => requestedSlug(item('province/nature'), 'land')).toThrow('fixed names');
  });

  it('an address that belongs to the old addresses of another item or to a list', async () => {
    createItem(readContent(folder), folder, { collection: 'places', slug: 'nui-hai', today });
    createItem(readContent(folder), folder, { collection: 'news', slug: 'report', today });
    edit('places/nui-hai/facts.yml', (text) => `${text}redirectFrom: [/tourism/places/nui-ba/]\n`);
    const content = readContent(folder);
    const refusal = (reference: string, slug: string) => {
      const one = namedItem(content, reference);
      return refuseClash(content, one, { renamed: renamedItem(one, slug, true), today });
    };
    await expect(refusal('places/nui-lam', 'nui-ba')).rejects.toThrow(
      'an old address of places/nui-hai',
    );
    await expect(refusal('news/report', 'page')).rejects.toThrow('a list of the portal');
    await expect(refusal('places/nui-lam', 'nui-bon')).resolves.toBeUndefined();
  });

  it('to go on while a file cannot be read', () => {
    edit('map.yml', (text) => `${text}points: [\n`);
    expect(() => {
      refuseUnreadable(readContent(folder));
    }).toThrow(/map\.yml:\d+ /);
  });

  it('an address that is written with escapes, and changes nothing', () => {
    edit('province/nature/en.md', (text) => `${text}\nSee [it](/tourism/places/nui&#45;lam/).\n`);
    const content = readContent(folder);
    const wish = { slug: 'nui-xanh', keepOldAddress: true };
    expect(() => planRename(content, item('places/nui-lam'), wish)).toThrow(
      /province\/nature\/en\.md:\d+/,
    );
    expect(existsSync(path.join(folder, 'places/nui-lam'))).toBe(true);
  });
});
