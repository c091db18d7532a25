import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps: readonly Step[];
  readonly 'timeout-minutes': number;
  readonly permissions?: unknown;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface PipelineJob {
  readonly timeout: string;
  readonly script: readonly string[];
  readonly after_script?: readonly string[];
  readonly artifacts?: unknown;
}

interface Pipeline {
  readonly workflow: {
    readonly rules: readonly { readonly when?: string; readonly variables?: unknown }[];
  };
  readonly variables: Readonly<Record<string, string>>;
  readonly default: { readonly image: string; readonly cache: unknown };
  readonly content: PipelineJob;
  readonly test: PipelineJob;
}

const files = {
  github: '.github/workflows/portal.yml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/portal.yml',
} as const;
const forges = ['github', 'gitlab', 'forgejo'] as const;
const textOf = (forge: keyof typeof files) => readFileSync(files[forge], 'utf8');

const workflows = [
  ['GitHub', parse(textOf('github')) as Workflow],
  ['Forgejo', parse(textOf('forgejo')) as Workflow],
] as const;
const pipeline = parse(textOf('gitlab')) as Pipeline;

const contentCommands = [
  'npm ci',
  'npm run check',
  'npm run approvals -- --since "$BASE_COMMIT"',
  'npm run build',
];
const testCommands = ['npm ci', 'npm test'];

const stepsOf = ({ jobs }: Workflow, job: string) => jobs[job]?.steps ?? [];
const runs = (workflow: Workflow, job: string) =>
  stepsOf(workflow, job).flatMap(({ run }) => (run === undefined ? [] : [run]));

describe('all three definitions', () => {
  it('run the same commands in the same order', () => {
    for (const [, workflow] of workflows) {
      expect(runs(workflow, 'content')).toEqual(contentCommands);
      expect(runs(workflow, 'test')).toEqual(testCommands);
      expect(Object.keys(workflow.jobs)).toEqual(['content', 'test']);
    }
    expect(pipeline.content.script).toEqual(contentCommands);
    expect(pipeline.test.script).toEqual(testCommands);
  });

  it('run only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = forges.flatMap((forge) =>
      [...textOf(forge).matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)].map(
        ([, name = '']) => name,
      ),
    );
    const commands = [...new Set(named)].filter((name) => name !== 'ci');
    expect(commands.sort()).toEqual(['approvals', 'build', 'check', 'test']);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('read no secret and never run strangers’ code with rights of their own', () => {
    for (const forge of forges) {
      expect(textOf(forge)).not.toMatch(/secrets\.|pull_request_target|workflow_run|_TOKEN/);
    }
  });

  it('put nothing that others choose into a shell line', () => {
    for (const [, workflow] of workflows) {
      const lines = [...runs(workflow, 'content'), ...runs(workflow, 'test')];
      expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
    }
  });
});

describe.each(workflows)('the workflow of %s', (name, workflow) => {
  const jobs = Object.entries(workflow.jobs);

  it('runs on push and on pull requests, with the right to read and no other', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter(([, job]) => job.permissions !== undefined)).toEqual([]);
  });

  it.each(jobs)(
    'in its job %s fetches the whole history, sets Node 24 with a cache, then runs',
    (id) => {
      const [checkout, node, ...rest] = stepsOf(workflow, id);
      expect(checkout?.uses).toMatch(/^actions\/checkout@/);
      expect(checkout?.with).toEqual({
        ref: '${{ github.event.pull_request.head.sha || github.sha }}',
        'fetch-depth': 0,
        'persist-credentials': false,
      });
      expect(node?.uses).toMatch(/^actions\/setup-node@/);
      expect(node?.with).toEqual({ 'node-version': 24, cache: 'npm' });
      expect(rest[0]?.run).toBe('npm ci');
    },
  );

  it('keeps what it built, and puts it nowhere', () => {
    const last = stepsOf(workflow, 'content').at(-1);
    expect(last?.uses).toMatch(/upload-artifact@/);
    expect(last?.with).toMatchObject({ name: 'dist', path: 'dist', 'if-no-files-found': 'error' });
  });

  it('names every action by its commit, with the version beside it', () => {
    const lines = textOf(name === 'GitHub' ? 'github' : 'forgejo')
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+(\.\d+\.\d+)?$/);
  });

  it('ends after a time, and judges every push from the commit before, even when the next one follows at once', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    const base = '${{ github.event.pull_request.base.sha || github.event.before }}';
    expect(workflow.env['BASE_COMMIT']).toBe(base);
    expect(workflow.concurrency['group']).toContain(
      'github.event.pull_request.number || github.sha',
    );
    expect(workflow.concurrency['cancel-in-progress']).toBe(
      "${{ github.event_name == 'pull_request' }}",
    );
  });
});

describe('the pipeline of GitLab', () => {
  it('fetches the whole history, has Node 24 and keeps npm’s cache', () => {
    expect(pipeline.variables['GIT_DEPTH']).toBe('0');
    expect(pipeline.default.image).toMatch(/^node:24/);
    expect(pipeline.variables['npm_config_cache']).toBe('$CI_PROJECT_DIR/.npm');
    expect(pipeline.default.cache).toMatchObject({ paths: ['.npm/'] });
  });

  it('judges a merge request from its base and a push from the commit before, never dropping a push', () => {
    const [merge, doubled, push, ...others] = pipeline.workflow.rules;
    expect(others).toEqual([]);
    expect(merge).toMatchObject({
      if: '$CI_PIPELINE_SOURCE == "merge_request_event"',
      variables: { BASE_COMMIT: '$CI_MERGE_REQUEST_DIFF_BASE_SHA' },
    });
    expect(doubled?.when).toBe('never');
    expect(push).toMatchObject({
      if: '$CI_COMMIT_BRANCH',
      auto_cancel: { on_new_commit: 'none' },
      variables: { BASE_COMMIT: '$CI_COMMIT_BEFORE_SHA' },
    });
  });

  it('ends after a time, and shows findings beside the changed lines, also when the check has failed', () => {
    const { after_script: after, artifacts } = pipeline.content;
    const report = 'gl-code-quality-report.json';
    expect([pipeline.content.timeout, pipeline.test.timeout]).toEqual(['30 minutes', '60 minutes']);
    expect(after).toEqual([`npm run --silent check -- --format gitlab > ${report}`]);
    expect(artifacts).toMatchObject({
      when: 'always',
      paths: ['dist/'],
      reports: { codequality: report },
    });
  });
});
