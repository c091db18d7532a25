import { itemAddress } from '../../../../src/config/collections.ts';
import { isLocale } from '../../../../src/config/locales.ts';
import { fixedPages } from '../../../../src/config/pages/pages.ts';
import { pagesOfData } from '../../content/pages-of-data.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

/** Names that the portal's own lists use below a collection's address (interfaces: addresses). */
const reservedNames: Readonly<Record<string, RegExp>> = {
  projects: /^by$/,
  news: /^(page|year)$/,
  events: /^\d{4}$/,
};

export const addressClash = defineRule({
  id: 'address-clash',
  severity: 'error',
  help: said(
    'No two pages share an address: items, fixed pages and old addresses that lead on.',
    'Không có hai trang trùng địa chỉ: kể cả trang của mục, trang cố định và địa chỉ cũ được chuyển tiếp.',
  ),
  problems: (content) => {
    const owners = new Map<string, Said>(
      [...fixedPages, ...pagesOfData(content)].map((page) => [
        page,
        said('a page of the portal', 'một trang của cổng'),
      ]),
    );
    const problems = content.items.flatMap((item): Problem[] => {
      const address = addressOf(item);
      const owner = reservedNames[item.collection]?.test(item.slug)
        ? said('a list of the portal', 'một danh sách của cổng')
        : owners.get(address);
      owners.set(address, said(item.reference, `mục ${item.reference}`));
      if (owner === undefined) return [];
      return [
        {
          ...{ file: item.folder.folder, line: 1, column: 1 },
          message: said(
            `The address ${address} already belongs to ${owner.en}.`,
            `Địa chỉ ${address} đã thuộc về ${owner.vi}.`,
          ),
          hint: said('Choose another folder name.', 'Chọn tên thư mục khác.'),
        },
      ];
    });
    return [...problems, ...content.items.flatMap((item) => redirectProblems(item, owners))];
  },
});

function addressOf({ collection, slug, facts }: Item): string {
  return itemAddress(collection, slug, facts?.audience);
}

function redirectProblems(item: Item, owners: Map<string, Said>): Problem[] {
  return (item.facts?.redirectFrom ?? []).flatMap((address, index): Problem[] => {
    if (address === undefined) return [];
    const formProblem = formProblemOf(address);
    if (formProblem) return [{ ...item.locate(['redirectFrom', index]), ...formProblem }];
    const owner = owners.get(address);
    owners.set(
      address,
      said(`the old addresses of ${item.reference}`, `các địa chỉ cũ của ${item.reference}`),
    );
    if (owner === undefined) return [];
    return [
      {
        ...item.locate(['redirectFrom', index]),
        message: said(
          `The old address ${address} already belongs to ${owner.en}.`,
          `Địa chỉ cũ ${address} đã thuộc về ${owner.vi}.`,
        ),
        hint: said(
          'An old address can lead to one page only, and only once no page stands there.',
          'Một địa chỉ cũ chỉ dẫn đến một trang, và chỉ khi không còn trang nào ở địa chỉ ấy.',
        ),
      },
    ];
  });
}

/** A segment of an address that a browser and a server write alike. */
const plainSegment = /^[\w.~%-]+$/;

/** What is wrong with the form of an old address, whoever has it. */
function formProblemOf(address: string): Pick<Problem, 'message' | 'hint'> | undefined {
  const segments = address.split('/').slice(1, -1);
  if (segments.slice(0, 1).some(isLocale)) {
    return {
      message: said(
        `The old address ${address} names a language.`,
        `Địa chỉ cũ ${address} có mã ngôn ngữ.`,
      ),
      hint: said(
        'Take the language away: the address leads on in every language.',
        'Bỏ mã ngôn ngữ: địa chỉ được chuyển tiếp trong mọi ngôn ngữ.',
      ),
    };
  }
  if (segments.every((segment) => plainSegment.test(segment))) return undefined;
  return {
    message: said(
      `"${address}" is no address of this portal.`,
      `"${address}" không phải là địa chỉ của cổng này.`,
    ),
    hint: said(
      'Write the path as it stood, for example /tourism/places/old-name/.',
      'Ghi đường dẫn như trước đây, ví dụ /tourism/places/old-name/.',
    ),
  };
}
