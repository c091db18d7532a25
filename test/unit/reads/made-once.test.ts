import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteRead, noted } from '../../../src/reads/reads.ts';
import { madeOnce } from '../../../src/reads/made-once.ts';

let made = 0;
const piece = () => {
  made += 1;
  return Promise.resolve(`<footer>${String(made)}</footer>`);
};

beforeEach(() => {
  made = 0;
  vi.stubEnv('DEV', false);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a piece that many pages share', () => {
  it('is made once for each key', async () => {
    expect(await madeOnce(['footer', 'en'], piece)).toBe('<footer>1</footer>');
    expect(await madeOnce(['footer', 'en'], piece)).toBe('<footer>1</footer>');
    expect(await madeOnce(['footer', 'zh'], piece)).toBe('<footer>2</footer>');
  });

  it('is made once when two pages ask for it at the same time', async () => {
    const both = [madeOnce(['search', 'en'], piece), madeOnce(['search', 'en'], piece)];
    expect(new Set(await Promise.all(both)).size).toBe(1);
    expect(made).toBe(1);
  });

  it('may not ask the content: the second page would not be made again with the answer', async () => {
    const asking = () => {
      noteRead('outages', () => 'none');
      return Promise.resolve('<p></p>');
    };
    await expect(noted(() => madeOnce(['asking', 'en'], asking))).rejects.toThrow(
      'The piece "asking en" asks the content (outages)',
    );
  });

  it('is made each time in the live preview', async () => {
    vi.stubEnv('DEV', true);
    await madeOnce(['preview', 'en'], piece);
    await madeOnce(['preview', 'en'], piece);
    expect(made).toBe(2);
  });
});
