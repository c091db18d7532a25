import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectionIds } from '../../../../src/config/collections.ts';
import { readItem } from '../../../../scripts/lib/content/item.ts';
import { sourceHash } from '../../../../scripts/lib/content/translation-state.ts';
import { acceptTranslation } from '../../../../scripts/lib/translations/accept.ts';

/** An item of a copy of the content, as one who edits files sees it. */
export class ItemUnderTrial {
  /** The content folder. */
  readonly root: string;
  /** `<collection>/<slug>`, or '' for the files that all items share. */
  readonly reference: string;
  /** Paths from the content folder on, whose findings are this variation's. */
  readonly paths: string[];
  readonly #written = new Map<string, string>();

  constructor(root: string, reference: string) {
    this.root = root;
    this.reference = reference;
    this.paths = reference === '' ? [] : [`${reference}/`];
  }

  /** A name in the item's folder, or from the content folder on if it begins with `/`; `en` is the English words. */
  relative(name: string): string {
    if (name.startsWith('/')) return name.slice(1);
    const joined = path.posix.join(this.reference, name);
    if (!/^(vi|en|zh)$/.test(name)) return joined;
    const mdx = `${joined}.mdx`;
    return this.#written.has(mdx) || existsSync(path.join(this.root, mdx)) ? mdx : `${joined}.md`;
  }

  absolute(name: string): string {
    return path.join(this.root, this.relative(name));
  }

  read(name: string): string {
    return readFileSync(this.absolute(name), 'utf8');
  }

  /** A file as the variation left it, for the time after its copy is gone; '' for what is no text. */
  after(name: string): string {
    return this.#written.get(this.relative(name)) ?? '';
  }

  write(name: string, content: string | Buffer): this {
    const file = this.absolute(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    this.#written.set(this.relative(name), content.toString());
    this.claim(name);
    return this;
  }

  /** @throws RangeError when the edit leaves the text as it was: the trial would prove nothing. */
  edit(name: string, change: (text: string) => string): this {
    const before = this.read(name);
    const after = change(before);
    if (after === before) throw new RangeError(`${this.relative(name)} was not changed.`);
    return this.write(name, after);
  }

  remove(name: string): this {
    rmSync(this.absolute(name), { recursive: true });
    return this.claim(name);
  }

  /** Says that a path is this variation's, besides the item's own folder. */
  claim(name: string): this {
    const relative = this.relative(name);
    if (!this.owns(relative)) this.paths.push(relative);
    return this;
  }

  /** Another item of the same variation. */
  beside(reference: string): ItemUnderTrial {
    this.paths.push(`${reference}/`);
    return new ItemUnderTrial(this.root, reference);
  }

  owns(file: string): boolean {
    return this.paths.some(
      (own) => file === own || (own.endsWith('/') && `${file}/`.startsWith(own)),
    );
  }

  /** Does what `npm run translations -- accept` does, in every folder that is this variation's. */
  acceptTranslations(): void {
    for (const folder of this.paths.filter((own) => own.endsWith('/'))) {
      const [first = '', slug = ''] = folder.split('/');
      const collection = collectionIds.find((id) => id === first);
      if (!collection || slug === '' || !existsSync(path.join(this.root, folder))) continue;
      const of = sourceHash(readItem(this.root, collection, slug));
      if (of === undefined) continue;
      for (const name of ['vi', 'en', 'zh'].flatMap((locale) => [
        `${locale}.md`,
        `${locale}.mdx`,
      ])) {
        const file = path.join(this.root, folder, name);
        if (!existsSync(file)) continue;
        const text = readFileSync(file, 'utf8');
        if (!/^translation:/m.test(text)) continue;
        writeFileSync(file, acceptTranslation(text, { of, on: '2026-11-22' }));
      }
    }
  }
}
