import { describe, expect, it } from 'vitest';
import { collectionIds, type CollectionId } from '../../../src/config/collections.ts';
import { documentKinds, newsKinds, newsTopics } from '../../../src/config/information.ts';
import { localeCodes } from '../../../src/config/locales.ts';
import { kindOf } from '../../../src/i18n/kind-words.ts';
import { translate } from '../../../src/i18n/translator.ts';
import { cultureKinds } from '../../../src/schemas/items/culture.ts';
import { eventKinds } from '../../../src/schemas/items/event.ts';
import { placeKinds } from '../../../src/schemas/items/place.ts';
import { productKinds } from '../../../src/schemas/items/product.ts';
import { projectKinds } from '../../../src/schemas/items/project.ts';

const kinds: Partial<Record<CollectionId, readonly string[]>> = {
  projects: projectKinds,
  places: placeKinds,
  culture: cultureKinds,
  products: productKinds,
  events: eventKinds,
  documents: documentKinds,
  zones: ['industrial-zone'],
  partners: ['province'],
  news: newsKinds,
};

const ask = (collection: CollectionId, facts: object, locale: 'vi' | 'en' | 'zh') =>
  kindOf(
    { collection, slug: 'x', facts: { ...facts } as never, words: {}, pictures: {} },
    translate(locale),
  );

describe('the kind of an item', () => {
  it.each(localeCodes)('has a name for every kind of every collection in %s', (locale) => {
    const nameless = collectionIds.flatMap((collection) =>
      (kinds[collection] ?? [undefined]).flatMap((kind) => {
        const { text } = ask(collection, { kind, topic: 'economy' }, locale);
        return text === '' || text.includes('.') ? [`${collection}/${String(kind)}: ${text}`] : [];
      }),
    );
    expect(nameless).toEqual([]);
  });

  it('of a plain report is its topic, of a release that it is one', () => {
    for (const topic of newsTopics) {
      expect(ask('news', { kind: 'news', topic }, 'en').id).toBe(topic);
    }
    expect(ask('news', { kind: 'release', topic: 'economy' }, 'en').text).toBe('Release');
  });
});
