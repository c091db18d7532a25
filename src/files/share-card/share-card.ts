import satori from 'satori';
import sharp from 'sharp';
import { programDigest } from '../../config/environment/folder-digest.ts';
import { keptFile } from '../kept-file.ts';
import { cardFonts } from './card-fonts.ts';
import {
  bandHeight,
  cardLayout,
  cardSize,
  drawingFrame,
  fits,
  lineHeight,
  paperWidth,
  sealPlace,
  sealSize,
  titleSizes,
  type ShareCard,
} from './card-layout.ts';

/** The pictures of a card, drawn only when a card is not kept yet. */
export interface CardArt {
  /** Names the drawing: the same name is the same picture. */
  readonly name: string;
  /** The drawing for a frame, as SVG. */
  readonly drawing: (frame: { readonly width: number; readonly height: number }) => string;
  /** The ornament of the given size, as SVG. */
  readonly band: (frame: { readonly width: number; readonly height: number }) => string;
  readonly seal: (side: number) => string;
}

/** Raise it when the look of the cards changes: kept cards are made anew. */
const version = 2;

/** The texts as SVG in a size of the title, the letters that no font has, and what fits. */
async function setTexts(card: ShareCard, titleSize: number, wrap: 'wrap' | 'balance' = 'wrap') {
  const missing = new Set<string>();
  const heights = new Map<string, number>();
  const svg = await satori(cardLayout(card, titleSize, wrap) as Parameters<typeof satori>[0], {
    ...{ width: paperWidth, height: drawingFrame.height },
    fonts: cardFonts(),
    loadAdditionalAsset: (_code, letters) => {
      for (const letter of letters) missing.add(letter);
      return Promise.resolve([]);
    },
    onNodeDetected: ({ key, height }) => {
      if (typeof key === 'string') heights.set(key, height);
    },
  });
  const isOneLine = (heights.get('title') ?? 0) < 1.5 * lineHeight(card.language, titleSize);
  return { svg, missing, isFit: fits(heights), isOneLine };
}

/** A gap says no more than the box of a missing letter would, and looks better. */
function without(card: ShareCard, letters: ReadonlySet<string>): ShareCard {
  const clean = (text: string) =>
    Array.from(text, (letter) => (letters.has(letter) ? ' ' : letter)).join('');
  const { title, eyebrow, facts, portal, figure } = card;
  return {
    ...card,
    ...{ title: clean(title), eyebrow: clean(eyebrow), portal: clean(portal) },
    figure: figure && {
      value: clean(figure.value),
      label: clean(figure.label),
      date: figure.date === undefined ? undefined : clean(figure.date),
    },
    facts: facts.map(clean),
  };
}

/**
 * The texts of a card as SVG, the title as large as fits, and the size it got; a title that fits in no
 * size stands without figure and facts, and is cut if that does not suffice.
 */
export async function cardTexts(
  card: ShareCard,
  isClean = false,
): Promise<{ svg: string; titleSize: number }> {
  for (const titleSize of titleSizes) {
    const { svg, missing, isFit, isOneLine } = await setTexts(card, titleSize);
    if (missing.size > 0 && !isClean) return cardTexts(without(card, missing), true);
    if (!isFit) continue;
    // Balanced lines are as many, so that it still fits; balancing costs several layouts.
    return { svg: isOneLine ? svg : (await setTexts(card, titleSize, 'balance')).svg, titleSize };
  }
  const { figure, facts, ...bare } = card;
  const isBare = figure === undefined && facts.length === 0;
  const letters = Array.from(card.title);
  const shorter = `${letters.slice(0, Math.floor(letters.length * 0.8)).join('')}…`;
  return cardTexts({ ...bare, facts: [], ...(isBare && { title: shorter }) }, isClean);
}

let background: { readonly name: string; readonly pixels: Promise<Buffer> } | undefined;

const raw = { ...cardSize, channels: 3 } as const;

/** Paper, drawing and ornament as pixels; kept for the next card, which often has the same. */
function backgroundOf({ name, drawing, band }: CardArt): Promise<Buffer> {
  if (background?.name === name) return background.pixels;
  const frame = { width: cardSize.width, height: bandHeight };
  const layers = [
    { input: Buffer.from(drawing(drawingFrame)), left: paperWidth, top: bandHeight },
    { input: Buffer.from(band(frame)), left: 0, top: 0 },
  ];
  const pixels = sharp({ create: { ...raw, background: '#fcfaf5' } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer();
  background = { name, pixels };
  return pixels;
}

async function draw(card: ShareCard, art: CardArt): Promise<Buffer> {
  const { svg } = await cardTexts(card);
  return sharp(await backgroundOf(art), { raw })
    .composite([
      { input: Buffer.from(svg), left: 0, top: bandHeight },
      { input: Buffer.from(art.seal(sealSize)), ...sealPlace },
    ])
    .jpeg({ quality: 68 })
    .toBuffer();
}

/**
 * A picture of 1200 × 630 for those who share a page: what it is about, in words and a figure, beside
 * its drawing. The same card is drawn once and kept between builds in `cache`.
 *
 * @returns path of the JPEG
 */
export function shareCard(card: ShareCard, art: CardArt, cache: string): Promise<string> {
  const words = [version, programDigest('src/art'), art.name, card];
  return keptFile({ cache, words, extension: 'jpg' }, () => draw(card, art));
}
