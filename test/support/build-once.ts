import type { TestProject } from 'vitest/node';
import { writeFixtureContent } from './fixture-content.ts';
import { copyProject, removeCopies } from './project-copy.ts';
import { builtFolder } from './run-build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The portal as `npm run build` makes it from the real content. */
    dist: string;
    /** A small portal of another province with drafts, missing and outdated translations, pictures. */
    fixtureDist: string;
  }
}

interface Builds {
  readonly dist: Promise<string>;
  readonly fixtureDist: Promise<string>;
}

/** Each project that names this file runs it in a module of its own; the builds are shared. */
const shared = globalThis as typeof globalThis & { portalBuilds?: Builds };

function startBuilds(): Builds {
  removeCopies();
  const fixtureRoot = copyProject();
  return {
    dist: builtFolder({ root: copyProject() }),
    // The check would refuse what the pages are asked about here, such as a position in a picture.
    fixtureDist: writeFixtureContent(fixtureRoot).then((content) =>
      builtFolder({ root: fixtureRoot, step: 'pages', env: { CONTENT_DIR: content } }),
    ),
  };
}

/** Builds the portal once for all projects that ask about it, and says where it is. */
export default async function setup(project: TestProject): Promise<() => void> {
  const builds = (shared.portalBuilds ??= startBuilds());
  const [dist, fixtureDist] = await Promise.all([builds.dist, builds.fixtureDist]);
  project.provide('dist', dist);
  project.provide('fixtureDist', fixtureDist);
  return removeCopies;
}
