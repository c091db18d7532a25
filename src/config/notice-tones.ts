/** Tones of a notice, mildest first. */
export const noticeTones = ['info', 'ok', 'warning', 'stop'] as const;
export type NoticeTone = (typeof noticeTones)[number];

export function isNoticeTone(text: string | undefined): text is NoticeTone {
  return noticeTones.some((tone) => tone === text);
}
