import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardFonts } from '../../../../src/files/share-card/card-fonts.ts';
import {
  cardLayout,
  drawingFrame,
  paperWidth,
  titleSizes,
  type ShareCard,
} from '../../../../src/files/share-card/card-layout.ts';
import { cardTexts, shareCard, type CardArt } from '../../../../src/files/share-card/share-card.ts';

const plain = ({ width, height }: { width: number; height: number }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><path fill="#357" d="M0 0h${String(width)}v${String(height)}H0z"/></svg>`;
const art: CardArt = {
  name: 'plain',
  drawing: plain,
  band: plain,
  seal: (side) => plain({ width: side, height: side }),
};
const card: ShareCard = {
  language: 'vi',
  title: 'Khu công nghiệp Võ Lao',
  eyebrow: 'Công nghiệp',
  figure: { value: '1.704 tỷ đồng', label: 'Vốn ước tính', date: 'Tính đến 18/9/2023' },
  facts: ['xã Võ Lao'],
  portal: 'Cổng thông tin đối ngoại',
};

let cache: string;

beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'cards-'));
});
afterAll(() => {
  rmSync(cache, { recursive: true });
});

/** Rows of the texts that hold ink, from the top: `true` where there is some. */
async function inkedRows(svg: string): Promise<boolean[]> {
  const { data, info } = await sharp(Buffer.from(svg))
    .extract({ left: 40, top: 0, width: paperWidth - 60, height: drawingFrame.height })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, row) =>
    data.subarray(row * info.width, (row + 1) * info.width).some((level) => level < 140),
  );
}

/** How many bands of ink there are: lines of text that no mark joins to the next. */
function bands(rows: readonly boolean[]): number {
  return rows.filter((inked, row) => inked && rows[row - 1] !== true).length;
}

/** The lines of a title as they are broken, words joined again. */
async function linesOf(title: string, language: string): Promise<string[]> {
  const alone = {
    ...card,
    language,
    title,
    eyebrow: ' ',
    portal: ' ',
    facts: [],
    figure: undefined,
  };
  const svg = await satori(
    cardLayout(alone, titleSizes[0], 'balance') as Parameters<typeof satori>[0],
    {
      ...{ width: paperWidth, height: drawingFrame.height },
      ...{ fonts: cardFonts(), embedFont: false },
    },
  );
  const lines = new Map<number, string>();
  for (const [, y = '', text = ''] of svg.matchAll(/<text [^>]*? y="([\d.]+)"[^>]*>([^<]+)</g)) {
    const line = Math.round(Number(y) / 20);
    lines.set(line, `${lines.get(line) ?? ''}${text}`);
  }
  return [...lines.values()].map((line) => line.trim()).filter((line) => line !== '');
}

describe('a share card', () => {
  it('is a JPEG of the size that networks ask for, words on paper beside the drawing', async () => {
    const picture = await shareCard(card, art, cache);
    const { width, height, format } = await sharp(picture).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
    const at = async (left: number) =>
      (await sharp(picture).extract({ left, top: 300, width: 1, height: 1 }).raw().toBuffer())[0];
    expect(await at(20)).toBeGreaterThan(240);
    expect(await at(1100)).toBeLessThan(90);
  });

  it('is drawn once and kept, for as long as words and drawing are the same', async () => {
    const once = { ...card, title: 'Một lần' };
    const first = await shareCard(once, art, cache);
    const kept = readdirSync(cache).length;
    expect(await shareCard(once, art, cache)).toBe(first);
    expect(readdirSync(cache)).toHaveLength(kept);
    await shareCard(once, { ...art, name: 'other' }, cache);
    await shareCard({ ...once, eyebrow: 'Khác' }, art, cache);
    expect(readdirSync(cache)).toHaveLength(kept + 2);
  });

  it('leaves a gap for letters that no font of it has', async () => {
    const rows = async (title: string) =>
      bands(await inkedRows((await cardTexts({ ...card, title })).svg));
    expect(await rows('ແຂວງວຽງຈັນ')).toBe(await rows(' '));
  });

  it('comes to an end wherever such letters stand', async () => {
    const strange = '⟦ວຽງ⟧';
    const figure = { value: strange, label: strange, date: strange };
    const strangeCard = { ...card, title: strange, eyebrow: strange, facts: [strange], figure };
    expect((await cardTexts({ ...strangeCard, portal: strange })).svg).toContain('<svg');
  });
});

describe('the title of a share card', () => {
  it('is as large as fits, and alone when nothing else fits beside it', async () => {
    const long = 'Quyết định phê duyệt điều chỉnh quy hoạch chung xây dựng khu kinh tế cửa khẩu';
    const short = await cardTexts(card);
    const longer = await cardTexts({ ...card, title: long });
    const longest = await cardTexts({ ...card, title: `${long} ${long} tỉnh Lào Cai đến 2045` });
    expect(short.titleSize).toBe(titleSizes[0]);
    expect(longer.titleSize).toBeLessThan(short.titleSize);
    expect(longest.titleSize).toBeGreaterThanOrEqual(titleSizes[titleSizes.length - 1] ?? 0);
    // Title, label, date and facts stand below one another: the figure has gone with the longest.
    expect(longest.svg.length).toBeGreaterThan(short.svg.length);
  });

  it('is cut when no size holds it', async () => {
    const { titleSize } = await cardTexts({
      ...card,
      language: 'zh-Hans',
      title: '长'.repeat(400),
    });
    expect(titleSizes).toContain(titleSize);
  });

  it('keeps stacked Vietnamese marks clear of the lines above and below', async () => {
    const { svg } = await cardTexts({
      ...{ language: 'vi', eyebrow: 'gợyp', title: 'ỖẬỆ ỔẪỂỖ ỖỆẬỆỖ ỆỖẬỂỔ', portal: 'x', facts: [] },
    });
    // Eyebrow, two lines of title with their stacked marks as bands at most, the portal.
    const lines = await linesOf('ỖẬỆ ỔẪỂỖ ỖỆẬỆỖ ỆỖẬỂỔ', 'vi');
    expect(lines).toHaveLength(2);
    expect(bands(await inkedRows(svg))).toBeGreaterThanOrEqual(lines.length + 2);
  });

  it.each([
    '越南政府总理批准金城和Bản Vược智慧口岸方案，沙坝、巴刹“三地”同步推进。',
    '第72/2015/NĐ-CP号议定（越南政府关于对外信息工作的规定）：老街、安沛、北河、沙坝、木江界',
    '《老街省2026—2030年投资促进计划》获批，涵盖口岸、物流、加工、旅游、可再生能源等领域！',
  ])(
    'in Chinese begins no line with a closing mark and leaves no sign alone: %s',
    async (title) => {
      const lines = await linesOf(title, 'zh-Hans');
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => /^[，。、；：！？）》”’…—]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[（《“‘]$/.test(line))).toEqual([]);
      expect(lines.at(-1)?.length).toBeGreaterThan(2);
    },
  );

  it('breaks no number of a decree behind its hyphen', async () => {
    const lines = await linesOf('Nghị định số 72/2015/NĐ-CP về thông tin đối ngoại', 'vi');
    expect(lines.filter((line) => line.endsWith('-'))).toEqual([]);
    expect(lines.join(' ')).toContain('NĐ-CP');
  });
});
