import { inReadingOrder, type ProvincePage } from '../domain/province-page.ts';
import { itemsOf } from './items.ts';
import { remembered } from './remembered.ts';

/** The pages about the province, in reading order. */
export const provincePages = remembered(
  'provincePages',
  async (): Promise<readonly ProvincePage[]> => {
    return inReadingOrder(await itemsOf('province'));
  },
);
