import type { Plugin } from 'vite';
import { cascadeOrder } from '../config/cascade.ts';

/**
 * Has every style sheet begin with the order of the layers. The minifier merges what is said twice, so
 * that a built sheet says it once.
 */
export function orderCascade(): Plugin {
  return {
    name: 'cascade-order',
    enforce: 'pre',
    transform: {
      // An address or a text of a sheet is asked for by these; the sheet itself comes by another name.
      filter: { id: { include: /\.css(\?|$)/, exclude: /[?&](url|raw)$/ } },
      handler: (code) => ({ code: cascadeOrder + code, map: null }),
    },
  };
}
