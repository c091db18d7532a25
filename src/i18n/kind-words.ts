import type { CollectionId } from '../config/collections.ts';
import type { Item } from '../domain/item.ts';
import type { CommonFacts } from '../schemas/item.ts';
import type { MessageKey } from './messages.ts';
import type { Translations } from './translator.ts';

/** The facts that tell what kind of thing an item is; which of them it has depends on its collection. */
type KindFacts = CommonFacts & { readonly kind?: string; readonly topic?: string };

/** Where the names of the kinds stand; a collection without kinds is called by its section. */
const kindMessages = {
  province: { all: 'sections.province' },
  projects: { kinds: 'project.kinds' },
  zones: { kinds: 'zone.kinds' },
  guides: { all: 'guide.one' },
  places: { kinds: 'place.kinds' },
  itineraries: { all: 'sections.itineraries' },
  culture: { kinds: 'culture.kinds' },
  products: { kinds: 'product.kinds' },
  events: { kinds: 'event.kinds' },
  news: { kinds: 'news.kinds' },
  clarifications: { all: 'sections.clarifications' },
  partners: { kinds: 'partner.kinds' },
  documents: { kinds: 'document.kinds' },
} as const satisfies Record<CollectionId, { all: MessageKey } | { kinds: string }>;

/** A kind by its id, unique within its collection, and in words. */
export interface Kind {
  readonly id: string;
  readonly text: string;
}

/** What kind of thing an item is, as an eyebrow above its title says it; a plain report by its topic. */
export function kindOf(item: Item<KindFacts>, { t }: Translations): Kind {
  const { kind, topic } = item.facts;
  if (item.collection === 'news' && kind === 'news' && topic !== undefined) {
    return { id: topic, text: t(`news.topics.${topic}` as MessageKey) };
  }
  const messages = kindMessages[item.collection];
  const id = kind ?? item.collection;
  if ('all' in messages) return { id, text: t(messages.all) };
  return { id, text: t(`${messages.kinds}.${id}` as MessageKey) };
}
