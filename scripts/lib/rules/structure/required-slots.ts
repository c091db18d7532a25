import { provinceSlots } from '../../../../src/config/pages/province-slots.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said } from '../../../../src/source/said.ts';

export const requiredSlots = defineRule({
  id: 'required-slots',
  severity: 'error',
  help: said(
    'The province has its ten pages, each in the folder that bears the name of its slot.',
    'Phần giới thiệu tỉnh có đủ mười trang, mỗi trang nằm trong thư mục mang tên vị trí (slot) của trang.',
  ),
  problems: (content) => {
    const pages = content.items.filter(({ collection }) => collection === 'province');
    const missing = provinceSlots
      .filter((slot) => !pages.some((page) => page.slug === slot))
      .map((slot): Problem => ({
        file: `${content.folder}/province/${slot}`,
        line: 1,
        column: 1,
        message: said(
          `The required page "${slot}" of the province is missing.`,
          `Thiếu trang bắt buộc "${slot}" trong phần giới thiệu tỉnh.`,
        ),
        hint: said(
          `Run: npm run new -- province ${slot}`,
          `Chạy lệnh: npm run new -- province ${slot}`,
        ),
      }));
    const misplaced = pages.flatMap((page): Problem[] => {
      const slot = page.facts?.slot;
      if (slot === undefined || slot === page.slug) return [];
      return [
        {
          ...page.locate(['slot']),
          message: said(
            `The folder is called "${page.slug}", the slot "${slot}".`,
            `Thư mục tên là "${page.slug}" nhưng trường slot ghi "${slot}".`,
          ),
          hint: said(
            `Write slot: ${page.slug}, or rename the folder.`,
            `Ghi slot: ${page.slug}, hoặc đổi tên thư mục.`,
          ),
        },
      ];
    });
    return [...missing, ...misplaced];
  },
});
