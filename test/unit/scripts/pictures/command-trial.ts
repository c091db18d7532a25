import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  prepareImages,
  type ImagesCommand,
  type ImagesResult,
} from '../../../../scripts/lib/pictures/prepare/images-command.ts';
import { prepareWords } from '../../../../scripts/lib/pictures/prepare/words/words.ts';
import { CommandError } from '../../../../scripts/lib/report/run-command.ts';
import { copyOfContent } from '../../../support/content-fixture.ts';
import { cornered, noisy, withCamera } from './camera.ts';

export const today = '2026-06-01';
export const item = 'places/nui-lam';

/** A small picture that lies on its side, with everything that a camera knows. */
export const photo = withCamera(await noisy(90, 60).jpeg().toBuffer(), {
  ...{ artist: 'Nguyễn Thị Lan', copyright: '<b>Báo</b> Lào Cai', isTalkative: true },
  ...{ takenAt: '2026:05:04 03:02:01', orientation: 6 },
});
/** A picture that is wide enough for a cover and says nothing of itself. */
export const wide = await cornered(1700, 90).jpeg().toBuffer();

export type Options = Partial<Omit<ImagesCommand, 'flags'>> & {
  readonly flags?: Partial<ImagesCommand['flags']>;
};

/** A copy of the content and an empty folder of a camera, in which commands are tried. */
export interface CommandTrial {
  readonly content: string;
  readonly camera: string;
  /** Absolute path of a file of the item. */
  inItem(name: string): string;
  facts(): string;
  /** Path of the contact sheet. */
  readonly sheet: string;
  /** Puts a file into the camera's folder and returns its name. */
  put(name: string, bytes: Buffer | string): string;
  run(files: readonly string[], options?: Options): Promise<ImagesResult>;
  /** What stops a command that is given one good picture; empty when nothing does. */
  stopOf(name: string, options?: Options): Promise<string>;
  remove(): void;
}

export function commandTrial(): CommandTrial {
  const content = copyOfContent();
  const camera = mkdtempSync(path.join(tmpdir(), 'portal-camera-'));
  const inItem = (name: string) => path.join(content, item, name);
  const put = (name: string, bytes: Buffer | string) => {
    writeFileSync(path.join(camera, name), bytes);
    return name;
  };
  const run = (files: readonly string[], { flags, ...options }: Options = {}) =>
    prepareImages({
      ...{ names: [item, ...files], wantsCover: false, isTrial: false, usage: 'usage' },
      ...{ contentDirectory: content, reports: path.join(camera, 'reports'), from: camera },
      ...{ today, words: prepareWords.en, ...options },
      flags: {
        ...{ credit: undefined, licence: undefined, place: undefined },
        ...{ takenOn: undefined, name: undefined, ...flags },
      },
    });
  return {
    ...{ content, camera, inItem, put, run },
    facts: () => readFileSync(inItem('facts.yml'), 'utf8'),
    sheet: path.join(camera, 'reports/contact-places-nui-lam.html'),
    stopOf: async (name, options = {}) => {
      try {
        await run([], { names: [name, put('view.jpg', wide)], ...options });
        return '';
      } catch (error) {
        if (error instanceof CommandError) return error.message;
        throw error;
      }
    },
    remove: () => {
      for (const folder of [content, camera]) rmSync(folder, { recursive: true, force: true });
    },
  };
}
