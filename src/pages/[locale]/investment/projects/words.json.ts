import type { APIRoute } from 'astro';
import type { Locale } from '../../../../config/locales.ts';
import { projectWords } from '../../../../repository/projects/project-rows.ts';
import { filledSections } from '../../../../repository/pages/filled-sections.ts';
import { shownLocales } from '../../../../repository/site.ts';
import { localeStaticPaths } from '../../../../routing/static-paths.ts';

/** Further words by which projects are found, loaded when a reader types. */
export const getStaticPaths = async () =>
  (await filledSections()).has('projects') ? localeStaticPaths(shownLocales()) : [];

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(JSON.stringify(await projectWords(locale)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
