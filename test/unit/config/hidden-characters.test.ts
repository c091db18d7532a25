import { describe, expect, it } from 'vitest';
import {
  hasUnusualCharacter,
  hiddenCharacter,
  nameOfCharacter,
} from '../../../src/config/hidden-characters.ts';

describe('the quick look for unusual characters', () => {
  it('misses no hidden character and no loose mark', () => {
    const missed: string[] = [];
    let found = 0;
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (!hiddenCharacter.test(character) && !/\p{M}/u.test(character)) continue;
      found += 1;
      if (!hasUnusualCharacter(character)) missed.push(nameOfCharacter(character));
    }
    expect(found).toBeGreaterThan(2000);
    expect(missed).toEqual([]);
  });

  it.each(['\t', '\r', 'a\tb', '‍', 'e\u0301', '\u00AD'])('stops at %j', (text) => {
    expect(hasUnusualCharacter(text)).toBe(true);
  });

  it('passes what texts of the portal consist of', () => {
    const texts = [
      'Cao nguyên trắng Bắc Hà – 3.143 m, “mận tam hoa”…\n',
      'It’s 70 km from Lào Cai: 1,234.5 ha (15 %)',
      '海拔3143.0米，“云海”《老街》；约100元',
    ];
    expect(texts.filter(hasUnusualCharacter)).toEqual([]);
  });
});
