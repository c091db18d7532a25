import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../../../scripts/lib/content/read-content.ts';
import { mapIslands } from '../../../../../scripts/lib/rules/pictures/map-islands.ts';
import { copyOfContent } from '../../../../support/content-fixture.ts';

let directory = '';
beforeEach(() => {
  directory = copyOfContent('map-islands');
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const words = (locale: string, alt: string) => {
  writeFileSync(
    path.join(directory, `places/nui-lam/${locale}.md`),
    `---\ntitle: T\nsummary: S\nalt:\n  country.png: ${alt}\n---\n\nText.\n`,
  );
};
const found = async () =>
  (await mapIslands.check(readContent(directory), { today: '2026-06-01' }))
    .filter(({ file }) => file.endsWith('.md'))
    .map(({ message }) => message.en.replace(/^.*shows /, ''));

describe('a picture whose description says that it is a map of the whole country', () => {
  it.each([
    ['vi', 'Bản đồ hành chính Việt Nam.'],
    ['vi', 'Vị trí của tỉnh trên bản đồ cả nước.'],
    ['vi', 'BẢN ĐỒ TOÀN QUỐC'.toLowerCase()],
    ['en', 'Map of the whole of Vietnam.'],
    ['en', 'A Viet Nam map with the province marked.'],
    ['zh', '越南行政地图。'],
  ])('must name both archipelagos: %s “%s”', async (locale, alt) => {
    for (const other of ['vi', 'en', 'zh']) words(other, 'x');
    words(locale, alt);
    expect(await found()).toEqual(
      expect.arrayContaining(['Quần đảo Hoàng Sa.', 'Quần đảo Trường Sa.']),
    );
  });

  it.each([
    ['vi', 'Bản đồ Việt Nam, có quần đảo Hoàng Sa và quần đảo Trường Sa.'],
    ['en', 'Map of Vietnam with the Hoang Sa and Truong Sa archipelagos.'],
    ['zh', '越南地图，标有黄沙群岛和长沙群岛。'],
  ])('is right when it names them: %s “%s”', async (locale, alt) => {
    for (const other of ['vi', 'en', 'zh']) words(other, alt);
    words(locale, alt);
    expect(await found()).toEqual([]);
  });

  it.each([
    'Bản đồ tỉnh Lào Cai.',
    'Bản đồ vùng Tây Bắc Việt Nam.',
    'Map of the province in the north of Viet Nam.',
    '老街省地图。',
  ])('is not meant by “%s”', async (alt) => {
    for (const locale of ['vi', 'en', 'zh']) words(locale, alt);
    expect(await found()).toEqual([]);
  });
});
