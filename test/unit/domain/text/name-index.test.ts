import { describe, expect, it } from 'vitest';
import { nameIndex, thingsCalled, thingsWithin } from '../../../../src/domain/text/name-index.ts';

const saPa = ['Sa Pa', 'Sapa', '沙坝'];
const ward = ['phường Sa Pa', '沙坝坊'];
const fansipan = ['Phan Xi Păng', 'Fansipan', '番西邦峰'];
const index = nameIndex([saPa, ward, fansipan]);

describe('an index of names', () => {
  it('finds what a text is a name of, whatever its marks and case', () => {
    expect(thingsCalled(index, ['phan xi pang'])).toEqual([fansipan]);
    expect(thingsCalled(index, ['沙坝坊', 'Fansipan'])).toEqual([ward, fansipan]);
  });

  it('finds what a text names, in the order of the index', () => {
    expect(thingsWithin(index, 'Từ Fansipan về phường Sa Pa')).toEqual([saPa, ward, fansipan]);
    expect(thingsWithin(index, '游览沙坝和番西邦峰')).toEqual([saPa, fansipan]);
  });

  it('takes whole words only where there are spaces', () => {
    expect(thingsWithin(index, 'Sapan')).toEqual([]);
    expect(thingsCalled(index, ['Sa'])).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(thingsWithin(index, '')).toEqual([]);
    expect(thingsWithin(nameIndex([]), 'Sa Pa')).toEqual([]);
  });
});
