import { siteDate } from '../../config/environment/site-date.ts';
import {
  drawingName,
  drawingOf,
  homeDrawing,
  pageDrawings,
  type SeededDrawing,
} from '../../domain/drawing.ts';
import type { Block } from '../../prose/blocks.ts';
import { motifIds, seasonIds } from '../../config/images.ts';
import { allEditions } from '../editions/editions.ts';
import { allItems } from '../items.ts';
import { screenDrawings } from '../screens/clusters.ts';
import { site } from '../site.ts';
import { remembered } from '../remembered.ts';

/** Drawings that stand in the body of an item. */
function drawingsIn(blocks: readonly Block[], seed: string): SeededDrawing[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'html') return [];
    const motif = motifIds.find((id) => id === block.attributes['motif']);
    const season = seasonIds.find((id) => id === block.attributes['season']) ?? 'mist';
    const own = block.name === 'Figure' && motif ? [{ motif, season, seed }] : [];
    return [...own, ...drawingsIn(block.children, seed)];
  });
}

/** The drawings of the items, and those that stand in their texts. */
async function itemDrawings(): Promise<SeededDrawing[]> {
  const items = await allItems();
  return [
    ...items.map(drawingOf),
    ...items.flatMap((item) =>
      Object.values(item.words).flatMap((words) =>
        drawingsIn(words?.prose.blocks ?? [], item.slug),
      ),
    ),
  ];
}

function byName(drawings: readonly SeededDrawing[]): SeededDrawing[] {
  const named = new Map(drawings.map((drawing) => [drawingName(drawing), drawing]));
  return [...named.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, drawing]) => drawing);
}

/** Every drawing that some page shows, each once, by name. */
export const shownDrawings = remembered(
  'shownDrawings',
  async (): Promise<readonly SeededDrawing[]> => {
    const home = homeDrawing(site().home.seed, siteDate());
    const covers = (await allEditions()).map(({ cover }) => cover);
    return byName([
      home,
      ...(await itemDrawings()),
      ...(await screenDrawings()),
      ...covers,
      pageDrawings.notFound,
    ]);
  },
);

/** Every drawing that the library and the feeds offer as JPEG, each once, by name. */
export const sharedDrawings = remembered(
  'sharedDrawings',
  async (): Promise<readonly SeededDrawing[]> => {
    return byName(await itemDrawings());
  },
);
