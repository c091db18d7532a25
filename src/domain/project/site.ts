import type { Localized } from '../localize.ts';

/** Where a project or zone stands on the map. */
export interface SitePoint {
  readonly latitude: number;
  readonly longitude: number;
  /** Its own published position; otherwise the seat of the former district stands for it. */
  readonly exact: boolean;
  readonly names: Localized<string>;
  /** The former district whose seat stands for it. */
  readonly district?: string;
}

/** A district of the map, as data. */
export interface DistrictPoint {
  readonly district: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** What is known of where something lies. */
export interface Whereabouts {
  readonly position?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Districts before 1 July 2025, the one that counts first. */
  readonly districts: readonly { readonly id: string; readonly name: Localized<string> }[];
}

/** The point that stands for a site: its own, else the seat of its first former district on the map. */
export function sitePoint(
  { position, districts }: Whereabouts,
  title: Localized<string>,
  seats: readonly DistrictPoint[],
): SitePoint | undefined {
  const seat = districts.flatMap(
    ({ id, name }) => seats.find(({ district }) => district === id && { district, name }) ?? [],
  )[0];
  const district = districts.find(({ id }) => id === seat?.district);
  if (position) {
    return {
      ...{ latitude: position.latitude, longitude: position.longitude, exact: true, names: title },
      ...(district && { district: district.id }),
    };
  }
  if (!seat || !district) return undefined;
  const { latitude, longitude } = seat;
  return { latitude, longitude, exact: false, names: district.name, district: district.id };
}
