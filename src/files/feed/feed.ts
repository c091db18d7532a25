/** A name with the address where it is explained. */
export interface NamedAddress {
  readonly name: string;
  readonly url?: string | undefined;
}

/** The same thing in another language. */
export interface Translation {
  /** BCP 47 tag. */
  readonly language: string;
  readonly url: string;
}

/** A picture of an entry, the address in full. */
export interface FeedPicture {
  readonly url: string;
  readonly alt: string;
  readonly type: string;
}

/** One item with everything that another paper needs to take it over. */
export interface FeedEntry {
  /** Address of its page in full, which is its id too. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Full text: HTML without scripts, styles or relative addresses. */
  readonly html: string;
  /** Days, `YYYY-MM-DD`. */
  readonly published: string;
  readonly modified: string;
  readonly author: NamedAddress;
  /** Author of a republished work, and where it stood first. */
  readonly original?:
    (NamedAddress & { readonly publisher: string; readonly url: string }) | undefined;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly picture: FeedPicture | undefined;
  readonly sources: readonly (NamedAddress & { readonly publisher: string })[];
  readonly licence: NamedAddress;
  /** Credit line and licence in words. */
  readonly rights: string;
  readonly translations: readonly Translation[];
}

/** A feed in one language; all addresses in full. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** Page that the feed belongs to. */
  readonly home: string;
  /** Address of this very file, by form. */
  readonly self: { readonly atom: string; readonly json: string };
  /** Page that says how items may be used. */
  readonly terms: string;
  readonly publisher: NamedAddress;
  readonly rights: string;
  readonly licence: NamedAddress;
  readonly icon: string;
  /** Last change when there are no entries, `YYYY-MM-DD`. */
  readonly since: string;
  /** The Atom feeds in the other languages. */
  readonly translations: readonly Translation[];
  readonly entries: readonly FeedEntry[];
}

/**
 * A day as RFC 3339 moment. Content knows days only: seven in the morning in Việt Nam is midnight UTC, so
 * that the day is the same in both.
 */
export function momentOf(day: string): string {
  return `${day}T07:00:00+07:00`;
}

/** When anything in the feed last changed. */
export function lastChange({ entries, since }: Feed): string {
  return (
    entries
      .map(({ modified }) => modified)
      .sort()
      .at(-1) ?? since
  );
}
