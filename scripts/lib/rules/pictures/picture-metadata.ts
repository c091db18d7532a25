import type { PictureFile } from '../../content/picture-file.ts';
import { privateTags } from '../../pictures/private-tags.ts';
import { defineRule, type Problem } from '../rule.ts';

export const pictureMetadata = defineRule({
  id: 'picture-metadata',
  severity: 'error',
  help: 'Pictures do not carry where they were taken, nor the serial number or the owner of the camera.',
  problems: async (content) => {
    const pictures = content.items.flatMap((item) => item.pictures);
    return (await Promise.all(pictures.map(problemsOf))).flat();
  },
});

async function problemsOf(picture: PictureFile): Promise<Problem[]> {
  const reading = await picture.read();
  if (reading.kind !== 'raster') return [];
  const tags = privateTags(reading.metadata);
  if (tags.length === 0) return [];
  return [
    {
      ...{ file: picture.file, line: 1, column: 1 },
      message: `The picture carries ${tags.join(' and ')}.`,
      hint: 'Export it again without metadata.',
    },
  ];
}
