import type { Locale } from '../../config/locales.ts';
import type { SeededDrawing } from '../drawing.ts';
import type { Showing } from './showing.ts';

/** A number with its unit apart, as it stands on a wall. */
export interface WallNumber {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

/** A slide in one language. */
export interface WallFace {
  readonly locale: Locale;
  readonly title: string;
  /** A date, or what the number counts. */
  readonly label?: string | undefined;
  readonly number?: WallNumber | undefined;
  readonly rows?: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** When what stands here was true, and of which territory. */
  readonly asOf?: string | undefined;
}

/** One idea on a wall. */
export interface WallSlide extends Showing {
  readonly kind: 'words' | 'number' | 'rows' | 'black';
  readonly seconds: number;
  readonly drawing?: SeededDrawing | undefined;
  readonly faces: readonly WallFace[];
  /** All faces stand below one another; otherwise they take turns. */
  readonly together?: boolean;
}
