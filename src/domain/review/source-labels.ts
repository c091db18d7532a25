import type { Source } from '../../schemas/shared/source.ts';

/** A source in one line: title, publisher, its date or the day on which it was read. */
export function sourceLabel({ title, publisher, date, accessed }: Source): string {
  return [title, publisher, date ?? `→ ${accessed}`].join(' · ');
}

const mark = /<a href="#source-([a-z0-9-]+)">\[\d+\]<\/a>/g;

/** Finished HTML in which each mark of a source is followed by the source itself. */
export function withSourceLabels(html: string, sources: readonly Source[]): string {
  return html.replace(mark, (link, id: string) => {
    const source = sources.find((one) => one.id === id);
    return source
      ? `${link}<small class="review-source">${escaped(sourceLabel(source))}</small>`
      : link;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
