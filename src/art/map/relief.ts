import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { simplify, simplifyRing } from '../geometry.ts';
import { curve, polyline } from '../path.ts';
import { regions, sampleField } from '../regions.ts';
import { disc, element, group, line, path, svgDocument } from '../svg.ts';
import { outlineInFrame, projection } from './projection.ts';
import { terrain } from './terrain.ts';
import type { GeoPoint, MapFrame, Projection, ProvinceMap, Tone } from './types.ts';

/** What a relief is drawn from: the province's map, its frame, and the page it stands on. */
export type ReliefOptions = ProvinceMap & MapFrame & { tone: Tone };

interface Palette {
  tints: readonly string[];
  edge: string;
  contour: string;
  water: string;
}

/** Hypsometric tints from the valley floor upwards. */
const PALETTES: Readonly<Record<Tone, Palette>> = {
  day: {
    tints: ['#dfe5cf', '#cfdab5', '#c3cd98', '#d6c489', '#cfa968', '#bd8a52', '#a9724a', '#eee7da'],
    edge: '#1f2a57',
    contour: '#5d5133',
    water: '#3f86a3',
  },
  night: {
    tints: ['#22305d', '#2a3a63', '#33456a', '#3f5272', '#4e6079', '#637182', '#7b8590', '#a3a8ab'],
    edge: '#aab6d0',
    contour: '#8fa0c8',
    water: '#9fc3cf',
  },
};

const CELLS = 96;
const LOWEST_TINT = 0.13;
const TINT_STEP = 0.125;

/** Strokes are given for a map of this width and follow its size. */
const STROKE_WIDTH = 720;

/** Rings of the ground at or above each level, in pixels. */
function groundRings(map: ProvinceMap, project: Projection): (level: number) => Point[][] {
  const [west, south, east, north] = map.outline.bounds;
  const margin = 0.04 * (north - south);
  const heightAt = terrain(map);
  const latitude = (v: number): number => north + margin - v * (north - south + 2 * margin);
  const longitude = (u: number): number => west - margin + u * (east - west + 2 * margin);
  const field = sampleField(CELLS, CELLS, (u, v) => heightAt(latitude(v), longitude(u)));
  return (level) =>
    regions(field, level, 9).map((ring) =>
      ring.map(([column, row]): Point => {
        const { x, y } = project(latitude(row / CELLS), longitude(column / CELLS));
        return [x, y];
      }),
    );
}

/**
 * The schematic relief of a province as a whole SVG document: tints by height, contour strokes,
 * rivers, lakes and the outline; no text. Decorative: the text alternative belongs to the `<img>`.
 * The same input gives the same bytes. Throws a RangeError when the outline cannot be read or the
 * frame has no room.
 */
export function relief(options: ReliefOptions): string {
  const { width, height, tone, rivers, lakes } = options;
  const { tints, edge, contour, water } = PALETTES[tone];
  const project = projection(options);
  const unit = width / STROKE_WIDTH;
  const key = `relief-${tone}`;
  const place = (points: readonly GeoPoint[]): Point[] =>
    points.map(([latitude, longitude]) => {
      const { x, y } = project(latitude, longitude);
      return [x, y];
    });
  const ringsAt = groundRings(options, project);
  const smoothRings = (level: number, fewest: number): string =>
    ringsAt(level)
      .map((ring) => simplifyRing(ring, 1.1 * unit))
      .filter((ring) => ring.length >= fewest)
      .map((ring) => curve(ring, { closed: true, digits: unit < 1 ? 1 : 0 }))
      .join('');

  // Each tint is a sheet with a darker edge below and to the right: its own shadow.
  const sheets = tints.slice(1).flatMap((tint, index) => {
    const data = smoothRings(LOWEST_TINT + index * TINT_STEP, 7);
    if (data === '') return [];
    const id = `${key}-${index}`;
    const shadow = { x: 0.6 * unit, y: 1.8 * unit, fill: mix(tint, contour, 0.45) };
    return [
      element('defs', {}, element('path', { id, d: data })),
      element('use', { href: `#${id}`, ...shadow }),
      element('use', { href: `#${id}`, fill: tint }),
    ];
  });
  const contours = tints
    .slice(2)
    .map((_, index) => smoothRings(LOWEST_TINT + (index + 0.5) * TINT_STEP, 9));

  const waterLines = rivers.map((river) =>
    line(curve(place(river.line), { digits: 1 }), water, river.width * unit),
  );
  const waterPlanes = lakes.map((lake) => {
    const shore = path(curve(place(lake.shore), { closed: true, digits: 1 }), water);
    return (
      shore +
      place(lake.islands ?? [])
        .map((at) => disc(at, 1.7 * unit, ''))
        .join('')
    );
  });

  const border = outlineInFrame(options)
    .map((ring) => polyline(simplify(ring, 0.3 * unit), { closed: true, digits: 1 }))
    .join('');
  const round = { 'stroke-linejoin': 'round' };
  const borderShape = element('path', { id: `${key}-border`, d: border });
  const land = [...sheets, line(contours.join(''), contour, 0.6 * unit, { opacity: '.45' })];
  return svgDocument(
    { width, height },
    element(
      'defs',
      {},
      borderShape +
        element('clipPath', { id: `${key}-land` }, element('use', { href: `#${key}-border` })),
    ) +
      element('use', {
        href: `#${key}-border`,
        fill: edge,
        stroke: edge,
        'stroke-width': 5 * unit,
        ...round,
      }) +
      element('use', {
        href: `#${key}-border`,
        fill: tints[0],
        stroke: tints[0],
        'stroke-width': unit,
      }) +
      group(
        { 'clip-path': `url(#${key}-land)` },
        land.join('') +
          group(
            { fill: tints[1], 'stroke-linecap': 'round' },
            [...waterLines, ...waterPlanes].join(''),
          ),
      ),
  );
}
