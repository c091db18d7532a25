import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyOfContent } from '../../../support/content-fixture.ts';
import { writeFixtureReports } from '../../../support/fixture-news.ts';
import { repositoryIn, type Repository } from './content-history.ts';

/**
 * The made-up province with four reports, and a history: all of it on 8 January 2026 but one Chinese translation, which
 * came ten days later from somebody else; its source was changed in the last half hour of 15 June 2026, Việt Nam time,
 * and another page half an hour after midnight.
 */
export function portalWithHistory(): Repository {
  const folder = copyOfContent();
  writeFixtureReports(folder);
  const repository = repositoryIn(folder);
  const late = 'places/nui-lam/zh.md';
  const words = readFileSync(path.join(folder, late), 'utf8');
  rmSync(path.join(folder, late));
  repository.commit('2026-01-08T09:00:00+07:00', 'first');
  repository.write(late, words);
  repository.commit('2026-01-18T09:00:00+07:00', 'second');
  repository.edit('places/nui-lam/vi.md', (text) => `${text}\nThêm một câu[^yearbook].\n`);
  repository.commit('2026-06-15T16:30:00Z', 'first');
  repository.edit('province/nature/vi.md', (text) => `${text}\nThêm một câu[^yearbook].\n`);
  repository.commit('2026-06-15T17:30:00Z', 'third');
  return repository;
}

/** The half year that the history of the made-up province lies in. */
export const halfYear = { from: '2026-01-01', to: '2026-06-15' } as const;

/** A fortnight after its end: the day of the report. */
export const reportDay = '2026-07-01';
