import { describe, expect, test } from 'vitest';
import { element, escapeText, group, line, path, svgDocument } from '../../../src/art/svg.ts';
import { wellFormed } from './well-formed.ts';

describe('an element', () => {
  test('escapes its attributes', () => {
    expect(element('a', { label: 'Mù “Cang” <b> & "c"' })).toBe(
      '<a label="Mù “Cang” &lt;b&gt; &amp; &quot;c&quot;"/>',
    );
  });

  test('leaves out attributes without a value and shortens numbers', () => {
    expect(element('rect', { x: 0.5, y: undefined, rx: '', width: 3.14159 })).toBe(
      '<rect x=".5" width="3.14"/>',
    );
  });

  test('holds its body', () => {
    expect(element('g', {}, escapeText('a < b & c'))).toBe('<g>a &lt; b &amp; c</g>');
  });
});

test('paths, lines and groups without content are not drawn', () => {
  expect(path('', '#000000') + line('', '#000000') + group({}, '')).toBe('');
});

describe('a document', () => {
  test('is decoration unless it has a label', () => {
    const svg = svgDocument({ width: 10, height: 20 }, '');
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain('role=');
  });

  test('is an image with a name and a language when it has a label', () => {
    const svg = svgDocument({ width: 10, height: 20, label: 'Bản đồ "tỉnh"', lang: 'vi' }, '');
    expect(svg).toContain('lang="vi" role="img" aria-label="Bản đồ &quot;tỉnh&quot;"');
    expect(svg).not.toContain('aria-hidden');
    expect(wellFormed(svg)).toBe(true);
  });

  test('can be printed at another size than it is drawn', () => {
    expect(svgDocument({ width: 64, height: 64, size: [20, 20] }, '')).toContain(
      'viewBox="0 0 64 64" width="20" height="20"',
    );
  });
});
