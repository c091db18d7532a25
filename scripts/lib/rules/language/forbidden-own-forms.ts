import { isLocale } from '../../../../src/config/locales.ts';
import { said } from '../../../../src/source/said.ts';
import type { Content } from '../../content/content.ts';
import type { Problem } from '../rule.ts';

/** Entries of the glossary that forbid what they approve themselves, or list as another form for readers. */
export function forbiddenOwnForms({ data }: Content): Problem[] {
  const file = data['glossary.yml'];
  return (file?.known ?? []).flatMap((entry, index) =>
    (entry?.forbidden ?? []).flatMap((forbidden, place): Problem[] => {
      const { locale, form } = forbidden ?? {};
      if (!file || locale === undefined || form === undefined || !isLocale(locale)) return [];
      const isApproved = entry?.[locale]?.normalize() === form.normalize();
      const isAlias = entry?.aliases?.[locale]?.some(
        (alias) => alias?.normalize() === form.normalize(),
      );
      if (!isApproved && isAlias !== true) return [];
      return [
        {
          ...file.yaml.locate([index, 'forbidden', place, 'form']),
          message: isApproved
            ? said(
                `The entry forbids its own approved form "${form}".`,
                `Mục này không cho phép chính cách viết đã duyệt của mình: "${form}".`,
              )
            : said(
                `The entry forbids "${form}" and lists it among its aliases.`,
                `Mục này không cho phép "${form}", nhưng lại ghi nó trong aliases.`,
              ),
          hint: said('Keep it in one of the two places.', 'Chỉ giữ ở một trong hai chỗ.'),
        },
      ];
    }),
  );
}
