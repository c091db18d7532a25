import { describe, expect, it } from 'vitest';
import { wordsApart } from '../../../../src/integrations/search/words-apart.ts';

const shown = (html: string) => wordsApart('zh-Hans')(html).replaceAll('\u200B', '|');

describe('words of a language without spaces', () => {
  it('are set apart where the browser cuts a question', () => {
    const cut = Array.from(
      new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment('老街省投资项目'),
      ({ segment }) => segment,
    );
    expect(cut.length).toBeGreaterThan(2);
    expect(shown('<p>老街省投资项目</p>')).toBe(`<p>${cut.join('|')}</p>`);
  });

  it('are cut alike wherever they stand', () => {
    const apart = wordsApart('zh-Hans');
    expect(apart('<p>沙坝镇，老街省</p>')).toBe(apart('<p>沙坝镇，老街省</p>'));
    expect(apart('<li>老街省</li>')).toBe(wordsApart('zh-Hans')('<li>老街省</li>'));
  });

  it('leave tags, numbers and words in Latin letters as they are', () => {
    expect(shown('<h1>Sa Pa 2026</h1>')).toBe('<h1>Sa Pa 2026</h1>');
    expect(shown('<p>沙</p>')).toBe('<p>沙</p>');
  });
});
