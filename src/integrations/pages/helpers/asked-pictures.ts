import type { MadePage } from '../made-page.ts';
import type { AskedPicture } from './messages.ts';

const tokenMark = '/picture-asked-for-';
const anyToken = /\/picture-asked-for-\d+-\d+-/g;

/** The text of a page in which a picture was asked for. */
function textWithTokens(body: MadePage['body']): string | undefined {
  if (typeof body === 'string') return body.includes(tokenMark) ? body : undefined;
  if ('finished' in body) return undefined;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return bytes.includes(tokenMark) ? bytes.toString('utf8') : undefined;
}

/**
 * The pictures of a helper: each page that asks for one gets a token for its address. Astro's picture
 * components leave what is to be made under a name of the process (`astroAsset`).
 */
export class HelperPictures {
  readonly #asked = new Map<string, AskedPicture>();
  readonly #originals = new Set<string>();

  /** @param helper a number that no other helper has */
  constructor(helper: number) {
    globalThis.astroAsset = {
      referencedImages: this.#originals,
      addStaticImage: (...asked) => {
        const token = `${tokenMark}${String(helper)}-${String(this.#asked.size)}-`;
        this.#asked.set(token, { token, asked });
        return token;
      },
    };
  }

  /** The page with what it asked for; `undefined` when it asked for nothing. */
  askedIn(page: MadePage): (MadePage & { readonly asked: readonly AskedPicture[] }) | undefined {
    const text = textWithTokens(page.body);
    if (text === undefined) return undefined;
    const asked = [...new Set(text.match(anyToken))].flatMap(
      (token) => this.#asked.get(token) ?? [],
    );
    return { body: text, reads: page.reads, asked };
  }

  /** Originals that were shown since this was last asked. */
  originals(): string[] {
    const originals = [...this.#originals];
    this.#originals.clear();
    return originals;
  }
}

/** In the build: keeps the originals that the pages of helpers show. */
export function keepOriginals(files: readonly string[]): void {
  for (const file of files) globalThis.astroAsset.referencedImages?.add(file);
}

/**
 * In the build: has the pictures of a page from a helper made, and sets their addresses.
 *
 * @throws Error when a token would stay in the page
 */
export function withAddresses(text: string, asked: readonly AskedPicture[]): string {
  const addresses = new Map(
    asked.map((picture) => [
      picture.token,
      globalThis.astroAsset.addStaticImage?.(...picture.asked),
    ]),
  );
  const page = text.replace(anyToken, (token) => addresses.get(token) ?? token);
  if (page.includes(tokenMark))
    throw new Error('A page of a helper shows a picture that nobody asked for.');
  return page;
}
