/** When something may stand on a screen. */
export interface Showing {
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`, Việt Nam time; left out: always. */
  readonly from?: string | undefined;
  /** The same; a day is shown to its end, a time is no longer shown. */
  readonly until?: string | undefined;
  /** Months (1–12) in which it is shown; left out: all. */
  readonly months?: readonly number[] | undefined;
}

/** @param moment `YYYY-MM-DD HH:MM` in Việt Nam */
export function isShowing({ from, until, months }: Showing, moment: string): boolean {
  if (from !== undefined && moment < from) return false;
  if (until !== undefined && (until.length > 10 ? moment >= until : moment.slice(0, 10) > until)) {
    return false;
  }
  return months === undefined || months.includes(Number(moment.slice(5, 7)));
}

/** What two spans have in common: an item that ends sooner than its place in the playlist, or later. */
export function narrowed(first: Showing, second: Showing): Showing {
  const from = [first.from, second.from].filter((text) => text !== undefined).sort();
  const until = [first.until, second.until]
    .filter((text) => text !== undefined)
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  return { from: from.at(-1), until: until[0], months: first.months ?? second.months };
}

/** A day ends with its last minute. */
const endOf = (until: string): string => (until.length > 10 ? until : `${until} 24:00`);

/** The attributes by which a script in the page tells when something may stand there. */
export function showingMarks({ from, until, months }: Showing): Record<string, string | undefined> {
  return { 'data-from': from, 'data-until': until, 'data-months': months?.join(' ') };
}

/** Reads what `showingMarks` wrote. */
export function showingOf(marks: Readonly<Record<string, string | undefined>>): Showing {
  const { from, until, months } = marks;
  return { from, until, months: months?.split(' ').map(Number) };
}
