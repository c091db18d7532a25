/** A place on the ground in decimal degrees (WGS 84). */
export type GeoPoint = readonly [latitude: number, longitude: number];

/** A place on a crest; `height` runs from 0 (valley floor) to 1 (the highest crest). */
export type CrestPoint = readonly [latitude: number, longitude: number, height: number];

/**
 * The border of a territory.
 *
 * - `credit`: who drew it, and under which licence.
 * - `box`: the frame of the paths in their own units; `bounds`: the same frame in degrees.
 * - `paths`: closed SVG paths made of straight segments (M, L, H, V, Z, large or small).
 */
export interface Outline {
  credit: string;
  box: readonly [x: number, y: number, width: number, height: number];
  bounds: readonly [west: number, south: number, east: number, north: number];
  paths: readonly string[];
}

/** A line of high ground. `name` is an id of the glossary. */
export interface Crest {
  name?: string | undefined;
  line: readonly CrestPoint[];
}

/**
 * A river, downstream. `width` in pixels on a map 720 px wide; `valley`: half-width, in degrees of
 * latitude, over which the ground falls towards it. `name` is an id of the glossary.
 */
export interface River {
  name?: string | undefined;
  width: number;
  valley?: number | undefined;
  line: readonly GeoPoint[];
}

/** A lake: its shore as a ring, and points where an island is drawn. */
export interface Lake {
  name?: string | undefined;
  shore: readonly GeoPoint[];
  islands?: readonly GeoPoint[] | undefined;
}

/** All that the schematic map of a province is drawn from: the content of `map.yml`. */
export interface ProvinceMap {
  outline: Outline;
  crests: readonly Crest[];
  rivers: readonly River[];
  lakes: readonly Lake[];
}

/** Colours for a light or for a dark page. */
export type Tone = 'day' | 'night';

/**
 * The frame that relief and labels share, in pixels. `padding` defaults to 1/28 of the width, so
 * frames of one shape place every point alike at any size.
 */
export interface MapFrame {
  outline: Outline;
  width: number;
  height: number;
  padding?: number;
}

/** Sets a point in degrees to its place in the frame. */
export type Projection = (latitude: number, longitude: number) => { x: number; y: number };

/** seat: of the administration; area: a name without a mark, such as a lake's. */
export type PointKind = 'seat' | 'town' | 'peak' | 'area' | 'point';

/** Where a label stands as seen from its point. */
export type Side = 'east' | 'west' | 'north' | 'south';

/** A point to be named on the map; `side` is the side its label should take if it can. */
export interface MapPoint {
  id: string;
  latitude: number;
  longitude: number;
  label: string;
  kind?: PointKind;
  strong?: boolean;
  side?: Side;
}

/**
 * A point with its label set. `labelX`, `labelY` is the anchor of the text's baseline. `leader` is
 * path data of a line from the mark to a label that stands apart. `labelled` is false when the
 * frame has no room left for the label: draw the mark alone and keep the name in its title.
 */
export interface PlacedPoint {
  id: string;
  label: string;
  x: number;
  y: number;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
  kind: PointKind;
  strong: boolean;
  leader?: string;
  labelled: boolean;
}
