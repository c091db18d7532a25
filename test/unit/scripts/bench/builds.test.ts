import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asideIn } from '../../../../scripts/lib/bench/measure/aside.ts';
import { htmlSize } from '../../../../scripts/lib/bench/scale/html-size.ts';
import { withSentence } from '../../../../scripts/lib/bench/scale/one-edit.ts';
import { cardCount, makeCold, stepTimes } from '../../../../scripts/lib/bench/scale/our-build.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-builds-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

describe('a build of the portal', () => {
  it('tells the time of its steps', () => {
    const output =
      '12:00 built in 3.1 s · nothing\n\nCheck 3.1 s · Pages 20.4 s · Manifest 0.3 s\n12 pages';
    expect([...stepTimes(output)]).toEqual([
      ['Check', 3100],
      ['Pages', 20_400],
      ['Manifest', 300],
    ]);
    expect(stepTimes('no such line').size).toBe(0);
  });

  it('is cold when its cache holds share cards alone', () => {
    write('cache/share-cards/ab/1.jpg', '');
    write('cache/compressed/x.br', '');
    write('cache/data-store.json', '');
    const cache = path.join(folder, 'cache');
    makeCold(cache, asideIn(path.join(folder, 'aside')));
    expect(readdirSync(cache)).toEqual(['share-cards']);
    expect(readdirSync(path.join(folder, 'aside')).sort()).toEqual([
      '1-compressed',
      '2-data-store.json',
    ]);
    expect(cardCount(cache)).toBeGreaterThan(0);
    expect(cardCount(path.join(folder, 'none'))).toBe(0);
  });

  it('has pages of a size, those of generated reports apart', () => {
    write('dist/index.html', '1234');
    write('dist/en/news/generated-0/index.html', '12345678');
    write('dist/en/news/generated-10/index.html', '1234567890');
    write('dist/en/news/generated-10/index.html.br', '1');
    expect(htmlSize(path.join(folder, 'dist'))).toEqual({ pages: 3, average: 22 / 3, article: 9 });
  });
});

describe('what a round leaves', () => {
  it('goes aside as often as it is made, and nothing is missed where nothing was made', () => {
    const putAside = asideIn(path.join(folder, 'left'));
    for (const words of ['first', 'second']) {
      write('made/index.html', words);
      putAside(path.join(folder, 'made'));
      putAside(path.join(folder, 'made'));
    }
    const left = readdirSync(path.join(folder, 'left')).sort();
    expect(left).toEqual(['1-made', '2-made']);
    expect(readFileSync(path.join(folder, 'left/2-made/index.html'), 'utf8')).toBe('second');
  });
});

describe('an edit', () => {
  const words = '---\ntitle: "A: b"\n---\n\nFirst paragraph.\n\nSecond.\n';

  it('puts a sentence at the end of the first paragraph', () => {
    expect(withSentence(words, 'Added.')).toBe(
      '---\ntitle: "A: b"\n---\n\nFirst paragraph. Added.\n\nSecond.\n',
    );
  });

  it('needs a paragraph', () => {
    expect(() => withSentence('---\ntitle: A\n---\n', 'Added.')).toThrow('no paragraph');
  });
});
