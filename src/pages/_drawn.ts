import sharp from 'sharp';
import { scene } from '../art/scene.ts';
import { cacheDirectory } from '../config/environment/cache-directory.ts';
import { drawingName, type SeededDrawing } from '../domain/drawing.ts';
import { programDigest } from '../config/environment/folder-digest.ts';
import { keptFile } from '../files/kept-file.ts';
import { laidFile } from './_laid-file.ts';

const types = { svg: 'image/svg+xml', jpg: 'image/jpeg' } as const;
/** Of JPEG: no artefact is seen in the flat colours of the drawings. */
const quality = 80;

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A drawing as a file in the given size; drawn once and kept between builds. */
export async function drawn(
  drawing: SeededDrawing,
  frame: Frame,
  form: keyof typeof types,
): Promise<Response> {
  const file = await keptFile(
    {
      cache: cacheDirectory('drawings'),
      words: [programDigest('src/art'), quality, drawingName(drawing), drawing, frame],
      extension: form,
    },
    () => {
      const svg = Buffer.from(scene({ ...drawing, ...frame }));
      return form === 'svg' ? svg : sharp(svg).jpeg({ quality }).toBuffer();
    },
  );
  return laidFile(file, types[form]);
}
