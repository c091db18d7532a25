import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedSlug } from '../corpus/many-news.ts';
import type { Cost } from '../measure/measured-run.ts';
import { CommandError } from '../../report/run-command.ts';
import { wholeBuild, type OurBuild } from './our-build.ts';

/** The file that is edited and the page that shows it: a translation, so that no other goes stale. */
const edited = path.join('news', generatedSlug(0), 'en.md');
const shown = path.join('en', 'news', generatedSlug(0), 'index.html');

/** Names of the files of the search; they carry the digest of what they hold. */
const searchFiles = (output: string) =>
  readdirSync(path.join(output, 'pagefind'), { recursive: true, encoding: 'utf8' })
    .sort()
    .join('\n');

/** Puts a sentence at the end of the first paragraph. @throws CommandError for a text without one */
export function withSentence(words: string, sentence: string): string {
  const changed = words.replace(/^(---\n.*?^---\n+[^\n]+)/ms, `$1 ${sentence}`);
  if (changed === words) throw new CommandError('The report to edit has no paragraph.');
  return changed;
}

/**
 * Changes one sentence and builds over the last build.
 * @throws CommandError when page or search are as they were afterwards
 */
export async function oneEdit(build: OurBuild, round: number): Promise<Cost> {
  const file = path.join(build.content, edited);
  // No number: a translation has those of its source.
  const sentence = `A new sentence stands here${' again'.repeat(round)}.`;
  const before = searchFiles(build.output);
  writeFileSync(file, withSentence(readFileSync(file, 'utf8'), sentence));
  const { steps: _steps, ...cost } = await wholeBuild(build);
  if (!readFileSync(path.join(build.output, shown), 'utf8').includes(sentence))
    throw new CommandError(`The build after the edit did not publish the new sentence: ${shown}`);
  if (searchFiles(build.output) === before)
    throw new CommandError('The build after the edit left the search as it was.');
  return cost;
}
