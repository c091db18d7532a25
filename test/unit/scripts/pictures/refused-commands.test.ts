import {
  accessSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareWords } from '../../../../scripts/lib/pictures/prepare/words/words.ts';
import { commandTrial, item, type CommandTrial, type Options } from './command-trial.ts';

// The real disk, which a test may let refuse.
vi.mock(import('node:fs'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, accessSync: vi.fn(real.accessSync), renameSync: vi.fn(real.renameSync) };
});

const words = prepareWords.en;
let trial: CommandTrial;

beforeEach(() => {
  trial = commandTrial();
});

afterEach(() => {
  trial.remove();
});

describe('npm run images refuses', () => {
  it('an item that does not exist, and names the nearest', async () => {
    expect(await trial.stopOf('places/nui-lan')).toContain('Did you mean places/nui-lam?');
    expect(await trial.stopOf('culture/nui-lam')).toContain('Did you mean places/nui-lam?');
    expect(await trial.stopOf('place/nui-lam')).toContain('Did you mean "places"?');
    expect(await trial.stopOf('places/somewhere')).toContain('npm run new -- places somewhere');
    expect(await trial.stopOf('nui-lam')).toContain('is not the name of an item');
    expect(await trial.stopOf('places/../places/nui-lam')).toContain('is not the name of an item');
    expect(await trial.stopOf('places/..')).toContain('There is no item places/..');
    expect(await trial.stopOf(item, { names: [item] })).toBe(words.errors.noFiles('usage'));
    expect((await trial.run([], { names: [`content/${item}/`, 'view.jpg'] })).problems).toBe('');
  });

  it('an item folder that is a link', async () => {
    mkdirSync(path.join(trial.camera, 'elsewhere'));
    symlinkSync(path.join(trial.camera, 'elsewhere'), path.join(trial.content, 'places/linked'));
    expect(await trial.stopOf('places/linked')).toContain('There is no item places/linked.');
    expect(readdirSync(path.join(trial.camera, 'elsewhere'))).toEqual([]);
  });

  it('a facts.yml that is missing, broken or written in an unusual way', async () => {
    writeFileSync(trial.inItem('facts.yml'), 'status: [\n');
    expect(await trial.stopOf(item)).toMatch(
      /^facts.yml must be mended first: .*facts.yml:\d+:\d+ error/,
    );
    writeFileSync(trial.inItem('facts.yml'), 'media: { a: 1 }\n');
    expect(await trial.stopOf(item)).toContain('is written in an unusual way');
    expect(existsSync(trial.inItem('view.jpg'))).toBe(false);
    rmSync(trial.inItem('facts.yml'));
    expect(await trial.stopOf(item)).toContain('has no facts.yml');
  });

  it('dates and names that cannot be', async () => {
    const flagged = (flags: Options['flags'] = {}) => trial.stopOf(item, { flags });
    expect(await flagged({ takenOn: '2026-02-31' })).toContain('Write a day of the past');
    expect(await flagged({ takenOn: '2026-06-02' })).toContain('Write a day of the past');
    expect(await flagged({ takenOn: '17/05/2026' })).toContain('as YYYY-MM-DD');
    expect(await flagged({ name: '../escape' })).toContain('Try --name escape.');
    expect(await flagged({ name: '…' })).toContain('is not a good name');
  });

  it('a folder that cannot be written into, before any picture is decoded', async () => {
    vi.mocked(accessSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    });
    expect(await trial.stopOf(item)).toContain('Nothing can be written into');
    expect(existsSync(trial.inItem('view.jpg'))).toBe(false);
  });

  it('a disk that is full, and leaves everything as it was', async () => {
    const before = trial.facts();
    const files = readdirSync(path.join(trial.content, item));
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw new Error('ENOSPC: no space left on device');
    });
    expect(await trial.stopOf(item)).toContain(
      'ENOSPC: no space left on device. Nothing was changed.',
    );
    expect(trial.facts()).toBe(before);
    expect(readdirSync(path.join(trial.content, item))).toEqual(files);
  });

  it('to hide that the contact sheet was not written', async () => {
    writeFileSync(path.join(trial.camera, 'file'), '');
    const failed = await trial.stopOf(item, { reports: path.join(trial.camera, 'file') });
    expect(failed).toContain('The pictures are in place, but the contact sheet');
    expect(existsSync(trial.inItem('view.jpg'))).toBe(true);
  });
});
