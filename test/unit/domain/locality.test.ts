import { describe, expect, it } from 'vitest';
import { byFormerDistrict, searchTextOf, withDistricts } from '../../../src/domain/locality.ts';
import type { FormerDistrict, LocalityData } from '../../../src/schemas/localities.ts';

const district = (id: string): FormerDistrict => ({
  id,
  province: 'old-lao-cai',
  name: { vi: `huyện ${id}`, en: `${id} district` },
});
const districts = [district('bac-ha'), district('sa-pa'), district('empty')];
const unit = (id: string, formerDistricts: string[]): LocalityData => ({
  id,
  kind: 'commune',
  code: '02839',
  name: { vi: 'Đồng Tuyển', zh: '同选' },
  formerDistricts,
  formedFrom: ['Tả Phời', 'Hợp Thành'],
});

describe('a commune with its former districts', () => {
  it('has their records in the place of their ids, in order', () => {
    const known = withDistricts(unit('a', ['sa-pa', 'bac-ha']), districts);
    expect(known.formerDistricts.map(({ name }) => name.en)).toEqual([
      'sa-pa district',
      'bac-ha district',
    ]);
  });

  it('is refused when it names a district that nobody knows', () => {
    expect(() => withDistricts(unit('a', ['atlantis']), districts)).toThrow(/a names .*atlantis/);
  });
});

describe('the groups by former district', () => {
  const units = [
    withDistricts(unit('second', ['sa-pa', 'bac-ha']), districts),
    withDistricts(unit('first', ['bac-ha']), districts),
  ];

  it('follow the district list, hold each unit once, and leave out empty districts', () => {
    const groups = byFormerDistrict(units, districts);
    expect(
      groups.map((group) => [group.district.id, group.localities.map(({ id }) => id)]),
    ).toEqual([
      ['bac-ha', ['first']],
      ['sa-pa', ['second']],
    ]);
  });
});

describe('the text by which a unit is found', () => {
  it('holds names, code, old units and old districts, folded, each once', () => {
    const text = searchTextOf(withDistricts(unit('a', ['bac-ha']), districts));
    expect(text.split(' | ')).toEqual([
      ...['dong tuyen', '同选', '02839', 'ta phoi', 'hop thanh', 'huyen bac-ha', 'bac-ha district'],
    ]);
  });
});
