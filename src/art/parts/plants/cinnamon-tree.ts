import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { mix } from '../../color.ts';
import { box, pack, polyline } from '../../path.ts';
import type { Random } from '../../random.ts';
import { disc, element, line, path } from '../../svg.ts';
import type { Canvas } from '../canvas.ts';
import { crown, leaf } from './trees.ts';

const BARK = ['#b87445', '#8f5230', '#6f3a22'] as const;
const INNER_BARK = '#c77f45';
const DRY_BARK = '#4d2615';
const NEW_LEAF = '#b5562f';

function tinted(canvas: Canvas, color: string): string {
  return mix(color, canvas.palette.ink, canvas.palette.dark ? 0.55 : 0.03);
}

export interface Stand {
  /** The ground line as a share of the height; 0 the far, 1 the near row. */
  readonly ground: number;
  readonly near: number;
  readonly count: number;
}

/** A row of straight stems with leaves at the top; some near stems are stripped of their bark. */
export function cinnamonStand(canvas: Canvas, stand: Stand, random: Random): string {
  const { palette, width, height, unit } = canvas;
  const { near, count } = stand;
  const row = near < 0.34 ? 0 : near < 0.67 ? 1 : 2;
  const bark = mix(tinted(canvas, BARK[row]), palette.sky[2], 0.5 - near * 0.5);
  const green = mix(mix(palette.leaf, palette.hill, 0.25), palette.sky[1], 0.4 * (1 - near));
  const drawn = { stems: '', shade: '', stripped: '', rings: '', pads: '' };
  let heads = '';
  for (let index = 0; index < count; index += 1) {
    const thick = unit * lerp(0.9, 3.2, near) * lerp(0.85, 1.15, random());
    const x = (width * (index + 0.15 + random() * 0.7)) / count;
    const foot = height * stand.ground + random() * unit * 3;
    const top = height * (lerp(0.2, -0.06, near) + random() * 0.1);
    drawn.stems += polyline(stem(x, foot, top, thick, 0, 1), { closed: true, digits: 1 });
    drawn.shade += polyline(stem(x, foot, top, thick, 0.66, 1), { closed: true, digits: 1 });
    if (near > 0.3) {
      const bare = random() < 0.42;
      const cut = foot - height * lerp(0.1, 0.24, random()) * (0.6 + near * 0.5);
      if (bare)
        drawn.stripped += polyline(stem(x, foot, cut, thick, 0, 0.72), { closed: true, digits: 1 });
      for (let ring = 0; ring < 5; ring += 1) {
        const y = lerp(top, bare ? cut : foot, 0.3 + ring * 0.14 + random() * 0.05);
        drawn.rings += `M${pack([x - thick * 0.42, y], 1)}q${pack([thick * 0.42, thick * 0.24, thick * 0.86, 0], 1)}`;
      }
    }
    const head: Point = [x, Math.max(top, -unit)];
    if (row === 0) {
      for (let pad = 0; pad < 3; pad += 1) {
        const at: Point = [x + (random() - 0.5) * unit * 5, head[1] + unit * (pad * 2.6 - 1)];
        drawn.pads += crown(at, unit * lerp(2, 3.4, random()), unit * 2.2, random, 6);
      }
    } else {
      const scale = (height / MODEL_HEIGHT) * lerp(0.5, 1, near) * lerp(0.9, 1.15, random());
      const across = random() < 0.5 ? -scale : scale;
      heads += element('use', {
        href: `#${canvas.id}k${Math.floor(random() * HEADS)}`,
        fill: green,
        transform: `translate(${pack(head)})scale(${pack([across, scale], 2)})`,
      });
    }
  }
  const dark = mix(bark, palette.ink, 0.35);
  return (
    path(drawn.stems, bark) +
    path(drawn.stripped, mix(tinted(canvas, INNER_BARK), palette.sky[2], 0.3 - near * 0.2)) +
    path(drawn.shade, dark, { opacity: 0.7 }) +
    line(drawn.rings, dark, unit * 0.22) +
    path(drawn.pads, green) +
    heads
  );
}

/** Leafy heads are drawn for a picture of this height, a few kinds of them, and then repeated. */
const MODEL_HEIGHT = 900;
const HEADS = 4;

/** The definitions of the leafy heads of a picture. The leaves take the fill of their use. */
export function cinnamonHeads(canvas: Canvas, random: Random): string {
  const { palette } = canvas;
  const twig = mix(tinted(canvas, BARK[2]), palette.ink, 0.2);
  const models = Array.from({ length: HEADS }, (_, index) => {
    const { limbs, leaves, shoots } = sprays(MODEL_HEIGHT * 0.085, 9, random);
    const body =
      line(limbs, twig, 5) +
      element('path', { d: leaves }) +
      path(shoots, tinted(canvas, NEW_LEAF), { opacity: 0.88 });
    return element('g', { id: `${canvas.id}k${index}` }, body);
  });
  return element('defs', {}, models.join(''));
}

/** Rising twigs with hanging leaves, on both sides of a stem that ends at (0, 0). */
function sprays(
  reach: number,
  count: number,
  random: Random,
): { limbs: string; leaves: string; shoots: string } {
  const drawn = { limbs: '', leaves: '', shoots: '' };
  for (let spray = 0; spray < count; spray += 1) {
    const side = spray % 2 === 0 ? 1 : -1;
    const root = reach * (0.4 + spray * lerp(0.26, 0.36, random()));
    const tip: Point = [
      side * reach * lerp(0.6, 1.6, random()),
      root - reach * lerp(0.25, 0.8, random()),
    ];
    drawn.limbs += `M${pack([0, root])}Q${pack([tip[0] * 0.55, tip[1], ...tip])}`;
    for (let blade = 0; blade < 4; blade += 1) {
      const angle = Math.PI / 2 - side * lerp(-0.5, 1.3, (blade + random()) / 4);
      const along = lerp(0.4, 1, blade / 3);
      const stalk: Point = [tip[0] * along, lerp(root, tip[1], along ** 0.6)];
      const blades = leaf(stalk, reach * lerp(0.5, 0.9, random()), angle, 0.18);
      drawn[random() > 0.2 ? 'leaves' : 'shoots'] += blades;
    }
  }
  return drawn;
}

/** The outline of a stem that widens to its foot; `from` and `to` choose a part of its width. */
function stem(
  x: number,
  foot: number,
  top: number,
  thick: number,
  from: number,
  to: number,
): Point[] {
  const at = (share: number, y: number, half: number): Point => [
    x + lerp(-half, half, share) * thick,
    y,
  ];
  return [at(from, top, 0.36), at(to, top, 0.36), at(to, foot, 0.6), at(from, foot, 0.6)];
}

/** Quills of bark laid out to dry along the foot of the picture. */
export function barkQuills(canvas: Canvas, random: Random): string {
  const { palette, width, height, unit } = canvas;
  const count = Math.max(4, Math.round(10 * canvas.breadth));
  const core = tinted(canvas, DRY_BARK);
  return Array.from({ length: count }, (_, index) => {
    const x = width * ((index + random() * 0.6) / count);
    const y = height * lerp(0.95, 0.985, random());
    const [length, radius] = [unit * lerp(13, 18, random()), unit * 1.9];
    const tone = tinted(canvas, BARK[index % 3] ?? INNER_BARK);
    const end: Point = [x + length - radius, y];
    const scroll = `M${pack([end[0] - radius * 0.5, y], 1)}a${pack([radius * 0.5, radius * 0.5], 1)} 0 1 1 ${pack([radius * 0.5, radius * 0.5], 1)}a${pack([radius * 0.3, radius * 0.3], 1)} 0 0 1 0 ${pack([-radius * 0.6], 1)}`;
    const turn = pack([(random() - 0.5) * 14, x, y]);
    return element(
      'g',
      { transform: `rotate(${turn})` },
      path(box(x, y - radius, length - radius, radius * 2), tone) +
        path(box(x, y - radius * 0.15, length - radius * 1.5, radius * 0.35, 1), core) +
        disc(end, radius, mix(tone, palette.cloud, 0.3)) +
        line(scroll, core, unit * 0.4),
    );
  }).join('');
}
