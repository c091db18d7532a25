/** Raster pictures: widths in CSS pixels that are made of each, and the formats, best first. */
export const pictureWidths = [400, 800, 1200, 1600] as const;
export const pictureFormats = ['avif', 'webp'] as const;

/** AVIF effort 2 costs a sixth of the default effort 4 for 10–14 % more bytes. */
export const avifEffort = 2;

/** Limits for pictures in content: pixels decoded, and the smallest width of a cover. */
export const maximumPixels = 40_000_000;
export const minimumCoverWidth = 1600;

/** The drawn pictures: one wide form for pages and cards, one for Open Graph. */
export const drawingSize = { width: 1600, height: 900 } as const;
/** The small form of a drawing in the picture library. */
export const smallPictureSize = { width: 640, height: 427 } as const;
/** Widths in which the library offers pictures that agencies supplied. */
export const libraryWidths = { small: 640, medium: 1280, large: 2560 } as const;
/** The drawings of the press kit, wide enough for a printed page. */
export const pressPictureSize = { width: 2400, height: 1600 } as const;
export const openGraphSize = { width: 1200, height: 630 } as const;

/** Drawing units of the province map and size of its names; both frames have the shape of the relief. */
export const mapFrames = {
  wide: { width: 720, height: 760, fontSize: 16 },
  narrow: { width: 358, height: 378, fontSize: 13 },
} as const;
/** Motifs and seasons of the portal's own drawings (src/art); seasons are facts about the text. */
export const motifIds = [
  'valley',
  'peak',
  'terraces',
  'market',
  'lake',
  'stilt',
  'earth',
  'bridge',
  'tea',
  'cinnamon',
  'town',
] as const;
export const seasonIds = ['water', 'green', 'gold', 'mist', 'night'] as const;
