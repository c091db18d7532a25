import { dev } from 'astro';

/**
 * `npm run dev`: live preview while editing, drafts included; a saved Markdown file shows within a
 * second.
 */
process.env['REVIEW_BUILD'] = 'yes';
await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
