/** Somebody as a commit, a trailer or an approval names them. */
export interface Person {
  readonly name: string;
  /** Absent where only a name is written. */
  readonly mail?: string | undefined;
}

/** Tells whether two namings mean one person. */
export interface People {
  same(one: Person, other: Person): boolean;
}

/** `Name <mail>`, a bare address or a bare name. */
export function parsePerson(text: string): Person {
  const match = /^(.*?)<([^<>]*)>\s*$/.exec(text.trim());
  if (match) return { name: (match[1] ?? '').trim(), mail: (match[2] ?? '').trim() };
  const bare = text.trim();
  return /^\S+@\S+$/.test(bare) ? { name: '', mail: bare } : { name: bare };
}

/** Names compare without regard to case, spaces and the form in which marks are encoded. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * Reads `.mailmap` (git help mailmap): all names and addresses on one line mean one person. A line
 * may so give a person the office in whose name they approve:
 * `Nguyễn Văn An <an@example.vn> Phòng Biên tập <an@example.vn>`.
 */
export function readPeople(mailmap: string): People {
  const groups: Set<string>[] = [];
  for (const line of mailmap.split('\n')) {
    const keys = keysOfLine(line.replace(/#.*$/, ''));
    if (keys.length === 0) continue;
    const merged = new Set(keys);
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const group = groups[index];
      if (!group || !keys.some((key) => group.has(key))) continue;
      for (const key of group) merged.add(key);
      groups.splice(index, 1);
    }
    groups.push(merged);
  }
  const known = (person: Person): Set<string> => {
    const keys = keysOf(person);
    return new Set([
      ...keys,
      ...groups
        .filter((group) => keys.some((key) => group.has(key)))
        .flatMap((group) => [...group]),
    ]);
  };
  return { same: (one, other) => !known(one).isDisjointFrom(known(other)) };
}

function keysOfLine(line: string): string[] {
  const people = [...line.matchAll(/([^<>]*)<([^<>]*)>/g)].map(
    ([, name = '', mail = '']): Person => ({ name, mail }),
  );
  return people.flatMap(keysOf);
}

function keysOf({ name, mail }: Person): string[] {
  const named = foldName(name);
  const address = mail?.trim().toLowerCase();
  return [
    ...(named === '' ? [] : [named.includes('@') ? `mail ${named}` : `name ${named}`]),
    ...(address ? [`mail ${address}`] : []),
  ];
}
