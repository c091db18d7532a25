import type { Content } from '../../content/content.ts';
import { plainTexts } from '../../text/plain-texts.ts';
import type { TextBlock } from '../../text/text-block.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

interface Pattern {
  readonly form: RegExp;
  readonly what: Said;
}

/** What belongs to one person. Agencies publish their contacts in agencies.yml and site.yml. */
const patterns: readonly Pattern[] = [
  {
    // Citizen number: province (001–096), century and sex (0–9), year, six digits.
    form: /(?<![\d.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])[ ]?\d[ ]?\d{2}[ ]?\d{6}(?![\d]|[.,/-]\d)/g,
    what: said('the number of an identity card', 'số căn cước hoặc số định danh cá nhân'),
  },
  {
    form: /(?:CMND|CCCD|căn cước|chứng minh (?:nhân dân|thư)|số định danh|identity card|ID card|ID number|身份证)[^\d\n]{0,20}(?:\d[ .]?){9}(?:(?:\d[ .]?){3})?(?!\d)/giu,
    what: said('the number of an identity card', 'số căn cước hoặc số định danh cá nhân'),
  },
  {
    form: /(?:hộ chiếu|passport|护照)[^\d\n]{0,12}\b[A-Z]\d{7}(?!\d)/giu,
    what: said('the number of a passport', 'số hộ chiếu'),
  },
  {
    form: /(?:số tài khoản|tài khoản số|STK|bank account|account (?:number|no\.?)|账号|银行账户|银行卡号)[^\d\n]{0,24}(?:\d[ .-]?){8,19}(?!\d)/giu,
    what: said('the number of a bank account', 'số tài khoản ngân hàng'),
  },
  {
    form: /(?<![\d.,/-])(?:\+?84[ .-]?|0)[35789](?:[ .-]?\d){8}(?![\d]|[.,/-]\d)/g,
    what: said('a mobile telephone number', 'số điện thoại di động'),
  },
  {
    form: /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|gmx|mail|yandex|qq|163|126|sina|foxmail|zalo)\.[a-z.]{2,}/gi,
    what: said('a private mail address', 'địa chỉ thư điện tử cá nhân'),
  },
];

export const personalData = defineRule({
  id: 'personal-data',
  severity: 'error',
  help: said(
    'No identity, passport or account numbers, mobile numbers or private mail addresses in any text.',
    'Không có số định danh, hộ chiếu, tài khoản, số điện thoại di động hoặc thư điện tử cá nhân trong bất kỳ văn bản nào.',
  ),
  problems: (content) => [
    ...content.items.flatMap(({ words }) =>
      words.flatMap(({ blocks }) => blocks.flatMap(problemsInText)),
    ),
    ...factTexts(content).flatMap(problemsInText),
    ...linkProblems(content),
  ],
});

/** Whether a text holds what belongs to one person, by the patterns of this rule. */
export function looksPersonal(text: string): boolean {
  return patterns.some(({ form }) => text.search(form) >= 0);
}

/** Texts of facts.yml and of the data files that hold no contacts of agencies. */
function factTexts({ items, data, figures }: Content): TextBlock[] {
  return [
    ...items.flatMap(({ facts, folder }) => (folder.facts ? plainTexts(facts, folder.facts) : [])),
    ...(['localities.yml', 'sectors.yml', 'clusters.yml', 'duties.yml'] as const).flatMap(
      (name) => {
        const file = data[name];
        return file ? plainTexts(file.known, file.yaml) : [];
      },
    ),
    ...[...figures.values()].flatMap(({ known, yaml }) => plainTexts(known, yaml)),
  ];
}

function problemsInText(block: TextBlock): Problem[] {
  if (!/[\d@]/.test(block.text)) return [];
  return patterns.flatMap(({ form, what }) =>
    [...block.text.matchAll(form)].map((match) => ({
      ...block.locate(match.index),
      ...explain(what),
    })),
  );
}

/** Addresses behind links: `mailto:` and `tel:`. */
function linkProblems(content: Content): Problem[] {
  return content.items
    .flatMap(({ words }) => words)
    .flatMap(({ body }) => body.links)
    .filter(({ target }) => /^(mailto|tel):/i.test(target))
    .flatMap(({ target, at }) => {
      const text = decodeAddress(target.replace(/^[a-z]+:/i, ''));
      const hit = patterns.find(({ form }) => text.search(form) >= 0);
      return hit ? [{ ...at, ...explain(hit.what) }] : [];
    });
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function explain(what: Said): { message: Said; hint: Said } {
  return {
    message: said(`This looks like ${what.en}.`, `Đây có thể là ${what.vi}.`),
    hint: said(
      'Remove it. Public contacts of an agency stand in agencies.yml.',
      'Xóa thông tin này. Thông tin liên hệ công khai của cơ quan ghi trong agencies.yml.',
    ),
  };
}
