import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../../../../scripts/lib/publications/inspect-pdf.ts';
import { tinyPdf } from '../../../support/tiny-pdf.ts';

function packed(objects: string, { filter = '/FlateDecode', data = deflateSync(objects) } = {}) {
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${data.length} >>`;
  return `${head}\nstream\n${data.toString('latin1')}\nendstream`;
}

describe('a PDF', () => {
  it('that can only be read passes, and its pages are counted', () => {
    expect(inspectPdf(tinyPdf({ pages: 3 }))).toEqual({ kind: 'pdf', pages: 3, active: [] });
  });

  it('may hold links and text of any kind in its streams', () => {
    const text = '(/JavaScript /Launch) Tj';
    const stream = `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
    const link = '<< /Type /Annot /A << /S /URI /URI (https://example.vn) >> >>';
    expect(inspectPdf(tinyPdf({ objects: [stream, link] }))).toMatchObject({ active: [] });
  });

  it.each([
    ['a script', '/Names << /JavaScript 5 0 R >> '],
    ['an action on opening', '/OpenAction << /S /Named /N /Print >> '],
    ['an action of its own', '/AA << /WC 9 0 R >> '],
    ['a program to start', '/X << /S /Launch /F (cmd) >> '],
    ['another file', '/Names << /EmbeddedFiles 9 0 R >> '],
    ['a form', '/AcroForm << /Fields [] >> '],
    ['a name in codes', '/X << /S /J#61vaScript /J#53 (1) >> '],
  ])('with %s is found out', (_, catalogue) => {
    const reading = inspectPdf(tinyPdf({ catalogue }));
    expect(reading.kind === 'pdf' && reading.active.length).toBeGreaterThan(0);
  });

  it('with a script among its packed objects is found out', () => {
    const reading = inspectPdf(tinyPdf({ objects: [packed('9 0 << /S /JavaScript /JS (1) >>')] }));
    expect(reading).toMatchObject({ active: ['JS', 'JavaScript'] });
  });

  it('with pages among its packed objects has them counted', () => {
    expect(inspectPdf(tinyPdf({ objects: [packed('9 0 << /Type /Page >>')] }))).toMatchObject({
      pages: 2,
    });
  });
});

describe('what is no PDF that can be looked into', () => {
  it.each([
    ['a text', Buffer.from('Hello'), 'not-pdf'],
    ['an empty file', Buffer.alloc(0), 'not-pdf'],
    ['a PDF without its end', tinyPdf().subarray(0, 200), 'cut'],
    ['an encrypted PDF', tinyPdf({ trailer: '/Encrypt 9 0 R ' }), 'sealed'],
    [
      'a PDF packed in another way',
      tinyPdf({ objects: [packed('', { filter: '/LZWDecode' })] }),
      'sealed',
    ],
    [
      'a PDF with a damaged stream',
      tinyPdf({ objects: [packed('', { data: Buffer.from('not deflated') })] }),
      'sealed',
    ],
    [
      'a PDF with a stream that ends elsewhere than it says',
      tinyPdf({ objects: ['<< /Length 2 >>\nstream\nlong enough to differ\nendstream'] }),
      'sealed',
    ],
  ])('%s is not let through', (_, bytes, reason) => {
    expect(inspectPdf(bytes)).toEqual({ kind: 'broken', reason });
  });
});
