import { itemAddress } from '../../../../src/config/collections.ts';
import { fixedPages } from '../../../../src/config/pages/pages.ts';
import { pagesOfData } from '../../content/pages-of-data.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';

/** Names that the portal's own lists use below a collection's address (interfaces: addresses). */
const reservedNames: Readonly<Record<string, RegExp>> = {
  projects: /^by$/,
  news: /^(page|year)$/,
  events: /^\d{4}$/,
};

export const addressClash = defineRule({
  id: 'address-clash',
  severity: 'error',
  help: 'No two pages share an address: items, fixed pages and old addresses that lead on.',
  problems: (content) => {
    const owners = new Map<string, string>(
      [...fixedPages, ...pagesOfData(content)].map((page) => [page, 'a page of the portal']),
    );
    const problems = content.items.flatMap((item): Problem[] => {
      const address = addressOf(item);
      const owner = reservedNames[item.collection]?.test(item.slug)
        ? 'a list of the portal'
        : owners.get(address);
      owners.set(address, item.reference);
      if (owner === undefined) return [];
      return [
        {
          ...{ file: item.folder.folder, line: 1, column: 1 },
          message: `The address ${address} already belongs to ${owner}.`,
          hint: 'Choose another folder name.',
        },
      ];
    });
    return [...problems, ...content.items.flatMap((item) => redirectProblems(item, owners))];
  },
});

function addressOf({ collection, slug, facts }: Item): string {
  return itemAddress(collection, slug, facts?.audience);
}

function redirectProblems(item: Item, owners: Map<string, string>): Problem[] {
  return (item.facts?.redirectFrom ?? []).flatMap((address, index): Problem[] => {
    if (address === undefined) return [];
    const owner = owners.get(address);
    owners.set(address, `the old addresses of ${item.reference}`);
    if (owner === undefined) return [];
    return [
      {
        ...item.locate(['redirectFrom', index]),
        message: `The old address ${address} already belongs to ${owner}.`,
        hint: 'An old address can lead to one page only, and only once no page stands there.',
      },
    ];
  });
}
