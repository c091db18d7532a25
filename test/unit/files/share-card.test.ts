import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareCard, type ShareCard } from '../../../src/files/share-card.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><path fill="#357" d="M0 0h1200v630H0z"/></svg>';
const card: ShareCard = {
  language: 'vi',
  title: 'Khu công nghiệp Võ Lao',
  eyebrow: 'Công nghiệp',
  facts: ['1.704 tỷ đồng', '200 ha'],
  portal: 'Cổng thông tin đối ngoại',
  drawing,
};

let cache: string;

beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'cards-'));
});
afterAll(() => {
  rmSync(cache, { recursive: true });
});

/** How many pixels of the text side are dark: letters. */
async function inked(picture: Uint8Array): Promise<number> {
  const { data } = await sharp(picture)
    .extract({ left: 0, top: 0, width: 680, height: 630 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.filter((level) => level < 110).length;
}

describe('a share card', () => {
  it('is a JPEG of the size that networks ask for, with letters on paper beside the drawing', async () => {
    const picture = await shareCard(card, cache);
    const { width, height, format } = await sharp(picture).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
    expect(await inked(picture)).toBeGreaterThan(3000);
  });

  it('sets Vietnamese and Chinese: other titles give other letters', async () => {
    const chinese = { ...card, language: 'zh-Hans', title: '武劳工业区（Võ Lao）' };
    const pictures = await Promise.all([
      shareCard(chinese, cache),
      shareCard({ ...chinese, title: '武劳工业区（Vo Lao）' }, cache),
      shareCard({ ...chinese, title: '' }, cache),
    ]);
    const [marked, unmarked, empty] = await Promise.all(pictures.map(inked));
    expect(marked).not.toBe(unmarked);
    expect(marked).toBeGreaterThan((empty ?? 0) + 1500);
  });

  it('is drawn once and kept', async () => {
    const before = readdirSync(cache).length;
    const first = await shareCard({ ...card, title: 'Một lần' }, cache);
    expect(readdirSync(cache)).toHaveLength(before + 1);
    expect(Buffer.from(await shareCard({ ...card, title: 'Một lần' }, cache))).toEqual(
      Buffer.from(first),
    );
    expect(readdirSync(cache)).toHaveLength(before + 1);
  });

  it('leaves a gap for letters that no font of it has', async () => {
    const strange = await shareCard({ ...card, title: 'ແຂວງວຽງຈັນ' }, cache);
    const empty = await shareCard({ ...card, title: '' }, cache);
    expect(await inked(strange)).toBe(await inked(empty));
  });
});
