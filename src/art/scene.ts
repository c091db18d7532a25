import { bridge } from './motifs/bridge.ts';
import { cinnamon } from './motifs/cinnamon.ts';
import { earthVillage } from './motifs/earth.ts';
import { lake } from './motifs/lake.ts';
import { market } from './motifs/market.ts';
import { peak } from './motifs/peak.ts';
import { stiltVillage } from './motifs/stilt.ts';
import { tea } from './motifs/tea.ts';
import { roundHill } from './motifs/terraces.ts';
import { town } from './motifs/town.ts';
import { valley } from './motifs/valley.ts';
import type { Canvas, DrawMotif } from './parts/canvas.ts';
import { hash } from './random.ts';
import type { Season } from './seasons.ts';
import { palettes, seasons } from './seasons.ts';
import { svgDocument } from './svg.ts';

const drawings = {
  valley,
  peak,
  terraces: roundHill,
  market,
  lake,
  stilt: stiltVillage,
  earth: earthVillage,
  bridge,
  tea,
  cinnamon,
  town,
} as const satisfies Record<string, DrawMotif>;

/** The subject of a scene. */
export type Motif = keyof typeof drawings;

/** Every motif, in a fixed order. */
export const motifs = Object.keys(drawings) as readonly Motif[];

/** What a scene depends on: the same options always give the same picture. */
export interface SceneOptions {
  /** Any text, such as the address of the page. Defaults to the motif. */
  seed?: string;
  motif?: Motif;
  season?: Season;
  /** Drawing units, 1600 × 900 unless given. */
  width?: number;
  height?: number;
}

/** Five letters or digits: enough to tell all pictures of a page apart. */
const ID_RANGE = 36 ** 5;

function check(kind: string, names: readonly string[], name: string): void {
  if (names.includes(name)) return;
  throw new RangeError(`Unknown ${kind} "${name}" for a scene; use one of: ${names.join(', ')}.`);
}

/**
 * A layered landscape as an SVG document, decorative and without text. Throws a RangeError that
 * lists the allowed names when the motif or the season is unknown, or when a side is not positive.
 */
export function scene(options: SceneOptions = {}): string {
  const { motif = 'terraces', season = 'water', width = 1600, height = 900 } = options;
  const { seed = motif } = options;
  check('motif', motifs, motif);
  check('season', seasons, season);
  if (!(width > 0 && height > 0 && Number.isFinite(width * height))) {
    throw new RangeError(`A scene cannot be ${width} × ${height}; give two positive sides.`);
  }
  const canvas: Canvas = {
    width,
    height,
    unit: height / 100,
    breadth: width / height / (16 / 9),
    palette: palettes[season],
    seed: `${seed}/${motif}`,
    id: `s${(hash([seed, motif, season, width, height].join('/')) % ID_RANGE).toString(36)}`,
  };
  return svgDocument({ width, height, fit: 'slice' }, drawings[motif](canvas));
}
