import { hash } from './random.ts';
import { element, path, rect, svgDocument } from './svg.ts';

/**
 * A quarter of each repeat, from the outer edge down to the middle row and from the side to the
 * axis: it is mirrored both ways. A digit is a thread, a dot is bare ground.
 */
const QUARTERS = {
  lozenge: ['00000000', '2......0', '.2....01', '3.2..012'],
  star: ['00000000', '1..2....', '.1..2..0', '..1..202'],
  hook: ['00000000', '..1111.2', '2.1....0', '0.1.33.0'],
} as const;

/** A pattern of the strip. */
export type BrocadePattern = keyof typeof QUARTERS;

/** Every pattern, in a fixed order. */
export const brocadePatterns = Object.keys(QUARTERS) as readonly BrocadePattern[];

/** What a strip depends on. */
export interface BrocadeOptions {
  /** Chooses the pattern when none is given. */
  seed?: string;
  pattern?: BrocadePattern;
  /** Printed height in pixels; eight stitches. */
  height?: number;
  /** Printed width in pixels: one or more whole motifs, each twice as wide as the strip is high. */
  width?: number;
  /** The cloth, as `#rrggbb` or any CSS colour. */
  ground?: string;
  /** The threads: edge and outline, fine line, core, filling. */
  threads?: readonly [string, string, string, string];
}

const THREADS = ['#dba537', '#f2e7cd', '#a8442f', '#2f7a5c'] as const;

/** Stitches in one motif, sideways; the strip is half as many stitches high. */
const STITCHES = 16;

/**
 * The one ornament: a strip of counted stitches that can be tiled sideways without a seam.
 * Decorative. Throws a RangeError that lists the allowed names for an unknown pattern, or when the
 * width would cut a motif.
 */
export function brocade(options: BrocadeOptions = {}): string {
  const { seed = 'brocade', height = 16, width = height * 12 } = options;
  const { ground = '#1f2a57', threads = THREADS } = options;
  const chosen = brocadePatterns[hash(seed) % brocadePatterns.length] ?? 'lozenge';
  const { pattern = chosen } = options;
  if (!brocadePatterns.includes(pattern)) {
    throw new RangeError(
      `Unknown brocade "${pattern}"; use one of: ${brocadePatterns.join(', ')}.`,
    );
  }
  const repeats = width / (height * 2);
  if (!(height > 0 && Number.isInteger(repeats) && repeats > 0)) {
    throw new RangeError(
      `A brocade of ${width} × ${height} cuts a motif; make it a multiple of ${height * 2} wide.`,
    );
  }
  const rows = mirrored([...QUARTERS[pattern]]).map((row) => mirrored(Array.from(row)));
  const motif = threads.map((thread, index) => path(stitches(rows, String(index)), thread));
  const columns = STITCHES * repeats;
  const id = `b${hash([pattern, width, height, ground, ...threads].join('/')).toString(36)}`;
  const copies = Array.from({ length: repeats - 1 }, (_, copy) =>
    element('use', { href: `#${id}`, x: (copy + 1) * STITCHES }),
  );
  return svgDocument(
    {
      width: columns,
      height: rows.length,
      size: [width, height],
      attributes: { 'shape-rendering': 'crispEdges' },
    },
    rect(0, 0, columns, rows.length, ground) +
      element('g', { id }, motif.join('')) +
      copies.join(''),
  );
}

function mirrored<Item>(half: readonly Item[]): Item[] {
  return [...half, ...half.toReversed()];
}

/** Runs of one thread; each stitch leaves a hair of the cloth above and below it. */
function stitches(rows: readonly (readonly string[])[], thread: string): string {
  return rows
    .flatMap((row, y) =>
      [...row.join('').matchAll(new RegExp(`${thread}+`, 'g'))].map(
        ({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
}
