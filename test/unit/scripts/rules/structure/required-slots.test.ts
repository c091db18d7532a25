import { describe, expect, it } from 'vitest';
import { requiredSlots } from '../../../../../scripts/lib/rules/structure/required-slots.ts';
import { provinceSlots } from '../../../../../src/config/pages/province-slots.ts';
import { heardOf, messagesOf, placesOf } from './made-content.ts';

/** All ten pages, each with its slot on the second line. */
const tenPages = Object.fromEntries(
  provinceSlots.map((slot) => [`province/${slot}/facts.yml`, `status: draft\nslot: ${slot}\n`]),
);

describe('the required pages of the province', () => {
  it('are complete when each stands in the folder of its name', async () => {
    expect(await placesOf(requiredSlots, tenPages)).toEqual([]);
  });

  it('are all missed in an empty content folder', async () => {
    const heard = await heardOf(requiredSlots, {});
    expect(heard.map(({ at }) => at).sort()).toEqual(
      provinceSlots.map((slot) => `province/${slot}:1:1`).sort(),
    );
    expect(new Set(heard.map(({ severity }) => severity))).toEqual(new Set(['error']));
    for (const { at, hint } of heard) {
      expect(at).toContain(hint.replace('Run: npm run new -- province ', 'province/'));
    }
  });

  it('are not made up for by an item of another collection', async () => {
    const { 'province/people/facts.yml': _, ...others } = tenPages;
    const files = { ...others, 'culture/people/facts.yml': 'status: draft\nslot: people\n' };
    expect(await messagesOf(requiredSlots, files)).toEqual([
      'province/people:1:1 The required page "people" of the province is missing.',
    ]);
  });

  it('may lack their slot, which is a matter of the schema', async () => {
    const files = {
      ...tenPages,
      'province/people/facts.yml': 'status: draft\n',
      'province/nature/facts.yml': '- [',
      'province/culture/facts.yml': 'slot: kitchen\n',
    };
    expect(await placesOf(requiredSlots, files)).toEqual([]);
  });

  it('may not bear the slot of another page', async () => {
    const files = {
      ...tenPages,
      'province/people/facts.yml': 'status: draft\nslot: nature\n',
      'province/more/facts.yml': 'slot: people\n',
    };
    const heard = await heardOf(requiredSlots, files);
    expect(heard.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'province/more/facts.yml:1:1 The folder is called "more", the slot "people".',
      'province/people/facts.yml:2:1 The folder is called "people", the slot "nature".',
    ]);
    expect(heard[1]?.hint).toBe('Write slot: people, or rename the folder.');
  });
});
