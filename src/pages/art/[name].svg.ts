import type { APIRoute } from 'astro';
import { drawingSize } from '../../config/images.ts';
import { scene } from '../../art/scene.ts';
import { drawingName, type SeededDrawing } from '../../domain/drawing.ts';
import { shownDrawings } from '../../repository/pages/drawings.ts';

/** Every drawing that a page shows, as a file. */
export async function getStaticPaths() {
  return (await shownDrawings()).map((drawing) => ({
    params: { name: drawingName(drawing) },
    props: { drawing },
  }));
}

export const GET: APIRoute<{ drawing: SeededDrawing }> = ({ props }) =>
  new Response(scene({ ...props.drawing, ...drawingSize }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
