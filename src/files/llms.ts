/** A link with what stands behind it. */
export interface NotedLink {
  readonly name: string;
  /** In full. */
  readonly url: string;
  readonly notes?: string;
}

/** What a portal says of itself to programs that read text. */
export interface LlmsText {
  readonly title: string;
  readonly summary: string;
  readonly details: string;
  readonly sections: readonly { readonly title: string; readonly links: readonly NotedLink[] }[];
}

/** Signs that would end a link's name early. */
const escaped = (text: string) => text.replace(/[[\]]/g, '\\$&').replace(/\s+/g, ' ');

/** The text in the form of llmstxt.org: title, summary as quotation, details, lists of links. */
export function llmsText({ title, summary, details, sections }: LlmsText): string {
  const line = ({ name, url, notes }: NotedLink) =>
    `- [${escaped(name)}](${url})${notes === undefined ? '' : `: ${notes.replace(/\s+/g, ' ')}`}`;
  const parts = [
    `# ${title}`,
    `> ${summary.replace(/\s+/g, ' ')}`,
    details,
    ...sections.map((section) => [`## ${section.title}\n`, ...section.links.map(line)].join('\n')),
  ];
  return `${parts.join('\n\n')}\n`;
}
