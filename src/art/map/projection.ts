import type { Point } from '../geometry.ts';
import { outlineRings } from './outline.ts';
import type { MapFrame, Projection } from './types.ts';

interface Transform {
  scale: number;
  left: number;
  top: number;
}

/** How the outline's box is set into the frame: as large as it can be, centred. */
function transformOf({ outline, width, height, padding = width / 28 }: MapFrame): Transform {
  const [, , boxWidth, boxHeight] = outline.box;
  const [innerWidth, innerHeight] = [width - 2 * padding, height - 2 * padding];
  if (!(innerWidth > 0 && innerHeight > 0)) {
    throw new RangeError(
      `A map of ${width} × ${height} px has no room inside its padding of ${padding} px.`,
    );
  }
  const scale = Math.min(innerWidth / boxWidth, innerHeight / boxHeight);
  return { scale, left: (width - boxWidth * scale) / 2, top: (height - boxHeight * scale) / 2 };
}

/**
 * The projection of a frame: degrees to pixels, linear in both directions, which is near enough
 * for a province. Points outside the outline's bounds are projected too. The projection throws a
 * RangeError when a degree is not a finite number.
 */
export function projection(frame: MapFrame): Projection {
  const { scale, left, top } = transformOf(frame);
  const [west, south, east, north] = frame.outline.bounds;
  const [, , boxWidth, boxHeight] = frame.outline.box;
  return (latitude, longitude) => {
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) {
      throw new RangeError(`A map point needs two numbers; found ${latitude}, ${longitude}.`);
    }
    return {
      x: left + ((longitude - west) / (east - west)) * boxWidth * scale,
      y: top + ((north - latitude) / (north - south)) * boxHeight * scale,
    };
  };
}

/** The rings of the outline in the pixels of the frame. */
export function outlineInFrame(frame: MapFrame): Point[][] {
  const { scale, left, top } = transformOf(frame);
  const [boxX, boxY] = frame.outline.box;
  return outlineRings(frame.outline).map((ring) =>
    ring.map(([x, y]): Point => [left + (x - boxX) * scale, top + (y - boxY) * scale]),
  );
}
