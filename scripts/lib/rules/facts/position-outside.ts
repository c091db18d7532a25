import { insideOutline } from '../../../../src/art/map/inside-outline.ts';
import type { DataPath } from '../../../../src/source/yaml-file.ts';
import type { Item } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

/** How far outside of the simplified outline a point may lie, in degrees: about 3 km. */
const tolerance = 0.03;

export const positionOutside = defineRule({
  id: 'position-outside',
  severity: 'error',
  help: said(
    'Places, projects, zones and events lie inside the province (the outline of map.yml, within about 3 km).',
    'Điểm đến, dự án, khu và sự kiện nằm trong địa giới của tỉnh (đường viền trong map.yml, sai số khoảng 3 km).',
  ),
  problems: (content) => {
    const outline = content.data['map.yml']?.known?.outline;
    const { bounds, box, paths } = outline ?? {};
    if (!isFour(bounds) || !isFour(box) || !paths) return [];
    const drawn = { bounds, box, paths: paths.filter((path) => path !== undefined), credit: '' };
    return content.items.flatMap((item) =>
      positionsOf(item).flatMap(({ path, latitude, longitude }): Problem[] => {
        if (insideOutline(drawn, { latitude, longitude }, tolerance)) return [];
        return [
          {
            ...item.locate(path),
            message: said(
              `The point ${latitude}, ${longitude} lies outside of the province.`,
              `Tọa độ ${latitude}, ${longitude} nằm ngoài địa giới của tỉnh.`,
            ),
            hint: said(
              'Write latitude (degrees north) and longitude (degrees east) in this order, in decimal degrees.',
              'Ghi vĩ độ (độ Bắc) trước, kinh độ (độ Đông) sau, theo độ thập phân.',
            ),
          },
        ];
      }),
    );
  },
});

function positionsOf({ facts, collection }: Item) {
  const { position } = facts ?? {};
  const [latitude, longitude] = [position?.latitude, position?.longitude];
  if (collection === 'itineraries' || latitude === undefined || longitude === undefined) return [];
  const path: DataPath = ['position'];
  return [{ path, latitude, longitude }];
}

function isFour(
  numbers: readonly (number | undefined)[] | undefined,
): numbers is readonly [number, number, number, number] {
  return numbers?.length === 4 && numbers.every((number) => number !== undefined);
}
