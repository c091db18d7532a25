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
