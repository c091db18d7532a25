import sharp, { type Exif } from 'sharp';
import { describe, expect, it } from 'vitest';
import { privateTags } from '../../../../scripts/lib/pictures/private-tags.ts';
import { svgProblems } from '../../../../scripts/lib/pictures/svg-problems.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`;
const messages = (text: string) => svgProblems(text).map(({ message }) => message.en);

describe('an SVG picture', () => {
  it('may draw shapes, gradients and text, and point into itself', () => {
    expect(
      messages(
        svg(
          '<!-- a > b --><defs><linearGradient id="a"><stop/></linearGradient></defs><path fill="url(#a)" d="M0 0"/><use href="#a"/><text>1 &lt; 2</text>',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['<script>1</script>', 'script'],
    ['<SCRIPT>1</SCRIPT>', 'SCRIPT'],
    ['<foreignObject/>', 'foreignObject'],
    ['<image href="a.png"/>', 'image'],
    ['<animate attributeName="href" values="javascript:1"/>', 'animate'],
    ['<a href="https://example.org/">x</a>', '<a>'],
    ['<use xlink:href="data:image/svg+xml;base64,AAAA"/>', 'leads outside'],
    ['<use href="//example.org/a#b"/>', 'leads outside'],
    ['<path onload="x()"/>', 'onload'],
    ["<path\nOnClick = 'x()'/>", 'OnClick'],
    ['<path style="fill: url(https://example.org)"/>', 'url('],
    ['<path fill="url( \'http://example.org\')"/>', 'url('],
    ['<style>@import "a.css";</style>', '@import'],
    ['<style>@\\69mport "a.css";</style>', 'backslash'],
    ['<rect style="background:image(\'https://example.org/x.png\')"/>', 'image('],
    ['<style>rect{fill:image-set("https://example.org/x.png" 1x)}</style>', 'image-set('],
    ['<style>rect{fill:-webkit-image-set("https://example.org/" 1x)}</style>', 'image-set('],
    ['<style>rect{fill:src("https://example.org/")}</style>', 'src('],
    ['<style>@&#105;mport "https://example.org/x.css";</style>', '@import'],
    ['<style>@im<!-- -->port "https://example.org/x.css";</style>', '@import'],
    ['<style>rect{fill:ur<![CDATA[l(https://example.org/)]]>}</style>', 'url('],
    ['<style><!-- --> rect{fill:u\\72l(https://example.org/)}</style>', 'backslash'],
    ['<style>rect{fill:u&#92;72l(https://example.org/)}</style>', 'backslash'],
    ['<rect style="fill:u&#114;l(https://example.org/#a)"/>', 'url('],
    ['<rect fill="u&#x72;l(https://example.org/#a)"/>', 'url('],
    ['<rect style="fill:u\\72l(https://example.org/#a)"/>', 'backslash'],
    ['<rect fill="u\\72l(https://example.org/#a)"/>', 'backslash'],
    ['<!-- <path/>', 'does not end'],
    ['<![CDATA[ <path/>', 'does not end'],
    ['<path fill="&#106;avascript:1" href="&#106;avascript:1"/>', 'leads outside'],
  ])('may not have %s', (inside, said) => {
    expect(messages(svg(inside)).join(' ')).toContain(said);
  });

  it('may have codes and backslashes that hide nothing', () => {
    expect(
      messages(
        svg(
          '<text font-family="&quot;Noto&quot;" aria-label="A\\B" d="M0 0&#10;1 1">a &amp; b</text><style>rect{fill:#c33;transform:scale(2)}</style><rect style="fill:url(#a)"/>',
        ),
      ),
    ).toEqual([]);
  });

  it('may not declare a document type, entities or style sheets', () => {
    expect(messages(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).not.toEqual([]);
    expect(messages(`<?xml-stylesheet href="a.css"?>${svg('')}`)).not.toEqual([]);
    expect(messages(`<?xml version="1.0"?>${svg('')}`)).toEqual([]);
  });

  it('must be one', () => {
    expect(messages('<html></html>')).toContain('This is not an SVG picture.');
  });

  it('is judged with lines', () => {
    expect(svgProblems(svg('<g>\n<script/>\n</g>'))[0]).toMatchObject({ line: 3, column: 1 });
  });
});

describe('the metadata of a picture', () => {
  async function tagsOf(exif: Exif): Promise<string[]> {
    const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } });
    const bytes = await picture.withExif(exif).jpeg().toBuffer();
    return privateTags(await sharp(bytes).metadata()).map(({ en }) => en);
  }

  it('may name the artist and the licence', async () => {
    expect(await tagsOf({ IFD0: { Artist: 'Nguyễn', Copyright: 'CC BY 4.0' } })).toEqual([]);
  });

  it('may not hold a position, a serial number or an owner', async () => {
    expect(await tagsOf({ IFD3: { GPSLatitudeRef: 'N' } })).toEqual(['a position (GPS)']);
    expect(await tagsOf({ IFD2: { BodySerialNumber: '12' } })).toEqual([
      'the serial number of the camera',
    ]);
    expect(await tagsOf({ IFD2: { CameraOwnerName: 'X' } })).toEqual([
      'the name of the camera’s owner',
    ]);
  });

  it('is judged in XMP too', () => {
    const xmp = Buffer.from('<rdf:Description exif:GPSLatitude="22,20N"/>');
    expect(privateTags({ xmp } as never)).toEqual([
      { en: 'a position (GPS)', vi: 'vị trí chụp (GPS)' },
    ]);
  });

  it('is no danger when it is broken', () => {
    for (const exif of [
      Buffer.from('Exif\0\0'),
      Buffer.from('Exif\0\0II*\0\xff\xff\xff\x7f', 'latin1'),
    ]) {
      expect(privateTags({ exif } as never)).toEqual([]);
    }
  });
});
