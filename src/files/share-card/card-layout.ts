import { faces } from './card-fonts.ts';

/** What stands on a share card; all texts in one language. */
export interface ShareCard {
  /** Language tag of the texts. */
  readonly language: string;
  readonly title: string;
  /** What kind of thing it is. */
  readonly eyebrow: string;
  /** Its leading number, what it counts and when it was true. */
  readonly figure?: CardFigure | undefined;
  /** Further lines, at most two. */
  readonly facts: readonly string[];
  /** Name of the portal. */
  readonly portal: string;
}

export interface CardFigure {
  readonly value: string;
  readonly label: string;
  readonly date: string | undefined;
}

export const cardSize = { width: 1200, height: 630 } as const;
/** The brocade runs along the top of the card as along that of each page. */
export const bandHeight = 24;
/** The texts stand on paper on the left; the drawing fills the rest. */
export const paperWidth = 700;
/** Where the drawing is seen. */
export const drawingFrame = {
  width: cardSize.width - paperWidth,
  height: cardSize.height - bandHeight,
} as const;
/** The seal before the name of the portal, its side in pixels. */
export const sealSize = 44;
const padding = { top: 46, side: 54, bottom: 38 } as const;
export const sealPlace = {
  left: padding.side,
  top: cardSize.height - padding.bottom - sealSize,
} as const;

const colours = { paper: '#fcfaf5', ink: '#171f45', accent: '#973f24', quiet: '#4a4f63' } as const;

/** Sizes of the title in pixels, tried in order until it fits above the rest. */
export const titleSizes = [62, 56, 50, 44, 40, 36] as const;
/** Height of the title when it stands on one line. */
export function lineHeight(language: string, titleSize: number): number {
  return titleLeading(language) * titleSize;
}

/** Room between title and what follows. */
const least = 18;

/** Leading of titles: stacked Vietnamese marks need more than plain letters, Chinese most. */
function titleLeading(language: string): number {
  if (language.startsWith('zh')) return 1.34;
  return language === 'vi' ? 1.27 : 1.18;
}

/** An element as satori takes it. */
function box(style: Record<string, string | number>, children: unknown, key?: string) {
  return { type: 'div', key, props: { style: { display: 'flex', ...style }, children } };
}

const column = { flexDirection: 'column' } as const;

/** Words longer than this may break, so that none runs over the edge (characters). */
const longestWhole = 18;

/**
 * A title whose words stay whole: lines break behind the hyphen of `72/2015/NĐ-CP` otherwise. Titles
 * without hyphens, and Chinese ones, are set as they are.
 */
function wholeWords(title: string, language: string): unknown {
  if (language.startsWith('zh') || !/\p{L}-\p{L}/u.test(title)) return title;
  return title
    .split(' ')
    .map((word) =>
      box(
        { marginRight: '0.25em', whiteSpace: word.length > longestWhole ? 'normal' : 'nowrap' },
        word,
      ),
    );
}

function figureBox({ value, label, date }: CardFigure, face: string) {
  return box({ ...column, borderTop: `2px solid ${colours.ink}`, paddingTop: 12 }, [
    box({ fontFamily: face, fontSize: 50, lineHeight: 1.24 }, value),
    box({ fontSize: 25, lineHeight: 1.36, lineClamp: 2, display: 'block' }, label),
    ...(date === undefined
      ? []
      : [box({ fontSize: 20, color: colours.quiet, marginTop: 4 }, date)]),
  ]);
}

/** The texts of a card as elements for satori, the title in a size. */
export function cardLayout(card: ShareCard, titleSize: number, textWrap: 'wrap' | 'balance') {
  const { title, eyebrow, figure, facts, portal, language } = card;
  const isChinese = language.startsWith('zh');
  const face = isChinese ? faces.text : faces.title;
  return {
    type: 'div',
    props: {
      lang: language,
      style: {
        ...{ display: 'flex', ...column, justifyContent: 'space-between', boxSizing: 'border-box' },
        ...{ width: paperWidth, height: drawingFrame.height },
        padding: `${padding.top}px ${padding.side}px ${padding.bottom}px`,
        ...{ background: colours.paper, color: colours.ink, fontFamily: faces.text },
      },
      children: [
        box(
          column,
          [
            box({ fontSize: 27, color: colours.accent, marginBottom: 14 }, eyebrow),
            box(
              {
                ...{ fontFamily: face, flexWrap: 'wrap' },
                ...{ fontSize: titleSize, lineHeight: titleLeading(language) },
                textWrap,
                letterSpacing: isChinese ? '0.01em' : '-0.006em',
              },
              wholeWords(title, language),
              'title',
            ),
          ],
          'head',
        ),
        box(
          { ...column, paddingTop: least },
          [
            ...(figure ? [figureBox(figure, face)] : []),
            ...facts
              .slice(0, 2)
              .map((fact) => box({ fontSize: 27, lineHeight: 1.4, marginTop: 6 }, fact)),
            box(
              {
                ...{ fontSize: 22, color: colours.quiet, alignItems: 'center' },
                ...{ height: sealSize, marginTop: 26, paddingLeft: sealSize + 14 },
              },
              portal,
            ),
          ],
          'foot',
        ),
      ],
    },
  };
}

/** Whether head and foot, as satori measured them, stand above one another. */
export function fits(heights: ReadonlyMap<string, number>): boolean {
  const used = (heights.get('head') ?? 0) + (heights.get('foot') ?? 0);
  return used <= drawingFrame.height - padding.top - padding.bottom;
}
