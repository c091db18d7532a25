import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { scene } from '../../art/scene.ts';
import { smallPictureSize } from '../../config/images.ts';
import type { SeededDrawing } from '../../domain/drawing.ts';
import { drawingsByMotif } from '../../repository/pages/media.ts';

/** The small form of each drawing of the picture library. */
export async function getStaticPaths() {
  return [...(await drawingsByMotif()).values()].flat().map(({ name, drawing }) => ({
    params: { name },
    props: { drawing },
  }));
}

export const GET: APIRoute<{ drawing: SeededDrawing }> = async ({ props }) => {
  const svg = scene({ ...props.drawing, ...smallPictureSize });
  const picture = await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } });
};
