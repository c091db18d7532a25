import type { APIRoute } from 'astro';
import { llmsText } from '../files/llms.ts';
import { llmsPortal } from '../repository/pages/llms.ts';

/** What the portal is and where its texts, feeds and data stand, for programs (llmstxt.org). */
export const GET: APIRoute = async () =>
  new Response(llmsText(await llmsPortal()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
