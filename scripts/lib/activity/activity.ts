import type { Locale } from '../../../src/config/locales.ts';
import type { AgencyData } from '../../../src/schemas/agency.ts';
import type { CoverageData } from '../../../src/schemas/reference-data.ts';
import type { SiteData } from '../../../src/schemas/site.ts';
import type { Content } from '../content/content.ts';
import { CommandError } from '../report/run-command.ts';
import type { History, HistoryGap } from './history/git-log.ts';
import { followTrails } from './history/trails.ts';
import { changes, type Changes } from './measures/changes.ts';
import { clarity, type Clarity } from './measures/clarity.ts';
import { languages, type Languages } from './measures/languages.ts';
import { livesOf, wasPublic } from './measures/life.ts';
import { press, type Press } from './measures/press.ts';
import { publications, type Publications } from './measures/publications.ts';
import { quality, type Quality } from './measures/quality.ts';
import { timeliness, type Timeliness } from './measures/timeliness.ts';
import { nextClosing, type Period } from './period.ts';

/** Everything that the report of a period says, before it is put into words. */
export interface Activity {
  readonly period: Period;
  /** Day of the report, `YYYY-MM-DD`. */
  readonly today: string;
  /** Last day that the report knows of: the end of the period, or today when it still runs. */
  readonly end: string;
  readonly nextClosing: string;
  readonly site: SiteData;
  readonly agencies: readonly AgencyData[];
  readonly locales: readonly Locale[];
  readonly publications: Publications;
  readonly languages: Languages;
  readonly timeliness: Timeliness;
  readonly clarity: Clarity;
  readonly quality: Quality;
  /** `undefined`: there is no coverage.yml, or it cannot be read whole. */
  readonly press: Press | undefined;
  /** `undefined` where the history has a gap. */
  readonly changes: Changes | undefined;
  readonly gap: HistoryGap | undefined;
  /** Item folders whose facts.yml cannot be read; they are in no count. */
  readonly unread: number;
}

/**
 * Computes the activity of a period from the content and its history.
 *
 * @param readTheSite reads site.yml; its error becomes one of the command
 * @throws CommandError when the content folder, site.yml or agencies.yml cannot be read
 */
export function activityOf(
  content: Content,
  readTheSite: () => SiteData,
  history: History,
  period: Period,
  today: string,
): Activity {
  if (!content.exists) {
    throw new CommandError(
      `There is no content folder ${content.folder}. Run the command from the root of the portal, or set CONTENT_DIR.`,
    );
  }
  const site = siteFrom(readTheSite);
  const agencyFile = content.data['agencies.yml'];
  if (!agencyFile || agencyFile.findings.length > 0) {
    throw new CommandError('agencies.yml cannot be read whole. Run: npm run check');
  }
  const end = period.to < today ? period.to : today;
  const known: Period = { from: period.from, to: end };
  const trails =
    history.gap === undefined ? followTrails(history.commits, history.statuses) : undefined;
  const lives = livesOf(content.items, trails);
  const current = lives.filter((life) => wasPublic(life, today)).map(({ item }) => item);
  const closing = nextClosing(today);
  const coverage = content.data['coverage.yml'];
  const articles = coverage?.findings.length === 0 ? (coverage.known ?? []) : undefined;
  return {
    period,
    today,
    end,
    nextClosing: closing,
    site,
    agencies: agencyFile.known as readonly AgencyData[],
    locales: site.locales,
    publications: publications(lives, period, today),
    languages: languages(current, site.locales, trails, known),
    timeliness: timeliness(lives, site.locales, trails, known),
    clarity: clarity(lives, known, end, today),
    quality: quality(lives, today, closing),
    press: articles && press(articles as readonly CoverageData[], known),
    changes:
      history.gap === undefined && trails
        ? changes(history.commits, trails, content.items, known)
        : undefined,
    gap: history.gap,
    unread: content.items.filter(({ facts }) => facts === undefined).length,
  };
}

function siteFrom(readTheSite: () => SiteData): SiteData {
  try {
    return readTheSite();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${reason}\nRun: npm run check`);
  }
}
