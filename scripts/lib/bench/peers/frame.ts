import { load } from 'cheerio';
import { CommandError } from '../../report/run-command.ts';

/** What every page of a language carries unchanged, cut from a built page of the portal. */
export interface Frame {
  /** Tags of the head that do not depend on the page: sheets, fonts, feeds, icon. */
  readonly head: string;
  /** From the start of the body to the language switcher. */
  readonly top: string;
  /** From the language switcher to the end of the page's header. */
  readonly navigation: string;
  readonly footer: string;
}

const fixedTags = [
  'meta[charset]',
  'meta[name="viewport"]',
  'meta[name="theme-color"]',
  'meta[name="robots"]',
  'link[rel="stylesheet"]',
  'link[rel="icon"]',
  'link[rel="preload"]',
  'link[rel="alternate"][type]',
].join(', ');

/**
 * Cuts the frame out of an article page, so that a peer's pages carry the same one however it changes.
 * @throws CommandError when the page has no such parts
 */
export function frameOf(html: string): Frame {
  const parts =
    /<body[^>]*>(?<top>.*)<nav[^>]*data-language-switcher.*?<\/nav>(?<navigation>.*?<\/header>).*(?<footer><footer.*<\/footer>)/s.exec(
      html,
    )?.groups;
  const { top, navigation, footer } = parts ?? {};
  if (top === undefined || navigation === undefined || footer === undefined)
    throw new CommandError(
      'The built article page has no language switcher, header or footer to give to the peers. Adapt scripts/lib/bench/peers/frame.ts to the layout.',
    );
  const $ = load(html);
  const head = $('head')
    .find(fixedTags)
    .toArray()
    .map((tag) => $.html(tag))
    .join(' ');
  return { head, top: top.trim(), navigation: navigation.trim(), footer };
}
