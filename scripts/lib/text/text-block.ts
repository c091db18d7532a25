import type { Location } from '../../../src/source/finding.ts';

/** What a text is on the page. */
export type TextKind =
  'title' | 'summary' | 'label' | 'alt' | 'heading' | 'paragraph' | 'item' | 'cell' | 'attribute';

/** A stretch of readable text without markup, addresses and source marks. */
export interface TextBlock {
  readonly kind: TextKind;
  /** Key of the front matter or data file (`alt.art`), or `body`. */
  readonly field: string;
  readonly text: string;
  /** Where the character at an index of `text` stands in its file. */
  locate(index: number): Location;
}
