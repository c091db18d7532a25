import { describe, expect, it } from 'vitest';
import ItemCard from '../../src/components/cards/ItemCard.astro';
import { localizeItem } from '../../src/domain/item.ts';
import { item, wordsIn } from '../support/examples.ts';
import { render, textIn } from '../support/render.ts';

const props = { locale: 'en', localized: localizeItem(item, 'en') } as const;

describe('the card of an item', () => {
  it('is one link to the item in the reader’s language, with title and sentence', async () => {
    const $ = await render(ItemCard, { ...props, eyebrow: 'Town' });
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['/en/tourism/places/sa-pa/']);
    expect(textIn($, 'h3')).toBe('Sa Pa en');
    expect(textIn($, '.eyebrow')).toBe('Town');
    expect(textIn($, 'p.small')).toBe('Sa Pa en, in one sentence.');
  });

  it('has a picture that adds nothing to the words and keeps its place', async () => {
    const $ = await render(ItemCard, props);
    expect($('img').attr('alt')).toBe('');
    expect($('img').attr('width')).toBe('1600');
    expect($('img').attr('src')).toBe('/art/sa-pa-valley-mist.svg');
  });

  it.each([2, 3] as const)('can have a heading of level %i', async (level) => {
    const $ = await render(ItemCard, { ...props, level });
    expect($(`h${String(level)}`)).toHaveLength(1);
  });

  it('marks words of another language, and its eyebrow as the reader’s', async () => {
    const only = { ...item, words: { vi: wordsIn('Hồ Thác Bà') } };
    const $ = await render(ItemCard, {
      ...props,
      localized: localizeItem(only, 'en'),
      eyebrow: 'Lake',
    });
    expect($('article').attr('lang')).toBe('vi');
    expect($('.eyebrow').attr('lang')).toBe('en');
    expect($('a').attr('href')).toBe('/en/tourism/places/sa-pa/');
  });

  it('takes no markup from a title', async () => {
    const hostile = { ...item, words: { en: wordsIn('<img src=x onerror=alert(1)>') } };
    const $ = await render(ItemCard, { ...props, localized: localizeItem(hostile, 'en') });
    expect($('img')).toHaveLength(1);
    expect($('[onerror]')).toHaveLength(0);
  });
});
