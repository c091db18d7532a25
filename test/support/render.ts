import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load, type CheerioAPI } from 'cheerio';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Renders one component with its props and slots, and reads the result. */
export async function render(
  component: Component,
  props: Readonly<Record<string, unknown>>,
  slots: Readonly<Record<string, string>> = {},
): Promise<CheerioAPI> {
  const container = await AstroContainer.create();
  return load(await container.renderToString(component, { props, slots }), undefined, false);
}

/** The text of what a selector finds, white space folded. */
export function textIn($: CheerioAPI, selector: string): string {
  return $(selector)
    .text()
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}
