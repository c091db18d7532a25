import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareWords } from '../../../../scripts/lib/pictures/prepare/words/words.ts';
import { withCamera } from './camera.ts';
import { commandTrial, photo, wide, type CommandTrial } from './command-trial.ts';

const words = prepareWords.en;
let trial: CommandTrial;

beforeEach(() => {
  trial = commandTrial();
});

afterEach(() => {
  trial.remove();
});

describe('the contact sheet', () => {
  it('shows each picture with what is known, what was removed, and a box per language', async () => {
    await trial.run([
      trial.put('view.jpg', photo),
      trial.put('plain.jpg', wide),
      trial.put('no.jpg', 'x'),
    ]);
    const page = load(readFileSync(trial.sheet, 'utf8'));
    const values = (index: number) =>
      Object.fromEntries(
        page('article')
          .eq(index)
          .find('dl > div')
          .toArray()
          .map((row) => [page(row).find('dt').text(), page(row).find('dd').text()]),
      );
    expect(values(0)).toMatchObject({
      Original: 'view.jpg',
      Credit: 'Nguyễn Thị Lan / <b>Báo</b> Lào Cai',
      Licence: 'still to be said',
      'Taken on': '2026-05-04',
      'Position (GPS) removed': 'yes',
      'Serial number removed': 'yes',
    });
    expect(values(0)['Before']).toMatch(/^60 × 90 px, \d+ kB$/);
    expect(values(1)).toMatchObject({ 'Position (GPS) removed': 'there was none' });
    expect(values(1)['After']).toMatch(/^1,700 × 90 px, \d+ kB$/);
    const boxes = page('article').eq(0).find('.lines');
    expect(boxes.toArray().map((box) => page(box).attr('lang'))).toEqual(['vi', 'en', 'zh-Hans']);
    expect(boxes.text()).toBe('');
    expect(page('section li').text()).toBe(`no.jpg: ${words.refusals.kinds.unknown}`);
  });

  it('holds texts as texts, and loads nothing', async () => {
    const hostile = withCamera(wide, { artist: '"><script>alert(1)</script>' });
    await trial.run([trial.put('<img src=x onerror=alert(1)>.jpg', hostile)], {
      flags: { licence: '<iframe src="https://example.org/">', place: "'&lt;" },
    });
    const text = readFileSync(trial.sheet, 'utf8');
    const page = load(text);
    expect(page('script, iframe, img:not([src^="data:image/jpeg;base64,"])')).toHaveLength(0);
    expect(page('link, [src^="http"], [href]')).toHaveLength(0);
    expect(page('dd').text()).toContain('"><script>alert(1)</script>');
    expect(page('dd').text()).toContain("'&lt;");
    expect(page('h2').first().text()).toBe('img-src-x-onerror-alert-1.jpg');
  });
});
