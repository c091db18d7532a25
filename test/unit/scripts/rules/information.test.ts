import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../scripts/lib/content/read-content.ts';
import { outageLead } from '../../../../scripts/lib/rules/facts/outage-lead.ts';
import { copyOfContent } from '../../../support/content-fixture.ts';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Findings of the rule when the notice is published and the outage begins on these days. */
async function lead(publishedAt: string, from: string): Promise<string[]> {
  const directory = copyOfContent('outage-lead');
  const file = path.join(directory, 'news/tin-thu/facts.yml');
  const text = readFileSync(file, 'utf8')
    .replace(/^publishedAt: .*/m, `publishedAt: ${publishedAt}`)
    .replace(/^outage: .*/m, `outage: { from: "${from} 22:00", until: "${from} 23:00" }`);
  writeFileSync(file, text);
  rmSync(path.join(directory, 'news/tin-nguoc'), { recursive: true });
  const findings = await outageLead.check(readContent(directory), { today: '2026-06-01' });
  rmSync(directory, { recursive: true });
  return findings.map(({ hint }) => hint.en);
}

describe('the lead of an outage', () => {
  it('is long enough with seven working days between', async () => {
    expect(await lead('2026-11-20', '2026-12-02')).toEqual([]);
    expect(await lead('2026-11-20', '2026-12-01')).toHaveLength(1);
  });

  it('does not count Tết, and names the first day that would do', async () => {
    // Tết 2026 is on 17 February; 16 to 20 February are holidays.
    const [hint] = await lead('2026-02-09', '2026-02-20');
    expect(hint).toMatch(/2026-02-2[5-9]/);
    expect(await lead('2026-02-09', '2026-02-26')).toEqual([]);
  });
});
