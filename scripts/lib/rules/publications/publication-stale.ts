import { publicationFile } from '../../../../src/config/outputs/editions.ts';
import { said } from '../../../../src/source/said.ts';
import { sourceDigest } from '../../publications/source-digest.ts';
import { defineRule, type Problem } from '../rule.ts';

export const publicationStale = defineRule({
  id: 'publication-stale',
  severity: 'warning',
  help: said(
    'A printed book has the facts and words that its items have today.',
    'Ấn phẩm có cùng số liệu và nội dung với các mục hiện nay.',
  ),
  problems: (content, { today }) => {
    const list = content.data['publications.yml'];
    return (list?.known ?? []).flatMap((entry, index): Problem[] => {
      if (!list || entry?.edition === undefined || entry.locale === undefined) return [];
      if (entry.source === undefined) return [];
      if (sourceDigest(content, entry.edition, entry.locale, today) === entry.source) return [];
      const name = publicationFile(entry.edition, entry.locale);
      return [
        {
          ...list.yaml.locate([index, 'source']),
          message: said(
            `Items have changed since "${name}" was printed.`,
            `Có mục đã thay đổi sau khi in "${name}".`,
          ),
          hint: said(
            'Print the books that are behind: npm run publications.',
            'In lại những ấn phẩm chưa cập nhật bằng lệnh: npm run publications.',
          ),
        },
      ];
    });
  },
});
