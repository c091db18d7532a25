import path from 'node:path';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { siteData, type SiteData } from '../schemas/site.ts';
import { readDataText } from './data-text.ts';
import { formatFinding } from './finding.ts';
import { validateYaml } from './validate.ts';

/**
 * Reads `site.yml`: which province this portal is of. `SITE_URL` overrides the origin.
 *
 * @throws Error naming file, line and column of every problem, or when it is missing or no ordinary file
 */
export function readSite(directory: string = contentDirectory()): SiteData {
  const file = path.join(directory, 'site.yml');
  const validation = validateYaml(readDataText(file).yaml, siteData);
  if (!validation.data) {
    throw new Error(
      `site.yml cannot be used:\n${validation.findings.map((finding) => formatFinding(finding)).join('\n')}`,
    );
  }
  const origin = process.env['SITE_URL'] ?? validation.data.origin;
  return { ...validation.data, origin: origin.replace(/\/+$/, '') };
}
