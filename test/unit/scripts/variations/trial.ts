import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { CleanItems, type KeptItems } from '../../../../scripts/lib/rules/clean-items.ts';
import { rules } from '../../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../../scripts/lib/rules/run-rules.ts';
import { collectionIds } from '../../../../src/config/collections.ts';
import type { Finding } from '../../../../src/source/finding.ts';
import { displayPath } from '../../../../src/source/item-folder.ts';
import { ItemUnderTrial } from './item-under-trial.ts';
import type { Broken, Sound } from './variation.ts';

/** The day of the trial: after the approvals of the content and before its dates of review. */
export const today = '2026-11-23';

const original = path.resolve('content');

/** What the check said of one variation. */
export interface Verdict {
  readonly item: ItemUnderTrial;
  /** Findings in what the variation touched, files from the content folder on. */
  readonly findings: readonly Finding[];
}

export interface Verdicts {
  readonly of: (variation: Sound | Broken) => Verdict;
  /** Findings that belong to no variation. */
  readonly others: readonly Finding[];
}

/** What the check of the original would keep. */
let keptOfOriginal: KeptItems | undefined;

async function kept(): Promise<KeptItems> {
  const content = readContent(original);
  const clean = new CleanItems(content);
  await runRules(rules, content, { today }, clean);
  return clean.kept();
}

/**
 * Findings of a content folder, files from that folder on: those of a check that knows which items were
 * right in the original.
 *
 * @throws Error when a check that knows nothing finds something else
 */
export async function findingsOf(folder: string): Promise<Finding[]> {
  const content = readContent(folder);
  const clean = new CleanItems(content, (keptOfOriginal ??= await kept()));
  const findings = await runRules(rules, content, { today }, clean);
  const all = await runRules(rules, content, { today });
  if (JSON.stringify(all) !== JSON.stringify(findings))
    throw new Error('The check that remembers finds something else than the one that does not.');
  const root = `${displayPath(folder)}/`;
  return findings.map((finding) => ({ ...finding, file: finding.file.replace(root, '') }));
}

/**
 * Makes each variation in an item of its own, in as few copies of the content as that allows, and asks the whole
 * check once for each copy.
 */
export async function tryAll(
  variations: readonly (Sound | Broken)[],
  { accept }: { accept: boolean },
): Promise<Verdicts> {
  const verdicts = new Map<Sound | Broken, Verdict>();
  const others: Finding[] = [];
  for (const copy of shared(variations)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'portal-variations-'));
    try {
      cpSync(original, folder, { recursive: true });
      const items = new Map<Sound | Broken, ItemUnderTrial>();
      for (const [variation, reference] of copy) {
        const item = new ItemUnderTrial(folder, reference);
        try {
          await variation.change(item);
        } catch (error) {
          throw new Error(`“${variation.what}” in ${reference}: ${String(error)}`, {
            cause: error,
          });
        }
        if (accept) item.acceptTranslations();
        items.set(variation, item);
      }
      const findings = await findingsOf(folder);
      for (const [variation, item] of items) {
        verdicts.set(variation, { item, findings: findings.filter(({ file }) => item.owns(file)) });
      }
      const owned = [...items.values()];
      others.push(...findings.filter(({ file }) => !owned.some((item) => item.owns(file))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return {
    of: (variation) => {
      const verdict = verdicts.get(variation);
      if (!verdict) throw new RangeError(`“${variation.what}” was not tried.`);
      return verdict;
    },
    others,
  };
}

/** Items whose words stand in `.md` files in three languages, by reference, with their facts. */
function plainItems(): Map<string, string> {
  return new Map(
    collectionIds.flatMap((collection) =>
      readdirSync(path.join(original, collection))
        .filter((slug) =>
          ['facts.yml', 'vi.md', 'en.md', 'zh.md'].every((name) =>
            existsSync(path.join(original, collection, slug, name)),
          ),
        )
        .map((slug) => [
          `${collection}/${slug}`,
          readFileSync(path.join(original, collection, slug, 'facts.yml'), 'utf8'),
        ]),
    ),
  );
}

/** Deals the variations out to items: each to one of its own, those that disturb others apart from them. */
function shared(variations: readonly (Sound | Broken)[]): Map<Sound | Broken, string>[] {
  const items = plainItems();
  const together: Map<Sound | Broken, string>[] = [];
  const apart: Map<Sound | Broken, string>[] = [];
  // Those that are content with any item take what is left.
  const choosyFirst = variations.toSorted(
    (a, b) => Number(a.in === 'any') - Number(b.in === 'any'),
  );
  for (const variation of choosyFirst) {
    const fitting =
      variation.in === 'data'
        ? ['']
        : [...items]
            .filter(([reference, text]) => fits(variation, reference, text))
            .map(([reference]) => reference);
    if (fitting.length === 0) {
      throw new RangeError(`No item of the content is fit for “${variation.what}”.`);
    }
    const copies = variation.alone === true ? apart : together;
    for (let index = 0; ; index += 1) {
      const copy = copies[index] ?? new Map<Sound | Broken, string>();
      copies[index] = copy;
      const taken = new Set(
        [...copy].map(([other, reference]) => reference || (variation.alone ? fileOf(other) : '-')),
      );
      const free = fitting.find((reference) => !taken.has(reference || fileOf(variation)));
      if (free === undefined) continue;
      copy.set(variation, free);
      break;
    }
  }
  return [...together, ...apart];
}

/** Two that disturb others may meet if they are not in the same file. */
function fileOf(variation: Sound | Broken): string {
  return 'file' in variation ? variation.file : '';
}

/** “Any” leaves out the collections with few items, which the others need. */
function fits(variation: Sound | Broken, reference: string, text: string): boolean {
  const [collection = ''] = reference.split('/');
  const rich = ['places', 'culture', 'news', 'projects', 'events', 'products', 'documents'];
  const right = variation.in === 'any' ? rich.includes(collection) : variation.in === collection;
  return right && (variation.with?.test(text) ?? true);
}
