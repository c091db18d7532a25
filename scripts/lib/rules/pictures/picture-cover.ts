import { minimumCoverWidth } from '../../../../src/config/images.ts';
import { defineRule } from '../rule.ts';

export const pictureCover = defineRule({
  id: 'picture-cover',
  severity: 'error',
  help: 'The leading picture of an item is at least 1,600 pixels wide.',
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
            message: `The cover is ${width} pixels wide; ${minimumCoverWidth} are needed.`,
            hint: 'Use a larger picture, or leave "cover" out: the drawing stands in.',
          },
        ];
      }),
    );
    return found.flat();
  },
});
