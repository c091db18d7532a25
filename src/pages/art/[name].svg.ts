import type { APIRoute } from 'astro';
import { drawingSize } from '../../config/images.ts';
import { drawingName, type SeededDrawing } from '../../domain/drawing.ts';
import { shownDrawings } from '../../repository/pages/drawings.ts';
import { drawn } from '../_drawn.ts';
import { comparablePaths } from '../../routing/static-paths.ts';

/** Every drawing that a page shows, as a file. */
export async function getStaticPaths() {
  return comparablePaths(
    (await shownDrawings()).map((drawing) => ({
      params: { name: drawingName(drawing) },
      props: { drawing },
    })),
  );
}

export const GET: APIRoute<{ drawing: SeededDrawing }> = ({ props }) =>
  drawn(props.drawing, drawingSize, 'svg');
