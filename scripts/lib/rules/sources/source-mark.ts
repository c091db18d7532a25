import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { definitionsIn, marksInBody, spoiltMarksIn } from './source-marks.ts';
import { said } from '../../../../src/source/said.ts';

export const sourceMark = defineRule({
  id: 'source-mark',
  severity: 'error',
  help: said(
    'Each mark [^id] in a body is the id of one of the item’s sources; titles and labels have no marks.',
    'Mỗi dấu dẫn nguồn [^id] trong bài là mã của một nguồn của mục; tiêu đề và tên gọi không có dấu dẫn nguồn.',
  ),
  oneItemAtATime: true,
  problems: (content) =>
    content.items.flatMap((item) => item.words.flatMap((words) => problemsOf(item, words))),
});

function problemsOf(item: Item, words: ItemWords): Problem[] {
  const ids = item.facts?.sources?.flatMap((source) => source?.id ?? []);
  const unknown = marksInBody(words)
    .filter(({ id }) => ids?.includes(id) === false)
    .map(({ id, at }): Problem => {
      const nearest = nearestWord(id, ids ?? []);
      return {
        ...at,
        message: said(
          `The mark [^${id}] points at no source of ${item.reference}.`,
          `Dấu dẫn nguồn [^${id}] không ứng với nguồn nào của ${item.reference}.`,
        ),
        hint: nearest
          ? said(
              `Did you mean [^${nearest}]? Otherwise add the source to facts.yml.`,
              `Có phải định ghi [^${nearest}]? Nếu không, hãy thêm nguồn vào facts.yml.`,
            )
          : said(
              'Add the source to facts.yml, or remove the mark.',
              'Thêm nguồn vào facts.yml, hoặc xóa dấu dẫn nguồn.',
            ),
      };
    });
  const definitions = definitionsIn(words).map((at): Problem => ({
    ...at,
    message: said('Sources are not written below the text.', 'Nguồn không ghi ở cuối bài.'),
    hint: said(
      'Remove the line and put the source under "sources" in facts.yml.',
      'Xóa dòng này và ghi nguồn trong "sources" của facts.yml.',
    ),
  }));
  const outside = words.blocks
    .filter(({ field, text }) => field !== 'body' && /\[\^[^[\]\s]+\]/.test(text))
    .map((block): Problem => ({
      ...block.locate(block.text.indexOf('[^')),
      message: said('A source mark does not work here.', 'Dấu dẫn nguồn không có tác dụng ở đây.'),
      hint: said(
        'Marks stand in the body only; key facts and dates name their source in facts.yml.',
        'Chỉ đặt dấu dẫn nguồn trong thân bài; số liệu chính và mốc thời gian ghi nguồn trong facts.yml.',
      ),
    }));
  const spoilt = spoiltMarksIn(words).map((at): Problem => ({
    ...at,
    message: said(
      'This mark is not understood and would be printed as it stands.',
      'Dấu dẫn nguồn này viết sai nên sẽ hiện nguyên văn trên trang.',
    ),
    hint: said(
      'Write [^id] with half-width signs and no spaces inside.',
      'Viết [^mã-nguồn] bằng ký tự thường, không có dấu cách bên trong.',
    ),
  }));
  return [...unknown, ...spoilt, ...definitions, ...outside];
}
