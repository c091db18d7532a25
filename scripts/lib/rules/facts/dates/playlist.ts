import { said } from '../../../../../src/source/said.ts';
import type { Content } from '../../../content/content.ts';
import type { Problem } from '../../rule.ts';

/** A day is shown to its end, so that it comes after each of its own times. */
const endOf = (until: string): string => (until.length > 10 ? until : `${until} 24:00`);

/** Slides of a wall that end before they begin. */
export function playlistProblems({ data }: Content): Problem[] {
  const file = data['clusters.yml'];
  const found = file?.known?.flatMap((cluster, index) =>
    (cluster?.display?.playlist ?? []).flatMap((slide, place): Problem[] => {
      const { from, until } = slide ?? {};
      if (from === undefined || until === undefined || from < endOf(until)) return [];
      return [
        {
          ...file.yaml.locate([index, 'display', 'playlist', place, 'until']),
          message: said(
            `The slide ends (${until}) before it begins (${from}).`,
            `Khung hình kết thúc (${until}) trước khi bắt đầu (${from}).`,
          ),
          hint: said('Correct "from" or "until".', 'Sửa lại "from" hoặc "until".'),
        },
      ];
    }),
  );
  return found ?? [];
}
