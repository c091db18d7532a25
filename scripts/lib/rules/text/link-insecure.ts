import type { Content } from '../../content/content.ts';
import type { Location } from '../../../../src/source/finding.ts';
import { defineRule } from '../rule.ts';

/**
 * Addresses that the portal sends its readers to. The address of a source is a quotation of where
 * something was read, and stays as it was.
 */
export const linkInsecure = defineRule({
  id: 'link-insecure',
  severity: 'warning',
  help: 'Web addresses of the portal and of agencies begin with https://.',
  problems: (content) =>
    addresses(content)
      .filter(({ url }) => /^http:/i.test(url))
      .map(({ url, at }) => ({
        ...at,
        message: `The address ${url} is not encrypted.`,
        hint: 'Write https:// if the site answers there.',
      })),
});

function addresses({ data }: Content): { url: string; at: Location }[] {
  const found: { url: string; at: Location }[] = [];
  for (const file of [data['site.yml'], data['agencies.yml']]) {
    const visit = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'string') {
        if (/^https?:/i.test(value) && path.at(-1) !== 'source') {
          found.push({ url: value, at: file?.yaml.locate(path) ?? { file: '', line: 1, column: 1 } });
        }
      } else if (value !== null && typeof value === 'object') {
        for (const [key, child] of Object.entries(value)) {
          visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
        }
      }
    };
    visit(file?.known, []);
  }
  return found;
}
