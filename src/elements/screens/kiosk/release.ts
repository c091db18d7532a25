import {
  kioskSwitch,
  kioskWorker,
  type KioskAnswer,
  type KioskQuestion,
} from '../../../domain/screens/kiosk-release.ts';
import { allowScriptAddress } from '../../../search/trusted-script.ts';

/** Seconds for which the door must stand untouched before a new release is taken over. */
const quietDoor = 5;

interface KioskSettings {
  readonly cluster: string;
  readonly isDoor: boolean;
  /** Between two questions for a newer release. */
  readonly seconds: number;
  /** Hears of each answer of the worker. */
  readonly tell: (answer: KioskAnswer) => void;
}

/** Whether the server has ended offline use; without an answer, all stays as it is. */
async function isSwitchedOff(): Promise<boolean> {
  try {
    const answer = await fetch(kioskSwitch, { cache: 'no-store' });
    if (!answer.ok) return false;
    const state = (await answer.json()) as { serviceWorker?: string };
    return state.serviceWorker === 'off';
  } catch {
    // No network, or not JSON: a kiosk in use goes on.
    return false;
  }
}

/** Takes the worker and all that it kept away, even when the worker itself no longer answers. */
async function clearAway(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(kioskWorker.scope);
  await registration?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith('kiosk-')) await caches.delete(name);
  }
}

/** Keeps the kiosk usable without network, and up to date. Browsers without workers read on online. */
export function keepRelease({ cluster, isDoor, seconds, tell }: KioskSettings): void {
  if (!('serviceWorker' in navigator)) return;
  let touched = Date.now();
  document.addEventListener('pointerdown', () => (touched = Date.now()), { capture: true });

  const ask = async (question: KioskQuestion): Promise<void> => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(question);
  };

  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<KioskAnswer>) => {
    if (data.cluster !== cluster) return;
    tell(data);
    if (isDoor && data.ready !== undefined) reloadWhenQuiet();
  });

  /** Nobody who has just come to the door loses the page under the hand. */
  const reloadWhenQuiet = (): void => {
    const rest = quietDoor * 1000 - (Date.now() - touched);
    if (rest <= 0) location.reload();
    else window.setTimeout(reloadWhenQuiet, rest);
  };

  const check = async (): Promise<void> => {
    if (await isSwitchedOff()) {
      await clearAway();
      return;
    }
    allowScriptAddress(kioskWorker.script);
    const { script, scope } = kioskWorker;
    try {
      await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
    } catch {
      // No network, or no worker in this preview: a worker that is there already goes on.
      if (!(await navigator.serviceWorker.getRegistration(scope))) return;
    }
    await ask({ cluster });
  };

  void check();
  window.setInterval(() => void check(), seconds * 1000);
}
