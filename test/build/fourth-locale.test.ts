import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageAt, pagesOf } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';
import { builtFolder, buildDay, buildTimeout } from '../support/run-build.ts';
import { searchFragments } from '../support/search-fragments.ts';

const given = path.resolve('test/fixtures/locale-fr');

/** Changes a file of the copy; the text that is replaced must stand in it. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** Does what the README asks for a locale: a row in the table and a folder of strings. */
function addFrench(root: string): void {
  const end = '} as const satisfies Record<string, LocaleRow>;';
  const row = readFileSync(path.join(given, 'row.txt'), 'utf8');
  change(path.join(root, 'src/config/locales.ts'), end, `${row}${end}`);
  const folder = path.join(root, 'src/i18n/locales/fr');
  // The list of the JSON files is the same in every folder.
  cpSync(path.join(root, 'src/i18n/locales/vi'), folder, { recursive: true });
  for (const name of readdirSync(given).filter((file) => file.endsWith('.json')))
    cpSync(path.join(given, name), path.join(folder, name));
}

/** A small content that shows French, with one item in French. */
function addContent(root: string): void {
  const content = path.join(root, 'content');
  rmSync(content, { recursive: true });
  cpSync('test/fixtures/portal', content, { recursive: true });
  const site = path.join(content, 'site.yml');
  change(site, 'locales: [vi, en, zh]', 'locales: [vi, en, zh, fr]');
  change(site, 'zh: 清江省门户 }', 'zh: 清江省门户, fr: Portail de Sông Xanh }');
  change(site, '  name: { vi: Sông Xanh, en:', '  name: { fr: Sông Xanh, vi: Sông Xanh, en:');
  change(site, 'fullName: { vi:', 'fullName: { fr: province de Sông Xanh, vi:');
  cpSync(path.join(given, 'overview.fr.md'), path.join(content, 'province/overview/fr.md'));
}

describe('French as a fourth locale', () => {
  let root: string;
  let dist: string;

  /** What `npm run check` finds in the copy, as `file rule: message`. */
  const findings = (): string[] => {
    const { stdout } = spawnSync(process.execPath, ['scripts/check.ts', '--json'], {
      cwd: root,
      env: { PATH: process.env['PATH'], SITE_DATE: buildDay },
      encoding: 'utf8',
    });
    const found = JSON.parse(stdout) as { file: string; rule: string; message: string }[];
    return found.map(({ file, rule, message }) => `${file} ${rule}: ${message}`);
  };

  beforeAll(async () => {
    root = copyProject();
    addFrench(root);
    addContent(root);
    dist = await builtFolder({ root });
  }, buildTimeout);

  it('has every page that the other languages have', () => {
    const addresses = new Set(pagesOf(dist).map(({ address }) => address));
    const french = [...addresses].filter((address) => address.startsWith('/fr/'));
    expect(french.length).toBeGreaterThan(40);
    expect(french.map((address) => address.replace('/fr/', '/en/'))).toEqual(
      [...addresses].filter((address) => address.startsWith('/en/')),
    );
    for (const address of french) expect(pageAt(dist, address).$('html').attr('lang')).toBe('fr');
  });

  it('is offered by the language switcher and by the first page', () => {
    const link = pageAt(dist, '/vi/province/').$('[data-language-switcher] a[lang="fr"]');
    expect([link.text().trim(), link.attr('href')]).toEqual(['Français', '/fr/province/']);
    expect(pageAt(dist, '/').$('h1').text()).toContain('Portail de Sông Xanh');
  });

  it('is an alternate of what is written in it, and of nothing else', () => {
    const alternate = (address: string) =>
      pageAt(dist, address).$('link[hreflang="fr"]').attr('href');
    expect(alternate('/vi/province/overview/')).toBe('https://example.vn/fr/province/overview/');
    expect(alternate('/fr/province/overview/')).toBe('https://example.vn/fr/province/overview/');
    expect(alternate('/vi/province/nature/')).toBeUndefined();
  });

  it('shows the words of another language under a French notice where it has none', () => {
    const { $ } = pageAt(dist, '/fr/province/nature/');
    expect($('.notice .title').text()).toBe('Pas encore disponible en français');
    expect($('.notice').text()).toContain('Le texte ci-dessous est en anglais.');
    expect($('h1').closest('[lang]').attr('lang')).toBe('en');
    expect($('link[rel="canonical"]').attr('href')).toMatch(/\/en\/province\/nature\/$/);
  });

  it('writes numbers and dates as French does', () => {
    const text = pageAt(dist, '/fr/province/overview/').$('main').text();
    expect(text).toContain('1\u202F234,5');
    expect(text).toContain('Au 1er juillet 2025');
    expect(pageAt(dist, '/fr/about/').$('main').text()).toContain('depuis le 1er juillet 2025');
  });

  it('takes no French word for a Vietnamese name', () => {
    const marked = pagesOf(dist)
      .filter(({ address }) => address.startsWith('/fr/'))
      .flatMap(({ $ }) =>
        $('main:not([lang]) span[lang="vi"]')
          .toArray()
          .map((span) => $(span).text()),
      );
    expect(new Set(marked)).toContain('Sông Xanh');
    expect(marked.filter((name) => /^(?:à|é|[A-Z]?[a-zàâèéêôù]*[éèê][a-z]*)$/u.test(name))).toEqual(
      [],
    );
  });

  it('is searched in an index of its own', () => {
    const french = searchFragments(dist).filter(({ language }) => language === 'fr');
    expect(french.map(({ url }) => url)).toContain('/fr/province/overview/');
    expect(french.map(({ url }) => url)).not.toContain('/fr/province/nature/');
  });

  it('is missed by the check where the portal shows it, and its numbers are compared', () => {
    expect(findings()).toContain(
      'content/province/nature translation-missing: The translation fr.md is missing.',
    );
    const site = path.join(root, 'content/site.yml');
    change(site, 'zh, fr]', 'zh]');
    change(path.join(root, 'content/province/overview/fr.md'), '1 234,5', '1 243,5');
    const found = findings();
    expect(found.filter((finding) => finding.includes('translation-missing'))).toEqual([]);
    expect(
      found.filter((finding) => finding.includes('overview/fr.md translation-numbers')),
    ).toHaveLength(1);
  });

  it('is held to its strings by the type check, which has nothing else to say', () => {
    change(path.join(root, 'src/i18n/locales/fr/chrome.json'), '"skip":', '"skipped":');
    const components = path.resolve('test/support/astro-components.d.ts');
    const include = ['.astro/types.d.ts', components, 'src', 'scripts'];
    const project = path.join(root, 'tsconfig.french.json');
    writeFileSync(project, JSON.stringify({ extends: './tsconfig.json', include }));
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['--noEmit', '-p', project], {
      cwd: root,
      encoding: 'utf8',
    });
    const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /src\/i18n\/locales\/fr\/index\.ts.*missing: "chrome\.skip"; surplus: "chrome\.skipped"/,
    );
  }, 120_000);
});
