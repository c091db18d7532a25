import type { APIRoute } from 'astro';
import { addressRules } from '../repository/pages/departed.ts';

/** `_redirects`, the form in which static hosts read addresses that moved or are gone. */
export const getStaticPaths = () => [{ params: { hostFile: '_redirects' } }];

export const GET: APIRoute = async () => {
  const rules = await addressRules();
  const lines = rules.map(({ from, to, status }) => `${from} ${to} ${status}\n`);
  return new Response(lines.join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
