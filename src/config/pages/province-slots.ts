/** The ten pages that every province must have, in reading order (interfaces: required slots). */
export const provinceSlots = [
  'overview',
  'history',
  'nature',
  'people',
  'culture',
  'economy',
  'administration',
  'government',
  'infrastructure',
  'achievements',
] as const;

export type ProvinceSlot = (typeof provinceSlots)[number];
