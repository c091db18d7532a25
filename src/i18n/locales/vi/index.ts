import type { Complete } from '../../message-keys.ts';
import chrome from './chrome.json' with { type: 'json' };
import item from './item.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import province from './province.json' with { type: 'json' };
import tourism from './tourism.json' with { type: 'json' };
import investment from './investment.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import information from './information.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import edition from './edition.json' with { type: 'json' };
import about from './about.json' with { type: 'json' };
import screens from './screens.json' with { type: 'json' };

const words = {
  ...chrome,
  ...item,
  ...home,
  ...province,
  ...tourism,
  ...investment,
  ...search,
  ...information,
  ...review,
  ...edition,
  ...about,
  ...screens,
};

/** A missing or surplus string makes this line a type error that names it. */
export const complete: Complete<typeof words> = true;

export default words;
