import { mix } from '../color.ts';
import type { Point } from '../geometry.ts';
import { clamp, lerp, simplify } from '../geometry.ts';
import type { Canvas } from '../parts/canvas.ts';
import { planeTone, randomFor } from '../parts/canvas.ts';
import { cloudBank, cloudBars } from '../parts/land/clouds.ts';
import { range } from '../parts/land/ranges.ts';
import { sky, stars, sun, sunPoint } from '../parts/land/sky.ts';
import { glitter, ripples } from '../parts/land/water.ts';
import { compact, curve, pack, polyline } from '../path.ts';
import { noise1 } from '../random.ts';
import { line, path, rect } from '../svg.ts';

interface Island {
  readonly name: string;
  readonly x: number;
  readonly waterline: number;
  readonly wide: number;
  readonly tall: number;
  readonly tone: string;
}

/** Thác Bà: a drowned range, only its heads above the water. */
export function lake(canvas: Canvas): string {
  const { palette, width, height, unit } = canvas;
  const horizon = 0.46;
  const light = sunPoint(canvas, { left: 0.2, right: 0.8, top: 0.16, bottom: 0.3, chance: 0.6 });
  const places = islands(canvas, horizon);
  const drawn = places.map((island) => drawIsland(canvas, island));
  const shallow = palette.sky[1];
  return (
    sky(canvas, 0.62) +
    stars(canvas, 60, 0.34) +
    sun(canvas, light, 6.5) +
    cloudBars(canvas, 0.16, 4) +
    range(canvas, {
      name: 'far',
      base: horizon + 0.01,
      relief: 0.22,
      summits: 5,
      rugged: true,
      strokes: 4,
    }) +
    cloudBank(canvas, { name: 'veil', level: horizon - 0.06, thickness: 0.012, opacity: 0.65 }) +
    range(canvas, { name: 'shore', base: horizon + 0.01, relief: 0.1, summits: 4, depth: 0.2 }) +
    rect(0, height * horizon, width, height * (1 - horizon), shallow) +
    rect(0, height * (horizon + 0.16), width, height, mix(shallow, palette.sky[0], 0.55)) +
    rect(0, height * (horizon + 0.34), width, height, mix(palette.sky[0], palette.far, 0.35)) +
    drawn.map(({ reflection }) => reflection).join('') +
    ripples(canvas, {
      top: horizon + 0.01,
      count: 46,
      tone: mix(palette.cloud, palette.sky[2], 0.3),
    }) +
    (light ? glitter(canvas, light[0], horizon + 0.02, 0.98) : '') +
    drawn.map(({ body }) => body).join('') +
    [
      { level: 0.9, length: 10 },
      { level: 0.72, length: 5 },
    ]
      .map(({ level, length }) => {
        const place = openWater(canvas, places, height * level, unit * length);
        return place ? boat(canvas, place, unit * length) : '';
      })
      .join('')
  );
}

function islands(canvas: Canvas, horizon: number): Island[] {
  const { palette, width, height } = canvas;
  const random = randomFor(canvas, 'islands');
  const count = Math.round(14 * canvas.breadth) + 4;
  const start = random();
  return Array.from({ length: count }, (_, index): Island => {
    const near = (index / (count - 1)) ** 1.5;
    return {
      name: `island${index}`,
      // The golden ratio keeps neighbours in depth apart in width.
      x: width * ((start + index * 0.618 + random() * 0.12) % 1),
      waterline: height * lerp(horizon + 0.015, 0.8, near),
      wide: height * lerp(0.16, 0.56, near) * lerp(0.6, 1.3, random()),
      tall: height * lerp(0.035, 0.15, near) * lerp(0.7, 1.3, random()),
      tone: planeTone(palette, 0.38 + 0.55 * near),
    };
  });
}

/** A place on the line `y` where a boat of this length lies clear of every island. */
function openWater(
  canvas: Canvas,
  places: readonly Island[],
  y: number,
  length: number,
): Point | undefined {
  const random = randomFor(canvas, `boat${y}`);
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const x = canvas.width * lerp(0.12, 0.82, random());
    const clear = places.every(
      (island) =>
        y < island.waterline - island.tall * 1.3 ||
        y - length * 0.25 > island.waterline ||
        Math.abs(x + length / 2 - island.x) > island.wide * 0.55 + length * 0.7,
    );
    if (clear) return [x, y];
  }
  return undefined;
}

/** One or two rounded heads over a narrow bare shore, with contour strokes, and its reflection. */
function drawIsland(canvas: Canvas, island: Island): { body: string; reflection: string } {
  const { palette } = canvas;
  const { x, waterline, wide, tall, tone } = island;
  const [heads, trees] = ['heads', 'trees'].map((part) =>
    noise1(`${canvas.seed}/${island.name}/${part}`),
  ) as [(at: number) => number, (at: number) => number];
  const steps = Math.round(clamp(wide / 11, 14, 36));
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const t = step / steps;
    const dome = Math.sin(Math.PI * t) ** 0.62;
    const rise = 0.4 + 0.85 * heads(t * 3 + 2) + 0.13 * trees(t * steps * 0.8);
    return [x - wide / 2 + t * wide, waterline - tall * dome * rise];
  });
  const left: Point = [x - wide * 0.53, waterline];
  const right: Point = [x + wide * 0.53, waterline];
  const outline = `${curve([left, ...points, right])}z`;
  const mirrored = simplify(points, 2).map(([px, py]): Point => [
    px,
    waterline + (waterline - py) * 0.62,
  ]);
  const contours = [0.22, 0.44, 0.66].map((share) =>
    curve(
      simplify(
        points
          .filter((_, step) => step > 1 && step < steps - 1)
          .map(([px, py]): Point => [px, lerp(py, waterline, share)]),
        1.6 + share * 2,
      ),
    ),
  );
  const highest = points.reduce(
    (best, [, py], at) => (py < (points[best]?.[1] ?? 0) ? at : best),
    0,
  );
  const crestline = points.slice(highest);
  const [topX, topY] = crestline[0] ?? left;
  const spine: Point[] = [
    [topX + wide * 0.07, waterline],
    [topX + wide * 0.01, lerp(topY, waterline, 0.62)],
    [topX + wide * 0.05, lerp(topY, waterline, 0.4)],
  ];
  return {
    body:
      path(outline, tone) +
      path(
        polyline([...simplify([...crestline, right], 1), ...spine], { closed: true }),
        mix(tone, palette.ink, 0.2),
      ) +
      line(contours.join(''), mix(tone, palette.cloud, 0.24), 1.2) +
      line(`M${pack(left)}h${compact(wide * 1.06)}`, palette.accent, Math.max(1.4, wide * 0.009), {
        opacity: 0.75,
      }),
    reflection: path(`${curve([left, ...mirrored, right])}z`, mix(tone, palette.sky[2], 0.55)),
  };
}

/** A narrow boat with a low woven roof. */
function boat(canvas: Canvas, [x, y]: Point, length: number): string {
  const { palette } = canvas;
  const at = (share: number): number => share * length;
  const hull =
    `M${pack([x, y], 1)}q${pack([at(0.5), at(0.2), at(1), 0], 1)}l${pack([at(0.12), at(-0.07)], 1)}` +
    `q${pack([at(-0.6), at(0.13), at(-1.24), 0], 1)}z`;
  const roof = `M${pack([x + at(0.3), y], 1)}v${compact(at(-0.12), 1)}q${pack([at(0.2), at(-0.12), at(0.4), 0], 1)}v${compact(at(0.12), 1)}z`;
  return path(hull, palette.ink) + path(roof, palette.roof);
}
