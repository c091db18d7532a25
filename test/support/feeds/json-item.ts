/** An item of the portal's JSON feeds, as a reader of them sees it. */
export interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly image?: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors: readonly { readonly name: string }[];
  readonly _reuse: {
    readonly credit: string;
    readonly licence: { readonly name: string };
    readonly sources: readonly unknown[];
    readonly translations: readonly { readonly language: string; readonly url: string }[];
  };
}
