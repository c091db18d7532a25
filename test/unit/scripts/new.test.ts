import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createItem } from '../../../scripts/lib/new/create-item.ts';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { rules } from '../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../scripts/lib/rules/run-rules.ts';
import { collectionIds } from '../../../src/config/collections.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

// Each question starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = copyOfContent();
  writeFileSync(
    path.join(folder, 'sectors.yml'),
    '- { id: tea, name: { vi: Chè, en: Tea, zh: 茶 }, summary: { vi: Chè., en: Tea., zh: 茶。 } }\n',
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const today = '2026-06-01';
const make = (...words: string[]) => runScript('new.ts', words, { CONTENT_DIR: folder });

describe('npm run new', () => {
  it('makes facts.yml and one words file per language, and says what to do next', () => {
    const { code, stdout } = make('places', 'den-thuong');
    expect(code).toBe(0);
    expect(readdirSync(path.join(folder, 'places/den-thuong'))).toEqual([
      'en.md',
      'facts.yml',
      'vi.md',
      'zh.md',
    ]);
    expect(stdout).toContain('npm run check');
  });

  it.each(collectionIds.filter((id) => id !== 'province'))(
    'makes a draft of %s that the check accepts',
    async (collection) => {
      createItem(readContent(folder), folder, { collection, slug: 'test-item', today });
      expect(await runRules(rules, readContent(folder), { today })).toEqual([]);
    },
  );

  it('makes a required page of the province', async () => {
    rmSync(path.join(folder, 'province/people'), { recursive: true });
    expect(make('province', 'people').code).toBe(0);
    expect(await runRules(rules, readContent(folder), { today })).toEqual([]);
  });

  it.each(collectionIds)(
    'describes optional fields of %s with examples of the right form',
    (collection) => {
      const slug = collection === 'province' ? 'people' : 'test-item';
      rmSync(path.join(folder, collection, slug), { recursive: true, force: true });
      createItem(readContent(folder), folder, { collection, slug, today });
      const text = readFileSync(path.join(folder, collection, slug, 'facts.yml'), 'utf8');
      const commented = [...text.matchAll(/^# ([a-zA-Z]+: .+)$/gm)].filter(([, line]) =>
        Object.hasOwn(factsSchemas[collection].shape, line?.split(':')[0] ?? ''),
      );
      expect(commented.length).toBeGreaterThan(5);
      for (const [comment, line = ''] of commented) {
        const yaml = parseYamlFile('facts.yml', text.replace(comment, line));
        expect(inspectYaml(yaml, factsSchemas[collection]).findings).toEqual([]);
      }
    },
  );

  it('refuses a name that is no slug, and offers the right one', () => {
    const { code, stderr } = make('places', 'Đền', 'Thượng');
    expect(code).toBe(1);
    expect(stderr).toContain('Try "den-thuong"');
    expect(existsSync(path.join(folder, 'places/Đền Thượng'))).toBe(false);
  });

  it('refuses a name that leads out of the content folder', () => {
    expect(make('places', '../../escape').code).toBe(1);
    expect(make('places', '..').code).toBe(1);
  });

  it('refuses the code of a language but not names that begin like one', () => {
    expect(make('guides', 'vi').code).toBe(1);
    for (const name of ['visa', 'video', 'energy', 'zhong', 'viet', 'enterprise']) {
      expect(make('guides', name).code).toBe(0);
    }
  });

  it('refuses an existing folder and leaves it as it was', () => {
    const file = path.join(folder, 'places/nui-lam/vi.md');
    const before = readFileSync(file, 'utf8');
    const { code, stderr } = make('places', 'nui-lam');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'places/nui-lam exists already. Choose another name.\n',
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('names the nearest collection when there is none of that name', () => {
    expect(make('place', 'x').stderr).toContain('Did you mean "places"?');
  });

  it('refuses a page of the province that is none of the ten', () => {
    expect(make('province', 'weather').stderr).toContain('overview, history');
  });

  it('shows how it is called when words are missing', () => {
    expect(make('places')).toMatchObject({ code: 1, stdout: '' });
    expect(make().stderr).toContain('Usage: npm run new -- <collection> <slug>');
  });
});
