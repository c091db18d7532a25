import { XMLValidator } from 'fast-xml-parser';

/** True for well-formed XML, else the first fault with its line and column. */
export function wellFormed(markup: string): true | object {
  // Its successor is a package of its own, which the portal does not need for the sake of tests.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return XMLValidator.validate(markup);
}
