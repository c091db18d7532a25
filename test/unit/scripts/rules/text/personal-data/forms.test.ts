import { describe, expect, it } from 'vitest';
import {
  decoded,
  personalIn,
  personalInAddress,
} from '../../../../../../scripts/lib/rules/text/personal-data/forms.ts';

const places = (text: string) => personalIn(text).map(({ index, what }) => `${index} ${what.en}`);

describe('what belongs to one person', () => {
  it('is found in full-width digits and signs too, at its place', () => {
    expect(places('电话：０９１２３４５６７８')).toEqual(['3 a mobile telephone number']);
    expect(places('lan＠gmail．com')).toEqual(['0 a private mail address']);
  });

  it('is found kind by kind, each time', () => {
    expect(places('lan@gmail.com, 0912345678, 0912345679')).toEqual([
      '15 a mobile telephone number',
      '27 a mobile telephone number',
      '0 a private mail address',
    ]);
  });

  it('is not in a text without digits and addresses', () => {
    expect(places('Sa Pa')).toEqual([]);
    expect(places('')).toEqual([]);
  });
});

describe('the address of a service that names people by their number', () => {
  it.each([
    'https://zalo.me/0912345678',
    'https://zalo.me/0912.345.678',
    'https://zalo.me/0912%20345%20678',
    'https://wa.me/8613812345678',
    'https://wa.me/13812345678',
    'https://api.whatsapp.com/send?phone=33612345678',
    'https://wa.me/+33612345678',
    'https://t.me/+84912345678',
    'https://www.facebook.com/0912345678/',
    'https://m.me/84912345678',
  ])('gives a telephone number away: %s', (address) => {
    expect(personalInAddress(address)?.en).toBe('a mobile telephone number');
  });

  it.each([
    'https://zalo.me/laocai',
    'https://zalo.me/1234567890123456',
    'https://zalo.me/02143840034',
    'https://www.facebook.com/33612345678',
    'https://notzalo.me/0912345678',
    'https://zalo.me.example/0912345678',
    'https://example.vn/0912345678',
    'no address',
  ])('gives none away: %s', (address) => {
    expect(personalInAddress(address)).toBeUndefined();
  });
});

describe('a part of an address', () => {
  it('is read without its codes, or as it stands when they are wrong', () => {
    expect(decoded('a%40b')).toBe('a@b');
    expect(decoded('50%')).toBe('50%');
  });
});
