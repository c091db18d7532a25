import { isLocale, type Locale } from '../../../src/config/locales.ts';

/** Why a line says nothing: no known form, wrong percent-encoding, longer than `longestLine`. */
export type LineFault = 'form' | 'encoding' | 'length';

/** What is taken from one line of a server log. Nothing else of the line is kept. */
export type LineReading =
  | { readonly kind: 'search'; readonly locale: Locale; readonly text: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly fault: LineFault };

interface LoggedRequest {
  readonly method: string;
  /** Address as it was sent: path and query, percent-encoded. */
  readonly target: string;
  readonly status: number;
}

/** Common and Combined Log Format: `[time] "request" status bytes`, whatever stands around them. */
const commonForm = /^[^["]+\[[^\]"]+\] "([^"\\]*(?:\\.[^"\\]*)*)" (\d{3}) (?:\d+|-)(?: |$)/;

const other: LineReading = { kind: 'other' };

/**
 * Reads one line of an access log: Common or Combined Log Format (nginx, Apache) or a JSON object of
 * Caddy. A search is an answered GET of `/<locale>/search/?q=…`. Never throws.
 */
export function readLine(line: string): LineReading {
  const trimmed = line.trim();
  if (trimmed === '') return other;
  const request = trimmed.startsWith('{') ? jsonRequest(trimmed) : commonRequest(trimmed);
  if (request === undefined) return { kind: 'broken', fault: 'form' };
  if (request === 'none') return other;
  return searchOf(request);
}

function commonRequest(line: string): LoggedRequest | undefined {
  const [, written = '', status = ''] = commonForm.exec(line) ?? [];
  if (status === '') return undefined;
  const [method = '', ...rest] = unescaped(written)
    .replace(/ HTTP\/[\d.]+$/, '')
    .split(' ');
  return { method, target: rest.join(' '), status: Number(status) };
}

/** Servers write quotes, backslashes and bytes beyond ASCII as `\"`, `\\` and `\xC3`. */
function unescaped(written: string): string {
  return written.replace(
    /\\(?:x([\da-f]{2})|(.))/gi,
    (_, byte: string | undefined, sign: string) => {
      if (byte !== undefined) return `%${byte}`;
      return 'tnr'.includes(sign) ? '%20' : sign;
    },
  );
}

/** `'none'` for lines of Caddy that tell of something else than a request. */
function jsonRequest(line: string): LoggedRequest | 'none' | undefined {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(entry)) return undefined;
  const { request, status } = entry;
  if (request === undefined) return 'none';
  if (!isRecord(request)) return undefined;
  const { method, uri } = request;
  if (typeof method !== 'string' || typeof uri !== 'string') return undefined;
  return { method, target: uri, status: typeof status === 'number' ? status : 0 };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function searchOf({ method, target, status }: LoggedRequest): LineReading {
  const isAnswered = (status >= 200 && status < 300) || status === 304;
  if (method !== 'GET' || !isAnswered) return other;
  const [address = ''] = target.replace(/^https?:\/\/[^/]*/i, '').split('#', 1);
  const mark = address.indexOf('?');
  const [, locale = ''] = /^\/([\w-]+)\/search\/$/.exec(address.slice(0, Math.max(mark, 0))) ?? [];
  if (!isLocale(locale)) return other;
  const parameter = address
    .slice(mark + 1)
    .split('&')
    .find((part) => part.startsWith('q='));
  if (parameter === undefined) return other;
  const text = decoded(parameter.slice('q='.length));
  return text === undefined
    ? { kind: 'broken', fault: 'encoding' }
    : { kind: 'search', locale, text };
}

/** A value of a form (application/x-www-form-urlencoded); `undefined` when it is encoded wrongly. */
export function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
