import type { Figure } from '../figure.ts';
import type { Localized } from '../localize.ts';
import type { MapPointData } from './map-points.ts';
import type { MapData } from '../../schemas/map.ts';

/** What the components of a body may show; a page hands it down. */
export interface ProseResources {
  readonly figures: readonly Figure[];
  readonly map: MapData | undefined;
  readonly mapPoints: readonly MapPointData[];
  readonly formerTerritories: Readonly<Record<string, Localized<string>>>;
  readonly territories: Readonly<Record<string, Localized<string>>>;
}
