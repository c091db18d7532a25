import { createServer } from 'node:net';

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}

/**
 * Asks an address again and again until the answer suits.
 * @throws Error that names the address, after `patience` milliseconds
 */
export async function waitForAnswer(
  address: string,
  suits: (text: string) => boolean,
  { pause = 100, patience = 60_000 } = {},
): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    const text = await fetch(address)
      .then((response) => (response.ok ? response.text() : ''))
      .catch(() => '');
    if (text !== '' && suits(text)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`${address} did not give the awaited answer in ${String(patience / 1000)} s.`);
}
