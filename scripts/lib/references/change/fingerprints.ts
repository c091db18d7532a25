import { isMap, isScalar } from 'yaml';
import { translationHash } from '../../../../src/source/translation-hash.ts';
import type { Item } from '../../content/item.ts';
import { sourceHash } from '../../content/translation-state.ts';
import { quotedFingerprint } from '../../translations/accept.ts';
import { splitWords } from '../../../../src/source/front-matter.ts';
import type { Edit } from '../../text/edits.ts';
import { namingFile, shifted, topLevel } from './yaml-edit.ts';

/**
 * Edits by which fresh translations stay fresh when an address in the source words changes: the same
 * address changes in each language, so nothing has to be read again.
 *
 * @param after the file of the source words as it will be
 * @returns edits by file
 */
export function fingerprintEdits(item: Item, after: string): Map<string, Edit[]> {
  const edits = new Map<string, Edit[]>();
  const before = sourceHash(item);
  const { title, summary } =
    item.words.find(({ locale }) => locale === item.sourceLocale)?.known ?? {};
  if (before === undefined || title === undefined || summary === undefined) return edits;
  const now = translationHash({ title, summary, body: splitWords(after).body });
  for (const { file, known } of item.words) {
    if (known?.translation?.of === before) {
      edits.set(
        file.file,
        namingFile(file.file, () => fingerprintEdit(file.text, quotedFingerprint(now))),
      );
    }
  }
  return edits;
}

function fingerprintEdit(text: string, written: string): Edit[] {
  const { opening, head } = splitWords(text);
  const block = topLevel(head).pairs.find(
    ({ key }) => isScalar(key) && key.value === 'translation',
  )?.value;
  const of = isMap(block) ? block.get('of', true) : undefined;
  if (!of?.range) return [];
  const [start, end] = of.range;
  return shifted([{ start, end, text: written }], opening.length);
}
