import { said, type Said } from '../../../../../src/source/said.ts';

/** What a stretch of a text may be, and where it begins. */
export interface PersonalMatch {
  readonly index: number;
  readonly what: Said;
}

interface Pattern {
  readonly form: RegExp;
  readonly what: Said;
}

const mobile = said('a mobile telephone number', 'số điện thoại di động');
/** What stands beside an amount of money; a telephone number has none of it. */
const money = String.raw`(?:đồng|VN[DĐ]|₫|USD|US dollars?|dollars?|EUR|euros?|CNY|RMB|yuan|NDT|đô la|nhân dân tệ|tệ(?!\p{L})|越南?盾|越盾|元|美元|人民币)`;
/** Digits in groups of three behind the first are an amount (13 812 345 678); telephones have 3-4-4 or 3-3-5. */
const chineseMobile = String.raw`1[3-9](?:\d{9}|\d[ -]\d{4}[ -]?\d{4}|\d[ -]\d{3}[ -]?\d{5}|\d{2}[ -]\d{3}[ -]?\d{4})`;

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
    what: mobile,
  },
  {
    // China: 1, 3 to 9, nine more digits; the code of the country may stand before them.
    form: new RegExp(
      String.raw`(?<![A-Za-z\d.,/$€¥₫-])(?<!\d )(?<!(?:USD|VND|CNY|RMB|EUR) )(?:(?:\+|00)?86[ -]?)?${chineseMobile}(?!\d|[.,/-]\d| \d{3}(?!\d)|[ ]?(?:${money}|%))`,
      'giu',
    ),
    what: mobile,
  },
  {
    // An address without https:// is no link; personalInAddress reads those.
    form: /(?<![\w./-])(?:zalo\.me|wa\.me|t\.me|fb\.com|facebook\.com)\/(?:\+?84|0)[35789]\d{8}(?!\d)/gi,
    what: mobile,
  },
  {
    form: /(?<![\w.+-])[\w.+-]+@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|gmx|mail|yandex|qq|163|126|sina|foxmail|zalo)\.[a-z.]{2,}/gi,
    what: said('a private mail address', 'địa chỉ thư điện tử cá nhân'),
  },
];

const fullWidth = /[０-９Ａ-Ｚａ-ｚ＋－．＠]/gu;
/** Distance of a full-width sign from its ASCII one (Unicode block FF00–FFEF). */
const distance = 0xfee0;

/** The same text, each full-width letter, digit and sign of an address as ASCII; places stay the same. */
function narrow(text: string): string {
  return text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - distance));
}

/** Digits enough for a passport, or the sign of a mail address: nothing personal has less. */
const enough = /\d(?:[ .-]?\d){6}|@/;
/** The most frequent values of facts have eight digits; a number of eight is personal only behind a word. */
const loneDate = /^\d{4}-\d\d-\d\d$/;

/** Everything in a text that looks like what belongs to one person, kind by kind. */
export function personalIn(text: string): PersonalMatch[] {
  if (!/[\d@０-９＠]/u.test(text)) return [];
  const plain = narrow(text);
  if (!enough.test(plain) || loneDate.test(plain)) return [];
  return patterns.flatMap(({ form, what }) =>
    [...plain.matchAll(form)].map(({ index }) => ({ index, what })),
  );
}

/** Services whose addresses are made of the telephone number of a person. */
const messengers =
  /^(?:[a-z-]+\.)*(?:zalo\.me|wa\.me|whatsapp\.com|t\.me|telegram\.me|viber\.com|viber\.me)$/;
/** Pages of people that may be named after their number. */
const profiles = /^(?:[a-z-]+\.)*(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com)$/;
/** A Vietnamese or Chinese mobile number as one word. */
const bareMobile = /^(?:(?:(?:\+|00)?84|0)[35789]\d{8}|(?:(?:\+|00)?86)?1[3-9]\d{9})$/;
const vietnameseMobile = /^(?:(?:\+|00)?84|0)[35789]\d{8}$/;
/** A number with the code of another country; 842 and 02 begin the fixed lines of Viet Nam. */
const foreignNumber = /^(?!\+?(?:84|0)2)\+?\d{9,14}$/;

/** What a web address gives away of one person: a telephone number in it; `undefined` when nothing. */
export function personalInAddress(address: string): Said | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  const { hostname, pathname, search } = url;
  const isMessenger = messengers.test(hostname);
  if (!isMessenger && !profiles.test(hostname)) return undefined;
  // A plus sign stays one here: it begins the code of a country.
  const parts = narrow(decoded(pathname + search))
    .split(/[/?&=]/)
    .map((part) => part.replace(/[ .()-]/g, ''));
  const isNumber = (part: string) =>
    isMessenger ? bareMobile.test(part) || foreignNumber.test(part) : vietnameseMobile.test(part);
  return parts.some(isNumber) ? mobile : undefined;
}

/** A part of an address without its per cent codes; as it is when they are wrong. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
