import { domainToUnicode } from 'node:url';
import type { Location } from '../../../../src/source/finding.ts';
import type { DataPath } from '../../../../src/source/yaml-file.ts';
import type { Content } from '../../content/content.ts';
import { stringsIn } from '../../text/strings-in.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

interface Address {
  readonly url: string;
  readonly at: Location;
}

const isWebAddress = /^https?:/i;

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Thai'];
const scriptTests = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Letters and pairs that look like others in common typefaces. */
const doubles: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/5/g, 's'],
  [/[-_.]/g, ''],
];

export const lookAlikeHost = defineRule({
  id: 'look-alike-host',
  severity: 'error',
  help: said(
    'Web addresses do not imitate others: no mixed alphabets, no near copies of official names, no hidden host.',
    'Địa chỉ trang web không giả mạo địa chỉ khác: không trộn bảng chữ cái, không gần giống tên chính thức, không giấu tên máy chủ.',
  ),
  problems: (content) => {
    const addresses = allAddresses(content);
    const trusted = trustedHosts(content);
    return addresses.flatMap((address) => problemsOf(address, trusted));
  },
});

function problemsOf({ url, at }: Address, trusted: ReadonlyMap<string, string>): Problem[] {
  const problem = (message: Said, hint: Said): Problem[] => [{ ...at, message, hint }];
  if (!URL.canParse(url)) {
    return problem(
      said(
        `"${url.slice(0, 80)}" is not a web address.`,
        `"${url.slice(0, 80)}" không phải là địa chỉ trang web.`,
      ),
      said('Copy it anew from the browser.', 'Sao chép lại địa chỉ từ trình duyệt.'),
    );
  }
  const { hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') {
    return problem(
      said(
        `The address hides its host: it leads to ${hostname}.`,
        `Địa chỉ che giấu tên máy chủ: thực ra dẫn đến ${hostname}.`,
      ),
      said('Remove everything between https:// and @.', 'Xóa phần nằm giữa https:// và @.'),
    );
  }
  const host = domainToUnicode(hostname);
  if (host.split('.').some(mixesScripts) || imitatesLatin(host)) {
    return problem(
      said(
        `The host "${host}" (${hostname}) uses letters that look like others.`,
        `Tên máy chủ "${host}" (${hostname}) dùng chữ cái trông giống chữ khác.`,
      ),
      said(
        'Find the address on an official page; do not use this one.',
        'Không dùng địa chỉ này; hãy tìm địa chỉ đúng trên trang chính thức.',
      ),
    );
  }
  const model = trusted.get(skeleton(host));
  if (model !== undefined && model !== host && !host.endsWith(`.${model}`)) {
    return problem(
      said(
        `The host "${host}" looks like "${model}".`,
        `Tên máy chủ "${host}" gần giống "${model}".`,
      ),
      said(`Write ${model} if that is meant.`, `Nếu định ghi địa chỉ ấy, hãy viết ${model}.`),
    );
  }
  return [];
}

function mixesScripts(label: string): boolean {
  return scriptTests.filter((test) => test.test(label)).length > 1;
}

/** A host wholly of Cyrillic or Greek letters under a Latin ending. */
function imitatesLatin(host: string): boolean {
  const labels = host.split('.');
  const isLatinEnding = /^[a-z]+$/.test(labels.at(-1) ?? '');
  return (
    isLatinEnding && labels.some((label) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label))
  );
}

function skeleton(host: string): string {
  let text = host
    .replace(/^www\./, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  for (const [form, replacement] of doubles) text = text.replace(form, replacement);
  return text;
}

/** Hosts of the portal and of the agencies, by how they look. */
function trustedHosts({ data }: Content): Map<string, string> {
  const urls = [
    data['site.yml']?.known?.origin,
    ...(data['agencies.yml']?.known ?? []).flatMap((agency) => [
      agency?.website,
      agency?.contact?.website,
    ]),
  ];
  const hosts = urls.flatMap((url) =>
    url !== undefined && URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [],
  );
  return new Map(hosts.map((host) => [skeleton(host), host]));
}

function allAddresses(content: Content): Address[] {
  const files: { known: unknown; locate: (path: DataPath) => Location }[] = [
    ...[...Object.values(content.data), ...content.figures.values()].map(({ known, yaml }) => ({
      known,
      locate: (path: DataPath) => yaml.locate(path),
    })),
    ...content.items.map((item) => ({
      known: item.facts,
      locate: (path: DataPath) => item.locate(path),
    })),
  ];
  const inData = files.flatMap(({ known, locate }) =>
    stringsIn(known)
      .filter(({ text }) => isWebAddress.test(text))
      .map(({ path, text }) => ({ url: text, at: locate(path) })),
  );
  const inBodies = content.items
    .flatMap(({ words }) => words)
    .flatMap(({ body }) => body.links)
    .filter(({ target }) => isWebAddress.test(target))
    .map(({ target, at }) => ({ url: target, at }));
  return [...inData, ...inBodies];
}
