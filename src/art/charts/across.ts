import { element, group } from '../svg.ts';
import type { ChartFrame } from './frame.ts';
import { at, divider, text, textLines, tickTexts, widest } from './frame.ts';
import type { Slot } from './scale.ts';
import { fits, textWidth, wrapText } from './text.ts';
import type { ChartAxis, ChartData } from './types.ts';
import { axisMax } from './validate.ts';

const TICK_GAP = 8;

/** Room of a divider between two territories. */
export const TERRITORY_GAP = 14;

/** Where the slots of a chart with a horizontal time axis stand. */
export interface Across {
  left: number;
  right: number;
  pitch: number;
  /** Middle of each slot, and the divider before it where the territory changes. */
  slots: readonly { slot: Slot; center: number; dividerAt?: number; label: string[] }[];
}

/** Spread slots over the width; a slot of a new territory stands off behind a divider. */
export function across(slots: readonly Slot[], frame: ChartFrame, axis?: ChartAxis): Across {
  const ticks = widest(tickTexts(axis), frame);
  const left = ticks === 0 ? 0 : ticks + TICK_GAP;
  // The middle of the last slot keeps half its label inside the frame.
  const lastLabel = textWidth(slots.at(-1)?.label ?? '', frame.fontSize);
  const overhang = (lastLabel - (frame.width - left) / slots.length) / 2;
  const right = frame.width - Math.min(Math.max(0, overhang), frame.fontSize * 3);
  const dividers = slots.filter(({ divided }) => divided).length;
  const pitch = (right - left - dividers * TERRITORY_GAP) / slots.length;
  let edge = left;
  const placed = slots.map((slot) => {
    const dividerAt = slot.divided ? edge + TERRITORY_GAP / 2 : undefined;
    if (slot.divided) edge += TERRITORY_GAP;
    const center = edge + pitch / 2;
    edge += pitch;
    const label = wrapText(slot.label, pitch - 4, frame.fontSize);
    return { slot, center, label, ...(dividerAt === undefined ? {} : { dividerAt }) };
  });
  return { left, right, pitch, slots: placed };
}

/** Leaves out period labels that do not fit, evenly, counting from the last. */
export function thinned(place: Across, { fontSize }: ChartFrame): Across {
  const room = (every: number): number => place.pitch * every - 6;
  const { slots } = place;
  let every = 1;
  while (
    every < slots.length &&
    !slots.every(
      ({ slot, label }, index) =>
        (slots.length - 1 - index) % every !== 0 ||
        fits(every === 1 ? label : [slot.label], room(every), fontSize),
    )
  ) {
    every += 1;
  }
  if (every === 1) return place;
  return {
    ...place,
    slots: slots.map((one, index) => ({
      ...one,
      label: (slots.length - 1 - index) % every === 0 ? [one.slot.label] : [],
    })),
  };
}

/** Grid lines, ticks and base line, from `top` to `base`. */
export function backdrop(
  { left, right, slots }: Across,
  frame: ChartFrame,
  data: ChartData,
  [top, base]: readonly [top: number, base: number],
): string {
  const max = axisMax(data);
  const ticks = (data.axis?.ticks ?? []).map((tick) => ({
    text: tick.text,
    y: base - ((base - top) * tick.value) / max,
  }));
  const grid = ticks
    .filter(({ y }) => y < base)
    .map(({ y }) => `M${at(left)} ${at(y)}H${at(right)}`)
    .join('');
  const words = ticks
    .map((tick) => text(left - TICK_GAP, tick.y + frame.fontSize * 0.33, tick.text))
    .join('');
  const dividers = slots
    .map(({ dividerAt }) =>
      dividerAt === undefined ? '' : `M${at(dividerAt)} ${at(top)}V${at(base + frame.lineHeight)}`,
    )
    .join('');
  return (
    (grid === '' ? '' : element('path', { class: 'chart-grid', d: grid })) +
    group({ class: 'chart-dim', 'text-anchor': 'end' }, words) +
    (dividers === '' ? '' : divider(dividers)) +
    element('path', { class: 'chart-axis', d: `M${at(left)} ${at(base)}H${at(right)}` })
  );
}

/** Period labels under the base line. */
export function slotLabels({ slots }: Across, frame: ChartFrame, base: number): string {
  const words = slots
    .map(({ center, label }) => textLines(center, base + frame.lineHeight + 1, label, frame))
    .join('');
  return group({ class: 'chart-label', 'text-anchor': 'middle' }, words);
}
