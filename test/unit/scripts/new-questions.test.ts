import { describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { namedAnswers, type NamedWords } from '../../../scripts/lib/new/named-answers.ts';
import { questionTexts } from '../../../scripts/lib/new/question-texts.ts';
import { askForItem, type KnownAnswers } from '../../../scripts/lib/new/questions.ts';
import { validContent } from '../../support/content-fixture.ts';

const content = readContent(validContent);

describe('the words of the command line', () => {
  const named = (words: NamedWords) => namedAnswers(content, words);

  it('are answers', () => {
    expect(
      named({
        ...{ collection: 'guides', slug: 'visa' },
        title: ' Thị thực ',
        languages: 'vi, en',
      }),
    ).toEqual({
      ...{ collection: 'guides', slug: 'visa', title: 'Thị thực', agency: undefined },
      languages: ['vi', 'en'],
    });
  });

  it.each([
    [{ collection: 'places', slug: 'Đền Thượng' }, 'Try "den-thuong"'],
    [{ collection: 'places', slug: '../../escape' }, 'not a good name'],
    [{ collection: 'places', slug: '..' }, 'not a good name'],
    [{ collection: 'guides', slug: 'vi' }, 'code of a language'],
    [{ collection: 'place', slug: 'x' }, 'Did you mean "places"?'],
    [{ collection: 'province', slug: 'weather' }, 'overview, history'],
    [{ collection: 'places', slug: 'nui-lam' }, 'places/nui-lam exists already.'],
    [{ agency: 'test-ofice' }, 'Did you mean "test-office"?'],
    [{ languages: 'vi,fr' }, '"vi,fr" does not name languages'],
  ])('%j are refused: %s', (words, message) => {
    expect(() => named(words)).toThrow(message);
  });

  it.each(['visa', 'video', 'energy', 'zhong', 'viet', 'enterprise'])(
    'may name an item %s, which only begins like the code of a language',
    (slug) => {
      expect(named({ collection: 'guides', slug }).slug).toBe(slug);
    },
  );
});

describe('the questions', () => {
  async function conversation(
    answers: readonly string[],
    known: KnownAnswers = {},
    language: 'vi' | 'en' = 'vi',
  ) {
    const open = [...answers];
    const heard: string[] = [];
    const given = await askForItem(content, known, {
      ask: (question) => {
        heard.push(question);
        return Promise.resolve(open.shift() ?? '');
      },
      say: (text) => heard.push(text),
      texts: questionTexts[language],
      language,
    });
    return { given, heard, left: open };
  }

  it('offer a name made from the title, the first agency and the languages of the portal', async () => {
    const { given, heard } = await conversation(['places', 'Đền Thượng', '', '', '']);
    expect(given).toEqual({
      ...{ collection: 'places', slug: 'den-thuong', title: 'Đền Thượng' },
      ...{ agency: 'test-office', languages: ['vi', 'en', 'zh'] },
    });
    expect(heard.join('\n')).toContain('Tên thư mục, cũng là địa chỉ trang [den-thuong]: ');
    expect(heard[0]).toMatch(/^ +5\. places +điểm đến du lịch$/m);
  });

  it('are asked again until the answer can be used', async () => {
    const { given, heard, left } = await conversation(
      ['guide', '99', '4', 'Visa', 'vi', 'Visa!', 'visa', 'nobody', '1', 'en fr', 'en'],
      {},
      'en',
    );
    expect(given).toEqual({
      ...{ collection: 'guides', slug: 'visa', title: 'Visa', agency: 'test-office' },
      languages: ['en'],
    });
    expect(left).toEqual([]);
    expect(heard).toContain('"guide" is not one of them. Did you mean "guides"?');
    expect(heard.some((line) => line.includes('"visa" would do.'))).toBe(true);
  });

  it('refuse the name of an item that exists', async () => {
    const { given, heard } = await conversation(['Núi Lam', '', 'nui-lam-2'], {
      collection: 'places',
      ...{ agency: 'test-office', languages: ['vi'] },
    });
    expect(given.slug).toBe('nui-lam-2');
    expect(heard).toContain('Đã có mục places/nui-lam. Hãy chọn tên khác.');
  });
});
