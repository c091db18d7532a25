import { all } from '../../changes.ts';
import { listed, picture, put } from '../../pictures.ts';
import type { Broken } from '../../variation.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

const drawing = (what: string, inside: string, attributes = ''): Broken => ({
  what,
  in: 'any',
  change: all(
    listed('so-do.svg', 'credit: A, licence: CC BY 4.0, made: map'),
    put('so-do.svg', () => svg(inside, attributes)),
  ),
  file: 'so-do.svg',
  rule: 'svg-safe',
});

/** Descriptions, consent, and drawings that do more than draw. */
export const brokenDrawings: readonly Broken[] = [
  {
    what: 'a description that repeats the name of the file',
    in: 'any',
    change: all(
      listed('anh.jpg'),
      (item) => item.edit('en', (text) => text.replace(/^( {2}anh\.jpg: ).*$/m, '$1anh.jpg')),
      put('anh.jpg', () => picture()),
    ),
    file: 'en',
    rule: 'alt-text',
  },
  {
    what: 'a description of a picture that is not listed',
    in: 'any',
    change: (item) =>
      item.edit('en', (text) => text.replace(/^alt:\n/m, 'alt:\n  gone.jpg: A valley\n')),
    file: 'en',
    rule: 'alt-text',
    at: 'gone.jpg',
  },
  {
    what: 'a caption of a picture that is not listed',
    in: 'any',
    change: (item) =>
      item.edit('en', (text) =>
        text.replace(/^alt:\n/m, 'captions:\n  gone.jpg: A valley\nalt:\n'),
      ),
    file: 'en',
    rule: 'alt-text',
    at: 'gone.jpg',
  },
  {
    what: 'a drawing without its description',
    in: 'any',
    change: (item) => item.edit('en', (text) => text.replace(/^alt:\n {2}art: .*\n/m, '')),
    file: 'en',
    rule: 'alt-text',
  },
  {
    what: 'a picture without a credit',
    in: 'any',
    change: all(
      listed('anh.jpg', 'licence: CC BY 4.0, made: photo, peopleConsent: true'),
      put('anh.jpg', () => picture()),
    ),
    file: 'facts.yml',
    rule: 'schema',
    at: 'anh.jpg',
  },
  {
    what: 'a picture without a licence',
    in: 'any',
    change: all(
      listed('anh.jpg', 'credit: A, made: photo, peopleConsent: true'),
      put('anh.jpg', () => picture()),
    ),
    file: 'facts.yml',
    rule: 'schema',
    at: 'anh.jpg',
  },
  {
    what: 'a photograph that says nothing of the people in it',
    in: 'any',
    change: all(
      listed('anh.jpg', 'credit: A, licence: CC BY 4.0, made: photo'),
      put('anh.jpg', () => picture()),
    ),
    file: 'facts.yml',
    rule: 'picture-consent',
  },
  {
    what: 'a photograph of people who did not agree',
    in: 'any',
    change: all(
      listed('anh.jpg', 'credit: A, licence: CC BY 4.0, made: photo, peopleConsent: false'),
      put('anh.jpg', () => picture()),
    ),
    file: 'facts.yml',
    rule: 'picture-consent',
  },
  {
    what: 'a consent by yes',
    in: 'any',
    change: all(
      listed('anh.jpg', 'credit: A, licence: CC BY 4.0, made: photo, peopleConsent: yes'),
      put('anh.jpg', () => picture()),
    ),
    file: 'facts.yml',
    rule: 'schema',
    at: 'anh.jpg',
  },
  drawing('a drawing with a script', '<script>alert(1)</script>'),
  drawing('a drawing with a handler', '<rect width="1" height="1"/>', ' onload="alert(1)"'),
  drawing('a drawing with a picture from elsewhere', '<image href="https://evil.example/p.png"/>'),
  drawing(
    'a drawing with a foreign object',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
  ),
  drawing(
    'a drawing with a style from elsewhere',
    '<style>@import url(https://evil.example/a.css);</style>',
  ),
  drawing(
    'a drawing with a link that runs code',
    '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
  ),
  {
    what: 'a drawing that is not whole',
    in: 'any',
    change: all(
      listed('so-do.svg', 'credit: A, licence: CC BY 4.0, made: map'),
      put('so-do.svg', () => '<svg xmlns="http://www.w3.org/2000/svg"><g>'),
    ),
    file: 'so-do.svg',
    rule: ['svg-safe', 'picture-file'],
  },
];
