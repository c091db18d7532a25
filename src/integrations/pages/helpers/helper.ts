import { pageScripts } from '../page-scripts.ts';
import { layPage } from '../lay.ts';
import { makePage } from '../made-page.ts';
import { HelperPictures } from './asked-pictures.ts';
import type { HelperAnswer, HelperStart, NumberedAnswer, PageTask } from './messages.ts';

/** What Astro's bundle of pages offers to who has them made. */
interface PageBundle {
  readonly app: {
    readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
    setInternals: (internals: object) => void;
    setOptions: (options: object) => void;
    render: (request: Request, options: { readonly routeData: Route }) => Promise<Response>;
  };
}

interface Route {
  readonly route: string;
  readonly component: string;
}

const pictures = new HelperPictures(process.pid);

/** Begins to make pages, and answers each task. */
async function begin({ entry, directory, styles }: HelperStart) {
  const { app } = (await import(entry)) as PageBundle;
  // Of the build, making a page needs the style sheets of its route; the portal has no page scripts.
  app.setInternals({
    pagesByKeys: new Map([...styles].map(([key, sheets]) => [key, { styles: [...sheets] }])),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: console } } });
  const nameOf = ({ route, component }: Route) => `${route}\n${component}`;
  const routes = new Map(
    app.manifest.routes.map(({ routeData }) => [nameOf(routeData), routeData]),
  );
  const withScripts = pageScripts(directory);

  return async (task: PageTask): Promise<HelperAnswer> => {
    const routeData = routes.get(nameOf(task));
    if (!routeData) return undefined;
    const page = await makePage(
      () => app.render(new Request(task.url), { routeData }),
      withScripts,
    );
    if (page instanceof Response) return undefined;
    const made = pictures.askedIn(page) ?? layPage(task, page);
    return { made, originals: pictures.originals() };
  };
}

process.once('message', (start: HelperStart) => {
  const begun = begin(start);
  process.on('message', (task: PageTask) => {
    const answered = (answer: HelperAnswer) => {
      const said: NumberedAnswer = { number: task.number, answer };
      process.send?.(said);
    };
    // The build makes a page that failed once more itself, and tells what is wrong with it.
    begun
      .then((make) => make(task))
      .then(answered, () => {
        answered(undefined);
      });
  });
});
