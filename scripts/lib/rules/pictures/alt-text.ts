import { nearestWord } from '../../../../src/source/nearest-word.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const altText = defineRule({
  id: 'alt-text',
  severity: 'error',
  help: said(
    'Each picture and the drawing are described in each language under "alt"; captions name listed pictures.',
    'Mỗi ảnh và tranh vẽ có lời mô tả bằng từng ngôn ngữ trong "alt"; chú thích chỉ dành cho ảnh có trong danh sách.',
  ),
  problems: (content) =>
    content.items.flatMap((item) => item.words.flatMap((words) => problemsOf(item, words))),
});

function problemsOf(item: Item, { known, file }: ItemWords): Problem[] {
  const { facts } = item;
  if (!known || !facts) return [];
  const pictures = (facts.media ?? []).flatMap((medium) => medium?.file ?? []);
  const wanted = [...(facts.art === undefined ? [] : ['art']), ...pictures];
  const texts = Object.keys(known.alt ?? {});
  const missing = wanted
    .filter((name) => !texts.includes(name))
    .map((name) => ({
      ...file.frontMatter.locate(['alt']),
      message:
        name === 'art'
          ? said('The drawing is not described.', 'Tranh vẽ chưa có lời mô tả.')
          : said(`The picture "${name}" is not described.`, `Ảnh "${name}" chưa có lời mô tả.`),
      hint: said(
        `Add "${name}: …" under "alt": one sentence for those who cannot see it.`,
        `Thêm "${name}: …" trong "alt": một câu mô tả cho người không nhìn thấy ảnh.`,
      ),
    }));
  const idle = Object.entries(known.alt ?? {})
    .filter(([name, text = '']) => isFileName(text, name))
    .map(([name]) => ({
      ...file.frontMatter.locate(['alt', name]),
      message: said(
        `The description of "${name}" is only the name of a file.`,
        `Lời mô tả "${name}" chỉ là tên tệp.`,
      ),
      hint: said(
        'Say in one sentence what the picture shows.',
        'Mô tả bằng một câu những gì có trong ảnh.',
      ),
    }));
  return [
    ...missing,
    ...idle,
    ...surplus('alt', texts, wanted, file),
    ...surplus('captions', Object.keys(known.captions ?? {}), wanted, file),
  ];
}

function isFileName(text: string, name: string): boolean {
  return text.trim() === name || /^\S+\.(?:jpe?g|png|webp|svg)$/i.test(text.trim());
}

function surplus(
  group: string,
  names: readonly string[],
  wanted: readonly string[],
  file: ItemWords['file'],
): Problem[] {
  return names
    .filter((name) => !wanted.includes(name))
    .map((name) => {
      const nearest = nearestWord(name, wanted);
      return {
        ...file.frontMatter.locate([group, name]),
        message: said(
          `"${name}" is no picture of this item.`,
          `"${name}" không phải là ảnh của mục này.`,
        ),
        hint: nearest
          ? said(`Did you mean "${nearest}"?`, `Có phải định ghi "${nearest}"?`)
          : said(
              'Remove the line, or list the picture in facts.yml.',
              'Xóa dòng này, hoặc ghi ảnh vào facts.yml.',
            ),
      };
    });
}
