import { minimumCoverWidth } from '../../../../src/config/images.ts';
import { defineRule } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const pictureCover = defineRule({
  id: 'picture-cover',
  severity: 'error',
  help: said(
    'The leading picture of an item is at least 1,600 pixels wide.',
    'Ảnh bìa của mục rộng ít nhất 1.600 điểm ảnh.',
  ),
  problems: async (content) => {
    const found = await Promise.all(
      content.items.map(async (item) => {
        const cover = item.facts?.cover;
        const picture = item.pictures.find(({ name }) => name === cover);
        const reading = await picture?.read();
        if (reading?.kind !== 'raster') return [];
        const { width } = reading.metadata;
        if (width >= minimumCoverWidth) return [];
        return [
          {
            ...item.locate(['cover']),
            message: said(
              `The cover is ${width} pixels wide; ${minimumCoverWidth} are needed.`,
              `Ảnh bìa rộng ${width} điểm ảnh; cần ít nhất ${minimumCoverWidth}.`,
            ),
            hint: said(
              'Use a larger picture, or leave "cover" out: the drawing stands in.',
              'Dùng ảnh lớn hơn, hoặc bỏ "cover" để cổng dùng tranh vẽ thay thế.',
            ),
          },
        ];
      }),
    );
    return found.flat();
  },
});
