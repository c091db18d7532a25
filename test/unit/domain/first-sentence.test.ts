import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/domain/text/first-sentence.ts';

describe('the first sentence of a text', () => {
  it.each([
    ['Set up the company. Then apply.', 'Set up the company.'],
    ['先向单位确认。再办手续。', '先向单位确认。'],
    ['Vốn 1.704 tỷ đồng. Hết.', 'Vốn 1.704 tỷ đồng.'],
    ['No full stop', 'No full stop'],
    ['', ''],
  ])('of "%s" is "%s"', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  it('goes on when it is too short', () => {
    expect(firstSentence('Only there. A file is needed. More.', 15)).toBe(
      'Only there. A file is needed.',
    );
    expect(firstSentence('Short.', 50)).toBe('Short.');
  });
});
