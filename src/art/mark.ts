import { line, path, rect, svgDocument } from './svg.ts';

/** What the seal depends on. */
export interface MarkOptions {
  /** Printed side in pixels; never below 20. */
  size?: number;
  ground?: string;
  lines?: string;
  /** The top field. */
  gold?: string;
}

const TOP_FIELD = 'M24 19.5c1.5-5 13.5-6.5 17-2 3 4.5-2.5 8-8.5 8s-10-2-8.5-6z';

const BANKS =
  'M18.5 24c-4.5 7 1.5 12.5 9 11.5 3.5-.5 4.5 1.5 8.5 1 8.5-1 13-6.5 9.5-13.5' +
  'M13 31.500c-5.5 9.5 2.5 17 13 15 4.5-1 6 2 11 1.2 12-1.7 17.5-9.2 13.5-17.7' +
  'M8 39.500c-5 12.5 5.5 20.5 18 18 5-1 7 2 13 1 14-2 20.5-10 17-19.5';

/** The least printed side, in pixels, at which the banks stay apart. */
const LEAST_SIZE = 20;

/**
 * The seal of the portal: field banks round one hill on a square of indigo, the top field ripe.
 * Decorative; it stands beside the name. Throws a RangeError below 20 pixels.
 */
export function mark(options: MarkOptions = {}): string {
  const { size = 64, ground = '#1f2a57', lines = '#f4efe2', gold = '#dba537' } = options;
  if (!(size >= LEAST_SIZE)) {
    throw new RangeError(`The seal cannot be ${size} pixels wide; use ${LEAST_SIZE} or more.`);
  }
  return svgDocument(
    { width: 64, height: 64, size: [size, size] },
    rect(0, 0, 64, 64, ground) +
      path(TOP_FIELD, gold) +
      line(BANKS, lines, 3.6, { 'stroke-linecap': 'round' }),
  );
}
