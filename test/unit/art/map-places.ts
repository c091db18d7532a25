import { textWidth } from '../../../src/art/charts/text.ts';
import type { MapPoint, PlacedPoint } from '../../../src/art/map/types.ts';

type Row = readonly [point: Omit<MapPoint, 'label'>, vi: string, en: string, zh: string];

/** Twelve places of the province with their names in three languages. */
export const places: readonly Row[] = [
  [
    { id: 'lao-cai', latitude: 22.493, longitude: 103.973, strong: true },
    'Lào Cai',
    'Lào Cai',
    '老街',
  ],
  [
    {
      id: 'yen-bai',
      latitude: 21.705,
      longitude: 104.875,
      kind: 'seat',
      side: 'west',
      strong: true,
    },
    'Yên Bái',
    'Yên Bái (seat)',
    '安沛（省会）',
  ],
  [
    { id: 'fansipan', latitude: 22.3033, longitude: 103.775, kind: 'peak', side: 'south' },
    'Fansipan',
    'Fansipan',
    '番西邦峰',
  ],
  [{ id: 'sa-pa', latitude: 22.3354, longitude: 103.842 }, 'Sa Pa', 'Sa Pa', '沙坝'],
  [{ id: 'bac-ha', latitude: 22.5372, longitude: 104.2915 }, 'Bắc Hà', 'Bắc Hà', '北河'],
  [{ id: 'y-ty', latitude: 22.647, longitude: 103.619 }, 'Y Tý', 'Y Tý', 'Y Tý'],
  [{ id: 'lung-po', latitude: 22.79, longitude: 103.648 }, 'Lũng Pô', 'Lũng Pô', '龙博'],
  [
    { id: 'mu-cang-chai', latitude: 21.85, longitude: 104.088 },
    'Mù Cang Chải',
    'Mù Cang Chải',
    '木江界',
  ],
  [
    { id: 'suoi-giang', latitude: 21.593, longitude: 104.595 },
    'Suối Giàng',
    'Suối Giàng',
    'Suối Giàng',
  ],
  [
    { id: 'ho-thac-ba', latitude: 21.9, longitude: 104.9, kind: 'area', side: 'west' },
    'Hồ Thác Bà',
    'Thác Bà Lake',
    '婆瀑湖',
  ],
  [{ id: 'bao-ha', latitude: 22.174, longitude: 104.356 }, 'Bảo Hà', 'Bảo Hà', '保河'],
  [
    { id: 'muong-khuong', latitude: 22.768, longitude: 104.113 },
    'Mường Khương',
    'Mường Khương',
    '孟康',
  ],
];

/** The places named in the language of a column: 1 Vietnamese, 2 English, 3 Chinese. */
export const pointsIn = (column: 1 | 2 | 3): MapPoint[] =>
  places.map((row) => ({ ...row[0], label: row[column] }));

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The rectangle that a label fills, from its estimated width. */
export function boxOf({ labelX, labelY, anchor, label }: PlacedPoint, fontSize = 12.5): Box {
  const width = textWidth(label, fontSize);
  const left = labelX - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    left,
    right: left + width,
    top: labelY - fontSize * 0.95,
    bottom: labelY + fontSize * 0.22,
  };
}

const touching = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Every label that covers another one or a mark, in words. */
export function overlapsAmong(placed: PlacedPoint[]): string[] {
  const labelled = placed.filter((point) => point.labelled);
  return labelled.flatMap((one, index) => [
    ...labelled
      .slice(index + 1)
      .filter((other) => touching(boxOf(one), boxOf(other)))
      .map((other) => `${one.id} covers ${other.id}`),
    ...placed
      .filter(({ kind, id }) => kind !== 'area' && id !== one.id)
      .filter(({ x, y }) =>
        touching(boxOf(one), { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }),
      )
      .map((other) => `${one.id} covers the mark of ${other.id}`),
  ]);
}
