import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

/** What stands on a share card; all texts in one language. */
export interface ShareCard {
  /** Language tag of the texts. */
  readonly language: string;
  readonly title: string;
  /** What kind of thing it is. */
  readonly eyebrow: string;
  /** Its main figures, at most three. */
  readonly facts: readonly string[];
  /** Name of the portal. */
  readonly portal: string;
  /** The drawing on the right, an SVG document of the card's size. */
  readonly drawing: string;
}

const size = { width: 1200, height: 630 } as const;
/** The texts stand on paper on the left; the drawing fills the rest. */
const paperWidth = 690;
/** Raise it when the look of the cards changes: kept cards are made anew. */
const version = 1;

const colours = { paper: '#fbf8f0', ink: '#171f45', accent: '#a03a22', quiet: '#4a4f63' } as const;

const files = [
  {
    name: 'Be Vietnam Pro',
    file: '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff',
  },
  {
    name: 'Be Vietnam Pro Vietnamese',
    file: '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff',
  },
  {
    name: 'Noto Sans SC',
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff',
  },
] as const;

let fonts: Font[] | undefined;

/** Fonts with all letters of the portal's languages; read once. */
function cardFonts(): Font[] {
  const { resolve } = createRequire(path.resolve('package.json'));
  fonts ??= files.map(({ name, file }) => ({
    name,
    data: readFileSync(resolve(file)),
    weight: 600,
    style: 'normal',
  }));
  return fonts;
}

/** An element as satori takes it. */
function box(style: Record<string, string | number>, children: unknown, type = 'div') {
  return { type, props: { style: { display: 'flex', ...style }, children } };
}

/** Size of the title: long titles are set smaller, so that three lines hold them. */
function titleSize(title: string): number {
  const width = Array.from(title).reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1.8 : 1),
    0,
  );
  if (width < 34) return 60;
  return width < 60 ? 50 : 40;
}

function layout({ title, eyebrow, facts, portal, language }: ShareCard) {
  const column = { flexDirection: 'column' } as const;
  return {
    type: 'div',
    props: {
      lang: language,
      style: {
        ...{ display: 'flex', ...column, justifyContent: 'space-between' },
        ...{ width: paperWidth, height: size.height, padding: '56px 56px 44px' },
        boxSizing: 'border-box',
        ...{ background: colours.paper, color: colours.ink },
        fontFamily: files.map(({ name }) => name).join(', '),
      },
      children: [
        box(column, [
          box({ fontSize: 28, color: colours.accent, marginBottom: 18 }, eyebrow),
          box({ fontSize: titleSize(title), lineHeight: 1.28 }, title),
        ]),
        box(
          { ...column, fontSize: 30, lineHeight: 1.45 },
          facts.slice(0, 3).map((fact) => box({}, fact)),
        ),
        box({ fontSize: 24, color: colours.quiet }, portal),
      ],
    },
  };
}

/** The texts as SVG, and the letters that none of the fonts has. */
async function setTexts(card: ShareCard): Promise<{ svg: string; missing: Set<string> }> {
  const missing = new Set<string>();
  const svg = await satori(layout(card) as Parameters<typeof satori>[0], {
    ...{ width: paperWidth, height: size.height },
    fonts: cardFonts(),
    loadAdditionalAsset: (_code, letters) => {
      for (const letter of letters) missing.add(letter);
      return Promise.resolve([]);
    },
  });
  return { svg, missing };
}

/** A gap says no more than the box of a missing letter would, and looks better. */
function without(card: ShareCard, letters: ReadonlySet<string>): ShareCard {
  const clean = (text: string) =>
    Array.from(text, (letter) => (letters.has(letter) ? ' ' : letter)).join('');
  const { title, eyebrow, facts, portal } = card;
  return {
    ...card,
    ...{ title: clean(title), eyebrow: clean(eyebrow), portal: clean(portal) },
    facts: facts.map(clean),
  };
}

async function draw(card: ShareCard): Promise<Buffer> {
  const { svg, missing } = await setTexts(card);
  const text = missing.size === 0 ? svg : (await setTexts(without(card, missing))).svg;
  return sharp(Buffer.from(card.drawing))
    .resize(size.width, size.height, { fit: 'cover' })
    .composite([{ input: Buffer.from(text), left: 0, top: 0 }])
    .jpeg({ quality: 82 })
    .toBuffer();
}

/**
 * A picture of 1200 × 630 for those who share a page: what it is about, in words and figures, beside
 * its drawing. The same card is drawn once and kept between builds in `cache`.
 */
export async function shareCard(card: ShareCard, cache: string): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, card]))
    .digest('hex');
  const file = path.join(cache, `${key.slice(0, 24)}.jpg`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await draw(card);
  mkdirSync(cache, { recursive: true });
  // Builds may run side by side: a card is there whole or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, picture);
  renameSync(unfinished, file);
  return picture;
}
