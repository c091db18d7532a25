import { describe, expect, it } from 'vitest';
import { clarificationClock } from '../../../../src/domain/information/clarification.ts';

const noticedOn = '2026-11-21';

describe('the seven-day clock of a clarification', () => {
  it('is met by an answer on the last day', () => {
    const clock = clarificationClock({ noticedOn, answeredOn: '2026-11-28' }, '2027-01-01');
    expect(clock).toEqual({ state: 'in-time', due: '2026-11-28' });
  });

  it('is missed by an answer a day later, and stays so', () => {
    const clock = clarificationClock({ noticedOn, answeredOn: '2026-11-29' }, '2027-01-01');
    expect(clock.state).toBe('late');
  });

  it('runs while there is no answer, to the end of the last day', () => {
    expect(clarificationClock({ noticedOn }, '2026-11-28').state).toBe('running');
    expect(clarificationClock({ noticedOn }, '2026-11-29').state).toBe('overdue');
  });
});
