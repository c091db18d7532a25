const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

/**
 * After `data-asks` seconds without a touch, asks whether anybody is there; `data-leaves` seconds
 * later the kiosk goes back to `data-door`. The page is replaced, so that no way leads back to it.
 */
export function watchIdleness(kiosk: HTMLElement): void {
  const dialog = kiosk.querySelector<HTMLDialogElement>('[data-idle]');
  const countdown = dialog?.querySelector<HTMLElement>('[data-countdown]');
  if (!dialog || !countdown) return;
  const [asks, leaves] = [Number(kiosk.dataset['asks']), Number(kiosk.dataset['leaves'])];
  let touched = Date.now();

  const stay = () => {
    touched = Date.now();
    if (dialog.open) dialog.close();
  };
  for (const sign of signs) {
    document.addEventListener(
      sign,
      () => {
        // While it asks, only its button answers: a sleeve on the glass does not.
        if (!dialog.open) touched = Date.now();
      },
      { capture: true, passive: true },
    );
  }
  dialog.querySelector('[data-stay]')?.addEventListener('click', stay);
  dialog.addEventListener('cancel', stay);

  window.setInterval(() => {
    const idle = (Date.now() - touched) / 1000;
    if (idle < asks) return;
    const rest = Math.ceil(asks + leaves - idle);
    if (rest <= 0) {
      location.replace(kiosk.dataset['door'] ?? '/');
      return;
    }
    countdown.textContent = (countdown.dataset['countdown'] ?? '').replace(
      '{seconds}',
      String(rest),
    );
    if (!dialog.open) dialog.showModal();
  }, 1000);
}
