import { dev } from 'astro';

/** `npm run dev`: live preview while editing; a saved Markdown file shows within a second. */
await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
