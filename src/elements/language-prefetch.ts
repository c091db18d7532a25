/** What a browser tells of a link that costs the reader (Network Information API); not every one does. */
interface DataSaving {
  readonly saveData?: boolean;
}

/**
 * Fetches the page of a language as soon as a finger or a pointer is on its link, once, and not for
 * readers who save data. The links lead there without it too.
 */
function prefetchOnIntent(choice: HTMLElement): void {
  const { connection } = navigator as { connection?: DataSaving };
  if (connection?.saveData === true) return;
  const fetched = new Set<string>();
  const prefetch = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || fetched.has(link.href)) return;
    fetched.add(link.href);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.href;
    document.head.append(hint);
  };
  for (const intent of ['pointerover', 'touchstart', 'focusin'] as const) {
    choice.addEventListener(intent, prefetch, { passive: true });
  }
}

const choice = document.querySelector<HTMLElement>('[data-language-switcher]');
if (choice) prefetchOnIntent(choice);
