import { getCollection } from 'astro:content';
import { collections } from '../../config/collections.ts';
import type { Departure } from '../../domain/publication.ts';
import type { Localized } from '../../domain/localize.ts';
import { itemPath, localePath, type SitePath } from '../../routing/paths.ts';
import { allItems } from '../items.ts';
import { shownLocales } from '../site.ts';
import { remembered } from '../remembered.ts';

/** An item that is no longer on the portal: where it stood, and why it left. */
export interface DepartedItem extends Departure {
  readonly id: string;
  /** Locale-free. */
  readonly address: SitePath;
  /** Locale-free address of the list it belonged to. */
  readonly list: SitePath;
  /** Locale-free addresses at which it stood before it moved. */
  readonly formerAddresses: readonly SitePath[];
  readonly reasons: Localized<string>;
}

/** Items that were withdrawn or have expired, by their id. */
export const departedItems = remembered(
  'departedItems',
  async (): Promise<readonly DepartedItem[]> => {
    const entries = await getCollection('gone');
    return entries
      .map(({ id, data: { address, kind, cause, on, reasons, formerAddresses } }) => ({
        ...{ id, cause, on, reasons, formerAddresses: formerAddresses as SitePath[] },
        address: address as SitePath,
        list: collections[kind].path,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  },
);

/** What a server answers at an address where no page of its own stands. */
export interface AddressRule {
  readonly from: SitePath;
  readonly to: SitePath;
  readonly status: 308 | 410;
}

/**
 * Old addresses lead on for good (308); withdrawn and expired items answer 410
 * with their reason, and so do, in one step, the addresses at which they stood before. */
export const addressRules = remembered(
  'addressRules',
  async (): Promise<readonly AddressRule[]> => {
    const all = await allItems();
    const departed = await departedItems();
    return shownLocales().flatMap((locale) => [
      ...all.flatMap((item) =>
        (item.facts.redirectFrom ?? []).map((old) => ({
          from: localePath(locale, old as SitePath),
          to: localePath(locale, itemPath(item)),
          status: 308 as const,
        })),
      ),
      ...departed.flatMap(({ address, formerAddresses }) => [
        {
          from: localePath(locale, address),
          to: localePath(locale, address),
          status: 410 as const,
        },
        ...formerAddresses.map((old) => ({
          from: localePath(locale, old),
          to: localePath(locale, address),
          status: 308 as const,
        })),
      ]),
    ]);
  },
);
