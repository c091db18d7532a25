/** The one order of the cascade, lowest first. */
export const cascadeLayers = [
  'tokens',
  'base',
  'layout',
  'components',
  'utilities',
  'print',
  'edition',
  'screens',
] as const;

/** What every style sheet begins with: sheets come in any order, and the first one decides. */
export const cascadeOrder = `@layer ${cascadeLayers.join(', ')};\n`;
