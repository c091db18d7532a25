import { inReadingOrder, type ProvincePage } from '../domain/province-page.ts';
import { itemsOf } from './items.ts';

/** The pages about the province, in reading order. */
export async function provincePages(): Promise<ProvincePage[]> {
  return inReadingOrder(await itemsOf('province'));
}
