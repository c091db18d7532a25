import type { PictureFile } from '../../content/picture-file.ts';
import { privateTags } from '../../pictures/private-tags.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const pictureMetadata = defineRule({
  id: 'picture-metadata',
  severity: 'error',
  help: said(
    'Pictures do not carry where they were taken, nor the serial number or the owner of the camera.',
    'Ảnh không chứa thông tin nơi chụp, số sê-ri hoặc chủ máy ảnh.',
  ),
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
      message: said(
        `The picture carries ${tags.map(({ en }) => en).join(' and ')}.`,
        `Ảnh chứa ${tags.map(({ vi }) => vi).join(' và ')}.`,
      ),
      hint: said(
        'Export it again without metadata.',
        'Xuất lại ảnh không kèm thông tin ẩn (siêu dữ liệu).',
      ),
    },
  ];
}
