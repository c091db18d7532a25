/** Lists that a wall or a kiosk fills by itself from the items, as they are on the day. */
export const screenLists = ['events', 'notices', 'season', 'gate-hours', 'emergency'] as const;

export type ScreenList = (typeof screenLists)[number];

/** Seconds below which no slide of a wall may change: what is seen from 20 m is read slowly. */
export const shortestSlide = 10;

/** Seconds that a slide stands in each language unless the playlist says otherwise. */
export const usualSlide = 12;

/**
 * Characters that a line of a wall may have. With type of 6.4 % of the wall's height, more do not fit
 * an upright wall (9:16). A Chinese character is twice as wide as a letter and counts twice.
 */
export const wallLine = { title: 44, label: 40 } as const;

/** Days after which opening hours without a newer source are told on no screen. */
export const hoursHold = 365;

/** Days that a notice stands on a screen when it names no end itself. */
export const noticeHolds = 30;

/** Seconds without a touch after which a kiosk asks, and then those until it goes back to its door. */
export const kioskIdle = { asks: 60, leaves: 20 } as const;

/** Seconds between two questions of a screen for a newer release. */
export const screenRefresh = 600;
