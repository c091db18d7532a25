import { element, escapeText, path } from '../svg.ts';
import { labelPoints, type LabelFrame } from './labels.ts';
import { relief, type ReliefOptions } from './relief.ts';
import type { MapPoint, PlacedPoint } from './types.ts';

const ink = '#171f45';
const markColor = '#a03a22';
const paper = '#fbf8f0';

/**
 * The map as one SVG document with its names as text, for papers that print it. `caption` stands at
 * the foot: what the map shows and to whom it is credited.
 */
export function namedMap(
  options: ReliefOptions & LabelFrame & { readonly caption: string },
  points: readonly MapPoint[],
): string {
  const { caption, height, fontSize = 13 } = options;
  const names = labelPoints(points, options).map((point) => named(point, fontSize));
  const foot = text(caption, { x: 8, y: height - 8, anchor: 'start', size: fontSize * 0.6 });
  return relief(options).replace('</svg>', `${names.join('')}${foot}</svg>`);
}

function named(point: PlacedPoint, size: number): string {
  const { x, y, kind, leader, labelled, labelX, labelY, anchor, label } = point;
  return [
    leader && path(leader, 'none', { stroke: ink, 'stroke-width': 0.8 }),
    markOf(kind, x, y),
    labelled && text(label, { x: labelX, y: labelY, anchor, size }),
  ]
    .filter((part) => typeof part === 'string')
    .join('');
}

function markOf(kind: PlacedPoint['kind'], x: number, y: number): string {
  const look = { stroke: paper, 'stroke-width': 1.3 };
  if (kind === 'peak') return path(`M${x} ${y - 6}l5.5 9h-11z`, markColor, look);
  if (kind === 'seat') return path(`M${x - 4.5} ${y - 4.5}h9v9h-9z`, markColor, look);
  if (kind === 'area') return '';
  return element('circle', { cx: x, cy: y, r: 4, fill: markColor, ...look });
}

function text(
  words: string,
  { x, y, anchor, size }: { x: number; y: number; anchor: string; size: number },
): string {
  return element(
    'text',
    {
      ...{ x, y, 'text-anchor': anchor, 'font-size': size, fill: ink },
      'font-family': "'Be Vietnam Pro', 'Noto Sans SC', sans-serif",
      ...{ stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
    },
    escapeText(words),
  );
}
