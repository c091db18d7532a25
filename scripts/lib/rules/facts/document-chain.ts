import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const documentChain = defineRule({
  id: 'document-chain',
  severity: 'error',
  help: said(
    'A document that was replaced names the day it ended, its successor is younger, and no chain leads back to its beginning.',
    'Văn bản đã bị thay thế ghi ngày hết hiệu lực, văn bản thay thế ban hành sau, và chuỗi thay thế không quay vòng.',
  ),
  problems: (content) => {
    const documents = documentsOf(content);
    return [...documents.values()].flatMap((item) => problemsOf(item, documents));
  },
});

/** Documents by slug. */
type Documents = ReadonlyMap<string | undefined, Item>;

function documentsOf(content: Content): Documents {
  const documents = content.items.filter(({ collection }) => collection === 'documents');
  return new Map(documents.map((item) => [item.slug, item]));
}

function problemsOf(item: Item, documents: Documents): Problem[] {
  const { replacedBy, inForceUntil, issuedOn } = item.facts ?? {};
  const successor = documents.get(replacedBy);
  // A successor that does not exist is found by the rule "references".
  if (!successor) return [];
  const at = item.locate(['replacedBy']);
  if (leadsBack(item, documents)) {
    return [
      {
        ...at,
        message: said(
          `The chain of replacement leads from "${item.slug}" back to itself.`,
          `Chuỗi văn bản thay thế bắt đầu từ "${item.slug}" lại quay về chính nó.`,
        ),
        hint: said(
          'Take "replacedBy" out of the document that is in force.',
          'Bỏ "replacedBy" ở văn bản đang có hiệu lực.',
        ),
      },
    ];
  }
  const younger = successor.facts?.issuedOn;
  const problems: Problem[] = [];
  if (issuedOn !== undefined && younger !== undefined && younger <= issuedOn) {
    problems.push({
      ...at,
      message: said(
        `"${successor.slug}" (${younger}) is not younger than this document (${issuedOn}).`,
        `"${successor.slug}" (${younger}) không ban hành sau văn bản này (${issuedOn}).`,
      ),
      hint: said(
        'The older document names the younger one under "replacedBy".',
        'Văn bản cũ ghi văn bản mới trong "replacedBy".',
      ),
    });
  }
  if (inForceUntil === undefined) {
    problems.push({
      ...at,
      message: said(
        'The document was replaced, but does not say until when it was in force.',
        'Văn bản đã bị thay thế nhưng chưa ghi có hiệu lực đến ngày nào.',
      ),
      hint: said(
        'Add "inForceUntil", the last day in force, from the text that replaced it.',
        'Thêm "inForceUntil" là ngày cuối cùng còn hiệu lực, theo văn bản thay thế.',
      ),
    });
  }
  return problems;
}

function leadsBack(item: Item, documents: Documents): boolean {
  const seen = new Set<Item>();
  const successorOf = ({ facts }: Item) => documents.get(facts?.replacedBy);
  for (let next = successorOf(item); next && !seen.has(next); next = successorOf(next)) {
    seen.add(next);
  }
  return seen.has(item);
}
