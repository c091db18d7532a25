import { getCollection } from 'astro:content';
import type { SeededDrawing } from '../../domain/drawing.ts';
import type { ClusterData, SlideData } from '../../schemas/cluster.ts';

/** The foreign-information clusters, in the order of the file; a province may have none. */
export async function clusters(): Promise<ClusterData[]> {
  const entries = await getCollection('clusters');
  return entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The drawing that a playlist names for a slide itself. */
export function ownDrawing({ art }: SlideData, cluster: string): SeededDrawing | undefined {
  return art && { ...art, seed: art.seed ?? cluster };
}

/** Drawings that only the screens show. */
export async function screenDrawings(): Promise<SeededDrawing[]> {
  const all = await clusters();
  return all.flatMap(({ id, display }) =>
    (display?.playlist ?? []).flatMap((slide) => ownDrawing(slide, id) ?? []),
  );
}
