import type { Project } from '../domain/project.ts';
import type { MeasureParts } from './format.ts';
import type { Translations } from './translator.ts';

const written = ({ before, number, unit, after }: MeasureParts, space: string): string =>
  [before, `${number}${unit === '' ? '' : space}${unit}${after}`]
    .filter((part) => part !== '')
    .join(space);

/** Area as printed, or `undefined` when it is not published. */
export function areaText(project: Project, { format }: Translations): string | undefined {
  const { area } = project.facts;
  return (
    area && written(format.qualified(area.hectares, 'hectare', area.qualifier), format.unitSpace)
  );
}

/** Capital as printed, or `undefined` when it is not published. */
export function capitalText(project: Project, { format, t }: Translations): string | undefined {
  const { capital } = project.facts;
  if (!capital) return undefined;
  if (capital.vnd !== undefined) {
    return written(format.qualified(capital.vnd, 'vnd', capital.qualifier), format.unitSpace);
  }
  return t('project.range', {
    from: format.measure(capital.from ?? 0, 'vnd'),
    to: format.measure(capital.to ?? 0, 'vnd'),
  });
}
