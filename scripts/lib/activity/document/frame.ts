import { chooseWords } from '../../../../src/domain/localize.ts';
import type { Desk } from './desk.ts';
import { plain, stacked } from './markdown.ts';

/** Name of the province and its portal in the language of the report. */
export function namesOf({ activity, locale }: Desk): {
  fullName: string;
  province: string;
  portal: string;
} {
  const { name, province } = activity.site;
  const inLocale = (names: typeof name) => chooseWords(names, locale)?.words ?? '';
  return {
    portal: inLocale(name),
    province: inLocale(province.name),
    fullName: inLocale(province.fullName),
  };
}

/** The head of an administrative report; number, place and date are the office's to fill in. */
export function head(desk: Desk): string[] {
  const { activity, words, format } = desk;
  const { header } = words;
  const { fullName, province, portal } = namesOf(desk);
  const authority = `**${plain(desk.agency(activity.site.publisher).toUpperCase())}**`;
  const left = stacked(plain(header.committee(fullName)), authority);
  const right = stacked(`**${header.state}**`, `**${header.motto}**`);
  const { from, to } = activity.period;
  return [
    `| ${left} | ${right} |`,
    '| :---: | :---: |',
    `| ${header.number} | *${plain(header.place(province, activity.today.slice(0, 4)))}* |`,
    '',
    `# ${header.report}`,
    '',
    `**${plain(header.title(portal, format.date(from), format.date(to)))}**`,
    '',
  ];
}

/** Recipients and the place of the signature. */
export function close(desk: Desk): string[] {
  const { activity, words } = desk;
  const inquiries = activity.site.press?.inquiries;
  const recipients = [
    `***${words.close.recipients}***`,
    plain(words.close.committee(namesOf(desk).fullName)),
    ...(inquiries === undefined || inquiries === activity.site.publisher
      ? []
      : [plain(words.close.recipient(desk.agency(inquiries)))]),
    words.close.blank,
    words.close.archive,
  ];
  const signature = [`**${words.close.position}**`, `*${words.close.signature}*`, '', '', ''];
  return [`| ${stacked(...recipients)} | ${stacked(...signature)} |`, '| :--- | :---: |', ''];
}
