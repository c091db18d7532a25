import { lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { box, compact, pack } from '../../path.ts';
import { line, path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { randomFor } from '../canvas.ts';

const COACH = '#1f3a63';
const ENGINE = '#8f2f3c';
const CONTAINERS = ['#8f4a2c', '#2c5a66', '#7c6a3a', '#454f6e', '#6d3340'] as const;

/** A train on the deck at `deck` (a share of the height): coaches, or wagons with containers. */
export function train(canvas: Canvas, deck: number): string {
  const { palette, width, height, unit } = canvas;
  const random = randomFor(canvas, 'train');
  const freight = random() < 0.5;
  const rail = height * deck - unit * 0.4;
  const coach = unit * 19;
  const gap = unit * 0.8;
  const cars = Math.max(2, Math.min(5, Math.round(canvas.breadth * 4)));
  const start = width * lerp(0.04, 0.2, random());
  const places = Array.from({ length: cars }, (_, index) => start + index * (coach + gap));
  const dim = palette.dark ? 0.45 : 0;
  const wagons = places.map((x) =>
    freight
      ? containers(
          canvas,
          x,
          rail,
          coach,
          CONTAINERS[Math.floor(random() * CONTAINERS.length)] ?? COACH,
          dim,
        )
      : passengerCoach(canvas, x, rail, coach, dim),
  );
  return (
    wagons.join('') +
    engine(canvas, start + cars * (coach + gap), rail, coach * 0.86, mix(ENGINE, palette.ink, dim))
  );
}

function passengerCoach(
  canvas: Canvas,
  x: number,
  rail: number,
  length: number,
  dim: number,
): string {
  const { palette, unit } = canvas;
  const tall = unit * 5.6;
  const windows = Array.from({ length: 6 }, (_, index) =>
    box(x + length * (0.08 + index * 0.148), rail - tall * 0.82, length * 0.1, tall * 0.3),
  );
  return (
    path(box(x, rail - tall, length, tall - unit * 0.7), mix(COACH, palette.ink, dim)) +
    path(box(x, rail - tall * 0.4, length, tall * 0.13), palette.accent) +
    path(windows.join(''), palette.dark ? palette.accent : palette.cloud) +
    bogies(canvas, x, rail, length)
  );
}

/** A flat wagon with one long container or two short ones. */
function containers(
  canvas: Canvas,
  x: number,
  rail: number,
  length: number,
  dye: string,
  dim: number,
): string {
  const { palette, unit } = canvas;
  const tone = mix(dye, palette.ink, dim);
  const tall = unit * 4.8;
  const top = rail - unit * 1.1 - tall;
  const ribs = Array.from(
    { length: 11 },
    (_, index) =>
      `M${pack([x + length * (0.07 + index * 0.086), top + unit * 0.5])}v${compact(tall - unit)}`,
  );
  return (
    path(box(x + length * 0.03, top, length * 0.94, tall), tone) +
    line(ribs.join(''), mix(tone, palette.ink, 0.28), unit * 0.3) +
    path(box(x, rail - unit * 1.2, length, unit * 0.6), palette.ink) +
    bogies(canvas, x, rail, length)
  );
}

function engine(canvas: Canvas, x: number, rail: number, length: number, tone: string): string {
  const { palette, unit } = canvas;
  const tall = unit * 5.9;
  const nose = `h${compact(length * 0.66)}q${pack([length * 0.2, unit * 0.3, length * 0.3, tall * 0.62])}v${compact(tall * 0.28)}z`;
  const pane = pack([length * 0.12, tall * 0.32]);
  return (
    path(`M${pack([x, rail - unit * 0.6])}v${compact(-tall + unit * 0.6)}${nose}`, tone) +
    path(box(x, rail - tall * 0.4, length * 0.9, tall * 0.13), palette.accent) +
    path(
      `M${pack([x + length * 0.63, rail - tall * 0.86])}h${compact(length * 0.08)}l${pane}h${compact(-length * 0.2)}z` +
        box(x + length * 0.12, rail - tall * 0.8, length * 0.36, tall * 0.2),
      palette.cloud,
    ) +
    bogies(canvas, x, rail, length * 0.94)
  );
}

function bogies(canvas: Canvas, x: number, rail: number, length: number): string {
  const { palette, unit } = canvas;
  const dots = [0.1, 0.2, 0.8, 0.9].map(
    (share) => `M${pack([x + length * share, rail - unit * 0.3])}h0`,
  );
  return line(dots.join(''), palette.ink, unit * 1.1, { 'stroke-linecap': 'round' });
}
