import { laidFileHeader } from '../../config/outputs/laid-file.ts';
import { noted, type Reads } from '../../reads/reads.ts';

/** A page or file as it was made. */
export interface MadePage {
  /** HTML as text, another file as bytes, or the path of a finished file that takes its place. */
  readonly body: string | Uint8Array | { readonly finished: string };
  /** What was asked of the content. */
  readonly reads: Reads;
}

/**
 * Makes a page, and notes what is asked of the content meanwhile.
 *
 * @param touched the last touch to an HTML page
 * @returns the page, or the answer when it is none: a redirect, or nothing to write
 */
export async function makePage(
  render: () => Promise<Response>,
  touched: (html: string) => string,
): Promise<MadePage | Response> {
  const { result, reads } = await noted(async () => {
    const response = await render();
    const finished = response.headers.get(laidFileHeader);
    if (finished !== null) return { finished: decodeURIComponent(finished) };
    if (response.status !== 200 || response.body === null) return response;
    const type = response.headers.get('Content-Type') ?? '';
    // Endpoints have asked all they ask when they answer; a page is made while it is read.
    if (type.startsWith('text/html')) return touched(await response.text());
    return new Uint8Array(await response.arrayBuffer());
  });
  return result instanceof Response ? result : { body: result, reads };
}
