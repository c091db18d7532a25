import { clamp, lerp } from './geometry.ts';

type Triple = readonly [number, number, number];

const HEX_COLOR = /^#[0-9a-f]{6}$/i;

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

function channelOf(color: string, index: number): number {
  return toLinear(parseInt(color.slice(1 + index * 2, 3 + index * 2), 16) / 255);
}

/** sRGB to OKLab, after Björn Ottosson, "A perceptual color space for image processing" (2020). */
function toOklab(color: string): Triple {
  if (!HEX_COLOR.test(color)) {
    throw new RangeError(`Colour "${color}" cannot be mixed; write it as #rrggbb.`);
  }
  const [red, green, blue] = [channelOf(color, 0), channelOf(color, 1), channelOf(color, 2)];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function fromOklab([lightness, greenRed, blueYellow]: Triple): string {
  const long = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const medium = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const short = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  const channels: Triple = [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
  const hex = channels.map((light) =>
    Math.round(255 * clamp(fromLinear(light)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/**
 * Mix two `#rrggbb` colours in OKLab, so that haze stays clean: `amount` 0 gives `from`, 1 gives
 * `to`. Throws a RangeError when a colour is written another way.
 */
export function mix(from: string, to: string, amount: number): string {
  const start = toOklab(from);
  const end = toOklab(to);
  const t = clamp(amount);
  return fromOklab([
    lerp(start[0], end[0], t),
    lerp(start[1], end[1], t),
    lerp(start[2], end[2], t),
  ]);
}
