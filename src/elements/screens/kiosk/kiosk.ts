import { isShowing, showingOf } from '../../../domain/screens/showing.ts';
import { vietnamMoment } from '../../../domain/screens/vietnam-time.ts';
import { watchIdleness } from './idle.ts';
import { keepRelease } from './release.ts';

/** How often the kiosk looks for what is over, in milliseconds. */
const tick = 20_000;

/**
 * `lc-kiosk`: hides what is over (`data-from`, `data-until`, `data-months`), goes back to `data-door`
 * when nobody touches it, keeps a release for use without network, and takes over a newer one at the
 * door. Keeps nothing of those who use it.
 */
class Kiosk extends HTMLElement {
  connectedCallback(): void {
    this.hidePast();
    window.setInterval(() => {
      this.hidePast();
    }, tick);
    const isDoor = this.dataset['isDoor'] !== undefined;
    if (!isDoor) watchIdleness(this);
    keepRelease({
      cluster: this.dataset['cluster'] ?? '',
      isDoor,
      seconds: Number(this.dataset['refresh']),
      tell: ({ current, checked }) => {
        this.dataset['offline'] = current === undefined ? 'no' : 'ready';
        if (checked !== undefined) this.tellChecked(checked);
      },
    });
  }

  private hidePast(): void {
    const moment = vietnamMoment(Date.now());
    for (const part of this.querySelectorAll<HTMLElement>(
      '[data-from], [data-until], [data-months]',
    )) {
      part.hidden = !isShowing(showingOf(part.dataset), moment);
    }
    const over = this.querySelector<HTMLElement>('[data-over]');
    if (over) over.hidden = this.querySelector<HTMLElement>('[data-current]')?.hidden !== true;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = this.querySelector('[data-listed]:not([hidden])') !== null;
  }

  private tellChecked(checked: number): void {
    const place = this.querySelector<HTMLElement>('[data-refreshed]');
    if (!place) return;
    const [day = '', time = ''] = vietnamMoment(checked).split(' ');
    const written = `${time} ${day.split('-').reverse().join('/')}`;
    place.textContent = (place.dataset['refreshed'] ?? '').replace('{moment}', written);
    place.hidden = false;
  }
}

customElements.define('lc-kiosk', Kiosk);
