import { documentKinds } from '../../config/information.ts';
import {
  documentChain,
  type DocumentChain,
  type DocumentItem,
} from '../../domain/information/document.ts';
import { referenceOf, type Item } from '../../domain/item.ts';
import { allItems, itemsOf } from '../items.ts';
import { remembered } from '../remembered.ts';

/** All documents: by kind, newest first. */
export const documents = remembered('documents', async (): Promise<readonly DocumentItem[]> => {
  const all = await itemsOf('documents');
  const rank = ({ facts }: DocumentItem) => documentKinds.indexOf(facts.kind);
  return all.toSorted(
    (a, b) => rank(a) - rank(b) || (a.facts.issuedOn < b.facts.issuedOn ? 1 : -1),
  );
});

/** The documents around one in the chain of replacement and amendment. */
export async function chainOf(item: DocumentItem): Promise<DocumentChain> {
  return documentChain(item, await documents());
}

/** Items that name the document as related or as their basis. */
export async function itemsOnDocument(item: DocumentItem): Promise<Item[]> {
  const reference = referenceOf(item);
  const all = await allItems();
  const based = new Set(
    (await itemsOf('clarifications'))
      .filter(({ facts }) => facts.documents?.includes(item.slug))
      .map(({ slug }) => slug),
  );
  return all.filter(
    (other) =>
      other.facts.related?.includes(reference) === true ||
      (other.collection === 'clarifications' && based.has(other.slug)),
  );
}
