/** Entries by the value of a key, groups in the order of the values given; empty groups are left out. */
export function groupedBy<Entry, Value extends string>(
  entries: readonly Entry[],
  values: readonly Value[],
  valueOf: (entry: Entry) => Value,
): { readonly value: Value; readonly entries: readonly Entry[] }[] {
  return values
    .map((value) => ({ value, entries: entries.filter((entry) => valueOf(entry) === value) }))
    .filter((group) => group.entries.length > 0);
}
