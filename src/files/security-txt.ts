/** Where weaknesses of the portal are reported. */
export interface SecurityContact {
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  readonly phone?: string | undefined;
}

interface SecurityText {
  readonly contact: SecurityContact;
  /** Address of the page that says whom to ask; it stands last, and alone until a contact is published. */
  readonly contactPage: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly day: string;
  /** Language tags, the preferred ones first. */
  readonly languages: readonly string[];
  /** Address of the file itself. */
  readonly canonical: string;
}

/** RFC 9116, 2.5.5: a date less than a year ahead. A portal that nobody builds lets it run out. */
const validDays = 364;

/** The contact as URIs, the best first (RFC 9116, 2.5.3). */
function contactUris({ email, website, phone }: SecurityContact): string[] {
  return [
    ...(email === undefined ? [] : [`mailto:${email}`]),
    ...(website === undefined ? [] : [website]),
    ...(phone === undefined ? [] : [`tel:${phone.replace(/[^+\d]/g, '')}`]),
  ];
}

function expiryOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + validDays);
  return date.toISOString().replace('.000Z', 'Z');
}

/** The text of `/.well-known/security.txt` (RFC 9116). */
export function securityText({
  contact,
  contactPage,
  day,
  languages,
  canonical,
}: SecurityText): string {
  const contacts = [...contactUris(contact), contactPage].map((uri) => `Contact: ${uri}\n`);
  return [
    ...contacts,
    `Expires: ${expiryOf(day)}\n`,
    `Preferred-Languages: ${languages.join(', ')}\n`,
    `Canonical: ${canonical}\n`,
  ].join('');
}
