import type { Point } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { box, compact, pack, polyline } from '../../path.ts';
import { disc, line, path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { placed } from '../canvas.ts';

const STONE = '#b9a98b';
const TILE = '#7b3b2c';

/** The stone church of Sa Pa: tower on the left, nave to the right, seen from the square. */
export function church(canvas: Canvas, foot: Point, size: number): string {
  const { palette } = canvas;
  const at = placed(foot, size);
  const stone = mix(palette.wall, STONE, 0.62);
  const shade = mix(stone, palette.ink, 0.4);
  const tile = mix(palette.roof, TILE, 0.5);
  const glass = palette.dark ? palette.accent : mix(stone, palette.ink, 0.7);
  const polygon = (...corners: (readonly [number, number])[]): string =>
    polyline(
      corners.map(([u, v]) => at(u, v)),
      { closed: true, digits: 1 },
    );
  const block = (u: number, v: number, wide: number, tall: number): string =>
    box(...at(u, v + tall), wide * size, tall * size, 1);
  const arch = (u: number, v: number, wide: number, tall: number): string => {
    const radius = compact((wide * size) / 2, 1);
    const up = compact(tall * size, 1);
    return `M${pack(at(u, v), 1)}v-${up}a${radius} ${radius} 0 0 1 ${compact(wide * size, 1)} 0v${up}z`;
  };
  const courses = [5, 10, 15, 20].map((v) => polyline([at(-9.5, v), at(-3, v)], { digits: 1 }));
  return (
    path(block(0, 0, 30, 20), stone) +
    path(polygon([-1, 20], [2.6, 29], [27.6, 29], [31, 20]), tile) +
    line(
      polyline([at(0.6, 23), at(29.4, 23)]) + polyline([at(1.8, 26), at(28.4, 26)]),
      mix(tile, palette.ink, 0.3),
      size * 0.3,
    ) +
    path(block(-9.6, 0, 10.4, 32), mix(stone, palette.cloud, 0.1)) +
    path(block(-2, 0, 2.8, 32), shade, { opacity: 0.6 }) +
    line(courses.join(''), shade, size * 0.16) +
    path(polygon([-10.6, 32], [-4.4, 44], [1.8, 32]), tile) +
    path(polygon([-4.4, 44], [1.8, 32], [-1.6, 32]), mix(tile, palette.ink, 0.35)) +
    line(
      polyline([at(-4.4, 44), at(-4.4, 48)], { digits: 1 }) +
        polyline([at(-5.8, 46.6), at(-3, 46.6)], { digits: 1 }),
      stone,
      size * 0.55,
    ) +
    path([4, 9.4, 14.8, 20.2, 25.6].map((u) => arch(u, 7.4, 2.6, 5.2)).join(''), glass) +
    path(arch(-6.2, 0, 3.6, 7), glass) +
    disc(at(-4.6, 25.4), size * 1.9, glass)
  );
}
