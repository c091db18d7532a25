import type { PictureFile } from '../../content/picture-file.ts';
import { svgProblems } from '../../pictures/svg-problems.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const svgSafe = defineRule({
  id: 'svg-safe',
  severity: 'error',
  help: said(
    'SVG pictures hold shapes and text only: no script, no handlers, no foreign content, nothing from outside.',
    'Ảnh SVG chỉ gồm hình và chữ: không mã lệnh, không xử lý sự kiện, không nội dung lạ, không lấy gì từ bên ngoài.',
  ),
  problems: async (content) => {
    const pictures = content.items.flatMap((item) => item.pictures);
    return (await Promise.all(pictures.map(problemsOf))).flat();
  },
});

async function problemsOf(picture: PictureFile): Promise<Problem[]> {
  const reading = await picture.read();
  if (reading.kind !== 'svg') return [];
  return svgProblems(reading.text).map(({ line, column, message }) => ({
    ...{ file: picture.file, line, column },
    message,
    hint: said(
      'Export it as plain SVG, or use a PNG.',
      'Xuất lại dưới dạng SVG thường, hoặc dùng ảnh PNG.',
    ),
  }));
}
