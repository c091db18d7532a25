import { describe, expect, it } from 'vitest';
import { projectStatus } from '../../../../../scripts/lib/rules/facts/project-status.ts';
import { broken, found } from './made-content.ts';

const facts = 'projects/a/facts.yml';
const judge = (...lines: string[]) => found(projectStatus, { [facts]: lines.join('\n') });

describe('a project that calls for investors', () => {
  it.each(['plan', 'scheme', 'report'])('is not named by a %s', async (kind) => {
    const { at, messages, findings } = await judge(
      `list: { kind: ${kind} }`,
      'projectStatus: calling',
    );
    expect(at).toEqual([`${facts}:2 projectStatus: calling`]);
    expect(messages).toEqual([
      `The project is "calling", but its list is a ${kind}, not a call for investors.`,
    ]);
    expect(findings[0]).toMatchObject({ rule: 'project-status', severity: 'error' });
  });

  it('is named by a call', async () => {
    expect((await judge('list: { kind: call }', 'projectStatus: calling')).at).toEqual([]);
  });

  it('is not judged without a list, or without its kind', async () => {
    expect((await judge('projectStatus: calling')).at).toEqual([]);
    expect((await judge('projectStatus: calling', 'list: { date: "2025" }')).at).toEqual([]);
    expect((await judge(broken)).at).toEqual([]);
  });
});

describe('a project that does not call', () => {
  it.each(['planned', 'selecting', 'closed'])('may be named by any list: %s', async (status) => {
    expect((await judge(`projectStatus: ${status}`, 'list: { kind: plan }')).at).toEqual([]);
  });
});
