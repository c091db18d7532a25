/** What a browser tells of the reader's link (Network Information API); not every one does. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Milliseconds that a pointer rests on a link which is meant: one that passes by is gone sooner. */
const rest = 80;

/** Whether the reader pays for each byte, or waits for it. */
function isDear(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || (connection?.effectiveType ?? '').endsWith('2g');
}

/** The other page of the portal to which a link leads; files are fetched when they are asked for. */
function pageOf({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin !== location.origin || link.hasAttribute('download')) return undefined;
  if (!link.pathname.endsWith('/') || link.pathname === location.pathname) return undefined;
  return link.origin + link.pathname + link.search;
}

/**
 * Fetches the page of a link as soon as a finger, a resting pointer or the keyboard is on it, once, and
 * not for readers who save data. The links lead there without it too.
 */
function prefetchOnIntent(): void {
  if (isDear()) return;
  const fetched = new Set<string>();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const prefetch = (page: string | undefined): void => {
    if (page === undefined || fetched.has(page)) return;
    fetched.add(page);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = page;
    document.head.append(hint);
  };
  document.addEventListener('pointerover', (event) => {
    clearTimeout(resting);
    const page = pageOf(event);
    if (page !== undefined) resting = setTimeout(prefetch, rest, page);
  });
  for (const intent of ['touchstart', 'focusin'] as const) {
    document.addEventListener(
      intent,
      (event) => {
        prefetch(pageOf(event));
      },
      { passive: true },
    );
  }
}

prefetchOnIntent();
