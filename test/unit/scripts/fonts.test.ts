import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fallbackFaces, fallbackSheet } from '../../../scripts/lib/fonts/fallback-faces.ts';

const sheet = await fallbackFaces();
const declared = [...sheet.matchAll(/font-family: '([^']+)'/g)].map(([, name = '']) => name);

/** Percent of a property in the face of one name and weight. */
function percent(name: string, weight: string, property: string): number {
  const face = sheet
    .split('@font-face')
    .find((one) => one.includes(`'${name}'`) && one.includes(`font-weight: ${weight}`));
  return Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face ?? '')?.[1]);
}

describe('the fonts that stand in for web fonts', () => {
  it('are those that lie in the sheet', () => {
    expect(readFileSync(fallbackSheet, 'utf8')).toBe(sheet);
  });

  it('are the ones that the stacks of the portal name, each in both weights', () => {
    const named = readFileSync('src/styles/tokens/type.css', 'utf8').match(
      /[\w ]+Fallback: [\w ]+/g,
    );
    expect(named).not.toBeNull();
    expect(declared.toSorted()).toEqual([...(named ?? []), ...(named ?? [])].toSorted());
  });

  it.each([
    // Be Vietnam Pro: a mean letter of 0.492 em and 1 em above the line; Arial: 913 of 2048 units.
    ['Be Vietnam Pro Fallback: Arial', '400 500', 0.492 / (913 / 2048), 1],
    // Literata SemiBold: 0.5 em, 1.177 em above the line; Georgia Bold: 1062 of 2048 units.
    ['Literata Fallback: Georgia', '600 700', 0.5 / (1062 / 2048), 1.177],
  ] as const)('%s (%s) is as wide and as high as the web font', (name, weight, width, ascent) => {
    expect(percent(name, weight, 'size-adjust') / 100).toBeCloseTo(width, 3);
    const height = (percent(name, weight, 'ascent-override') * width) / 100;
    expect(height).toBeCloseTo(ascent, 3);
  });
});
