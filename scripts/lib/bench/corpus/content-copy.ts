import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../../../../src/config/environment/content-directory.ts';
import { CommandError } from '../../report/run-command.ts';

/** Copies the content folder, so that measuring may change it. */
export function copyContent(target: string): string {
  cpSync(contentDirectory(), target, { recursive: true });
  return target;
}

/**
 * A copy of the content as the province's official publication: search engines may list its pages,
 * and none carries the notice of a preview.
 * @throws CommandError when `site.yml` names no stage
 */
export function copyOfficialContent(target: string): string {
  const file = path.join(copyContent(target), 'site.yml');
  const text = readFileSync(file, 'utf8');
  if (!/^stage:/m.test(text)) throw new CommandError('site.yml has no line "stage: …" to change.');
  writeFileSync(file, text.replace(/^stage:.*$/m, 'stage: official'));
  return target;
}
