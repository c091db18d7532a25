import { describe, expect, it } from 'vitest';
import { headingProblem } from '../../../../../../scripts/lib/rules/text/links/heading-problem.ts';

const page = { headings: ['weather', 'the-way'], has: (id: string) => id === 'weather' };

describe('a link to a heading', () => {
  it('is right when the page has it, written plainly or in codes', () => {
    expect(headingProblem('weather', page)).toBeUndefined();
    expect(headingProblem('w%65ather', page)).toBeUndefined();
  });

  it('names those that there are', () => {
    expect(headingProblem('whether', page)?.hint.en).toBe('Headings: weather, the-way.');
  });

  it('is read as it stands when its codes are wrong', () => {
    expect(headingProblem('50%', page)?.message.en).toContain('no heading "50%"');
  });
});
