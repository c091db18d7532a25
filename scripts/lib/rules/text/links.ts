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
import { departedPages } from './departed-pages.ts';
import { said, type Said } from '../../../../src/source/said.ts';

/** More headings than these help nobody to find the right one. */
const listedHeadings = 20;
const outside = /^[a-z][a-z0-9+.-]*:/i;

export const links = defineRule({
  id: 'links',
  severity: 'error',
  help: said(
    'Links inside the portal begin and end with /, carry no language, and lead to a page that exists.',
    'Liên kết trong cổng bắt đầu và kết thúc bằng /, không ghi ngôn ngữ và dẫn đến trang có thật.',
  ),
  problems: (content, { today }) => {
    // Links to what is gone are for rule link-departed.
    const gone = departedPages(content, today).keys();
    const always = [...fixedPages, ...pagesOfData(content), ...gone];
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
      return item.words.flatMap((words) => linkProblems(words, pages));
    });
  },
});

function isOpen({ facts }: Item, today: string): boolean {
  const status = facts?.status;
  if (status === undefined) return true;
  return isPublic({ status, publishAt: facts?.publishAt, expireAt: facts?.expireAt }, today);
}

function linkProblems(words: ItemWords, pages: ReadonlySet<string>): Problem[] {
  let known: readonly string[] | undefined;
  const headings = (): readonly string[] => (known ??= headingsOf(words));
  // A body that is not well formed has no headings yet; rule prose-syntax names it.
  const isBroken = words.body.syntaxError !== undefined;
  return words.body.links
    .filter(({ target }) => !(isBroken && target.startsWith('#')))
    .flatMap((link) => linkProblem(link, headings, pages));
}

function linkProblem(
  { target, at }: BodyLink,
  headings: () => readonly string[],
  pages: ReadonlySet<string>,
): Problem[] {
  const problem = (message: Said, hint: Said): Problem[] => [{ ...at, message, hint }];
  if (target === '')
    return problem(
      said('The link leads nowhere.', 'Liên kết chưa có địa chỉ.'),
      said('Write the address in the brackets.', 'Ghi địa chỉ vào trong ngoặc đơn.'),
    );
  if (outside.test(target) || /^[/\\]{2}/.test(target)) return [];
  if (target.startsWith('#')) return anchorProblem(target, at, headings());

  const [address = ''] = target.split(/[?#]/);
  if (!address.startsWith('/')) {
    return problem(
      said(
        `The link "${target}" is not a whole address.`,
        `Liên kết "${target}" chưa phải là địa chỉ đầy đủ.`,
      ),
      said(
        'Begin with / for a page of the portal, or with https:// for another site.',
        'Bắt đầu bằng / nếu là trang của cổng, bằng https:// nếu là trang web khác.',
      ),
    );
  }
  const [, first = ''] = address.split('/');
  if (isLocale(first)) {
    return problem(
      said(`The link "${target}" names a language.`, `Liên kết "${target}" có ghi ngôn ngữ.`),
      said(
        `Leave it out: ${address.slice(first.length + 1) || '/'}. Each reader stays in their own language.`,
        `Bỏ phần ngôn ngữ: ${address.slice(first.length + 1) || '/'}. Người đọc luôn ở đúng ngôn ngữ của mình.`,
      ),
    );
  }
  if (!address.endsWith('/')) {
    return problem(
      said(
        `The link "${target}" does not end with /.`,
        `Liên kết "${target}" không kết thúc bằng /.`,
      ),
      said(`Write ${address}/.`, `Viết lại thành ${address}/.`),
    );
  }
  if (pages.has(address)) return [];
  const nearest = nearestWord(address, [...pages]);
  return problem(
    said(`There is no page ${address}.`, `Không có trang ${address}.`),
    nearest
      ? said(`Did you mean ${nearest}?`, `Có phải định ghi ${nearest}?`)
      : said(
          'Link to a page that exists, or remove the link.',
          'Dẫn đến một trang có thật, hoặc bỏ liên kết.',
        ),
  );
}

/** Ids of the headings of a body, as the page has them. */
function headingsOf({ file, locale }: ItemWords): string[] {
  // The transformation changes the tree, and other rules read the body's own.
  const root = parseProse(file.body, file.format);
  return transformProse(root, { locale, sourceIds: [] }).map(({ id }) => id);
}

function anchorProblem(target: string, at: BodyLink['at'], ids: readonly string[]): Problem[] {
  const wanted = decode(target.slice(1));
  if (ids.includes(wanted)) return [];
  const listed =
    ids.slice(0, listedHeadings).join(', ') + (ids.length > listedHeadings ? ', …' : '');
  return [
    {
      ...at,
      message: said(
        `There is no heading "${wanted}" on this page.`,
        `Trang này không có tiêu đề "${wanted}".`,
      ),
      hint:
        ids.length > 0
          ? said(`Headings: ${listed}.`, `Các tiêu đề hiện có: ${listed}.`)
          : said('Remove the link.', 'Bỏ liên kết này.'),
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
