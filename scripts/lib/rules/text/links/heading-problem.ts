import { said, type Said } from '../../../../../src/source/said.ts';
import type { PageIds } from '../../../content/page-ids.ts';

/** More headings than these help nobody to find the right one. */
const listedHeadings = 20;

/**
 * What is wrong with the part of a link behind `#`; `undefined` when the page has it.
 *
 * @param address the other page that the link leads to; left out for the page on which it stands
 */
export function headingProblem(
  fragment: string,
  ids: PageIds,
  address?: string,
): { message: Said; hint: Said } | undefined {
  const wanted = decode(fragment);
  // `#:~:text=…` looks for words, not for an id.
  if (ids.has(wanted) || wanted.startsWith(':~:')) return undefined;
  const { headings } = ids;
  const listed =
    headings.slice(0, listedHeadings).join(', ') + (headings.length > listedHeadings ? ', …' : '');
  return {
    message:
      address === undefined
        ? said(
            `There is no heading "${wanted}" on this page.`,
            `Trang này không có tiêu đề "${wanted}".`,
          )
        : said(
            `There is no heading "${wanted}" on the page ${address} in this language.`,
            `Trang ${address} ở ngôn ngữ này không có tiêu đề "${wanted}".`,
          ),
    hint: hintFor(listed, address),
  };
}

function hintFor(listed: string, address: string | undefined): Said {
  if (listed !== '') return said(`Headings: ${listed}.`, `Các tiêu đề hiện có: ${listed}.`);
  return address === undefined
    ? said('Remove the link.', 'Bỏ liên kết này.')
    : said(`Link to the page as a whole: ${address}.`, `Dẫn đến cả trang: ${address}.`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
