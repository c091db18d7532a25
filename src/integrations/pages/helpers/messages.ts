import type { LaidPage, PagePlace } from '../lay.ts';
import type { MadePage } from '../made-page.ts';

/** A style sheet of a route, as Astro keeps it with the data of the page. */
export type RouteStyles = readonly unknown[];

/** What a helper is told when it begins. */
export interface HelperStart {
  /** Address of the bundle that makes the pages. */
  readonly entry: string;
  /** The folder that is being built. */
  readonly directory: string;
  /** Style sheets by the name that Astro has for a route and its component. */
  readonly styles: ReadonlyMap<string, RouteStyles>;
}

/** A page to be made. */
export interface PageTask extends PagePlace {
  readonly number: number;
  readonly url: string;
  /** The route, by its pattern and component. */
  readonly route: string;
  readonly component: string;
}

/** A picture that a page asked for in a form of its own. */
export interface AskedPicture {
  /** Stands for its address in the page. */
  readonly token: string;
  readonly asked: Parameters<NonNullable<typeof globalThis.astroAsset.addStaticImage>>;
}

/** A page that a helper made: laid already, or waiting for the addresses of its pictures. */
export interface HelperPage {
  readonly made: LaidPage | (MadePage & { readonly asked: readonly AskedPicture[] });
  /** Files of pictures whose originals the page shows. */
  readonly originals: readonly string[];
}

/** The page, or `undefined` when the helper could not make it. */
export type HelperAnswer = HelperPage | undefined;

/** The answer to a task. */
export interface NumberedAnswer {
  readonly number: number;
  readonly answer: HelperAnswer;
}
