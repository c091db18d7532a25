import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import ProjectList from '../../src/components/project/ProjectList.astro';
import { projectsPerPage } from '../../src/config/project-facets.ts';
import { packProjects } from '../../src/domain/project/packed-projects.ts';
import { areaOf, capitalOf, facetsOf } from '../../src/domain/project/project.ts';
import { areaText, capitalText } from '../../src/i18n/project-words.ts';
import { translate } from '../../src/i18n/translator.ts';
import { manyProjects } from '../support/many-projects.ts';
import { render, textIn } from '../support/render.ts';

const many = manyProjects(2000);
const choices = { sector: [], locality: [], status: [], scale: [], area: [] };
const props = { locale: 'en', projects: many, places: new Map(), sectors: new Map(), choices };

describe('a list of two thousand projects', () => {
  it('is served one page long and says how many there are', async () => {
    const $ = await render(ProjectList, props);
    expect($('[data-list-body] tr')).toHaveLength(projectsPerPage);
    expect(textIn($, '[data-list-status]')).toBe('2,000 of 2,000 projects');
    expect($('lc-project-list').attr('data-total')).toBe('2000');
  });

  it('travels in less than 45 kB, which leaves 15 kB for its page, style and script', () => {
    const translations = translate('en');
    const rows = many.map((project) => {
      const { facts, slug, words } = project;
      const [capital, area] = [capitalOf(facts), areaOf(facts)];
      return {
        id: slug,
        title: words.en?.title ?? '',
        text: '',
        facets: facetsOf(facts),
        measures: { ...(capital && { capital }), ...(area && { area }) },
        date: facts.list.date,
        address: '',
        cells: {
          sector: facts.sector,
          place: `Commune ${facts.localities?.[0] ?? ''}`,
          area: areaText(project, translations) ?? 'not published',
          capital: capitalText(project, translations) ?? 'not published',
          status: facts.projectStatus,
          date: translations.format.date(facts.list.date),
        },
      };
    });
    const bytes = brotliCompressSync(JSON.stringify(packProjects(rows, '/en/'))).length;
    console.log(`2,000 projects: ${bytes} bytes, brotli`);
    expect(bytes).toBeLessThan(45_000);
  });

  it('names each box and button after its project', async () => {
    const $ = await render(ProjectList, props);
    const first = $('[data-list-body] tr').first();
    const title = first.find('a').text().trim();
    expect(first.find('[data-compare]').attr('aria-label')).toBe(`Compare ${title}`);
    expect(first.find('[data-keep]').attr('aria-label')).toBe(`Save to my shortlist: ${title}`);
  });
});
