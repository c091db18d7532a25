import type { APIRoute } from 'astro';
import { smallPictureSize } from '../../config/images.ts';
import type { SeededDrawing } from '../../domain/drawing.ts';
import { drawingsByMotif } from '../../repository/pages/media.ts';
import { drawn } from '../_drawn.ts';
import { comparablePaths } from '../../routing/static-paths.ts';

/** The small form of each drawing of the picture library. */
export async function getStaticPaths() {
  return comparablePaths(
    [...(await drawingsByMotif()).values()].flat().map(({ name, drawing }) => ({
      params: { name },
      props: { drawing },
    })),
  );
}

export const GET: APIRoute<{ drawing: SeededDrawing }> = ({ props }) =>
  drawn(props.drawing, smallPictureSize, 'jpg');
