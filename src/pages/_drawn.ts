import sharp from 'sharp';
import { scene } from '../art/scene.ts';
import { cacheDirectory } from '../config/environment/cache-directory.ts';
import { drawingName, type SeededDrawing } from '../domain/drawing.ts';
import { programDigest } from '../config/environment/folder-digest.ts';
import { keptBytes, keptFile, type FileKey } from '../files/kept-file.ts';
import { laidFile } from './_laid-file.ts';

const types = { svg: 'image/svg+xml', jpg: 'image/jpeg' } as const;
/** Of JPEG, for screens: no artefact is seen in the flat colours of the drawings. */
const screenQuality = 80;
/** Of JPEG, for print. */
const printQuality = 88;

interface Frame {
  readonly width: number;
  readonly height: number;
}

interface Form {
  readonly extension: keyof typeof types;
  readonly quality: number;
}

const keyOf = (drawing: SeededDrawing, frame: Frame, { extension, quality }: Form): FileKey => ({
  cache: cacheDirectory('drawings'),
  words: [programDigest('src/art'), quality, drawingName(drawing), drawing, frame],
  extension,
});

function draw(drawing: SeededDrawing, frame: Frame, { extension, quality }: Form) {
  const svg = Buffer.from(scene({ ...drawing, ...frame }));
  return extension === 'svg' ? svg : sharp(svg).jpeg({ quality }).toBuffer();
}

/** A drawing as a file in the given size; drawn once and kept between builds. */
export async function drawn(
  drawing: SeededDrawing,
  frame: Frame,
  extension: keyof typeof types,
): Promise<Response> {
  const form = { extension, quality: screenQuality };
  const file = await keptFile(keyOf(drawing, frame, form), () => draw(drawing, frame, form));
  return laidFile(file, types[extension]);
}

/** A drawing as a picture that is printed; drawn once and kept between builds. */
export function drawnForPrint(drawing: SeededDrawing, frame: Frame): Promise<Uint8Array> {
  const form = { extension: 'jpg', quality: printQuality } as const;
  return keptBytes(keyOf(drawing, frame, form), () => draw(drawing, frame, form));
}
