import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';

export const documentChain = defineRule({
  id: 'document-chain',
  severity: 'error',
  help: 'A document that was replaced names the day it ended, its successor is younger, and no chain leads back to its beginning.',
  problems: (content) => {
    const documents = documentsOf(content);
    return [...documents.values()].flatMap((item) => problemsOf(item, documents));
  },
});

function documentsOf(content: Content): Map<string, Item> {
  const documents = content.items.filter(({ collection }) => collection === 'documents');
  return new Map(documents.map((item) => [item.slug, item]));
}

function problemsOf(item: Item, documents: ReadonlyMap<string, Item>): Problem[] {
  const { replacedBy, inForceUntil, issuedOn } = item.facts ?? {};
  const successor = replacedBy === undefined ? undefined : documents.get(replacedBy);
  // A successor that does not exist is found by the rule "references".
  if (replacedBy === undefined || !successor) return [];
  const at = item.locate(['replacedBy']);
  if (leadsBack(item, documents)) {
    return [
      {
        ...at,
        message: `The chain of replacement leads from "${item.slug}" back to itself.`,
        hint: 'Take "replacedBy" out of the document that is in force.',
      },
    ];
  }
  const younger = successor.facts?.issuedOn;
  const problems: Problem[] = [];
  if (issuedOn !== undefined && younger !== undefined && younger <= issuedOn) {
    problems.push({
      ...at,
      message: `"${replacedBy}" (${younger}) is not younger than this document (${issuedOn}).`,
      hint: 'The older document names the younger one under "replacedBy".',
    });
  }
  if (inForceUntil === undefined) {
    problems.push({
      ...at,
      message: 'The document was replaced, but does not say until when it was in force.',
      hint: 'Add "inForceUntil", the last day in force, from the text that replaced it.',
    });
  }
  return problems;
}

function leadsBack(item: Item, documents: ReadonlyMap<string, Item>): boolean {
  const seen = new Set<string>();
  let slug = item.facts?.replacedBy;
  while (slug !== undefined && !seen.has(slug)) {
    if (slug === item.slug) return true;
    seen.add(slug);
    slug = documents.get(slug)?.facts?.replacedBy;
  }
  return false;
}
