import { parentPort, threadId, workerData } from 'node:worker_threads';
import { scriptIntegrity } from '../integrity.ts';
import { layPage } from '../lay.ts';
import { makePage } from '../made-page.ts';
import { ThreadPictures } from './asked-pictures.ts';
import type { PageTask, ThreadAnswer, ThreadStart } from './messages.ts';

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

const { entry, directory, styles } = workerData as ThreadStart;
const pictures = new ThreadPictures(threadId);
const { app } = (await import(entry)) as PageBundle;
// Of the build, making a page needs the style sheets of its route; the portal has no page scripts.
app.setInternals({
  pagesByKeys: new Map([...styles].map(([key, sheets]) => [key, { styles: [...sheets] }])),
});
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: console } } });

const nameOf = ({ route, component }: Route) => `${route}\n${component}`;
const routes = new Map(app.manifest.routes.map(({ routeData }) => [nameOf(routeData), routeData]));
const withIntegrity = scriptIntegrity(directory);

async function answerTo(task: PageTask): Promise<ThreadAnswer> {
  const routeData = routes.get(nameOf(task));
  if (!routeData) return undefined;
  const page = await makePage(
    () => app.render(new Request(task.url), { routeData }),
    withIntegrity,
  );
  if (page instanceof Response) return undefined;
  const made = pictures.askedIn(page) ?? layPage(task, page);
  return { made, originals: pictures.originals() };
}

parentPort?.on('message', (task: PageTask & { readonly number: number }) => {
  const answered = (answer: ThreadAnswer) => {
    parentPort?.postMessage({ number: task.number, answer });
  };
  // The build makes a page that failed once more itself, and tells what is wrong with it.
  answerTo(task).then(answered, () => {
    answered(undefined);
  });
});
