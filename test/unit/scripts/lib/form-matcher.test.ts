import { describe, expect, it } from 'vitest';
import { FormMatcher } from '../../../../scripts/lib/glossary/form-matcher.ts';

function found(forms: readonly string[], text: string): string[] {
  const matcher = new FormMatcher<string>();
  for (const form of forms) matcher.add(form, form);
  return matcher.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('looking for forms of names', () => {
  it('finds whole words only, with the same capitals and marks', () => {
    expect(found(['Sa Pa'], 'Sa Pa, Sa Pan, sa pa, Sà Pa, Mosa Pa')).toEqual(['Sa Pa']);
  });

  it('does not end inside a word with marks', () => {
    expect(found(['Lao Ca'], 'Lao Cai')).toEqual([]);
    expect(found(['Tả'], 'Tảo')).toEqual([]);
  });

  it('takes any white space for the space of a form', () => {
    expect(found(['Lao Cai'], 'Lao\u00A0Cai and Lao\nCai')).toEqual(['Lao\u00A0Cai', 'Lao\nCai']);
  });

  it('finds Chinese forms anywhere, for Chinese has no spaces', () => {
    expect(found(['老街市', '原老街市'], '在原老街市的')).toEqual(['原老街市', '老街市']);
  });

  it('finds a Latin form between Chinese characters', () => {
    expect(found(['Sapa'], '位于Sapa的')).toEqual(['Sapa']);
  });

  it('gives every value of a form that stands for several', () => {
    const matcher = new FormMatcher<number>();
    matcher.add('Mường', 1);
    matcher.add('Mường', 2);
    expect(matcher.find('Mường').map(({ value }) => value)).toEqual([1, 2]);
  });

  it('ignores an empty form', () => {
    expect(found(['', ' '], 'anything')).toEqual([]);
  });
});
