import type { APIRoute } from 'astro';
import type { Locale } from '../../../../config/locales.ts';
import { collections } from '../../../../config/collections.ts';
import { packProjects } from '../../../../domain/project/packed-projects.ts';
import { shownProjects } from '../../../../repository/projects/project-rows.ts';
import { filledSections } from '../../../../repository/pages/filled-sections.ts';
import { shownLocales } from '../../../../repository/site.ts';
import { localePath } from '../../../../routing/paths.ts';
import { localeStaticPaths } from '../../../../routing/static-paths.ts';

/** The rows of the project list in one language, loaded when a reader first filters. */
export const getStaticPaths = async () =>
  (await filledSections()).has('projects') ? localeStaticPaths(shownLocales()) : [];

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const folder = localePath(locale, collections.projects.path);
  return new Response(JSON.stringify(packProjects(await shownProjects(locale), folder)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
