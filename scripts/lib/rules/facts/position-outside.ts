import { insideOutline } from '../../../../src/art/map/inside-outline.ts';
import { outlineRings } from '../../../../src/art/map/outline.ts';
import type { Outline } from '../../../../src/art/map/types.ts';
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
    const map = content.data['map.yml'];
    if (!map) return [];
    const { bounds, box, paths } = map.known?.outline ?? {};
    // Rule schema has named the parts that are missing here; half an outline would accuse everybody.
    if (!isFour(bounds) || !isFour(box) || !isWhole(paths)) return [];
    const drawn = { bounds, box, paths, credit: '' };
    if (!isReadable(drawn)) {
      return [{ ...map.yaml.locate(['outline', 'paths']), ...unreadable }];
    }
    return content.items.flatMap((item): Problem[] => {
      const { latitude, longitude } = item.facts?.position ?? {};
      if (latitude === undefined || longitude === undefined) return [];
      if (insideOutline(drawn, { latitude, longitude }, tolerance)) return [];
      return [
        {
          ...item.locate(['position']),
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
    });
  },
});

const unreadable = {
  message: said(
    'The outline of the province cannot be drawn: a path breaks off, or encloses nothing.',
    'Không vẽ được đường viền của tỉnh: có đường nét bị ngắt giữa chừng hoặc không khép kín vùng nào.',
  ),
  hint: said(
    'Write each path anew, with at least three points: M 10 10 L 90 10 L 90 90 Z.',
    'Viết lại từng đường nét, mỗi đường có ít nhất ba điểm: M 10 10 L 90 10 L 90 90 Z.',
  ),
};

function isReadable(outline: Outline): boolean {
  try {
    outlineRings(outline);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isWhole(paths: readonly (string | undefined)[] | undefined): paths is readonly string[] {
  return paths?.every((path) => path !== undefined) === true;
}

function isFour(
  numbers: readonly (number | undefined)[] | undefined,
): numbers is readonly [number, number, number, number] {
  return numbers?.length === 4 && numbers.every((number) => number !== undefined);
}
