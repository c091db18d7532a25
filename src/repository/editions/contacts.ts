import type { Table } from '../../domain/edition/edition.ts';
import { textFor } from '../../domain/localize.ts';
import type { AgencyData } from '../../schemas/agency.ts';
import { agencies } from '../agencies.ts';
import type { Binder } from './binder.ts';

/** What an agency has made public of how to reach it; empty when nothing was found. */
function reachedBy({ website, contact }: AgencyData, binder: Binder): string {
  const { address, email, phone, website: own } = contact ?? {};
  const postal = typeof address === 'object' ? textFor(address, binder.locale).words : address;
  const parts = [postal, phone, email, own ?? website].filter((part) => part !== undefined);
  return parts.join(' · ');
}

/** Agencies by how often they are named; `undefined` when none is known. */
export async function agencyTable(
  ids: readonly string[],
  binder: Binder,
): Promise<Table | undefined> {
  const { t } = binder.translations;
  const known = await agencies();
  const counts = Map.groupBy(ids, (id) => id);
  const rows = [...counts]
    .sort(([left, a], [right, b]) => b.length - a.length || (left < right ? -1 : 1))
    .flatMap(([id]) => known.get(id) ?? [])
    .map((agency) => [
      { text: binder.best(agency.name) },
      { text: binder.phrase(reachedBy(agency, binder) || t('project.contactPending')) },
    ]);
  if (rows.length === 0) return undefined;
  return {
    ...{ kind: 'table', id: 'agencies', caption: t('edition.contacts'), rows },
    columns: [{ label: t('project.contact') }, { label: t('edition.reached') }],
  };
}
