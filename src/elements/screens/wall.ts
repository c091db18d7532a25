import {
  goesOver,
  isSameState,
  wallState,
  type DailyHours,
  type TimedSlide,
  type WallState,
} from '../../domain/screens/playlist.ts';
import { isShowing, showingOf } from '../../domain/screens/showing.ts';
import { vietnamMoment } from '../../domain/screens/vietnam-time.ts';
import { reloadWhenNew } from './page-release.ts';

/** How often the wall looks at the clock, in milliseconds. */
const tick = 500;

/**
 * `lc-wall`: shows the slide of the moment by a hard cut, as the machine's clock and the marks of the
 * slides (`data-from`, `data-until`, `data-months`) tell; the clock of Việt Nam; black in the hours of
 * `data-black` alone. Every `data-refresh` seconds it asks for a newer release of its page.
 */
class Wall extends HTMLElement {
  private shown: WallState | undefined;
  private since = 0;

  connectedCallback(): void {
    this.show();
    window.setInterval(() => {
      this.show();
    }, tick);
    reloadWhenNew(Number(this.dataset['refresh']));
  }

  private get sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-slide]:not([data-slide="standing"])')];
  }

  private show(): void {
    const now = Date.now();
    const moment = vietnamMoment(now);
    for (const clock of this.querySelectorAll<HTMLTimeElement>('[data-clock]')) {
      clock.textContent = moment.slice(11);
      clock.dateTime = moment.slice(11);
    }
    const slides = this.sections.map(slideOf);
    const next = wallState(slides, hoursOf(this.dataset['black']), now);
    const change = goesOver(this.shown, next, {
      stoodFor: (now - this.since) / 1000,
      shortest: Number(this.dataset['shortest']),
      mayStay: mayStay(this.shown, slides, moment),
    });
    if (change && !isSameState(this.shown, next)) this.turnTo(next, now);
  }

  private turnTo(state: WallState, now: number): void {
    this.shown = state;
    this.since = now;
    const chosen =
      state.kind === 'slide'
        ? this.sections[state.slide]
        : this.querySelector<HTMLElement>('[data-slide="standing"]');
    const isBlack = state.kind === 'black' || chosen?.dataset['slide'] === 'black';
    this.classList.toggle('black', isBlack);
    for (const section of this.querySelectorAll<HTMLElement>('[data-slide]')) {
      section.hidden = section !== chosen || isBlack;
    }
    if (state.kind !== 'slide' || Number(chosen?.dataset['turns']) === 1) return;
    const faces = chosen?.querySelectorAll<HTMLElement>('[data-face]') ?? [];
    faces.forEach((face, index) => {
      face.hidden = index !== state.face;
    });
  }
}

function slideOf({ dataset }: HTMLElement): TimedSlide {
  const [seconds, faces] = [Number(dataset['seconds']), Number(dataset['turns'])];
  return { ...showingOf(dataset), seconds, faces };
}

/** `23:00-05:00 12:00-13:00` */
function hoursOf(text = ''): DailyHours[] {
  return text
    .split(' ')
    .filter((hours) => hours !== '')
    .map((hours) => {
      const [from = '', until = ''] = hours.split('-');
      return { from, until };
    });
}

function mayStay(
  shown: WallState | undefined,
  slides: readonly TimedSlide[],
  moment: string,
): boolean {
  if (shown?.kind !== 'slide') return shown?.kind === 'standing';
  const slide = slides[shown.slide];
  return slide !== undefined && isShowing(slide, moment);
}

customElements.define('lc-wall', Wall);
