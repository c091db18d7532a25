import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runRemembering } from '../../../../scripts/lib/check/run-remembering.ts';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { defineRule } from '../../../../scripts/lib/rules/rule.ts';
import { said } from '../../../../src/source/said.ts';
import { copyOfContent } from '../../../support/content-fixture.ts';

const place = 'places/nui-lam';

let folder: string;
/** References of the items at which the rule looked, by check. */
let looked: string[][];

beforeEach(() => {
  folder = copyOfContent();
  looked = [];
  vi.stubEnv('SHARED_CACHE', '');
  vi.stubEnv('CACHE_DIR', path.join(folder, '..', `${path.basename(folder)}-cache`));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
  vi.unstubAllEnvs();
});

/** Finds the word that stands for all that is wrong. */
const noDragons = defineRule({
  ...{ id: 'no-dragons', severity: 'error', oneItemAtATime: true },
  help: said('No dragons.', 'Không có rồng.'),
  problems: ({ items, textFiles }) => {
    looked.push(items.map(({ reference }) => reference));
    return textFiles
      .filter(({ text }) => text.includes('dragon'))
      .map(({ file }) => ({
        ...{ file, line: 1, column: 1 },
        ...{ message: said('A dragon.', 'Có rồng.'), hint: said('Drive it off.', 'Đuổi đi.') },
      }));
  },
});

const check = async (from = 0) => {
  const context = { today: '2026-06-01', directory: folder, from };
  return (await runRemembering([noDragons], readContent(folder), context)).map(({ file }) =>
    file.slice(file.indexOf(place)),
  );
};
const change = (name: string, edit: (text: string) => string) => {
  const file = path.join(folder, name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
};
const withDragon = (text: string) => `${text.trimEnd()} A dragon lives here.\n`;
const all = () => readContent(folder).items.map(({ reference }) => reference);

describe('items that were right at the last check', () => {
  it('are passed over by rules that look at one item at a time', async () => {
    await check();
    await check();
    expect(looked).toEqual([all(), []]);
  });

  it('are looked at again when one of their texts changes, and no others with them', async () => {
    await check();
    change(`${place}/en.md`, (text) => `${text.trimEnd()} One more sentence.\n`);
    await check();
    expect(looked[1]).toEqual([place]);
  });

  it('are looked at again when a data file changes, for rules ask there too', async () => {
    await check();
    change('glossary.yml', (text) => `${text}# A remark.\n`);
    await check();
    expect(looked[1]).toEqual(all());
  });

  it('are not remembered while something is wrong with them', async () => {
    change(`${place}/en.md`, withDragon);
    expect(await check()).toEqual([`${place}/en.md`]);
    expect(await check()).toEqual([`${place}/en.md`]);
    expect(looked[1]).toEqual([place]);
  });

  it('are found wrong once they are', async () => {
    await check();
    change(`${place}/en.md`, withDragon);
    expect(await check()).toEqual([`${place}/en.md`]);
  });

  it('are all looked at when what was kept cannot be read', async () => {
    await check();
    const kept = path.join(process.env['CACHE_DIR'] ?? '', 'clean-items');
    for (const name of readdirSync(kept)) writeFileSync(path.join(kept, name), '{"inputs":');
    await check();
    expect(looked[1]).toEqual(all());
  });

  it('are looked at each time in a small content', async () => {
    await check(500);
    await check(500);
    expect(looked).toEqual([all(), all()]);
  });
});
