import { itemAddress } from '../../../../src/config/collections.ts';
import { isLocale } from '../../../../src/config/locales.ts';
import { fixedPages } from '../../../../src/config/pages/pages.ts';
import { isPublic } from '../../../../src/domain/publication.ts';
import { transformProse } from '../../../../src/prose/transform.ts';
import { parseProse } from '../../../../src/prose/tree.ts';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { BodyLink } from '../../content/body.ts';
import { pagesOfData } from '../../content/pages-of-data.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';

const outside = /^[a-z][a-z0-9+.-]*:/i;

export const links = defineRule({
  id: 'links',
  severity: 'error',
  help: 'Links inside the portal begin and end with /, carry no language, and lead to a page that exists.',
  problems: (content, { today }) => {
    const always = [...fixedPages, ...pagesOfData(content)];
    const open = new Set<string>(always);
    const planned = new Set<string>(always);
    for (const item of content.items) {
      const address = itemAddress(item.collection, item.slug, item.facts?.audience);
      planned.add(address);
      if (isOpen(item, today)) open.add(address);
    }
    return content.items.flatMap((item) => {
      // A draft may lead to other drafts; what is published may not.
      const pages = isOpen(item, today) ? open : planned;
      return item.words.flatMap((words) =>
        words.body.links.flatMap((link) => linkProblem(link, words, pages)),
      );
    });
  },
});

function isOpen({ facts }: Item, today: string): boolean {
  const status = facts?.status;
  if (status === undefined) return true;
  return isPublic({ status, publishAt: facts?.publishAt, expireAt: facts?.expireAt }, today);
}

function linkProblem(
  { target, at }: BodyLink,
  words: ItemWords,
  pages: ReadonlySet<string>,
): Problem[] {
  const problem = (message: string, hint: string): Problem[] => [{ ...at, message, hint }];
  if (target === '')
    return problem('The link leads nowhere.', 'Write the address in the brackets.');
  if (outside.test(target) || /^[/\\]{2}/.test(target)) return [];
  if (target.startsWith('#')) return anchorProblem(target, at, words);

  const [address = ''] = target.split(/[?#]/);
  if (!address.startsWith('/')) {
    return problem(
      `The link "${target}" is not a whole address.`,
      'Begin with / for a page of the portal, or with https:// for another site.',
    );
  }
  const [, first = ''] = address.split('/');
  if (isLocale(first)) {
    return problem(
      `The link "${target}" names a language.`,
      `Leave it out: ${address.slice(first.length + 1) || '/'}. Each reader stays in their own language.`,
    );
  }
  if (!address.endsWith('/')) {
    return problem(`The link "${target}" does not end with /.`, `Write ${address}/.`);
  }
  if (pages.has(address)) return [];
  const nearest = nearestWord(address, [...pages]);
  return problem(
    `There is no page ${address}.`,
    nearest ? `Did you mean ${nearest}?` : 'Link to a page that exists, or remove the link.',
  );
}

function anchorProblem(target: string, at: BodyLink['at'], words: ItemWords): Problem[] {
  if (words.body.syntaxError) return [];
  const root = parseProse(words.file.body, words.file.format);
  const headings = transformProse(root, { locale: words.locale, sourceIds: [] });
  const ids = headings.map(({ id }) => id);
  const wanted = decode(target.slice(1));
  if (ids.includes(wanted)) return [];
  return [
    {
      ...at,
      message: `There is no heading "${wanted}" on this page.`,
      hint: ids.length > 0 ? `Headings: ${ids.join(', ')}.` : 'Remove the link.',
    },
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
