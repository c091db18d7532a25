import { localeCodes } from '../../../../src/config/locales.ts';
import { wallLine } from '../../../../src/config/outputs/screens.ts';
import { lineLength } from '../../../../src/domain/screens/line-length.ts';
import { said } from '../../../../src/source/said.ts';
import type { Content } from '../../content/content.ts';
import { defineRule, type Problem } from '../rule.ts';

export const wallWords = defineRule({
  id: 'wall-words',
  severity: 'error',
  help: said(
    `The words of a slide fit a wall read from 20 m: a title has at most ${wallLine.title} letters, what a number counts at most ${wallLine.label}; a Chinese character counts twice.`,
    `Chữ trên khung hình vừa với màn hình nhìn từ xa 20 m: tiêu đề tối đa ${wallLine.title} chữ cái, nhãn của con số tối đa ${wallLine.label}; một chữ Hán tính là hai.`,
  ),
  problems: (content) => {
    const file = content.data['clusters.yml'];
    const found = file?.known?.flatMap((cluster, index) =>
      (cluster?.display?.playlist ?? []).flatMap((slide, place): Problem[] => {
        const path = [index, 'display', 'playlist', place];
        const at = file.yaml.locate(slide?.text ? [...path, 'text'] : path);
        return tooLong(content, slide ?? {}).map((problem) => ({ ...at, ...problem }));
      }),
    );
    return found ?? [];
  },
});

interface Slide {
  readonly item?: string | undefined;
  readonly fact?: string | undefined;
  readonly text?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Words of the slide that do not fit, in the order of the languages. */
function tooLong(
  { items }: Content,
  { item, fact, text }: Slide,
): Pick<Problem, 'message' | 'hint'>[] {
  const named = items.find(({ reference }) => reference === item);
  return localeCodes.flatMap((locale) => {
    const words = named?.words.find((one) => one.locale === locale)?.known;
    const label = fact === undefined ? undefined : words?.keyFacts?.[fact];
    return [
      ...problem(text?.[locale] ?? words?.title, wallLine.title),
      ...problem(label, wallLine.label),
    ];
  });
}

function problem(words: string | undefined, most: number): Pick<Problem, 'message' | 'hint'>[] {
  if (words === undefined || lineLength(words) <= most) return [];
  const length = lineLength(words);
  return [
    {
      message: said(
        `"${words}" has ${length} letters; a wall shows ${most} at most.`,
        `"${words}" dài ${length} chữ cái; màn hình chỉ hiện tối đa ${most}.`,
      ),
      hint: said(
        'Give the slide a shorter "text" in this language, or another item or fact.',
        'Ghi "text" ngắn hơn bằng ngôn ngữ này, hoặc chọn mục, số liệu khác.',
      ),
    },
  ];
}
