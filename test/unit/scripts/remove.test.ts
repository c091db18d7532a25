import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { createItem } from '../../../scripts/lib/new/create-item.ts';
import { perform, writeStep } from '../../../scripts/lib/references/change/perform.ts';
import {
  planDeletion,
  planWithdrawal,
  referencesFromOthers,
  refuseFixedItem,
  withdrawalNote,
} from '../../../scripts/lib/references/change/plan-removal.ts';
import {
  askForReasons,
  givenReasons,
} from '../../../scripts/lib/references/change/withdrawal-reasons.ts';
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
const item = (reference: string) => namedItem(readContent(folder), reference);
const reasons = ['vi=Đã đóng cửa.', 'en=It closed: "for good".', 'zh=已关闭。'];

function makeDraft(): void {
  createItem(readContent(folder), folder, { collection: 'places', slug: 'ban-moi', today });
}

describe('the deletion of a draft', () => {
  it('takes the folder with everything in it when nothing points at it', () => {
    makeDraft();
    const { step, files } = planDeletion(readContent(folder), item('places/ban-moi'));
    expect(files.map((file) => path.basename(file))).toEqual([
      'en.md',
      'facts.yml',
      'vi.md',
      'zh.md',
    ]);
    perform([step]);
    expect(existsSync(path.join(folder, 'places/ban-moi'))).toBe(false);
    expect(existsSync(path.join(folder, 'places/nui-lam'))).toBe(true);
  });

  it('is refused with file and line of what points at it', () => {
    makeDraft();
    appendFileSync(
      path.join(folder, 'province/nature/zh.md'),
      '\n见[新村](/tourism/places/ban-moi/)。\n',
    );
    const line = read('province/nature/zh.md').trimEnd().split('\n').length;
    expect(() => planDeletion(readContent(folder), item('places/ban-moi'))).toThrow(
      `province/nature/zh.md:${line}`,
    );
  });

  it('does not mind that the item points at itself', () => {
    makeDraft();
    appendFileSync(
      path.join(folder, 'places/ban-moi/vi.md'),
      '\nXem [bản](/tourism/places/ban-moi/).\n',
    );
    expect(referencesFromOthers(readContent(folder), item('places/ban-moi'))).toEqual([]);
  });
});

describe('the withdrawal of a published item', () => {
  function withdraw(): void {
    const nuiLam = item('places/nui-lam');
    perform(
      planWithdrawal(nuiLam, { on: today, reasons: givenReasons(nuiLam, reasons) }).map(writeStep),
    );
  }

  it('says since when, and why in each language, and changes nothing else', () => {
    const [facts, english] = [read('places/nui-lam/facts.yml'), read('places/nui-lam/en.md')];
    withdraw();
    expect(read('places/nui-lam/facts.yml')).toBe(
      `${facts.replace('status: published', 'status: withdrawn')}withdrawal: { on: ${today} }\n`,
    );
    expect(read('places/nui-lam/en.md')).toBe(
      english.replace(/(translation: .*\n)/, '$1withdrawal: "It closed: \\"for good\\"."\n'),
    );
    expect(read('places/nui-lam/vi.md')).toContain('withdrawal: "Đã đóng cửa."\n---\n');
  });

  it('satisfies the check, which warns of the links that lead there', async () => {
    withdraw();
    const content = readContent(folder);
    const findings = await runRules(rules, content, { today });
    const links = referencesFromOthers(content, item('places/nui-lam')).filter(
      ({ kind }) => kind === 'link',
    );
    expect(links.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      findings
        .filter(({ rule }) => rule === 'link-departed')
        .map(({ file, line }) => `${file}:${line}`)
        .sort(),
    ).toEqual(links.map(({ file, line }) => `${file}:${line}`).sort());
    expect(withdrawalNote(links)?.en).toContain('(a link in a text)');
    expect(withdrawalNote([])).toBeUndefined();
  });

  it('needs a reason in each language that the item has', () => {
    const nuiLam = item('places/nui-lam');
    const some = givenReasons(nuiLam, reasons.slice(0, 1));
    expect(() => planWithdrawal(nuiLam, { on: today, reasons: some })).toThrow(
      '--reason en="…" --reason zh="…"',
    );
  });

  it.each(['fr=fermé', 'closed', 'vi=  '])('refuses the reason %j', (reason) => {
    expect(() => givenReasons(item('places/nui-lam'), [reason])).toThrow(/reason/i);
  });

  it('asks for the reasons that are missing, and again for an empty answer', async () => {
    const nuiLam = item('places/nui-lam');
    const answers = ['', 'It closed.', '已关闭。'];
    const asked: string[] = [];
    const given = await askForReasons(nuiLam, givenReasons(nuiLam, reasons.slice(0, 1)), {
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answers.shift() ?? '');
      },
      language: 'vi',
    });
    expect(Object.fromEntries(given)).toEqual({
      vi: 'Đã đóng cửa.',
      en: 'It closed.',
      zh: '已关闭。',
    });
    expect(asked).toHaveLength(3);
    expect(asked[0]).toBe('Lý do rút mục places/nui-lam (English): ');
  });

  it('is refused a second time, and for the pages of the province', () => {
    withdraw();
    expect(() => {
      refuseFixedItem(item('places/nui-lam'));
    }).toThrow(`taken back on ${today} already`);
    expect(() => {
      refuseFixedItem(item('province/nature'));
    }).toThrow('required');
  });

  it('names a file whose form cannot be changed safely', () => {
    const file = path.join(folder, 'places/nui-lam/vi.md');
    writeFileSync(file, read('places/nui-lam/vi.md').replace(/^---\n[\s\S]*?\n---\n/, ''));
    const nuiLam = item('places/nui-lam');
    expect(() =>
      planWithdrawal(nuiLam, { on: today, reasons: givenReasons(nuiLam, reasons) }),
    ).toThrow(/places\/nui-lam\/vi\.md: .*front matter.* Mend it first/);
  });
});

describe('npm run remove', () => {
  it('withdraws what was published, and names wrong days', { timeout: 60_000 }, () => {
    const run = (...words: string[]) =>
      runScript('editors/remove.ts', words, { CONTENT_DIR: folder });
    const wrong = run('places/nui-lam', '--on', '2026-02-31');
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('"2026-02-31" is not a day of the calendar.');
    const { code, stdout } = run(
      'places/nui-lam',
      ...['--on', '2026-05-30'],
      ...reasons.flatMap((reason) => ['--reason', reason]),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('places/nui-lam is withdrawn from 2026-05-30');
    expect(stdout).toContain('province/overview/facts.yml:15');
    expect(read('places/nui-lam/facts.yml')).toContain('withdrawal: { on: 2026-05-30 }');
  });
});
