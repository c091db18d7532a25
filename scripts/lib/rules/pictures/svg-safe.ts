import type { PictureFile } from '../../content/picture-file.ts';
import { svgProblems } from '../../pictures/svg-problems.ts';
import { defineRule, type Problem } from '../rule.ts';

export const svgSafe = defineRule({
  id: 'svg-safe',
  severity: 'error',
  help: 'SVG pictures hold shapes and text only: no script, no handlers, no foreign content, nothing from outside.',
  problems: async (content) => {
    const pictures = content.items.flatMap((item) => item.pictures);
    return (await Promise.all(pictures.map(problemsOf))).flat();
  },
});

async function problemsOf(picture: PictureFile): Promise<Problem[]> {
  const reading = await picture.read();
  if (reading.kind !== 'svg') return [];
  return svgProblems(reading.text).map(({ line, column, message }) => ({
    ...{ file: picture.file, line, column },
    message,
    hint: 'Export it as plain SVG, or use a PNG.',
  }));
}
