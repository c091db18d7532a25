import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { createItem } from '../../../scripts/lib/new/create-item.ts';
import { perform } from '../../../scripts/lib/references/change/perform.ts';
import { planRename, renameSteps } from '../../../scripts/lib/references/change/plan-rename.ts';
import { findReferences, targetOf } from '../../../scripts/lib/references/find-references.ts';
import { namedItem } from '../../../scripts/lib/references/named-item.ts';
import { rules } from '../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../scripts/lib/rules/run-rules.ts';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

const today = '2026-06-01';
let folder: string;

beforeEach(() => {
  folder = copyOfContent();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

function edit(name: string, change: (text: string) => string): void {
  writeFileSync(path.join(folder, name), change(read(name)));
}

function rename(reference: string, slug: string, keepOldAddress = true) {
  const content = readContent(folder);
  const plan = planRename(content, namedItem(content, reference), { slug, keepOldAddress });
  perform(renameSteps(plan));
  return plan;
}

/** Findings without the names of files, which a new folder name changes. */
async function findings() {
  const found = await runRules(rules, readContent(folder), { today });
  return found
    .map(({ rule, severity, file }) => `${severity} ${rule} ${path.basename(file)}`)
    .sort();
}

describe('a new name for a published item', () => {
  it('leaves no new finding, no place that points at the old name, and fresh translations', async () => {
    createItem(readContent(folder), folder, { collection: 'itineraries', slug: 'route', today });
    edit(
      'province/nature/en.md',
      (text) => `${text}\nSee [it](/tourism/places/nui-lam/#weather).\n`,
    );
    appendFileSync(
      path.join(folder, 'site.yml'),
      'press: { inquiries: test-office, factSheet: [], pictures: [places/nui-lam] }\n',
    );
    const before = await findings();
    rename('places/nui-lam', 'nui-xanh');
    expect(await findings()).toEqual(before);
    const content = readContent(folder);
    const old = {
      collection: 'places',
      slug: 'nui-lam',
      address: '/tourism/places/nui-lam/',
    } as const;
    expect(findReferences(content, old)).toEqual([]);
    const renamed = namedItem(content, 'places/nui-xanh');
    expect(findReferences(content, targetOf(renamed)).length).toBeGreaterThan(6);
    expect(read('province/nature/en.md')).toContain('[it](/tourism/places/nui-xanh/#weather)');
  });

  it('keeps the old address leading on, comments and the rest of each file', () => {
    edit('places/nui-lam/facts.yml', (text) => `# Facts of nui-lam\n${text}`);
    const facts = read('places/nui-lam/facts.yml');
    const map = read('map.yml');
    rename('places/nui-lam', 'nui-xanh');
    expect(existsSync(path.join(folder, 'places/nui-lam'))).toBe(false);
    expect(read('places/nui-xanh/facts.yml')).toBe(
      `${facts}redirectFrom: [/tourism/places/nui-lam/]\n`,
    );
    expect(read('map.yml')).toBe(map.replace('place: nui-lam', 'place: nui-xanh'));
  });

  it('adds to the old addresses, and takes out the one that becomes the address again', () => {
    rename('places/nui-lam', 'nui-xanh');
    rename('places/nui-xanh', 'nui-cao');
    expect(read('places/nui-cao/facts.yml')).toContain(
      'redirectFrom: [/tourism/places/nui-lam/, /tourism/places/nui-xanh/]',
    );
    rename('places/nui-cao', 'nui-lam');
    expect(read('places/nui-lam/facts.yml')).toContain(
      'redirectFrom: [/tourism/places/nui-xanh/, /tourism/places/nui-cao/]',
    );
  });

  it('tells of each changed line', () => {
    const { changes } = rename('places/nui-lam', 'nui-xanh');
    const overview = changes.find(({ file }) => file.endsWith('overview/facts.yml'));
    expect(overview?.lines).toEqual([
      { line: 15, before: 'related: [places/nui-lam]', after: 'related: [places/nui-xanh]' },
    ]);
    expect(changes.some(({ file }) => file.endsWith('places/nui-xanh/facts.yml'))).toBe(true);
  });

  it('puts a name that YAML reads as a number in quotes where it stands alone', () => {
    rename('places/nui-lam', '2147');
    expect(read('map.yml')).toContain('place: "2147",');
    expect(read('province/overview/facts.yml')).toContain('related: [places/2147]');
  });

  it('leaves a translation stale that was stale before', () => {
    edit('province/overview/en.md', (text) => text.replace(/of: \w+/, 'of: 0123456789ab'));
    rename('places/nui-lam', 'nui-xanh');
    expect(read('province/overview/en.md')).toContain('of: 0123456789ab');
    expect(read('province/overview/zh.md')).not.toContain('of: 0123456789ab');
  });
});

describe('a new name for a draft', () => {
  it('keeps no old address: nobody outside can know it', () => {
    createItem(readContent(folder), folder, { collection: 'guides', slug: 'old', today });
    const facts = read('guides/old/facts.yml');
    rename('guides/old', 'new', false);
    expect(read('guides/new/facts.yml')).toBe(facts);
  });
});

describe('npm run rename', () => {
  it('shows what it would do, then does it', { timeout: 60_000 }, () => {
    const words = ['places/nui-lam', 'nui-xanh'];
    const run = (...more: string[]) =>
      runScript('editors/rename.ts', [...words, ...more], { CONTENT_DIR: folder });
    const dry = run('--dry-run');
    expect(dry).toMatchObject({ code: 0, stderr: '' });
    expect(dry.stdout).toContain('province/overview/facts.yml:15');
    expect(existsSync(path.join(folder, 'places/nui-lam'))).toBe(true);
    const real = run();
    expect(real.code).toBe(0);
    expect(real.stdout).toContain(
      '/tourism/places/nui-lam/ leads on to /tourism/places/nui-xanh/.',
    );
    expect(existsSync(path.join(folder, 'places/nui-xanh/facts.yml'))).toBe(true);
  });
});
