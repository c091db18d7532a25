import { describe, expect, it } from 'vitest';
import { benchOptions } from '../../../../scripts/lib/bench/options.ts';

describe('the flags of the bench', () => {
  it('ask for 900 pages in one round when there are none', () => {
    expect(benchOptions([])).toMatchObject({
      ...{ pages: [900], rounds: 1, peers: false, isQuick: true, lighthouse: true },
    });
  });

  it('take sizes in any order, each once', () => {
    const { pages, isQuick } = benchOptions(['--pages', '9000, 900,9000']);
    expect(pages).toEqual([900, 9000]);
    expect(isQuick).toBe(false);
  });

  it('measure all that the aims are about with --scale, in other rounds when told', () => {
    expect(benchOptions(['--scale', '--rounds', '5'])).toMatchObject({
      ...{ pages: [900, 9000, 30_000], rounds: 5, peers: true, templates: true, projects: true },
    });
  });

  it.each([
    ['--pages', '900,many'],
    ['--pages', ''],
    ['--pages', '0'],
    ['--rounds', '1.5'],
  ])('are refused as %s "%s"', (flag, value) => {
    expect(() => benchOptions([flag, value])).toThrow(`${flag} has`);
  });

  it('are refused when unknown', () => {
    expect(() => benchOptions(['--page', '900'])).toThrow('--page');
  });
});
