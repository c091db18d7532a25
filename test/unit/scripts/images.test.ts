import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { prepareWords } from '../../../scripts/lib/pictures/prepare/words/words.ts';
import { rules } from '../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../scripts/lib/rules/run-rules.ts';
import { cornered, privateWords } from './pictures/camera.ts';
import {
  commandTrial,
  item,
  photo,
  today,
  wide,
  type CommandTrial,
} from './pictures/command-trial.ts';

const words = prepareWords.en;
let trial: CommandTrial;

beforeEach(() => {
  trial = commandTrial();
});

afterEach(() => {
  trial.remove();
});

describe('npm run images', () => {
  it('writes the picture beside facts.yml, lists it, and leaves the original where it is', async () => {
    const before = trial.facts();
    const { problems } = await trial.run([trial.put('Núi Lam.JPG', photo)], {
      flags: { licence: 'CC BY 4.0' },
    });
    expect(problems).toBe('');
    expect(readdirSync(path.join(trial.content, item))).toContain('nui-lam.jpg');
    expect(trial.facts()).toBe(
      `${before}media:
  - file: nui-lam.jpg
    credit: "Nguyễn Thị Lan / <b>Báo</b> Lào Cai"
    licence: "CC BY 4.0"
    made: photo
    takenOn: 2026-05-04
`,
    );
    expect(readFileSync(path.join(trial.camera, 'Núi Lam.JPG')).equals(photo)).toBe(true);
  });

  it('makes pictures that the rules for pictures accept; only the alternative texts are asked for', async () => {
    const names = [
      trial.put('a.jpg', photo),
      trial.put('b.png', await cornered(60, 40).png().toBuffer()),
    ];
    await trial.run([...names, trial.put('c.webp', wide)], {
      flags: { credit: 'Lan', licence: 'CC BY 4.0' },
    });
    const findings = await runRules(rules, readContent(trial.content), { today });
    const asked = new Set(findings.map(({ rule }) => rule));
    expect([...asked].sort()).toEqual(['alt-text', 'picture-consent']);
    expect(findings.filter(({ rule }) => rule === 'alt-text')).toHaveLength(9);
    const bytes = readFileSync(trial.inItem('a.jpg'));
    for (const word of [...privateWords, 'GPS', 'Exif']) expect(bytes.includes(word)).toBe(false);
    expect((await sharp(bytes).metadata()).height).toBe(90);
  });

  it('says what the editor must still say, and writes no alternative text', async () => {
    const texts = ['vi.md', 'en.md', 'zh.md'].map((name) =>
      readFileSync(trial.inItem(name), 'utf8'),
    );
    rmSync(trial.inItem('zh.md'));
    const { output } = await trial.run([
      trial.put('view.jpg', photo),
      trial.put('plain.jpg', wide),
    ]);
    expect(output).toContain('view.jpg – credit: "Nguyễn Thị Lan / <b>Báo</b> Lào Cai" comes from');
    expect(output).toContain(`plain.jpg – ${words.terminal.todoCredit}`);
    expect(output).toContain(`view.jpg – ${words.terminal.todoLicence}`);
    expect(output).toContain(`view.jpg – ${words.terminal.todoConsent}`);
    expect(output).toContain('alt (Tiếng Việt): one sentence each for view.jpg, plain.jpg');
    expect(output).toContain('zh.md (this file does not exist yet)');
    expect(output).toContain('Removed: the position (GPS), the serial number, the owner’s name');
    expect(trial.facts()).not.toContain('licence:');
    expect(readFileSync(trial.inItem('vi.md'), 'utf8')).toBe(texts[0]);
    expect(readFileSync(trial.inItem('en.md'), 'utf8')).toBe(texts[1]);
  });

  it('makes the first picture the cover when it is wide enough, and says when it is not', async () => {
    const small = await trial.run([trial.put('small.jpg', photo), trial.put('wide.jpg', wide)], {
      wantsCover: true,
    });
    expect(small.output).toContain(words.notes.coverTooNarrow(60, 1600));
    expect(trial.facts()).not.toContain('cover:');
    await trial.run([trial.put('large.jpg', wide)], { wantsCover: true });
    expect(trial.facts()).toContain('cover: large.jpg\nmedia:');
    const findings = await runRules(rules, readContent(trial.content), { today });
    expect(findings.filter(({ rule }) => rule === 'picture-cover')).toEqual([]);
  });

  it('goes on with the others when a file is refused', async () => {
    const heic = trial.put('IMG_1.HEIC', Buffer.from('\0\0\0\x10ftypheic\0\0\0\0', 'latin1'));
    const { output, problems } = await trial.run([heic, trial.put('view.jpg', photo)]);
    expect(problems).toBe(`Not made, IMG_1.HEIC: ${words.refusals.kinds.heif}`);
    expect(output).toContain('view.jpg');
    expect(existsSync(trial.inItem('view.jpg'))).toBe(true);
  });

  it('writes nothing when every file is refused, nor in a trial', async () => {
    const before = trial.facts();
    const files = readdirSync(path.join(trial.content, item));
    expect((await trial.run([trial.put('a.jpg', 'x')])).output).toBe('');
    const attempt = await trial.run([trial.put('view.jpg', photo)], { isTrial: true });
    expect(attempt.output).toContain('Would make');
    expect(attempt.output).toContain(words.terminal.dryRun);
    expect(trial.facts()).toBe(before);
    expect(readdirSync(path.join(trial.content, item))).toEqual(files);
    expect(existsSync(trial.sheet)).toBe(false);
  });

  it('warns of an original that lies in the content folder', async () => {
    writeFileSync(trial.inItem('IMG_2.JPG'), photo);
    const { output } = await trial.run([trial.inItem('IMG_2.JPG')]);
    expect(output).toContain(words.notes.originalInside);
    expect(existsSync(trial.inItem('IMG_2.JPG'))).toBe(true);
  });

  it('speaks Vietnamese too', async () => {
    const { output } = await trial.run([trial.put('view.jpg', photo)], { words: prepareWords.vi });
    expect(output).toContain('Đã xóa: vị trí chụp (GPS), số sê-ri, tên chủ máy');
    expect(load(readFileSync(trial.sheet, 'utf8'))('html').attr('lang')).toBe('vi');
  });
});

describe('scripts/editors/images.ts', () => {
  it('reads its flags, finds files where it was called, and ends with 1 when one is refused', () => {
    trial.put('view.jpg', wide);
    trial.put('broken.jpg', 'x');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.resolve('scripts/editors/images.ts'),
        ...[
          item,
          '--cover',
          '--credit',
          'Lan',
          '--licence',
          'CC BY 4.0',
          '--taken-on',
          '2026-05-04',
        ],
        ...['--place', 'Sa Pa', '--locale', 'vi', 'view.jpg', 'broken.jpg'],
      ],
      {
        cwd: trial.camera,
        env: {
          ...process.env,
          CONTENT_DIR: trial.content,
          SITE_DATE: today,
          INIT_CWD: trial.camera,
        },
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe(`Không tạo, broken.jpg: ${prepareWords.vi.refusals.kinds.unknown}\n`);
    expect(stdout).toContain('Phiếu ảnh: reports/contact-places-nui-lam.html');
    expect(status).toBe(1);
    expect(trial.facts()).toContain(
      'cover: view.jpg\nmedia:\n  - file: view.jpg\n    credit: "Lan"\n',
    );
  }, 30_000);
});
