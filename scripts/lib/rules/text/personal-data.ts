import { said, type Said } from '../../../../src/source/said.ts';
import type { Content } from '../../content/content.ts';
import { commentsIn } from '../../text/comments.ts';
import { plainTexts } from '../../text/plain-texts.ts';
import { stringsIn } from '../../text/strings-in.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { defineRule, type Problem } from '../rule.ts';
import { decoded, personalIn, personalInAddress } from './personal-data/forms.ts';

export const personalData = defineRule({
  id: 'personal-data',
  severity: 'error',
  help: said(
    'No identity, passport or account numbers, mobile numbers or private mail addresses in any text, comment or link.',
    'Không có số định danh, hộ chiếu, tài khoản, số điện thoại di động hoặc thư điện tử cá nhân trong bất kỳ văn bản, ghi chú hay liên kết nào.',
  ),
  oneItemAtATime: true,
  problems: (content) => [
    ...content.items.flatMap(({ words }) =>
      words.flatMap(({ blocks }) => blocks.flatMap(problemsInText)),
    ),
    ...factTexts(content).flatMap(problemsInText),
    ...content.textFiles.flatMap(commentsIn).flatMap(problemsInText),
    ...linkProblems(content),
    ...factAddressProblems(content),
  ],
});

/** Whether a text holds what belongs to one person, by the patterns of this rule. */
export function looksPersonal(text: string): boolean {
  return personalIn(text).length > 0;
}

/** Texts of facts.yml and of the data files that hold no contacts of agencies. */
function factTexts({ items, data, figures }: Content): TextBlock[] {
  return [
    ...items.flatMap(({ facts, folder }) => (folder.facts ? plainTexts(facts, folder.facts) : [])),
    ...(['localities.yml', 'sectors.yml', 'clusters.yml', 'duties.yml'] as const).flatMap(
      (name) => {
        const file = data[name];
        return file ? plainTexts(file.known, file.yaml) : [];
      },
    ),
    ...[...figures.values()].flatMap(({ known, yaml }) => plainTexts(known, yaml)),
  ];
}

function problemsInText(block: TextBlock): Problem[] {
  return personalIn(block.text).map(({ index, what }) => ({
    ...block.locate(index),
    ...explain(what),
  }));
}

/** Addresses behind links: `mailto:`, `tel:`, and those of services that name people by their number. */
function linkProblems(content: Content): Problem[] {
  return content.items
    .flatMap(({ words }) => words)
    .flatMap(({ body }) => body.links)
    .flatMap(({ target, at }) => {
      const what = /^(?:mailto|tel):/i.test(target)
        ? personalIn(decoded(target))[0]?.what
        : personalInAddress(target);
      return what ? [{ ...at, ...explain(what) }] : [];
    });
}

/** Web addresses of facts. The number of a page of a newspaper is no telephone, so only those services count. */
function factAddressProblems({ items }: Content): Problem[] {
  return items.flatMap((item) =>
    stringsIn(item.facts).flatMap(({ path, text }) => {
      const what = /^https?:/i.test(text) ? personalInAddress(text) : undefined;
      return what ? [{ ...item.locate(path), ...explain(what) }] : [];
    }),
  );
}

function explain(what: Said): { message: Said; hint: Said } {
  return {
    message: said(`This looks like ${what.en}.`, `Đây có thể là ${what.vi}.`),
    hint: said(
      'Remove it. Public contacts of an agency stand in agencies.yml.',
      'Xóa thông tin này. Thông tin liên hệ công khai của cơ quan ghi trong agencies.yml.',
    ),
  };
}
