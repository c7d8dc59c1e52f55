import assert from 'node:assert/strict';
import { finish, inSlices, type Steps } from '../../../src/core/time/slices';

/** Ten steps, each of which takes as long as said. */
function* work(clock: { spend(milliseconds: number): void }, each: number): Steps<string> {
  for (let step = 0; step < 10; step++) {
    clock.spend(each);
    yield;
  }
  return 'done';
}

/** A clock that stands still but for what is spent, and notes after how much of it somebody slept. */
function clockOfWork() {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    spend: (milliseconds: number) => void (time += milliseconds),
    now: () => new Date(time),
    sleep: () => {
      slept.push(time);
      return Promise.resolve();
    },
  };
}

describe('work in slices', () => {
  it('lets others in when it has taken a while', async () => {
    const clock = clockOfWork();
    assert.equal(await inSlices(work(clock, 5), clock), 'done');
    assert.deepEqual(clock.slept, [15, 30, 45]);
  });

  it('is done at once where it is quick', async () => {
    const clock = clockOfWork();
    assert.equal(await inSlices(work(clock, 1), clock), 'done');
    assert.deepEqual(clock.slept, []);
  });

  it('ends at the first pause after it was cancelled', async () => {
    const clock = clockOfWork();
    const cancelled = new AbortController();
    cancelled.abort();
    assert.equal(await inSlices(work(clock, 20), clock, cancelled.signal), undefined);
    assert.deepEqual(clock.slept, [20]);
  });

  it('can be done without pauses', () => {
    assert.equal(finish(work(clockOfWork(), 20)), 'done');
  });
});
