import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/pages.ts';

/**
 * The recommended rules (.htmlvalidate.json), with two exceptions of taste: titles may be longer than
 * search engines show, because they end with the portal's name; and telephone numbers need no
 * no-break spaces, because the link is a name with its number, "Police 113".
 */
describe('html-validate', () => {
  it('finds nothing wrong with any page', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const found: string[] = [];
    for (const { address, html } of pagesOf(inject('dist'))) {
      const report = await validator.validateString(html, path.resolve('page.html'));
      for (const { messages } of report.results) {
        for (const { ruleId, message, selector, severity } of messages) {
          if (severity === 2) found.push(`${address}: ${ruleId} ${message} (${selector ?? ''})`);
        }
      }
    }
    expect(found).toEqual([]);
    // All pages in one go: more than a minute on a machine that does other things too.
  }, 180_000);
});
