/** The colours of one season. All are written `#rrggbb`, so that they can be mixed. */
export interface Palette {
  /** Four flat tones, from the zenith down to the horizon. */
  readonly sky: readonly [string, string, string, string];
  /** The disc of the sun, or of the moon. */
  readonly sun: string;
  /** The farthest and the nearest mountains; the planes between are mixed from the two. */
  readonly far: string;
  readonly near: string;
  /** The fields, in no order. */
  readonly fields: readonly [string, string, ...string[]];
  /** The bank under a field, and the light edge on top of it. */
  readonly bank: string;
  readonly lip: string;
  /** Foothills between the mountains and the fields. */
  readonly hill: string;
  /** Evergreen leaves near the viewer. */
  readonly leaf: string;
  readonly cloud: string;
  /** The darkest tone, for shade. */
  readonly ink: string;
  /** The one warm accent: lamps, waterlines, trim. */
  readonly accent: string;
  readonly roof: string;
  readonly wall: string;
  /** Whether windows are lit and stars are out. */
  readonly dark: boolean;
}

/** The palettes, by the state of the fields and the sky. */
export const palettes = {
  /** May and June: the fields are flooded and carry the sky. */
  water: {
    sky: ['#a9c9d3', '#c3d9da', '#dde4da', '#f4e2cb'],
    sun: '#f7d9a8',
    far: '#9db7c4',
    near: '#1d3b57',
    fields: ['#ece7d6', '#cfdfdd', '#aecdd5', '#f2d9b8', '#dbe6e0', '#93bcc9'],
    bank: '#4a5b3c',
    lip: '#86955a',
    hill: '#5f7f63',
    leaf: '#2c5a4e',
    cloud: '#f5f1e6',
    ink: '#152a45',
    accent: '#c8862b',
    roof: '#5a4332',
    wall: '#d8c49a',
    dark: false,
  },
  /** July and August: the young rice. */
  green: {
    sky: ['#b4d2c6', '#cbdfcb', '#e3e8d0', '#f5ecd0'],
    sun: '#fbe9b4',
    far: '#9dbdb4',
    near: '#123f3a',
    fields: ['#8fb053', '#abc263', '#789f4b', '#c4cd78', '#9bb95b', '#648f49'],
    bank: '#2f5630',
    lip: '#dbe094',
    hill: '#4f7f4c',
    leaf: '#275a41',
    cloud: '#f6f4e6',
    ink: '#0e2c30',
    accent: '#cf9430',
    roof: '#5b4632',
    wall: '#e0cda0',
    dark: false,
  },
  /** September and October: ripe rice before indigo mountains. */
  gold: {
    sky: ['#c9d2d6', '#dcdcd2', '#efe3c8', '#f8e6bd'],
    sun: '#f3c15c',
    far: '#a7b0c2',
    near: '#1e2a57',
    fields: ['#dba537', '#e8bb53', '#c98f2b', '#f0cc70', '#e1ae41', '#b58126'],
    bank: '#74511f',
    lip: '#f8e4a6',
    hill: '#8c8442',
    leaf: '#42573c',
    cloud: '#fbf4e2',
    ink: '#171f45',
    accent: '#a8442f',
    roof: '#5d3b28',
    wall: '#e7cf9d',
    dark: false,
  },
  /** November to February: stubble, and cloud in the valleys. */
  mist: {
    sky: ['#b6c0cc', '#c9d0d6', '#dcdfde', '#ece8de'],
    sun: '#f6ecd2',
    far: '#aeb8c4',
    near: '#222e55',
    fields: ['#8e9c93', '#a4afa4', '#7c8c87', '#b9c0b2', '#98a59b', '#6d8080'],
    bank: '#435257',
    lip: '#d3d7c9',
    hill: '#6d7f80',
    leaf: '#3a4f5c',
    cloud: '#f4f2ea',
    ink: '#1a2347',
    accent: '#b8862f',
    roof: '#45404a',
    wall: '#d2c3a1',
    dark: false,
  },
  /** After dark. */
  night: {
    sky: ['#111a4a', '#1a2558', '#27356b', '#3d4b7c'],
    sun: '#f1e3b4',
    far: '#33437a',
    near: '#0b1130',
    fields: ['#22315a', '#2a3a63', '#1c2a50', '#33446c', '#263660', '#182548'],
    bank: '#0f1838',
    lip: '#4a5c86',
    hill: '#22315a',
    leaf: '#172349',
    cloud: '#46578c',
    ink: '#080c22',
    accent: '#eab648',
    roof: '#141a3e',
    wall: '#2b3766',
    dark: true,
  },
} as const satisfies Record<string, Palette>;

/** A state of the fields and the sky. */
export type Season = keyof typeof palettes;

/** Every season, in the order of the year; night last. */
export const seasons = Object.keys(palettes) as readonly Season[];
