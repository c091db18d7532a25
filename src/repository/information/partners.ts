import { partnerKinds } from '../../config/information.ts';
import type { Item } from '../../domain/item.ts';
import type { PartnerFacts } from '../../schemas/items/partner.ts';
import { itemsOf } from '../items.ts';
import { remembered } from '../remembered.ts';

export type PartnerItem = Item<PartnerFacts>;

/** An agreement with the partner that signed it. */
export interface DatedAgreement {
  readonly partner: PartnerItem;
  readonly id: string;
  readonly date: string;
}

/** All partners: by country, those with the most partners first, those of no one country last. */
export const partners = remembered('partners', async (): Promise<readonly PartnerItem[]> => {
  const all = await itemsOf('partners');
  const perCountry = new Map<string, number>();
  const countryOf = ({ facts }: PartnerItem) => facts.country ?? '';
  for (const partner of all.filter(({ facts }) => facts.country !== undefined)) {
    perCountry.set(countryOf(partner), (perCountry.get(countryOf(partner)) ?? 0) + 1);
  }
  const size = (partner: PartnerItem) => perCountry.get(countryOf(partner)) ?? 0;
  const order = ({ facts }: PartnerItem) =>
    facts.order ?? partnerKinds.indexOf(facts.kind) * 100 + 50;
  return all.toSorted(
    (a, b) =>
      size(b) - size(a) ||
      (countryOf(a) === countryOf(b) ? 0 : countryOf(a) < countryOf(b) ? -1 : 1) ||
      order(a) - order(b) ||
      (a.slug < b.slug ? -1 : 1),
  );
});

/** Every agreement of every partner, newest first. */
export const agreements = remembered('agreements', async (): Promise<readonly DatedAgreement[]> => {
  return (await partners())
    .flatMap((partner) =>
      (partner.facts.agreements ?? []).map(({ id, date }) => ({ partner, id, date })),
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1));
});

/** Partners that belong to another one. */
export async function partnersWithin(slug: string): Promise<PartnerItem[]> {
  return (await partners()).filter(({ facts }) => facts.within === slug);
}
