import { domainToUnicode } from 'node:url';
import type { Location } from '../../../../src/source/finding.ts';
import type { DataPath } from '../../../../src/source/yaml-file.ts';
import type { Content } from '../../content/content.ts';
import {
  imitatesLetters,
  imitatesSeparator,
  isNoDomain,
  skeletonOf,
} from '../../text/host-shapes.ts';
import { stringsIn } from '../../text/strings-in.ts';
import { defineRule, type Problem } from '../rule.ts';
import { said, type Said } from '../../../../src/source/said.ts';

interface Address {
  readonly url: string;
  readonly locate: () => Location;
}

/** The hosts that others may want to imitate. */
interface Official {
  /** Those of the portal and the agencies, by how they look. */
  readonly bySkeleton: ReadonlyMap<string, string>;
  /** Every host that site.yml and agencies.yml name. */
  readonly hosts: readonly string[];
}

const isWebAddress = /^https?:/i;

export const lookAlikeHost = defineRule({
  id: 'look-alike-host',
  severity: 'error',
  help: said(
    'Web addresses do not imitate others: no mixed alphabets, no near copies of official names, no official name as the beginning of another, no numbers for a name, no hidden host.',
    'Địa chỉ trang web không giả mạo địa chỉ khác: không trộn bảng chữ cái, không gần giống tên chính thức, không ghép tên chính thức vào đầu tên miền khác, không dùng dãy số thay tên miền, không giấu tên máy chủ.',
  ),
  oneItemAtATime: true,
  problems: (content) => {
    const addresses = allAddresses(content);
    const official: Official = {
      bySkeleton: trustedHosts(content),
      hosts: officialHosts(content),
    };
    return addresses.flatMap((address) => problemsOf(address, official));
  },
});

function problemsOf({ url, locate }: Address, official: Official): Problem[] {
  const problem = (message: Said, hint: Said): Problem[] => [{ ...locate(), message, hint }];
  const parsed = URL.parse(url);
  if (!parsed) {
    return problem(
      said(
        `"${url.slice(0, 80)}" is not a web address.`,
        `"${url.slice(0, 80)}" không phải là địa chỉ trang web.`,
      ),
      said('Copy it anew from the browser.', 'Sao chép lại địa chỉ từ trình duyệt.'),
    );
  }
  const { hostname, username, password } = parsed;
  if (username !== '' || password !== '') {
    return problem(
      said(
        `The address hides its host: it leads to ${hostname}.`,
        `Địa chỉ che giấu tên máy chủ: thực ra dẫn đến ${hostname}.`,
      ),
      said('Remove everything between https:// and @.', 'Xóa phần nằm giữa https:// và @.'),
    );
  }
  if (isNoDomain(hostname)) {
    return problem(
      said(
        `The address leads to ${hostname}, a number or a name without a domain.`,
        `Địa chỉ dẫn đến ${hostname}: đây là dãy số hoặc tên không có tên miền.`,
      ),
      said(
        'Write the name of the website as it is published.',
        'Ghi tên miền của trang web như đã công bố.',
      ),
    );
  }
  // A browser that cannot show the letters keeps the coded form; so does this.
  const host = domainToUnicode(hostname) || hostname;
  if (imitatesSeparator(host)) {
    return problem(
      said(
        `The host "${host}" (${hostname}) holds a sign that looks like the end of a host.`,
        `Tên máy chủ "${host}" (${hostname}) có ký hiệu trông giống dấu kết thúc tên miền.`,
      ),
      said(
        'Find the address on an official page; do not use this one.',
        'Không dùng địa chỉ này; hãy tìm địa chỉ đúng trên trang chính thức.',
      ),
    );
  }
  if (imitatesLetters(host)) {
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
  const borrowed = borrowedName(host, official.hosts);
  if (borrowed !== undefined) {
    return problem(
      said(
        `The host "${host}" only begins with "${borrowed}": it belongs to somebody else.`,
        `Tên máy chủ "${host}" chỉ mở đầu bằng "${borrowed}", thực ra là của người khác.`,
      ),
      said(
        `Write ${borrowed} if that is meant; do not use this address.`,
        `Không dùng địa chỉ này; nếu định dẫn đến trang chính thức, hãy viết ${borrowed}.`,
      ),
    );
  }
  const model = official.bySkeleton.get(skeletonOf(host));
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

/** An official name that stands at the beginning of another host: `laocai.gov.vn.example`, `laocai.gov.vn-tin.example`. */
function borrowedName(name: string, hosts: readonly string[]): string | undefined {
  const host = name.replace(/\.$/, '');
  const state = /(?:^|\.)([a-z0-9-]+\.gov\.vn)[.-]/.exec(host)?.[1];
  if (state !== undefined) return state;
  const whole = `.${host}`;
  const isOfficial = hosts.some((own) => whole.endsWith(`.${own}`));
  if (isOfficial) return undefined;
  return hosts.find((own) => whole.includes(`.${own}.`) || whole.includes(`.${own}-`));
}

function officialHosts({ data }: Content): string[] {
  const hosts = [data['site.yml'], data['agencies.yml']]
    .flatMap((file) => stringsIn(file?.known))
    .filter(({ text }) => isWebAddress.test(text) && URL.canParse(text))
    .map(({ text }) => new URL(text).hostname.replace(/^www\./, ''));
  return [...new Set(hosts)];
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
  return new Map(hosts.map((host) => [skeletonOf(host), host]));
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
      .map(({ path, text }) => ({ url: text, locate: () => locate(path) })),
  );
  const inBodies = content.items
    .flatMap(({ words }) => words)
    .flatMap(({ body }) => body.links)
    .filter(({ target }) => isWebAddress.test(target))
    .map(({ target, at }) => ({ url: target, locate: () => at }));
  return [...inData, ...inBodies];
}
