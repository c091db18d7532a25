import { links } from '../../../../../scripts/lib/rules/text/links.ts';
import { foundIn, item, wordsOf, type Files, type Found } from './small-content.ts';

/** The English words of the item whose links a test looks at. */
export const words = `${item}/en.md`;

const pages: Files = {
  [`${item}/facts.yml`]: 'status: published\n',
  'province/people/facts.yml': 'status: published\n',
  'province/people/en.md': wordsOf('title: A', '## Festivals\n\nText.'),
  'site.yml': 'origin: https://www.example.vn\n',
};

/** What rule links finds when the item has this body, in a portal of two published pages. */
export function body(text: string, files: Files = {}): Promise<Found[]> {
  return foundIn(links, { ...pages, [words]: wordsOf('title: A', text), ...files });
}

/** What is said of a link to a target, each message with its hint; the page has a heading "Weather". */
export async function leadingTo(target: string, files: Files = {}): Promise<string[]> {
  const found = await body(`## Weather\n\n[There](${target})`, files);
  return found.map(({ message, hint }) => `${message} ${hint}`);
}
