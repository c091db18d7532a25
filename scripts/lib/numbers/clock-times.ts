import type { NumberDetail } from './number-detail.ts';

const forms: Readonly<Record<string, RegExp>> = {
  vi: /(?<![\d:])(?<hour>\d{1,2})(?::(?<minute>\d{2})(?!:?\d)|\s?(?:giờ|h|g(?!\p{L}))(?:\s?(?<after>\d{2})(?!\d)|\s+(?<half>rưỡi))?)(?:\s*phút)?(?:\s+(?<period>sáng|trưa|chiều|tối))?/giu,
  en: /(?<![\d:.])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<period>[ap]m\b|[ap]\.m\.)|(?<![\d:.])(?<plainHour>\d{1,2}):(?<after>\d{2})(?!:?\d)/gi,
  zh: /(?<period>上午|下午|早上|晚上|凌晨|清晨|傍晚)?(?<![\d:：])(?<hour>\d{1,2})(?:[:：](?<minute>\d{2})(?![:：]?\d)|[点时](?!间|速)(?:(?<after>\d{1,2})分?|(?<half>半))?)/gu,
  fr: /(?<![\d:])(?<hour>\d{1,2})\s?h(?:\s?(?<minute>\d{2}))?(?![\p{L}\d])/gu,
};
const morning = /^(?:sáng|am|a\.m\.|上午|早上|凌晨|清晨)$/i;
const evening = /^(?:chiều|tối|pm|p\.m\.|下午|晚上|傍晚)$/i;

/** A clock time. */
export interface ClockTime extends NumberDetail {
  /** Minutes from midnight; from midnight or noon while nothing says which half of the day it is. */
  readonly minutes: number;
  readonly isHalfKnown: boolean;
  /** The text tells Chinese time, one hour ahead of Việt Nam's. */
  readonly mayBeChinese: boolean;
}

const chineseTime = /北京时间|中国时间|Beijing time|Chin(?:a|ese) time/i;

/** Clock times in digits: 7 giờ 30 sáng, 7:30 a.m., 上午7:30. Lengths of time in hours are among them. */
export function readClockTimes(text: string, locale: string): ClockTime[] {
  const form = forms[locale];
  if (!form || !/\d/.test(text)) return [];
  return [...text.matchAll(form)].map((match) => {
    const { hour, plainHour, minute, after, half, period = '' } = match.groups ?? {};
    const hours = Number(hour ?? plainHour);
    const minutes = half === undefined ? Number(minute ?? after ?? 0) : 30;
    const isMorning = morning.test(period);
    const isEvening = evening.test(period);
    const ofDay = isMorning ? hours % 12 : isEvening ? (hours % 12) + 12 : hours;
    return {
      mayBeChinese: chineseTime.test(text),
      key: `${String(hours)}:${String(minutes).padStart(2, '0')}`,
      minutes: ofDay * 60 + minutes,
      isHalfKnown: isMorning || isEvening || hours > 12,
      index: match.index,
      text: match[0],
    };
  });
}

/**
 * Times of the translation that no time of the source can mean.
 *
 * @param hours numbers of the source, in digits and in words: “bảy giờ” is 7:00
 */
export function changedTimes<Found extends ClockTime>(
  source: readonly ClockTime[],
  translation: readonly Found[],
  hours: ReadonlySet<string>,
): Found[] {
  if (source.length === 0) return [];
  return translation.filter((time) => {
    const hour = Math.floor(time.minutes / 60);
    const isFullHour = time.minutes % 60 === 0;
    if (isFullHour && (hours.has(String(hour)) || hours.has(String(hour % 12)))) return false;
    const ahead = { ...time, minutes: time.minutes + 23 * 60 };
    return !source.some(
      (other) => mayBeSame(time, other) || (time.mayBeChinese && mayBeSame(ahead, other)),
    );
  });
}

function mayBeSame(time: ClockTime, other: ClockTime): boolean {
  const whole = time.isHalfKnown && other.isHalfKnown ? 24 * 60 : 12 * 60;
  return time.minutes % whole === other.minutes % whole;
}
