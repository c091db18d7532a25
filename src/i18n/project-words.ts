import type { Project } from '../domain/project/project.ts';
import { measureText } from './measure-text.ts';
import type { Translations } from './translator.ts';

/** Area as printed, or `undefined` when it is not published. */
export function areaText(project: Project, translations: Translations): string | undefined {
  const { area } = project.facts;
  return area && measureText(area.hectares, 'hectare', area.qualifier, translations);
}

/** Capital as printed, or `undefined` when it is not published. */
export function capitalText(project: Project, translations: Translations): string | undefined {
  const { capital } = project.facts;
  if (!capital) return undefined;
  if (capital.vnd !== undefined) {
    return measureText(capital.vnd, 'vnd', capital.qualifier, translations);
  }
  const { t, format } = translations;
  return t('project.range', {
    from: format.measure(capital.from ?? 0, 'vnd'),
    to: format.measure(capital.to ?? 0, 'vnd'),
  });
}
