import { describe, expect, it } from 'vitest';
import { llmsText } from '../../../src/files/llms.ts';

describe('llms.txt', () => {
  it('is title, summary, details and lists of links, in the form of llmstxt.org', () => {
    const text = llmsText({
      title: 'Portal',
      summary: 'What it is\nand why.',
      details: 'How to read it.',
      sections: [
        {
          title: 'English',
          links: [{ name: 'News [2026]', url: 'https://a.vn/en/', notes: 'x, y' }],
        },
        { title: 'Optional', links: [{ name: 'Map', url: 'https://a.vn/m' }] },
      ],
    });
    expect(text).toBe(
      '# Portal\n\n> What it is and why.\n\nHow to read it.\n\n## English\n\n' +
        '- [News \\[2026\\]](https://a.vn/en/): x, y\n\n## Optional\n\n- [Map](https://a.vn/m)\n',
    );
  });
});
