import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { openGraphSize } from '../../config/images.ts';
import { scene } from '../../art/scene.ts';
import { drawingName, type SeededDrawing } from '../../domain/drawing.ts';
import { sharedDrawings } from '../../repository/pages/drawings.ts';

/** The drawings of items once more as JPEG, for feeds and for whoever prints them: not all show SVG. */
export async function getStaticPaths() {
  return (await sharedDrawings()).map((drawing) => ({
    params: { name: drawingName(drawing) },
    props: { drawing },
  }));
}

export const GET: APIRoute<{ drawing: SeededDrawing }> = async ({ props }) => {
  const svg = scene({ ...props.drawing, ...openGraphSize });
  const picture = await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } });
};
