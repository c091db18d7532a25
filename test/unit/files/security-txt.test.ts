import { describe, expect, it } from 'vitest';
import { securityText } from '../../../src/files/security-txt.ts';

const text = (contact: Parameters<typeof securityText>[0]['contact'], day = '2026-11-30') =>
  securityText({
    contact,
    contactPage: 'https://example.vn/en/about/contact/',
    day,
    languages: ['vi', 'en', 'zh-Hans'],
    canonical: 'https://example.vn/.well-known/security.txt',
  });

describe('security.txt', () => {
  it('says whom to tell, until when, in which languages and where it stands (RFC 9116)', () => {
    expect(text({ email: 'office@example.vn', phone: '+84 214 3840 888' })).toBe(
      [
        'Contact: mailto:office@example.vn\n',
        'Contact: tel:+842143840888\n',
        'Contact: https://example.vn/en/about/contact/\n',
        'Expires: 2027-11-29T00:00:00Z\n',
        'Preferred-Languages: vi, en, zh-Hans\n',
        'Canonical: https://example.vn/.well-known/security.txt\n',
      ].join(''),
    );
  });

  it.each(['2024-02-29', '2027-12-31', '2028-01-01'])(
    'runs out less than a year after %s',
    (day) => {
      const expires = /Expires: (\S+)/.exec(text({ email: 'a@example.vn' }, day))?.[1] ?? '';
      const days = (Date.parse(expires) - Date.parse(day)) / 86_400_000;
      expect(days).toBe(364);
    },
  );

  it('names the page that says whom to ask, where no contact is published', () => {
    expect(text({})).toMatch(/^Contact: https:\/\/example\.vn\/en\/about\/contact\/\nExpires: /);
  });
});
