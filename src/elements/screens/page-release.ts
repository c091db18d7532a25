/** Files of the portal that a page names: pictures, style sheets, scripts. */
const named = /(?:src|href)="(\/[^"]+\.(?:css|js|svg|jpg|woff2))"/g;

async function textAt(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    // No network: the page stands as it is and asks again later.
    return undefined;
  }
}

/** Whether every file that the page names answers, so that a half release replaces nothing. */
async function isWhole(page: string): Promise<boolean> {
  if (!page.includes('</html>')) return false;
  const files = [...new Set(Array.from(page.matchAll(named), ([, file = '']) => file))];
  const answers = await Promise.all(files.map(textAt));
  return answers.every((answer) => answer !== undefined);
}

/**
 * Asks for the page again and again, and loads it anew once it has changed and all of its files
 * answer. A wall has nobody to press a key.
 *
 * @param seconds between two questions
 */
export function reloadWhenNew(seconds: number): void {
  const own = location.pathname;
  let first: string | undefined;
  const ask = async (): Promise<void> => {
    const page = await textAt(own);
    if (page === undefined) return;
    if (first === undefined) first = page;
    else if (page !== first && (await isWhole(page))) location.reload();
  };
  void ask();
  window.setInterval(() => {
    void ask();
  }, seconds * 1000);
}
