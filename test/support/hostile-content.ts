import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readContent } from '../../scripts/lib/content/read-content.ts';
import { rules } from '../../scripts/lib/rules/index.ts';
import { runRules } from '../../scripts/lib/rules/run-rules.ts';
import { items } from '../../src/loaders/items.ts';
import { displayPath } from '../../src/source/item-folder.ts';
import type { Finding } from '../../src/source/finding.ts';
import { runLoader } from '../unit/loaders/loader-context.ts';
import { validContent } from './content-fixture.ts';

/** Pages that say nothing about a hostile file beside them; without them a check is quick. */
const leftOut = [
  ...['culture', 'infrastructure', 'administration', 'history', 'economy', 'government'],
  ...['nature', 'achievements', 'people'],
];

export const today = '2026-06-01';

/** A small content folder into which hostile files are put one after another. */
export class HostileContent {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hostile-content-'));
  readonly place = path.join(this.folder, 'places/nui-lam');
  #undo: (() => void)[] = [];

  constructor() {
    cpSync(validContent, this.folder, { recursive: true });
    for (const slug of leftOut)
      rmSync(path.join(this.folder, 'province', slug), { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Puts a file in the place that its room tells. @returns its absolute path */
  put(name: string, bytes: Uint8Array): string {
    const [room = '', file = ''] = name.split('/');
    switch (room) {
      case 'facts':
        return this.#write(path.join(this.place, 'facts.yml'), bytes);
      case 'words':
        return this.#write(path.join(this.place, 'en.md'), bytes);
      case 'bodies':
        return this.#body(path.extname(file), bytes);
      case 'data': {
        const [list = ''] = file.split('.');
        const target = list === 'figures' ? 'figures/visitors.yml' : `${list}.yml`;
        return this.#write(path.join(this.folder, target), bytes);
      }
      case 'pictures':
      case 'svg':
        return this.#picture(file, bytes);
      default:
        throw new RangeError(`There is no room for ${name}.`);
    }
  }

  /** Takes back what was put. */
  restore(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#undo = [];
  }

  #write(file: string, content: Uint8Array | string): string {
    const old = existsSync(file) ? readFileSync(file) : undefined;
    writeFileSync(file, content);
    this.#undo.push(() => {
      if (old) writeFileSync(file, old);
      else rmSync(file);
    });
    return file;
  }

  /** A body behind the valid front matter. */
  #body(extension: string, bytes: Uint8Array): string {
    const english = path.join(this.place, 'en.md');
    const old = readFileSync(english, 'utf8');
    const head = old.slice(0, old.indexOf('---\n\n') + '---\n\n'.length);
    if (extension !== '.md') {
      rmSync(english);
      this.#undo.push(() => {
        writeFileSync(english, old);
      });
    }
    const file = path.join(this.place, `en${extension}`);
    return this.#write(file, Buffer.concat([Buffer.from(head), bytes]));
  }

  /** A picture that facts.yml lists and every language describes. */
  #picture(name: string, bytes: Uint8Array): string {
    const facts = path.join(this.place, 'facts.yml');
    const medium = `{ file: ${name}, credit: Test, licence: CC BY 4.0, made: illustration }`;
    this.#write(facts, `${readFileSync(facts, 'utf8')}media:\n  - ${medium}\n`);
    for (const [locale, text] of [
      ['vi', 'Bức vẽ'],
      ['en', 'Drawing'],
      ['zh', '插图'],
    ]) {
      const file = path.join(this.place, `${locale ?? ''}.md`);
      const words = readFileSync(file, 'utf8');
      this.#write(file, words.replace('alt:\n', `alt:\n  ${name}: ${text ?? ''}\n`));
    }
    return this.#write(path.join(this.place, name), bytes);
  }

  /** The whole check, and the milliseconds of the processor that it took: other work beside it does not count. */
  async check(): Promise<{ findings: Finding[]; time: number }> {
    const before = process.cpuUsage();
    const findings = await runRules(rules, readContent(this.folder), { today });
    const { user, system } = process.cpuUsage(before);
    return { findings, time: (user + system) / 1000 };
  }

  /** Findings of one file. */
  static of(findings: readonly Finding[], absolute: string): Finding[] {
    const file = displayPath(absolute);
    return findings.filter((finding) => finding.file === file);
  }

  /** What the loader of places lets in: the entry, or nothing when it refuses the collection. */
  async load(): Promise<Record<string, unknown> | undefined> {
    try {
      return (await runLoader(items('places'))).entries.get('nui-lam');
    } catch (error) {
      if (error instanceof Error && error.constructor === Error) return undefined;
      throw error;
    }
  }
}

/** Finished HTML of an entry, of all languages. */
export function htmlOf(entry: Record<string, unknown> | undefined): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        if (key === 'html' && typeof child === 'string') found.push(child);
        else walk(child);
      }
    }
  };
  walk(entry?.['words']);
  return found.join('\n');
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[a-zA-Z:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([a-zA-Z:-]+)(?:="([^"]*)")?/g;
const elements = new Set(
  'p h2 h3 h4 ul ol li a strong em del code pre blockquote br hr table thead tbody tr th td span sup div input'.split(
    ' ',
  ),
);
const attributes = new Set(
  'href id class lang rel title scope tabindex align style start type'.split(' '),
);
const portal = 'https://portal.example';

/** Whether a browser that follows the address stays on the portal, or goes where the address says openly. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address, `${portal}/a/`)) return true;
  const { protocol, origin } = new URL(address, `${portal}/a/`);
  if (protocol === 'https:') return origin === portal || address.startsWith('https://');
  return protocol === 'mailto:' || protocol === 'tel:';
}

/** What in finished HTML is no element, attribute or address that a body may have. */
export function unsafeParts(html: string): string[] {
  const rest = html.replace(tag, '').replace(/<\/[a-z][a-z0-9-]*>/g, '');
  const strays = rest.includes('<') ? [rest.slice(rest.indexOf('<')).slice(0, 60)] : [];
  return [
    ...strays,
    ...[...html.matchAll(tag)].flatMap(([, name = '', list = '']) => [
      ...(elements.has(name) ? [] : [`<${name}>`]),
      ...[...list.matchAll(attribute)].flatMap(([, key = '', value = '']) => {
        if (!attributes.has(key.toLowerCase())) return [`${key}="${value}"`];
        return key === 'href' && !isSafeAddress(value) ? [`href="${value.slice(0, 80)}"`] : [];
      }),
    ]),
  ];
}
