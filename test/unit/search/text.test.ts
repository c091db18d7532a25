import { describe, expect, it } from 'vitest';
import {
  essence,
  exchanged,
  indexTokens,
  plainText,
  queryTokens,
  simplify,
  spellings,
} from '../../../src/search/text.ts';

describe('the words of a query', () => {
  it('are the same with marks, without, in capitals and decomposed', () => {
    const forms = ['Đền Thượng', 'den thuong', 'ĐỀN THƯỢNG', 'Đền Thượng'.normalize('NFD')];
    expect(new Set(forms.map((form) => queryTokens(form).join(' ')))).toEqual(
      new Set(['den thuong']),
    );
  });

  it('are the same with the old and the new place of a tone', () => {
    expect(queryTokens('hoà')).toEqual(queryTokens('hòa'));
    expect(queryTokens('thuý')).toEqual(queryTokens('thúy'));
  });

  it('lose English endings, and short words keep theirs', () => {
    expect(queryTokens('waterfalls')).toEqual(queryTokens('waterfall'));
    expect(queryTokens('investing')).toEqual(queryTokens('invest'));
    expect(queryTokens('Laos')).toEqual(['laos']);
  });

  it('are pairs of Chinese characters, cut at particles', () => {
    expect(queryTokens('沙坝的梯田')).toEqual(['沙坝', '梯田']);
    expect(queryTokens('云')).toEqual(['云']);
  });

  it('stand among the words of a text that holds them', () => {
    const text = new Set(indexTokens('Ruộng bậc thang 沙坝梯田, waterfalls'));
    for (const query of ['ruong', '梯田', '田', 'waterfall']) {
      expect(queryTokens(query).every((token) => text.has(token))).toBe(true);
    }
  });
});

describe('a query in other forms', () => {
  it('has đ where a word begins with d, the given spelling first and at most eight', () => {
    expect(spellings('dau tu')).toEqual(['dau tu', 'đau tu']);
    expect(spellings('den do dep dai')).toHaveLength(8);
    expect(spellings('sa pa')).toEqual(['sa pa']);
  });

  it('is in simplified characters', () => {
    expect(simplify('雲南鐵路', '雲云鐵铁')).toBe('云南铁路');
  });

  it('keeps what tells pages apart', () => {
    const province = ['Lào Cai', '老街省'];
    expect(essence('huyện Bắc Hà cũ', province)).toBe('bac ha');
    expect(essence('văn hóa Lào Cai', province)).toBe('van hoa');
    expect(essence('原木江界县', province)).toBe('木江界');
    expect(essence('Lào Cai', province)).toBe('Lào Cai');
  });

  it('has neighbouring letters exchanged', () => {
    expect(exchanged('ab1c')).toEqual(['ba1c']);
    expect(exchanged('沙坝')).toEqual([]);
  });

  it('is plain: without marks, case and signs', () => {
    expect(plainText('  Kế hoạch 88/KH-UBND! ')).toBe('ke hoach 88 kh ubnd');
  });
});
