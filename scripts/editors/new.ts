import { parseArgs } from 'node:util';
import { collectionIds } from '../../src/config/collections.ts';
import { contentDirectory } from '../../src/config/environment/content-directory.ts';
import { siteDate } from '../../src/config/environment/site-date.ts';
import { displayPath } from '../../src/source/item-folder.ts';
import { readContent } from '../lib/content/read-content.ts';
import { createItem } from '../lib/new/create-item.ts';
import { isEnough, namedAnswers } from '../lib/new/named-answers.ts';
import { questionTexts } from '../lib/new/question-texts.ts';
import { askForItem } from '../lib/new/questions.ts';
import { isTerminal, onTerminal } from '../lib/new/terminal.ts';
import { findingLanguage } from '../lib/report/language.ts';
import { CommandError, runCommand } from '../lib/report/run-command.ts';
import { refreshFrontMatterIndex } from '../lib/schemas/write-files.ts';
import { slugOf } from '../lib/text/slug.ts';

const usage =
  'npm run new -- <collection> <slug> [--title "…"] [--agency <id>] [--languages vi,en,zh] [--locale vi|en]';

/** `npm run new`: makes the folder of an item with the right files, fields and help lines. */
await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      agency: { type: 'string' },
      languages: { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const [collection, ...names] = positionals;
  const language = findingLanguage(values.locale, process.env);
  const texts = questionTexts[language];
  const directory = contentDirectory();
  const content = readContent(directory);
  const known = namedAnswers(content, {
    ...{ collection, ...values },
    // Whoever cannot be asked gets the name that would have been offered.
    slug: names.join(' ') || (isTerminal() ? undefined : slugOf(values.title ?? '')),
  });
  if (!isEnough(known) && !isTerminal()) {
    throw new CommandError(`Usage: ${usage}\nCollections: ${collectionIds.join(', ')}.`);
  }
  const say = (text: string) => {
    console.log(text);
  };
  const wish = isEnough(known)
    ? known
    : await onTerminal((ask) => askForItem(content, known, { ask, say, texts, language }));
  const { files } = createItem(content, directory, {
    ...wish,
    ...{ today: siteDate(), helpLanguage: language },
  });
  say(files.map((file) => texts.made(displayPath(file))).join('\n'));
  say(texts.next);
  refreshFrontMatterIndex();
  return 0;
});
