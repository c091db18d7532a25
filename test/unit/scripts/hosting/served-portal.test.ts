import { describe, expect, it } from 'vitest';
import { nginxServer, nginxSite } from '../../../../scripts/lib/hosting/nginx.ts';
import { caddySite } from '../../../../scripts/lib/hosting/caddy.ts';
import { readPortal } from '../../../../scripts/lib/hosting/served-portal.ts';
import { inSmallContent } from '../../../support/small-content.ts';

const origin = 'https://example.vn';
const portalOf = (rules: string, root = '/srv/portal/current') =>
  inSmallContent({ _redirects: rules }, (folder) => readPortal(folder, { root, origin }));

describe('the rules for web servers', () => {
  it('lead an address on with and without its last stroke', async () => {
    const { moved, gone } = await portalOf('/vi/cu/ /vi/moi/ 308\n/vi/rut/ /vi/rut/ 410\n');
    expect(moved).toEqual([
      ['/vi/cu/', '/vi/moi/'],
      ['/vi/cu', '/vi/moi/'],
    ]);
    expect(gone).toEqual(['/vi/rut/']);
  });

  it('know addresses as a server reads them', async () => {
    const { moved } = await portalOf('/vi/n%C3%BAi/ /vi/moi/ 308\n');
    expect(moved[0]).toEqual(['/vi/núi/', '/vi/moi/']);
  });

  it.each(['/vi/";}/', '/vi/$host/', '/vi/{x}/', '/vi/a;b/', '/vi/%0a/', '/vi/%zz/', '/vi/%22/'])(
    'let nothing into a configuration that would be read as more: %s',
    async (address) => {
      await expect(portalOf(`${address} /vi/ 308\n`)).rejects.toThrow('is no plain address');
    },
  );

  it('refuse a folder whose name a web server would misread', async () => {
    await expect(portalOf('', '/srv/$por"tal')).rejects.toThrow('would misread');
  });
});

describe('the sites that are copied once', () => {
  it('listen on IPv4 and IPv6, lead HTTP on to HTTPS, and include what releases write', async () => {
    const portal = await portalOf('');
    const site = nginxSite(portal, '/srv/portal/hosting');
    for (const line of ['listen 80;', 'listen [::]:80;', 'listen 443 ssl', 'listen [::]:443 ssl']) {
      expect(site).toContain(line);
    }
    expect(site).toContain('return 301 https://$host$request_uri;');
    expect(site).toContain('include "/srv/portal/hosting/nginx/server.inc";');
    expect(caddySite(portal, '/srv/portal/hosting')).toContain(
      'example.vn {\n\timport "/srv/portal/hosting/caddy/portal.inc"',
    );
  });

  it('add headers in one place only: nginx forgets those of the server elsewhere', async () => {
    const text = nginxServer(await portalOf('/vi/cu/ /vi/moi/ 308\n'));
    const inLocations = text.split('\n').filter((line) => /location .*add_header/.test(line));
    expect(inLocations).toEqual([]);
  });
});
