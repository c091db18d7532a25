import type { FormerDistrict, LocalityData } from '../schemas/localities.ts';
import { foldText } from './text/fold.ts';

/** A commune or ward of today with the districts it came from. */
export interface Locality extends Omit<LocalityData, 'formerDistricts'> {
  readonly formerDistricts: readonly FormerDistrict[];
}

/** Puts the district records in the place of their ids. @throws RangeError for an unknown id */
export function withDistricts(unit: LocalityData, districts: readonly FormerDistrict[]): Locality {
  return {
    ...unit,
    formerDistricts: unit.formerDistricts.map((id) => {
      const district = districts.find((candidate) => candidate.id === id);
      if (!district)
        throw new RangeError(`localities.yml: ${unit.id} names the unknown district ${id}.`);
      return district;
    }),
  };
}

/** Units grouped by the district that most of them lay in, in the order of the district list. */
export function byFormerDistrict(
  localities: readonly Locality[],
  districts: readonly FormerDistrict[],
): { district: FormerDistrict; localities: Locality[] }[] {
  return districts
    .map((district) => ({
      district,
      localities: localities.filter((unit) => unit.formerDistricts[0]?.id === district.id),
    }))
    .filter((group) => group.localities.length > 0);
}

/** Everything by which a reader may look for a unit, folded: names, code, old units, old districts. */
export function searchTextOf(locality: Locality): string {
  const names = [
    ...Object.values(locality.name),
    locality.code,
    ...locality.formedFrom,
    ...locality.formerDistricts.flatMap((district) => Object.values(district.name)),
  ];
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : foldText(name))))].join(
    ' | ',
  );
}
