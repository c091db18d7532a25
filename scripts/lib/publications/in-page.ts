/**
 * What is done to a book in the browser before it is printed. Each function is sent to the page as
 * text: it may use nothing but its argument and the page.
 */

/** What the print needs to know of the book. */
export interface BookFacts {
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** Day of the facts, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The book as its page names it; `undefined` when the page is no book. */
export function bookFacts(): BookFacts | undefined {
  const book = document.querySelector<HTMLElement>('[data-edition]');
  if (!book) return undefined;
  return {
    title: book.querySelector('h1')?.textContent.trim() ?? '',
    summary: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    language: document.documentElement.lang,
    asOf: book.dataset['asOf'] ?? '',
  };
}

/**
 * Leads links to the portal's own address instead of the local server's, sets a place for the page
 * behind each link inside the book, and names title and chapter at the edge of each page. A
 * constructed sheet is no inline style: the policy of the portal lets it in.
 */
export async function prepareBook({
  origin,
  faces,
}: {
  readonly origin: string;
  /** Rules for faces that the portal does not serve. */
  readonly faces: string;
}): Promise<void> {
  const book = document.querySelector<HTMLElement>('[data-edition]');
  if (!book) return;
  for (const picture of document.images) picture.loading = 'eager';
  for (const link of book.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    link.href = origin + (link.getAttribute('href') ?? '');
  }
  const inside = '[data-chapter] a[href^="#"]:not([href^="#source-"])';
  for (const link of book.querySelectorAll<HTMLAnchorElement>(inside)) {
    const folio = document.createElement('span');
    folio.className = 'folio';
    folio.dataset['pageOf'] = decodeURIComponent(link.hash.slice(1));
    folio.dataset['pageWords'] = book.dataset['pageWords'] ?? '%';
    link.append(folio);
  }
  const quoted = (text: string) => `"${text.replace(/["\\\n]/g, ' ').trim()}"`;
  const rules = [
    faces,
    `@page { @bottom-left { content: ${quoted(book.querySelector('h1')?.textContent ?? '')}; } }`,
  ];
  for (const [index, chapter] of [
    ...book.querySelectorAll<HTMLElement>('[data-chapter]'),
  ].entries()) {
    const name = `chapter-${String(index)}`;
    const title = chapter.querySelector('h2')?.textContent ?? '';
    rules.push(`@page ${name} { @top-right { content: ${quoted(title)}; } }`);
    rules.push(`@media print { #${CSS.escape(chapter.id)} { page: ${name}; } }`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [sheet];
  // Asked for by the layout, which the new sheet has yet to make.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
}

/** Addresses of pictures that could not be shown. */
export function brokenPictures(): string[] {
  return [...document.images]
    .filter(({ naturalWidth, complete }) => !complete || naturalWidth === 0)
    .map(({ src }) => src);
}

/**
 * Writes the pages into the contents and behind the links inside the book.
 *
 * @returns ids that landed on no page; the first print, which knows no page, is given three digits
 */
export function fillPages(numbers: Readonly<Record<string, number>> | undefined): string[] {
  const lost: string[] = [];
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const id = place.dataset['pageOf'] ?? '';
    const number = numbers ? numbers[id] : 888;
    const words = place.dataset['pageWords'];
    if (number === undefined) lost.push(id);
    const text = number === undefined ? '' : String(number);
    place.textContent = words === undefined ? text : ` (${words.replace('%', text)})`;
  }
  return lost;
}
