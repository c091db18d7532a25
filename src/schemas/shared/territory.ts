import type { z } from 'astro/zod';
import { slug } from './identifiers.ts';

/**
 * Which territory a number belongs to, an id of `territories` in `site.yml`. The old provinces were
 * merged on 1 July 2025 (Resolution 202/2025/QH15); a number of one of them never stands beside a
 * new one without a label.
 */
export const territory = slug.describe('Territory that the numbers belong to, an id of site.yml');

export type Territory = z.infer<typeof territory>;
