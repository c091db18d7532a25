import type { Point } from '../../geometry.ts';
import { clipRing, lerp, simplifyRing } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { curve } from '../../path.ts';
import type { Field } from '../../regions.ts';
import { regions, sampleField } from '../../regions.ts';
import { element, group, line, path } from '../../svg.ts';
import { cutFields } from './bunds.ts';
import type { Canvas } from '../canvas.ts';
import { planeTone, randomFor } from '../canvas.ts';

export interface TerraceOptions {
  /** One letter or two; tells these terraces from others in the picture. */
  readonly name: string;
  /** Height at (u, v), both in [0, 1]: u from left to right, v from far to near. */
  readonly height: (u: number, v: number) => number;
  /** The number of fields above one another between heights 0 and 1. */
  readonly levels: number;
  /** The rise from one field to the next, as a share of the picture's height. */
  readonly lift: number;
  /** Where v = 0 and v = 1 lie at height 0, as shares of the picture's height. */
  readonly top: number;
  readonly bottom: number;
  /** Where u = 0 and u = 1 lie, as shares of the picture's width. */
  readonly left?: number;
  readonly right?: number;
  /** Above 1, distances shrink towards the back. */
  readonly perspective?: number;
  /** How far the highest fields fade into the cloud. */
  readonly haze?: number;
  /** Ground above this height is forest, not fields. */
  readonly woods?: number;
  /** Distance between bunds in lifts; 0 for none. */
  readonly spacing?: number;
  readonly columns?: number;
  readonly rows?: number;
  /** Tolerance of the outlines in drawing units, at the far and the near side. */
  readonly tolerance?: number;
}

/**
 * Terraced fields: the level lines of a height field, stacked like cut paper. The bank under each
 * field is its only shadow.
 */
export function terraces(canvas: Canvas, options: TerraceOptions): string {
  const { palette, width, height } = canvas;
  const { levels, haze = 0.2, columns = 80, rows = 46, spacing = 9, woods = 2 } = options;
  const lift = options.lift * canvas.height;
  const random = randomFor(canvas, options.name);
  const field = sampleField(columns, rows, options.height);
  let tone = -1;
  let drawing = '';
  for (let level = 0; level < levels; level += 1) {
    const rings = outlines(canvas, options, field, level / levels + 1e-4, level);
    if (rings.length === 0) continue;
    const previous = tone;
    while (tone === previous) tone = Math.floor(random() * palette.fields.length);
    const fade = haze * (level / levels);
    const colorOf = (index: number): string =>
      mix(palette.fields[index % palette.fields.length] ?? palette.hill, palette.cloud, fade);
    const wooded = level / levels >= woods;
    const hill = mix(planeTone(palette, 0.7), palette.hill, 0.75 - 0.1 * (level % 2));
    const fill = wooded ? mix(hill, palette.cloud, fade * 0.6) : colorOf(tone);
    const bank = mix(
      wooded ? mix(hill, palette.ink, 0.4) : palette.bank,
      palette.cloud,
      fade * 0.8,
    );
    const id = `${canvas.id}${options.name}${level.toString(36)}`;
    const data = rings.map((ring) => curve(ring, { closed: true })).join('');
    drawing += group(
      { transform: `translate(0 ${(lift * 0.6 + 1).toFixed(1)})`, fill: bank },
      element('path', { id, d: data }),
    );
    drawing += element('use', {
      href: `#${id}`,
      fill,
      stroke: mix(fill, palette.lip, wooded ? 0.1 : 0.55),
      'stroke-width': Math.max(1, lift * 0.11).toFixed(1),
    });
    if (spacing === 0 || wooded) continue;
    const inner = outlines(canvas, options, field, (level + 1) / levels, level + 0.45);
    const cuts = rings.flatMap((outer) =>
      inner
        .filter((ring) => liesInside(ring, outer))
        .map((ring) =>
          cutFields(outer, ring, {
            spacing: lift * spacing,
            narrowest: lift * 0.5,
            widest: lift * 4.2,
            frame: [width, height],
            random,
          }),
        ),
    );
    const all = (part: (cut: (typeof cuts)[number]) => string): string => cuts.map(part).join('');
    drawing += path(
      all(({ patches }) => patches[0]),
      mix(fill, colorOf(tone + 2), 0.6),
    );
    drawing += path(
      all(({ patches }) => patches[1]),
      mix(fill, colorOf(tone + 3), 0.6),
    );
    drawing += line(
      all(({ bunds }) => bunds),
      mix(fill, bank, 0.5),
      Math.max(1, lift * 0.1),
    );
  }
  return drawing;
}

/** The outlines of all ground at or above `level`, as seen when it is raised by `raised` lifts. */
function outlines(
  canvas: Canvas,
  options: TerraceOptions,
  field: Field,
  level: number,
  raised: number,
): Point[][] {
  const { left = -0.06, right = 1.06, perspective = 1.35, tolerance = 1.1 } = options;
  const { width, height } = canvas;
  const margin = options.lift * height * 2 + 4;
  const rows = field.length - 1;
  const columns = (field[0]?.length ?? 1) - 1;
  return regions(field, level)
    .map((ring) =>
      ring.map(([column, row]): Point => {
        const depth = Math.min(1, Math.max(0, row / rows)) ** perspective;
        const share = lerp(left, right, Math.min(1, Math.max(0, column / columns)));
        const ground = lerp(options.top, options.bottom, depth);
        return [width * share, height * (ground - raised * options.lift)];
      }),
    )
    .map((ring) => clipRing(ring, [-margin, -margin], [width + margin, height + margin]))
    .map((ring) => simplifyRing(ring, tolerance))
    .filter((ring) => ring.length > 4);
}

/** Whether most of a ring lies within `outer`. */
function liesInside(ring: readonly Point[], outer: readonly Point[]): boolean {
  return ring.filter((point) => contains(outer, point)).length * 2 > ring.length;
}

function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1) ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}
