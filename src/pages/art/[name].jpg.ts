import type { APIRoute } from 'astro';
import { openGraphSize } from '../../config/images.ts';
import { drawingName, type SeededDrawing } from '../../domain/drawing.ts';
import { sharedDrawings } from '../../repository/pages/drawings.ts';
import { drawn } from '../_drawn.ts';
import { comparablePaths } from '../../routing/static-paths.ts';

/** The drawings of items once more as JPEG, for feeds and for whoever prints them: not all show SVG. */
export async function getStaticPaths() {
  return comparablePaths(
    (await sharedDrawings()).map((drawing) => ({
      params: { name: drawingName(drawing) },
      props: { drawing },
    })),
  );
}

export const GET: APIRoute<{ drawing: SeededDrawing }> = ({ props }) =>
  drawn(props.drawing, openGraphSize, 'jpg');
