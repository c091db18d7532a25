import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/text/fold.ts';

describe('a folded text', () => {
  it.each([
    ['Đền Thượng', 'den thuong'],
    ['Y Tý', 'y ty'],
    ['MƯỜNG KHƯƠNG', 'muong khuong'],
    ['Kỳ Sơn', 'ky son'],
    ['  Sa \n Pa\u00A0 ', 'sa pa'],
    ['老街', '老街'],
    ['Lào Cai 03006', 'lao cai 03006'],
    ['', ''],
  ])('of "%s" is "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is the same for composed and decomposed writing', () => {
    const name = 'Điện Biên Phủ';
    expect(foldText(name.normalize('NFD'))).toBe(foldText(name.normalize('NFC')));
  });

  it('stays as it is when folded again', () => {
    expect(foldText(foldText('Hoàng Liên Sơn'))).toBe('hoang lien son');
  });
});
