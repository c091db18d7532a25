import path from 'node:path';
import { CommandError } from '../../report/run-command.ts';
import { contactSheet } from './contact-sheet.ts';
import { findItemPlace } from './item-place.ts';
import { preparePictures } from './prepare-pictures.ts';
import { readStatements, type StatementFlags } from './statements.ts';
import { picturesReport, refusedReport, todoReport } from './terminal-report.ts';
import type { PrepareWords } from './words/words.ts';
import { writeContactSheet, writePictures } from './write-pictures.ts';

export interface ImagesCommand {
  /** `<collection>/<slug>`, then the files. */
  readonly names: readonly string[];
  readonly flags: StatementFlags;
  readonly wantsCover: boolean;
  /** Say what would happen, write nothing. */
  readonly isTrial: boolean;
  readonly contentDirectory: string;
  /** Folder of contact sheets. */
  readonly reports: string;
  /** Folder that relative names begin in. */
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly usage: string;
  readonly words: PrepareWords;
}

export interface ImagesResult {
  /** What was made and what is still to be said. */
  readonly output: string;
  /** What was refused; empty when nothing was. */
  readonly problems: string;
}

/**
 * Prepares what a camera gives: pictures beside facts.yml, their entries in it, and a contact sheet.
 *
 * @throws CommandError for what stops the whole command: then nothing was written
 */
export async function prepareImages(command: ImagesCommand): Promise<ImagesResult> {
  const { words, usage, contentDirectory, isTrial, today, wantsCover, from } = command;
  const [reference = '', ...files] = command.names;
  const place = findItemPlace(contentDirectory, reference, words, usage);
  if (files.length === 0) throw new CommandError(words.errors.noFiles(usage));
  const statements = readStatements(command.flags, today, words);
  const request = { place, files, from, statements, wantsCover, today, words };
  const preparation = await preparePictures(request);
  const { pictures, refused } = preparation;
  const problems = refusedReport(refused, words);
  if (pictures.length === 0) return { output: '', problems };

  const parts = [picturesReport(place, pictures, isTrial, words)];
  if (isTrial) {
    parts.push(words.terminal.dryRun);
  } else {
    writePictures(place, preparation, words);
    const html = contactSheet(place, preparation, words);
    const sheet = writeContactSheet(command.reports, place.reference, html, words);
    parts.push(
      words.terminal.wrote(`${place.folder.folder}/facts.yml`),
      words.terminal.contactSheet(path.relative('.', sheet).split(path.sep).join('/')),
    );
  }
  return { output: [...parts, '', todoReport(place, preparation, words)].join('\n'), problems };
}
