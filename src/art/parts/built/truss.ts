import type { Point } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { polyline } from '../../path.ts';
import { line, path, rect } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';

export interface Truss {
  /** The top of the deck and the foot of the piers, as shares of the height. */
  readonly deck: number;
  readonly foot: number;
  /** The tone of the piers' reflections. */
  readonly shade: string;
}

/** Panels in one span; the chord rises over the first two and falls over the last two. */
const PANELS = 6;

/** A steel bridge of through trusses across the whole picture; `traffic` runs behind the steel. */
export function trussBridge(canvas: Canvas, truss: Truss, traffic: string): string {
  const { palette, width, height, unit } = canvas;
  const deck = height * truss.deck;
  const foot = height * truss.foot;
  const spans = Math.max(2, Math.round(width / (24 * unit)));
  const span = width / spans;
  const rise = 11 * unit;
  const steel = mix(palette.ink, palette.near, 0.35);
  const chordHeight = (panel: number): number => {
    const fromEnd = Math.min(panel, PANELS - panel);
    return fromEnd === 0 ? 0 : fromEnd === 1 ? rise * 0.78 : rise;
  };
  let piers = '';
  let caps = '';
  let reflections = '';
  let chords = '';
  let webs = '';
  for (let index = 0; index <= spans; index += 1) {
    const x = index * span;
    const taper = (top: number, bottom: number, halfTop: number, halfBottom: number): string =>
      polyline(
        [
          [x - halfTop * unit, top],
          [x + halfTop * unit, top],
          [x + halfBottom * unit, bottom],
          [x - halfBottom * unit, bottom],
        ],
        { closed: true },
      );
    piers += taper(deck + unit, foot, 1.8, 2.6);
    caps += taper(deck + unit, deck + unit * 2.6, 2.7, 2.3);
    reflections += taper(foot, foot + unit * 8.5, 2.6, 2);
    if (index === spans) break;
    const node = (panel: number, raised: boolean): Point => [
      x + (panel * span) / PANELS,
      raised ? deck - chordHeight(panel) : deck,
    ];
    const panels = Array.from({ length: PANELS + 1 }, (_, panel) => panel);
    chords += polyline(panels.map((panel) => node(panel, true)));
    for (const panel of panels.slice(1, -1)) {
      webs += polyline([node(panel, false), node(panel, true)]);
      const middle = PANELS / 2;
      if (panel < middle) webs += polyline([node(panel, true), node(panel + 1, false)]);
      if (panel > middle) webs += polyline([node(panel, true), node(panel - 1, false)]);
    }
  }
  const stone = mix(palette.wall, palette.roof, 0.35);
  return (
    path(reflections, truss.shade, { opacity: 0.5 }) +
    path(piers, stone) +
    path(caps, mix(stone, palette.ink, 0.25)) +
    traffic +
    line(webs, steel, unit * 0.42) +
    line(chords, steel, unit * 0.85, { 'stroke-linejoin': 'round' }) +
    rect(0, deck, width, unit * 1.7, steel) +
    rect(0, deck + unit * 1.7, width, unit * 0.6, mix(steel, palette.cloud, 0.35))
  );
}
