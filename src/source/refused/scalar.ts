import type { Scalar } from 'yaml';
import { hiddenCharacter, nameOfCharacter } from '../../config/hidden-characters.ts';
import { said, type Said } from '../said.ts';

/** Numbers as people write them. YAML also knows 0x1F, 0o17 and 017, which nobody means. */
const decimalNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
/** Doubles keep so many digits of any number (IEEE 754, binary64). */
const exactDigits = 15;

interface Refusal {
  readonly message: Said;
  readonly hint: Said;
}

/** What is wrong with a plain value by the way it is written; `undefined` when nothing is. */
export function refusedScalar(node: Scalar, written: string): Refusal | undefined {
  if (typeof node.value === 'number') return refusedNumber(node.value, node.source ?? written);
  if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string' || !written.includes('\\')) {
    return undefined;
  }
  const hidden = /\r/.exec(node.value)?.[0] ?? hiddenCharacter.exec(node.value)?.[0];
  if (hidden === undefined) return undefined;
  const code = nameOfCharacter(hidden);
  return {
    message: said(
      `The text holds an invisible character, written with a backslash: ${code}.`,
      `Đoạn chữ có ký tự ẩn viết bằng dấu gạch chéo ngược: ${code}.`,
    ),
    hint: said(
      'Take the backslash and what follows it out.',
      'Xóa dấu gạch chéo ngược và phần mã đi kèm.',
    ),
  };
}

function refusedNumber(value: number, written: string): Refusal | undefined {
  if (!decimalNumber.test(written) || Object.is(value, -0)) {
    return {
      message: said(
        `"${written.slice(0, 40)}" is not a number as the portal writes them.`,
        `"${written.slice(0, 40)}" không phải là cách viết số dùng trên cổng.`,
      ),
      hint: said(
        'Write decimal digits without a zero in front; put codes and telephone numbers in quotes.',
        'Viết bằng chữ số thập phân, không có số 0 ở đầu; đặt mã số và số điện thoại trong dấu ngoặc kép.',
      ),
    };
  }
  const digits = written
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  const isWhole = /^-?\d+$/.test(written);
  const isExact = isWhole ? Number.isSafeInteger(value) : digits.length <= exactDigits;
  if (isExact) return undefined;
  return {
    message: said(
      `The number ${written.slice(0, 40)} has more digits than can be kept exactly.`,
      `Số ${written.slice(0, 40)} có nhiều chữ số hơn mức lưu được chính xác.`,
    ),
    hint: said(
      'Round it as the source does, or put it in quotes if it is a code.',
      'Làm tròn như nguồn đã dẫn, hoặc đặt trong dấu ngoặc kép nếu đây là mã số.',
    ),
  };
}
