import { localeCodes } from '../../../src/config/locales.ts';

/**
 * Where the slug stands in an address that leads to an item's page: with or without a language in
 * front, a final slash, a query or an anchor behind.
 *
 * @param written the address as it stands in a file
 * @param address the item's own, without a language: `/tourism/places/sa-pa/`
 * @returns the offset of the slug, `undefined` when the address leads elsewhere
 */
export function slugInAddress(written: string, address: string): number | undefined {
  const folder = address.slice(0, address.lastIndexOf('/', address.length - 2) + 1);
  const slug = address.slice(folder.length, -1);
  const [path = ''] = written.split(/[?#]/);
  const language = localeCodes.find((code) => path.startsWith(`/${code}/`));
  const prefix = language === undefined ? 0 : language.length + 1;
  const rest = path.slice(prefix);
  return rest === address || rest === `${folder}${slug}` ? prefix + folder.length : undefined;
}
