import type { Point } from '../geometry.ts';
import type { Outline } from './types.ts';

const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Hands out the numbers and commands of path data one after another. */
class PathReader {
  readonly #tokens: readonly string[];
  #index = 0;

  constructor(data: string) {
    this.#tokens = data.match(TOKEN) ?? [];
  }

  /** The next command letter, `repeat` where numbers simply go on, undefined at the end. */
  command(repeat: string): string | undefined {
    const token = this.#tokens[this.#index];
    if (token === undefined) return undefined;
    if (!/^[a-z]$/i.test(token)) return repeat;
    this.#index += 1;
    return token;
  }

  number(data: string): number {
    const value = Number(this.#tokens[this.#index]);
    this.#index += 1;
    if (Number.isFinite(value)) return value;
    throw new RangeError(`The outline's path "${data.slice(0, 40)}…" breaks off before a number.`);
  }
}

/** The closed rings of one path, in the path's own units. */
function ringsOf(data: string): Point[][] {
  const reader = new PathReader(data);
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let [x, y] = [0, 0];
  let repeat = 'L';
  for (let command = reader.command(''); command !== undefined; command = reader.command(repeat)) {
    const fromHere = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === 'Z') {
      [x, y] = ring[0] ?? [x, y];
      continue;
    }
    if (!'MLHV'.includes(kind) || kind === '') {
      throw new RangeError(
        `The outline's path "${data.slice(0, 40)}…" uses "${command}". ` +
          'Write it with straight segments alone: M, L, H, V and Z.',
      );
    }
    if (kind !== 'V') x = reader.number(data) + (fromHere ? x : 0);
    if (kind !== 'H') y = reader.number(data) + (fromHere ? y : 0);
    if (kind === 'M') {
      ring = [];
      rings.push(ring);
    }
    ring.push([x, y]);
    repeat = kind === 'M' ? (fromHere ? 'l' : 'L') : command;
  }
  return rings.filter((points) => points.length > 2);
}

/**
 * The rings of an outline in the units of its box. Throws a RangeError when the box or the bounds
 * are empty, or when a path is missing or not made of straight segments.
 */
export function outlineRings(outline: Outline): Point[][] {
  const [west, south, east, north] = outline.bounds;
  if (!(east > west && north > south)) {
    throw new RangeError("The outline's bounds must be [west, south, east, north] in degrees.");
  }
  if (!(outline.box[2] > 0 && outline.box[3] > 0)) {
    throw new RangeError(
      "The outline's box must be [x, y, width, height], width and height above 0.",
    );
  }
  const rings = outline.paths.flatMap(ringsOf);
  if (rings.length === 0) throw new RangeError('The outline has no closed path.');
  return rings;
}
