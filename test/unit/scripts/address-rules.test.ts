import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRules } from '../../../scripts/lib/server/address-rules.ts';
import { startStaticServer, type StaticServer } from '../../../scripts/lib/server/static-server.ts';

describe('the rules of addresses', () => {
  it('are one a line; anything else is left out', () => {
    const rules = parseRules('/a/ /b/ 308\n# note\n/c/ /d/\nx /y/ 308\n\n/e/ /e/ 410\n');
    expect([...rules]).toEqual([
      ['/a/', { to: '/b/', status: 308 }],
      ['/e/', { to: '/e/', status: 410 }],
    ]);
  });
});

describe('the server', () => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
    mkdirSync(path.join(folder, 'vi/rut'), { recursive: true });
    writeFileSync(path.join(folder, 'vi/rut/index.html'), '<h1>Đã rút</h1>');
    writeFileSync(path.join(folder, '404.html'), '<h1>Not here</h1>');
    writeFileSync(path.join(folder, '_redirects'), '/vi/cu/ /vi/moi/ 308\n/vi/rut/ /vi/rut/ 410\n');
    server = await startStaticServer({ root: folder, port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (address: string) => fetch(server.url + address, { redirect: 'manual' });

  it('answers 410 with the page that says why', async () => {
    const response = await ask('/vi/rut/?from=mail');
    expect(response.status).toBe(410);
    expect(await response.text()).toContain('Đã rút');
  });

  it('leads an old address on for good', async () => {
    const response = await ask('/vi/cu/');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/vi/moi/');
  });

  it('answers 404 where nothing ever stood', async () => {
    expect((await ask('/vi/nowhere/')).status).toBe(404);
  });

  it('reads the rules again when they change', async () => {
    writeFileSync(path.join(folder, '_redirects'), '/vi/cu/ /vi/khac-nua/ 308\n');
    expect((await ask('/vi/cu/')).headers.get('location')).toBe('/vi/khac-nua/');
    expect((await ask('/vi/rut/')).status).toBe(200);
  });
});
