import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noisy, withCamera } from './camera.ts';
import { commandTrial, photo, wide, type CommandTrial } from './command-trial.ts';

let trial: CommandTrial;

beforeEach(() => {
  trial = commandTrial();
});

afterEach(() => {
  trial.remove();
});

describe('npm run images', () => {
  it('lets the words of the caller count for more than those of the camera', async () => {
    const flags = {
      credit: ' Ảnh:\u202e Páo\n',
      takenOn: '2025-01-02',
      place: 'Sa Pa',
      name: 'Mùa lúa.jpg',
    };
    await trial.run([trial.put('a.jpg', photo), trial.put('b.jpg', photo)], { flags });
    expect(trial.facts()).toContain(
      '  - file: mua-lua.jpg\n    credit: "Ảnh: Páo"\n    made: photo\n    takenOn: 2025-01-02\n    place: "Sa Pa"\n  - file: mua-lua-2.jpg\n',
    );
  });

  it('believes no clock that was never set, nor one that runs ahead', async () => {
    const plain = await noisy(20, 20).jpeg().toBuffer();
    const at = (name: string, takenAt: string) => trial.put(name, withCamera(plain, { takenAt }));
    const { output } = await trial.run([
      at('a.jpg', '2026:06:02 00:00:00'),
      at('b.jpg', '1980:01:01 00:00:00'),
      at('c.jpg', '2026:02:31 00:00:00'),
      at('d.jpg', '0000:00:00 00:00:00'),
    ]);
    expect(trial.facts()).not.toContain('takenOn');
    expect(output.match(/which cannot be/g)).toHaveLength(3);
  });

  it('names a second picture of the same name otherwise, and keeps the first', async () => {
    await trial.run([trial.put('view.jpg', photo)]);
    const first = readFileSync(trial.inItem('view.jpg'));
    await trial.run([trial.put('view.jpg', wide)]);
    expect(readFileSync(trial.inItem('view.jpg')).equals(first)).toBe(true);
    expect((await sharp(trial.inItem('view-2.jpg')).metadata()).width).toBe(1700);
    expect(trial.facts().match(/- file: /g)).toHaveLength(2);
  });

  it('prepares a file once that is named twice', async () => {
    trial.put('view.jpg', wide);
    await trial.run(['view.jpg', './view.jpg']);
    expect(trial.facts().match(/- file: /g)).toHaveLength(1);
  });
});
