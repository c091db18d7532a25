import { isLocale, type Locale } from '../../../../src/config/locales.ts';
import { fixedPages } from '../../../../src/config/pages/pages.ts';
import { nearestWord } from '../../../../src/source/nearest-word.ts';
import { said, type Said } from '../../../../src/source/said.ts';
import type { BodyLink } from '../../content/body.ts';
import type { Content } from '../../content/content.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { pageIdsOf, type PageIds } from '../../content/page-ids.ts';
import { addressOf, isOpen, portalAddresses } from '../../content/portal-addresses.ts';
import { defineRule, type Problem } from '../rule.ts';
import { departedPages } from './departed-pages.ts';
import { headingProblem } from './links/heading-problem.ts';
import { ownHost, withoutLocale, withoutOwnHost } from './links/own-address.ts';

const outside = /^[a-z][a-z0-9+.-]*:/i;

export const links = defineRule({
  id: 'links',
  severity: 'error',
  help: said(
    'Links have words. Inside the portal they begin and end with /, carry neither host nor language, and lead to a page and a heading that exist.',
    'Liên kết phải có chữ. Liên kết trong cổng bắt đầu và kết thúc bằng /, không ghi tên miền, không ghi ngôn ngữ, dẫn đến trang và tiêu đề có thật.',
  ),
  problems: (content, { today }) => {
    // Links to what is gone are for rule link-departed.
    const gone = departedPages(content, today).keys();
    const addresses = portalAddresses(content, today);
    const open = new Set([...addresses.open, ...gone]);
    const planned = open.union(addresses.closed);
    const host = ownHost(content);
    const idsOn = idsOfPages(content);
    return content.items.flatMap((item) => {
      // A draft may lead to other drafts; what is published may not.
      const pages = isOpen(item, today) ? open : planned;
      return item.words.flatMap((words) => linkProblems(item, words, { pages, host, idsOn }));
    });
  },
});

/** What links are held against. */
interface Portal {
  readonly pages: ReadonlySet<string>;
  readonly host: string | undefined;
  /** The ids of a page of an item; `undefined` for pages whose ids are not known here. */
  readonly idsOn: (address: string, locale: Locale) => PageIds | undefined;
}

/** The ids of each page are read when the first link asks for them. */
function idsOfPages({ items }: Content): Portal['idsOn'] {
  const byAddress = new Map(items.map((item) => [addressOf(item), item]));
  for (const page of fixedPages) byAddress.delete(page);
  const read = new Map<string, PageIds | undefined>();
  return (address, locale) => {
    const item = byAddress.get(address);
    if (!item) return undefined;
    const key = `${locale}${address}`;
    if (!read.has(key)) read.set(key, pageIdsOf(item, locale));
    return read.get(key);
  };
}

function linkProblems(item: Item, words: ItemWords, portal: Portal): Problem[] {
  const own = addressOf(item);
  return words.body.links.flatMap((link) => {
    const problems = [wordsProblem(link), targetProblem(link, own, words.locale, portal)];
    return problems.flatMap((problem) => (problem ? [{ ...link.at, ...problem }] : []));
  });
}

type Explanation = { readonly message: Said; readonly hint: Said } | undefined;

function wordsProblem({ target, words }: BodyLink): Explanation {
  if (/[^\s\p{C}]/u.test(words)) return undefined;
  return {
    message: said(
      `The link to "${target}" has no words: nobody can see it.`,
      `Liên kết đến "${target}" không có chữ nên người đọc không nhìn thấy.`,
    ),
    hint: said(
      'Write what the reader finds there between [ and ].',
      'Ghi giữa hai dấu [ và ] nội dung mà người đọc sẽ gặp ở đó.',
    ),
  };
}

function targetProblem(
  { target }: BodyLink,
  own: string,
  locale: Locale,
  { pages, host, idsOn }: Portal,
): Explanation {
  if (target === '')
    return {
      message: said('The link leads nowhere.', 'Liên kết chưa có địa chỉ.'),
      hint: said('Write the address in the brackets.', 'Ghi địa chỉ vào trong ngoặc đơn.'),
    };
  const inside = withoutOwnHost(target, host, pages);
  if (inside !== undefined) return ownHostProblem(target, inside);
  if (outside.test(target) || /^[/\\]{2}/.test(target)) return undefined;
  if (target.startsWith('#')) {
    const ids = idsOn(own, locale);
    return ids && headingProblem(target.slice(1), ids);
  }

  const [address = ''] = target.split(/[?#]/);
  const formProblem = addressProblem(target, address, pages);
  if (formProblem) return formProblem;
  if (!pages.has(address)) return missingPage(address, pages);
  const fragment = /#(.+)$/.exec(target)?.[1];
  const ids = fragment === undefined ? undefined : idsOn(address, locale);
  return fragment !== undefined && ids ? headingProblem(fragment, ids, address) : undefined;
}

function ownHostProblem(target: string, inside: string): Explanation {
  return {
    message: said(
      `The link "${target}" leads to this portal with its host.`,
      `Liên kết "${target}" dẫn đến chính cổng này mà lại ghi cả tên miền.`,
    ),
    hint: said(
      `Write ${inside}. Each reader stays in their own language.`,
      `Viết lại thành ${inside}. Người đọc luôn ở đúng ngôn ngữ của mình.`,
    ),
  };
}

/** What is wrong with the form of an address inside the portal. */
function addressProblem(target: string, address: string, pages: ReadonlySet<string>): Explanation {
  if (!address.startsWith('/')) {
    return {
      message: said(
        `The link "${target}" is not a whole address.`,
        `Liên kết "${target}" chưa phải là địa chỉ đầy đủ.`,
      ),
      hint: said(
        'Begin with / for a page of the portal, or with https:// for another site.',
        'Bắt đầu bằng / nếu là trang của cổng, bằng https:// nếu là trang web khác.',
      ),
    };
  }
  const [, first = ''] = address.split('/');
  if (isLocale(first)) {
    const rest = existing(withoutLocale(address), pages);
    return {
      message: said(
        `The link "${target}" names a language.`,
        `Liên kết "${target}" có ghi ngôn ngữ.`,
      ),
      hint: said(
        `Leave it out: ${rest}. Each reader stays in their own language.`,
        `Bỏ phần ngôn ngữ: ${rest}. Người đọc luôn ở đúng ngôn ngữ của mình.`,
      ),
    };
  }
  if (address.endsWith('/')) return undefined;
  const whole = existing(`${address}/`, pages);
  return {
    message: said(
      `The link "${target}" does not end with /.`,
      `Liên kết "${target}" không kết thúc bằng /.`,
    ),
    hint: said(`Write ${whole}.`, `Viết lại thành ${whole}.`),
  };
}

/** An address that a hint may name: itself where it leads to a page, else the page that looks like it. */
function existing(address: string, pages: ReadonlySet<string>): string {
  return pages.has(address) ? address : (nearestWord(address, [...pages]) ?? address);
}

function missingPage(address: string, pages: ReadonlySet<string>): Explanation {
  const nearest = nearestWord(address, [...pages]);
  return {
    message: said(`There is no page ${address}.`, `Không có trang ${address}.`),
    hint: nearest
      ? said(`Did you mean ${nearest}?`, `Có phải định ghi ${nearest}?`)
      : said(
          'Link to a page that exists, or remove the link.',
          'Dẫn đến một trang có thật, hoặc bỏ liên kết.',
        ),
  };
}
