import type { APIRoute } from 'astro';
import type { Locale } from '../../../../config/locales.ts';
import { shownProjects } from '../../../../repository/projects/project-rows.ts';
import { shownLocales } from '../../../../repository/site.ts';
import { localeStaticPaths } from '../../../../routing/static-paths.ts';

/** The rows of the project list in one language, loaded when a reader first filters. */
export const getStaticPaths = () => localeStaticPaths(shownLocales());

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(JSON.stringify({ projects: await shownProjects(locale) }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
