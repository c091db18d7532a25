import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement, XmlValidateError } from 'libxml2-wasm';

const namespaces = { a: 'http://www.w3.org/2005/Atom' };
const grammar = readFileSync('test/support/feeds/atom.rng', 'utf8');

/** A rule that the grammar cannot say: an XPath that finds what breaks it, and what is wrong. */
const rules = [
  { breach: '//a:entry[not(a:author) and not(../a:author)]', text: 'an entry without author' },
  { breach: '//a:entry[not(a:content) and not(a:link[@rel="alternate"])]', text: 'no content' },
  { breach: '/a:feed[not(a:link[@rel="self"])]', text: 'a feed without link to itself' },
] as const;

function elementsIn(place: XmlDocument | XmlElement, path: string): XmlElement[] {
  return place.find(path, namespaces).filter((node) => node instanceof XmlElement);
}

/** RFC 4287, 4.1.1: no two `alternate` links with the same type and language. */
function doubledAlternates(document: XmlDocument): string[] {
  const parents = elementsIn(document, '/a:feed | //a:entry');
  return parents.flatMap((parent) => {
    const links = elementsIn(parent, 'a:link[@rel="alternate"]');
    const keys = links.map(
      (link) => `${link.attr('type')?.value ?? ''} ${link.attr('hreflang')?.value ?? ''}`,
    );
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `twice ${key}`);
  });
}

/** What breaks RFC 4287: its grammar, then the rules that it gives in words. Empty when all is well. */
export function atomProblems(xml: string): string[] {
  using document = XmlDocument.fromString(xml);
  using schema = XmlDocument.fromString(grammar);
  // The library marks RELAX NG as leaving with a later libxml2; no other grammar says `interleave`.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  using validator = RelaxNGValidator.fromDoc(schema);
  try {
    validator.validate(document);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `line ${String(line)}: ${message.trim()}`);
  }
  const ids = document.find('//a:entry/a:id', namespaces).map(({ content }) => content);
  return [
    ...rules.flatMap(({ breach, text }) => (document.get(breach, namespaces) ? [text] : [])),
    ...doubledAlternates(document),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two entries ${id}`),
  ];
}
