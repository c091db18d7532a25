import type { Audience } from '../config/collections.ts';
import type { Item } from '../domain/item.ts';
import type { GuideFacts } from '../schemas/items/guide.ts';
import { itemsOf } from './items.ts';
import { remembered } from './remembered.ts';

/** The guides for an audience, in reading order. */
export const guidesFor = remembered(
  'guidesFor',
  async (audience: Audience): Promise<readonly Item<GuideFacts>[]> => {
    const guides = await itemsOf('guides');
    return guides
      .filter(({ facts }) => facts.audience === audience)
      .sort((a, b) => (a.facts.order ?? 99) - (b.facts.order ?? 99) || (a.slug < b.slug ? -1 : 1));
  },
);
