import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDirectory } from '../config/environment/content-directory.ts';
import { siteData, type SiteData } from '../schemas/site.ts';
import { formatFinding } from './finding.ts';
import { displayPath } from './item-folder.ts';
import { validateYaml } from './validate.ts';
import { parseYamlFile } from './yaml-file.ts';

/**
 * Reads `site.yml`: which province this portal is of. `SITE_URL` overrides the origin.
 *
 * @throws Error naming file, line and column of every problem
 */
export function readSite(directory: string = contentDirectory()): SiteData {
  const file = path.join(directory, 'site.yml');
  const validation = validateYaml(
    parseYamlFile(displayPath(file), readFileSync(file, 'utf8')),
    siteData,
  );
  if (!validation.data) {
    throw new Error(
      `site.yml cannot be used:\n${validation.findings.map((finding) => formatFinding(finding)).join('\n')}`,
    );
  }
  const origin = process.env['SITE_URL'] ?? validation.data.origin;
  return { ...validation.data, origin: origin.replace(/\/+$/, '') };
}
