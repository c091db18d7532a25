import type { Localized } from '../localize.ts';

/** A named point on the province map. */
export interface MapPointData {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly names: Localized<string>;
  readonly kind?: 'seat' | 'town' | 'peak' | 'area' | 'point' | undefined;
  readonly strong?: boolean | undefined;
  readonly side?: 'east' | 'west' | 'north' | 'south' | undefined;
  /** Folder of the place that the point leads to. */
  readonly place?: string | undefined;
  /** Where the point leads instead: an address, or `#id` on the page. */
  readonly href?: string | undefined;
}
