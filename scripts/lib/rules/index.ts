import { said } from '../../../src/source/said.ts';
import { approval } from './facts/approval.ts';
import { dates } from './facts/dates.ts';
import { documentChain } from './facts/document-chain.ts';
import { newsDate } from './facts/news-date.ts';
import { outageLead } from './facts/outage-lead.ts';
import { positionOutside } from './facts/position-outside.ts';
import { projectStatus } from './facts/project-status.ts';
import { rateAge } from './facts/rate-age.ts';
import { references } from './facts/references.ts';
import { reviewDue } from './facts/review-due.ts';
import { territoryLabel } from './facts/territory-label.ts';
import { wordKeys } from './facts/word-keys.ts';
import { withdrawalReason } from './facts/withdrawal-reason.ts';
import { glossaryApproved } from './language/glossary-approved.ts';
import { glossaryForbidden } from './language/glossary-forbidden.ts';
import { translationMissing } from './language/translation-missing.ts';
import { translationNumbers } from './language/translation-numbers.ts';
import { translationPending } from './language/translation-pending.ts';
import { translationStale } from './language/translation-stale.ts';
import { altText } from './pictures/alt-text.ts';
import { mapIslands } from './pictures/map-islands.ts';
import { pictureConsent } from './pictures/picture-consent.ts';
import { pictureCover } from './pictures/picture-cover.ts';
import { pictureFile } from './pictures/picture-file.ts';
import { pictureMetadata } from './pictures/picture-metadata.ts';
import { svgSafe } from './pictures/svg-safe.ts';
import { publicationFile } from './publications/publication-file.ts';
import { publicationStale } from './publications/publication-stale.ts';
import type { Rule, RuleGroup } from './rule.ts';
import { sourceMark } from './sources/source-mark.ts';
import { sourceMissing } from './sources/source-missing.ts';
import { sourceUnused } from './sources/source-unused.ts';
import { addressClash } from './structure/address-clash.ts';
import { requiredSlots } from './structure/required-slots.ts';
import { schema } from './structure/schema.ts';
import { slugFormRule } from './structure/slug-form.ts';
import { strayFile } from './structure/stray-file.ts';
import { uniqueIds } from './structure/unique-ids.ts';
import { unreadable } from './structure/unreadable.ts';
import { yamlLimits } from './structure/yaml-limits.ts';
import { yamlSyntax } from './structure/yaml-syntax.ts';
import { hiddenCharacters } from './text/hidden-characters.ts';
import { linkInsecure } from './text/link-insecure.ts';
import { linkDeparted } from './text/link-departed.ts';
import { links } from './text/links.ts';
import { lookAlikeHost } from './text/look-alike-host.ts';
import { markdownStyle } from './text/markdown-style.ts';
import { mdxLock } from './text/mdx-lock.ts';
import { personalData } from './text/personal-data.ts';
import { proseSyntax } from './text/prose-syntax.ts';
import { secrecy } from './text/secrecy.ts';
import { unicodeForm } from './text/unicode-form.ts';
import { wallWords } from './text/wall-words.ts';

/** The rules by theme, with the headings under which the editor’s guides list them. */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: said('Files and folders', 'Tệp và thư mục'),
    rules: [
      unreadable,
      yamlSyntax,
      yamlLimits,
      schema,
      strayFile,
      slugFormRule,
      addressClash,
      uniqueIds,
      requiredSlots,
    ],
  },
  {
    title: said('Facts', 'Số liệu và thông tin'),
    rules: [
      references,
      dates,
      reviewDue,
      rateAge,
      approval,
      wordKeys,
      territoryLabel,
      positionOutside,
      projectStatus,
      newsDate,
      outageLead,
      documentChain,
      withdrawalReason,
    ],
  },
  {
    title: said('Sources', 'Nguồn'),
    rules: [sourceMissing, sourceMark, sourceUnused],
  },
  {
    title: said('Text', 'Bài viết'),
    rules: [
      proseSyntax,
      mdxLock,
      links,
      linkDeparted,
      lookAlikeHost,
      linkInsecure,
      markdownStyle,
      unicodeForm,
      hiddenCharacters,
      secrecy,
      personalData,
      wallWords,
    ],
  },
  {
    title: said('Names and languages', 'Tên gọi và ngôn ngữ'),
    rules: [
      glossaryForbidden,
      glossaryApproved,
      translationMissing,
      translationPending,
      translationStale,
      translationNumbers,
    ],
  },
  {
    title: said('Pictures', 'Hình ảnh'),
    rules: [
      pictureFile,
      pictureCover,
      pictureMetadata,
      pictureConsent,
      altText,
      mapIslands,
      svgSafe,
    ],
  },
  {
    title: said('Printed books', 'Ấn phẩm'),
    rules: [publicationFile, publicationStale],
  },
];

/** All rules of `npm run check`, by theme. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
