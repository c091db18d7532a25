import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/config/locales.ts';
import { languageParts } from '../../../src/prose/language-parts.ts';

/** Vietnamese stretches in brackets. */
function marked(text: string, locale: Locale): string {
  return languageParts(text, locale)
    .map((part) => (part.lang === 'vi' ? `[${part.text}]` : part.text))
    .join('');
}

describe('language parts', () => {
  it('mark Vietnamese names inside English', () => {
    expect(marked('The road from Hà Nội to Lào Cai is open.', 'en')).toBe(
      'The road from [Hà Nội] to [Lào Cai] is open.',
    );
  });

  it('take the unmarked syllables of a name with it', () => {
    expect(marked('Above Mù Cang Chải lies Khau Phạ.', 'en')).toBe(
      'Above [Mù Cang Chải] lies [Khau Phạ].',
    );
  });

  it('leave English words beside a name alone', () => {
    expect(marked('In Hà Nội the weather is mild. On Fansipan it is not.', 'en')).toBe(
      'In [Hà Nội] the weather is mild. On Fansipan it is not.',
    );
    expect(marked('To Lào Cai and Sa Pa', 'en')).toBe('To [Lào Cai] and [Sa Pa]');
  });

  it('mark Vietnamese names inside Chinese', () => {
    expect(marked('龙博（Lũng Pô）位于北部', 'zh')).toBe('龙博（[Lũng Pô]）位于北部');
  });

  it('leave Chinese words that touch a name outside', () => {
    expect(marked('（原Mường Khương县）', 'zh')).toBe('（原[Mường Khương]县）');
  });

  it('leave Vietnamese text whole', () => {
    expect(languageParts('Từ Hà Nội đến Lào Cai', 'vi')).toEqual([
      { text: 'Từ Hà Nội đến Lào Cai' },
    ]);
  });

  it('lose and add nothing', () => {
    const text = 'Lào Cai, (Bắc Hà) – Y Tý/Sa Pa: 3,147.3 m, Nậm Cang’s “Tả Phìn”.';
    const parts = languageParts(text, 'en');
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => part.text !== '')).toBe(true);
  });
});
