import type { Departure } from '../../../../src/domain/publication.ts';
import { said, type Said } from '../../../../src/source/said.ts';
import { defineRule } from '../rule.ts';
import { departedPages } from './departed-pages.ts';

/**
 * A warning, not an error: a page must be taken back at once when it has to be, and expires by itself
 * at night; its address answers 410 with the reason until the links to it are mended.
 */
export const linkDeparted = defineRule({
  id: 'link-departed',
  severity: 'warning',
  help: said(
    'Links do not lead to items that were withdrawn or have expired: readers find the notice that these are gone.',
    'Liên kết không dẫn đến mục đã rút hoặc đã hết hạn: người đọc chỉ gặp thông báo rằng trang không còn.',
  ),
  problems: (content, { today }) => {
    const departed = departedPages(content, today);
    return content.items.flatMap(({ words }) =>
      words.flatMap(({ body }) =>
        body.links.flatMap(({ target, at }) => {
          const address = target.replace(/[?#].*/s, '');
          const left = departed.get(address);
          return left ? [{ ...at, message: messageOf(address, left), hint }] : [];
        }),
      ),
    );
  },
});

const hint = said(
  'Lead to another page, or take the link out.',
  'Dẫn đến trang khác hoặc bỏ liên kết.',
);

function messageOf(address: string, { cause, on }: Departure): Said {
  return cause === 'withdrawn'
    ? said(`The page ${address} was withdrawn on ${on}.`, `Trang ${address} đã rút ngày ${on}.`)
    : said(
        `The page ${address} expired after ${on}.`,
        `Trang ${address} đã hết hạn sau ngày ${on}.`,
      );
}
