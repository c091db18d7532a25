import { describe, expect, it } from 'vitest';
import {
  withoutLocale,
  withoutOwnHost,
} from '../../../../../../scripts/lib/rules/text/links/own-address.ts';

const pages = new Set(['/', '/province/people/']);
const inside = (target: string, host: string | undefined = 'example.vn') =>
  withoutOwnHost(target, host, pages);

describe('a link with the host of the portal', () => {
  it.each([
    ['https://example.vn/province/people/?a=1#b', '/province/people/?a=1#b'],
    ['HTTP://WWW.example.vn/en/province/people', '/province/people/'],
    ['//example.vn/province/people/', '/province/people/'],
    ['\\\\example.vn/zh/', '/'],
  ])('is known by it: %s', (target, right) => {
    expect(inside(target)).toBe(right);
  });

  it.each([
    'https://example.vn/',
    'https://example.vn/nowhere/',
    'https://example.vn/vi/notes.pdf',
    'https://awww.example.vn/province/people/',
    'https://other.vn/province/people/',
    '/https://example.vn/province/people/',
    '/example.vn/province/people/',
    'see https://example.vn/province/people/',
    'ahttps://example.vn/province/people/',
    'ftp://example.vn/vi/province/people/',
    'https://',
  ])('is none: %s', (target) => {
    expect(inside(target)).toBeUndefined();
  });

  it('is not known while the site has no host', () => {
    expect(withoutOwnHost('https://example.vn/vi/', undefined, pages)).toBeUndefined();
    expect(withoutOwnHost('tel:113', undefined, pages)).toBeUndefined();
  });
});

describe('an address without its language', () => {
  it.each([
    ['/vi/province/people/', '/province/people/'],
    ['/vi/province/people', '/province/people/'],
    ['/en', '/'],
    ['/en/map.svg', '/map.svg'],
    ['/en/map.svg/more', '/map.svg/more/'],
    ['/en/v1.2-x', '/v1.2-x/'],
    ['/video/', '/video/'],
    ['/province', '/province/'],
  ])('keeps the rest, with the slash that pages end with: %s', (address, right) => {
    expect(withoutLocale(address)).toBe(right);
  });
});
