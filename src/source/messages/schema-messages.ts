import type { z } from 'astro/zod';
import { nearestWord } from '../nearest-word.ts';
import { said, saidTogether, type Said } from '../said.ts';
import { customMessages } from './custom-messages.ts';

type Issue = z.core.$ZodIssue;

/** What a kind of value is called in a message to an editor. */
const kindNames: Readonly<Record<string, Said>> = {
  string: said('text', 'đoạn chữ'),
  number: said('a number', 'một số'),
  int: said('a whole number', 'số nguyên'),
  boolean: said('true or false', 'true hoặc false'),
  array: said('a list', 'danh sách'),
  tuple: said('a list', 'danh sách'),
  object: said('a group of keys', 'nhóm các trường'),
  record: said('a group of keys', 'nhóm các trường'),
};

const correctIt = said('Correct the value on this line.', 'Sửa lại giá trị trên dòng này.');

/** A key that the schema does not know. */
export function unknownKey(key: string): Said {
  return said(`The key "${key}" is not known here.`, `Trường "${key}" không có trong mẫu ở đây.`);
}

/** What to do about it: the nearest known key, or all of them. */
export function unknownKeyHint(key: string, known: readonly string[]): Said {
  if (!/^[\w-]+$/.test(key)) {
    return said(
      'If it is part of a text, put the whole text in quotes.',
      'Nếu đây là một phần của đoạn chữ, hãy đặt cả đoạn trong dấu ngoặc kép.',
    );
  }
  const nearest = nearestWord(key, known);
  if (nearest !== undefined) {
    return said(
      `Did you mean "${nearest}"? Otherwise remove it.`,
      `Có phải định ghi "${nearest}"? Nếu không, hãy xóa trường này.`,
    );
  }
  if (known.length === 0) return said('Remove it.', 'Xóa trường này.');
  const names = known.join(', ');
  return said(
    `Remove it. Known keys: ${names}.`,
    `Xóa trường này. Các trường được dùng: ${names}.`,
  );
}

/** A key that has to be there. */
export function missingKey(name: string): Said {
  return said(`"${name}" is missing.`, `Thiếu "${name}".`);
}

/** What to do about it: the line to add, with the kind of value or the words that are allowed. */
export function missingKeyHint(issue: Issue, key: string): Said {
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  const kind =
    (allowed === undefined ? undefined : said(allowed, allowed)) ??
    (issue.code === 'invalid_type' ? kindNames[issue.expected] : undefined) ??
    said('see content/README.md', 'xem content/README.md');
  return said(`Add a line "${key}: …" (${kind.en}).`, `Thêm một dòng "${key}: …" (${kind.vi}).`);
}

/** An item or a figure without any source. */
export const addSource = said(
  'Add at least one source under "sources": id, title, url, publisher, accessed.',
  'Thêm ít nhất một nguồn trong "sources": id, title, url, publisher, accessed.',
);

/**
 * A value that is not right.
 *
 * @param name path of the value as an editor counts; `undefined` for the file as a whole
 */
export function wrongValue(name: string | undefined, issue: Issue): Said {
  const { en, vi } = describe(issue);
  return said(
    `"${name ?? 'the file'}" is not right: ${en}`,
    `${name === undefined ? 'Nội dung tệp' : `"${name}"`} chưa đúng: ${vi}`,
  );
}

/** What is wrong with a value, as the end of a sentence. */
function describe(issue: Issue): Said {
  const vietnamese = customMessages.get(issue.message);
  if (vietnamese !== undefined) return said(issue.message, vietnamese);
  switch (issue.code) {
    case 'invalid_union': {
      const branches = issue.errors.flatMap((branch) => branch[0] ?? []).map(describe);
      const each = new Map(branches.map((branch) => [branch.en, branch]));
      return saidTogether([...each.values()], said(' Or: ', ' Hoặc: '));
    }
    case 'invalid_value':
      return said(
        `"${String(issue.input)}" is not one of the allowed words.`,
        `"${String(issue.input)}" không thuộc các từ được dùng.`,
      );
    case 'invalid_type': {
      const kind = kindNames[issue.expected] ?? said(issue.expected, issue.expected);
      return said(`this must be ${kind.en}.`, `ở đây phải là ${kind.vi}.`);
    }
    case 'too_small':
      return isCounted(issue.origin)
        ? said('it is too short or empty.', 'quá ngắn hoặc đang để trống.')
        : said('it is too small.', 'quá nhỏ.');
    case 'too_big':
      return isCounted(issue.origin)
        ? said('it is too long.', 'quá dài.')
        : said('it is too big.', 'quá lớn.');
    case 'invalid_format':
      return issue.format === 'email'
        ? said('this is no mail address.', 'đây không phải là địa chỉ thư điện tử.')
        : said('it does not have the form that is wanted here.', 'không viết đúng dạng quy định.');
    case 'not_multiple_of':
      return said(
        `it is not a multiple of ${String(issue.divisor)}.`,
        `không phải là bội số của ${String(issue.divisor)}.`,
      );
    case 'custom':
      return said(issue.message, `không đạt yêu cầu sau: ${issue.message}`);
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return said('it does not fit here.', 'không phù hợp ở đây.');
  }
}

function isCounted(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set' || origin === 'map';
}

/** What to do about a value that is not right. */
export function wrongValueHint(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_value':
      return hintForValue(String(issue.input), issue.values.map(String));
    case 'invalid_type':
      return hintForType(issue.input, issue.expected);
    case 'too_small':
      return boundHint(issue.minimum, issue.origin, issue.inclusive === false ? more : atLeast);
    case 'too_big':
      return boundHint(issue.maximum, issue.origin, issue.inclusive === false ? less : atMost);
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      return correctIt;
  }
}

const nothingHere = said(
  'Nothing stands here: write the value, or take the line out.',
  'Ở đây chưa có giá trị: ghi giá trị, hoặc xóa dòng này.',
);
const atLeast = said('At least', 'Ít nhất');
const atMost = said('At most', 'Tối đa');
const more = said('More than', 'Lớn hơn');
const less = said('Less than', 'Nhỏ hơn');

function boundHint(bound: number | bigint, origin: string, relation: Said): Said {
  const plural = Number(bound) === 1 ? '' : 's';
  const counted =
    origin === 'string'
      ? said(` character${plural}`, ' ký tự')
      : said(plural === '' ? ' entry' : ' entries', ' mục');
  const unit = isCounted(origin) ? counted : said('', '');
  return said(
    `${relation.en} ${String(bound)}${unit.en}.`,
    `${relation.vi} ${String(bound)}${unit.vi}.`,
  );
}

function hintForType(input: unknown, expected: string): Said {
  if (input === null) return nothingHere;
  if (expected === 'string' && typeof input === 'number') {
    return said(`Put it in quotes: "${input}".`, `Đặt trong dấu ngoặc kép: "${input}".`);
  }
  if (typeof input === 'string' && /^[\d.,]+$/.test(input)) {
    return said(
      'Write it without quotes, digits only, with a point before decimals.',
      'Viết không có dấu ngoặc kép, chỉ gồm chữ số, phần thập phân sau dấu chấm.',
    );
  }
  return correctIt;
}

function hintForValue(value: string, allowed: readonly string[]): Said {
  const nearest = nearestWord(value, allowed);
  const words = allowed.join(', ');
  return saidTogether([
    ...(nearest === undefined
      ? []
      : [said(`Did you mean "${nearest}"?`, `Có phải định ghi "${nearest}"?`)]),
    said(`Allowed: ${words}.`, `Được dùng: ${words}.`),
  ]);
}
