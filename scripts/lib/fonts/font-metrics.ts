/** A face as font files describe it; lengths in its own units. */
export interface FaceMetrics {
  readonly familyName: string;
  readonly fullName: string;
  readonly postscriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Mean width of a letter, weighted as English uses them. */
  readonly xWidthAvg: number;
}

/** A face in the two weights of the portal. */
export interface FamilyMetrics {
  readonly regular: FaceMetrics;
  readonly bold: FaceMetrics;
}

/** What the faces of a family have in common. */
type Heights = Pick<FaceMetrics, 'ascent' | 'descent' | 'lineGap' | 'unitsPerEm'>;
type Face = Omit<FaceMetrics, keyof Heights | 'familyName'>;

function family(
  familyName: string,
  heights: Heights,
  [regular, bold]: readonly [Face, Face],
): FamilyMetrics {
  const common = { familyName, ...heights };
  return { regular: { ...common, ...regular }, bold: { ...common, ...bold } };
}

/** The families that matter here, from the tables of @capsizecss/metrics 4.3.0, read off the font files. */
export const families = {
  beVietnamPro: family(
    'Be Vietnam Pro',
    { ascent: 1000, descent: -265, lineGap: 0, unitsPerEm: 1000 },
    [
      {
        fullName: 'Be Vietnam Pro Regular',
        postscriptName: 'BeVietnamPro-Regular',
        xWidthAvg: 492,
      },
      {
        fullName: 'Be Vietnam Pro SemiBold',
        postscriptName: 'BeVietnamPro-SemiBold',
        xWidthAvg: 505,
      },
    ],
  ),
  roboto: family('Roboto', { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 }, [
    { fullName: 'Roboto Regular', postscriptName: 'Roboto-Regular', xWidthAvg: 911 },
    { fullName: 'Roboto Bold', postscriptName: 'Roboto-Bold', xWidthAvg: 926 },
  ]),
  segoe: family('Segoe UI', { ascent: 2210, descent: -514, lineGap: 0, unitsPerEm: 2048 }, [
    { fullName: 'Segoe UI', postscriptName: 'SegoeUI', xWidthAvg: 908 },
    { fullName: 'Segoe UI Bold', postscriptName: 'SegoeUI-Bold', xWidthAvg: 973 },
  ]),
  arial: family('Arial', { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 }, [
    { fullName: 'Arial', postscriptName: 'ArialMT', xWidthAvg: 913 },
    { fullName: 'Arial Bold', postscriptName: 'Arial-BoldMT', xWidthAvg: 983 },
  ]),
  literata: family('Literata', { ascent: 1177, descent: -308, lineGap: 0, unitsPerEm: 1000 }, [
    { fullName: 'Literata Regular', postscriptName: 'Literata-Regular', xWidthAvg: 480 },
    { fullName: 'Literata SemiBold', postscriptName: 'Literata-SemiBold', xWidthAvg: 500 },
  ]),
  notoSerif: family('Noto Serif', { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 }, [
    { fullName: 'Noto Serif Regular', postscriptName: 'NotoSerif-Regular', xWidthAvg: 481 },
    { fullName: 'Noto Serif Bold', postscriptName: 'NotoSerif-Bold', xWidthAvg: 512 },
  ]),
  georgia: family('Georgia', { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 }, [
    { fullName: 'Georgia', postscriptName: 'Georgia', xWidthAvg: 913 },
    { fullName: 'Georgia Bold', postscriptName: 'Georgia-Bold', xWidthAvg: 1062 },
  ]),
  times: family('Times New Roman', { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 }, [
    { fullName: 'Times New Roman', postscriptName: 'TimesNewRomanPSMT', xWidthAvg: 832 },
    { fullName: 'Times New Roman Bold', postscriptName: 'TimesNewRomanPS-BoldMT', xWidthAvg: 886 },
  ]),
} as const;
