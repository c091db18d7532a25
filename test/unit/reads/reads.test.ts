import { describe, expect, it } from 'vitest';
import { digestOf, nameMark } from '../../../src/reads/digest.ts';
import {
  comparable,
  digestNow,
  noteRead,
  questionOf,
  noted,
  unnoted,
} from '../../../src/reads/reads.ts';

const item = (facts: object) =>
  Object.defineProperty({ facts }, nameMark, { value: 'places/sa-pa' });

describe('what a page asks for', () => {
  it('is noted for the page that is being made, and for no other', async () => {
    const page = (word: string) =>
      noted(async () => {
        await Promise.resolve();
        noteRead(questionOf('news', [word]), () => `digest of ${word}`);
      });
    const [one, other] = await Promise.all([page('one'), page('other')]);
    expect([...one.reads]).toEqual([['news\none', 'digest of one']]);
    expect([...other.reads.keys()]).toEqual(['news\nother']);
  });

  it('is not noted while an answer is worked out: the answer counts as a whole', async () => {
    const { reads, result } = await noted(async () =>
      unnoted(async () => {
        await Promise.resolve();
        noteRead(questionOf('news', []), () => 'digest');
        return 'answer';
      }),
    );
    expect(result).toBe('answer');
    expect(reads.size).toBe(0);
  });

  it('can be asked again', async () => {
    comparable('count', ([collection]) => digestOf(`12 ${collection ?? ''}`));
    expect(await digestNow('count\nnews')).toBe(digestOf('12 news'));
    expect(await digestNow('nobody knows this')).toBeUndefined();
  });
});

describe('the digest of an answer', () => {
  it('differs with what the answer holds', () => {
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
    expect(digestOf(new Map([['a', 1]]))).not.toBe(digestOf(new Map([['a', 2]])));
    expect(digestOf(new Set(['a']))).not.toBe(digestOf(new Set()));
    expect(digestOf(undefined)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('counts an item in it by its name: what it holds is read apart', () => {
    expect(digestOf([item({ height: 3143 })])).toBe(digestOf([item({ height: 3147 })]));
  });

  it('is refused for a function, of which nobody can tell whether it is the same', () => {
    expect(() => digestOf({ date: () => 'today' })).toThrow('"date" is a function');
  });
});
