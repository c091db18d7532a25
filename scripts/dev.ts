import { dev } from 'astro';
import { refreshFrontMatterIndex } from './lib/schemas/write-files.ts';

/**
 * `npm run dev`: live preview while editing, drafts included; a saved Markdown file shows within a
 * second.
 */
refreshFrontMatterIndex();
process.env['REVIEW_BUILD'] = 'yes';
await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
