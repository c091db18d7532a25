import { mix } from '../../color.ts';
import type { Point } from '../../geometry.ts';
import { lerp } from '../../geometry.ts';
import { pack } from '../../path.ts';
import type { Random } from '../../random.ts';
import type { Palette } from '../../seasons.ts';
import { element, line, rect } from '../../svg.ts';

const DYES = ['#27346b', '#8f2f3c', '#1f2a57', '#c08a2c', '#1f5a45', '#4a2f63', '#a9502e'] as const;
const HEMP = '#eadcb2';

/** The dyes of the hills: indigo, madder, turmeric, leaf green, plum and bark. Dimmed by night. */
export function clothTones(palette: Palette): readonly string[] {
  return DYES.map((dye) => mix(dye, palette.ink, palette.dark ? 0.55 : 0));
}

/** Undyed hemp, for woven marks. */
export function hempTone(palette: Palette): string {
  return mix(HEMP, palette.ink, palette.dark ? 0.45 : 0);
}

/** Lengths of cloth are drawn this wide and long, then scaled. */
const MODEL = { width: 60, length: 160 } as const;

/** How many different cloths hang in one picture. */
const VARIETY = 5;

/** The definitions of the cloths of a picture; `id` begins their identifiers. */
export function clothModels(id: string, palette: Palette, random: Random): string {
  const models = Array.from({ length: VARIETY }, (_, index) =>
    element('g', { id: `${id}${index}` }, clothModel(palette, index, random)),
  );
  return element('defs', {}, models.join(''));
}

/** One of the cloths called `id`, hanging from (x, y). */
export function hangingCloth(
  id: string,
  [x, y]: Point,
  width: number,
  length: number,
  random: Random,
): string {
  const scale = pack([width / MODEL.width, length / MODEL.length], 2);
  return element('use', {
    href: `#${id}${Math.floor(random() * VARIETY)}`,
    transform: `translate(${pack([x, y])})scale(${scale})`,
  });
}

/** A plain length with a bordered hem; the right edge falls into a fold. */
function clothModel(palette: Palette, order: number, random: Random): string {
  const { width, length } = MODEL;
  const tones = clothTones(palette);
  const ground = tones[order % 2 === 0 ? 0 : order] ?? palette.ink;
  const trim = tones[(order + 2 + Math.floor(random() * 4)) % tones.length] ?? ground;
  const hemp = hempTone(palette);
  const hem = Math.round(length * lerp(0.58, 0.74, random()));
  return (
    rect(0, 0, width, length, order === 4 ? (tones[2] ?? ground) : ground) +
    rect(0, hem, width, 24, trim) +
    line(`M4 ${hem + 12}h${width - 6}`, hemp, 11, { 'stroke-dasharray': '5 4' }) +
    line(`M0 ${length - 8}h${width}M0 ${hem - 6}h${width}`, hemp, 4) +
    rect(width * 0.72, 0, width * 0.28, length, palette.ink, { opacity: 0.14 })
  );
}
