/**
 * Hostile files that may stand: what makes them harmless. Every other file of test/fixtures/hostile
 * must yield an error.
 */
export const soundFiles: Readonly<Record<string, string>> = {
  'facts/formula-in-texts.yml': 'CSV cells that begin like a formula are prefixed',
  'facts/host-full-width.yml': 'browsers read full-width letters as the letters themselves',
  'facts/html-in-texts.yml': 'texts of facts are escaped where they are shown',
  'facts/template-in-texts.yml': 'no template language reads texts',
  'facts/url-quote.yml': 'attributes are escaped where they are written',
  'facts/many-sources.yml': 'sources that nothing points at are warned of',
  'facts/number-tiny.yml': 'a number like any other',
  'words/front-matter-twice.md': 'the second block is text of the body and is shown as it is',
  'words/title-attribute.md': 'titles are escaped where they are shown',
  'words/title-script.md': 'titles are escaped where they are shown',
  'words/title-template.md': 'no template language reads titles',
  'words/windows-line-ends.md': 'editors on Windows write so',
  'bodies/attribute-html.mdx': 'attributes are texts and are escaped where they are shown',
  'bodies/code-fence-info.md': 'the info string becomes a class, escaped',
  'bodies/code-fence-open.md': 'the fence ends with the file',
  'bodies/code-fence-script.md': 'code is shown, escaped',
  'bodies/directive.md': 'no directive is known: text',
  'bodies/import-indented.mdx': 'an indented line is a paragraph, no import',
  'bodies/link-bare-mail.md': 'a mail address and text',
  'bodies/link-full-stop-wide.md': 'browsers read 。as the point of a host name: the official host',
  'bodies/link-mail-headers.md': 'the mail program shows whom it writes to',
  'bodies/link-tel-script.md': 'percent-encoded, and no telephone dials it',
  'bodies/link-title-break.md': 'titles of links are escaped',
  'bodies/math.md': 'no formula is read: text',
  'data/agencies.html-name.yml': 'names are escaped where they are shown',
  'data/figures.formula.yml': 'CSV cells that begin like a formula are prefixed',
  'data/glossary.html.yml': 'names are escaped where they are shown',
  'data/glossary.patterns.yml': 'names are looked for as they are, not as patterns',
  'data/localities.html.yml': 'names are escaped where they are shown',
  'pictures/bomb-data.png': 'the decoder stops at the declared size; pictures are encoded anew',
  'pictures/bomb-iccp.png': 'an unreadable profile is skipped; pictures are encoded anew',
  'pictures/bomb-itxt.png': 'decoders bound text chunks; pictures are encoded anew',
  'pictures/bomb-ztxt.png': 'decoders bound text chunks; pictures are encoded anew',
  'pictures/script-behind.png': 'pictures are encoded anew: what stands behind the end is lost',
  'pictures/text-script.png': 'pictures are encoded anew without text chunks',
  'pictures/wrong-checksum.png': 'the pixels decode; pictures are encoded anew',
  'svg/comment-trick.svg': 'in XML the comment goes on to -->',
  'svg/deep.svg': 'groups in groups draw nothing',
  'svg/double-quotes-bait.svg': 'not well formed: browsers draw nothing',
  'svg/quote-trick.svg': 'a well-formed attribute value',
  'svg/quotes-bait.svg': 'not well formed: browsers draw nothing',
  'svg/style-bait.svg': 'not closed: browsers draw nothing',
  'svg/use-itself.svg': 'browsers break the circle (SVG 2, 5.6)',
};

/**
 * Hostile files that still get through, with what would stop them. A test fails as soon as one of them
 * is stopped, so that its row is taken out.
 */
export const openGaps: Readonly<Record<string, string>> = {};
