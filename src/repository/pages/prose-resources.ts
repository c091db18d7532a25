import type { ProseResources } from '../../domain/page/prose-resources.ts';
import { figures } from '../figures.ts';
import { mapPoints, provinceMap } from '../map.ts';
import { site } from '../site.ts';
import { remembered } from '../remembered.ts';

/** Everything that the components of a body may show. */
export const proseResources = remembered('proseResources', async (): Promise<ProseResources> => {
  const { territories } = site();
  return {
    figures: await figures(),
    map: await provinceMap(),
    mapPoints: await mapPoints(),
    territories: Object.fromEntries(territories.map(({ id, name }) => [id, name])),
    formerTerritories: Object.fromEntries(
      territories.filter(({ former }) => former).map(({ id, name }) => [id, name]),
    ),
  };
});
