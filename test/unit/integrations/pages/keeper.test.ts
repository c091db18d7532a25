import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageKeeper } from '../../../../src/integrations/pages/keeper.ts';
import type { PagesRecord } from '../../../../src/integrations/pages/record.ts';
import { comparable } from '../../../../src/reads/reads.ts';

let folder: string;
let record: PagesRecord;
const answers = new Map([['place', 'sunny']]);
const address = '/en/sa-pa/';
const picture = '/_astro/rice.a1b2.webp';
const file = (build: string, name: string) => path.join(folder, build, name);
const write = (build: string, name: string, text: string) => {
  mkdirSync(path.dirname(file(build, name)), { recursive: true });
  writeFileSync(file(build, name), text);
};
const nextKeeper = () =>
  new PageKeeper({ directory: path.join(folder, 'next'), last: path.join(folder, 'last') }, record);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keeper-'));
  answers.set('place', 'sunny');
  comparable('weather', ([place = '']) => answers.get(place) ?? '');
  const html = `<img src="${picture}">`;
  write('last', 'en/sa-pa/index.html', html);
  write('last', picture, 'pixels');
  const first = new PageKeeper({ directory: path.join(folder, 'last'), last: '' }, undefined);
  const reads = new Map([['weather\nplace', 'sunny']]);
  first.note(address, { file: 'en/sa-pa/index.html', key: 'en', reads, pictures: [picture] });
  record = first.record('inputs');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a page of the last build', () => {
  it('stays with its pictures while everything that it read is as it was', async () => {
    const keeper = nextKeeper();
    expect(await keeper.keeps(address, 'en')).toBe(true);
    keeper.layKept();
    await keeper.keptAreLaid();
    expect(readFileSync(file('next', 'en/sa-pa/index.html'), 'utf8')).toContain(picture);
    expect(readFileSync(file('next', picture), 'utf8')).toBe('pixels');
    expect(keeper.record('inputs')).toEqual(record);
  });

  it('is made again when an answer is another one', async () => {
    answers.set('place', 'misty');
    expect(await nextKeeper().keeps(address, 'en')).toBe(false);
    expect(existsSync(file('next', 'en/sa-pa/index.html'))).toBe(false);
  });

  it('is made again when it is handed something else', async () => {
    expect(await nextKeeper().keeps(address, 'zh')).toBe(false);
  });

  it('is made again when its file was changed or is gone', async () => {
    write('last', 'en/sa-pa/index.html', 'by hand');
    expect(await nextKeeper().keeps(address, 'en')).toBe(false);
    rmSync(file('last', 'en/sa-pa/index.html'));
    expect(await nextKeeper().keeps(address, 'en')).toBe(false);
  });

  it('is made again when a picture of it is gone', async () => {
    rmSync(file('last', picture));
    expect(await nextKeeper().keeps(address, 'en')).toBe(false);
  });

  it('leaves no other picture of it behind when one is gone', async () => {
    const other = '/_astro/tea.c3d4.webp';
    write('last', other, 'more pixels');
    const last = record.pages[address];
    if (!last) throw new Error('The record has no such page.');
    const pages = { [address]: { ...last, pictures: [other, picture] } };
    rmSync(file('last', picture));
    record = { ...record, pages };
    expect(await nextKeeper().keeps(address, 'en')).toBe(false);
    expect(existsSync(file('next', other))).toBe(false);
  });

  it('that cannot be laid ends the build', async () => {
    const keeper = nextKeeper();
    expect(await keeper.keeps(address, 'en')).toBe(true);
    rmSync(file('last', 'en/sa-pa/index.html'));
    keeper.layKept();
    await expect(keeper.keptAreLaid()).rejects.toThrow('ENOENT');
  });

  it('that the last build did not have is made', async () => {
    expect(await nextKeeper().keeps('/en/bac-ha/', 'en')).toBe(false);
  });
});
