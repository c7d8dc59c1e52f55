import assert from 'node:assert/strict';
import { createPace } from '../../../src/extension/pace';

/** The pause after work that took these times, one after the other. */
function pauseAfter(...times: readonly number[]): number {
  const pace = createPace(5, 20, 1500);
  times.forEach(pace.took);
  return pace.pause();
}

describe('the pace of work that follows an author', () => {
  it('is the shortest where the work is quick', () => {
    assert.equal(pauseAfter(), 20);
    assert.equal(pauseAfter(2, 3), 20);
  });
  it('is slower, by so many times, where the work is slow', () => assert.equal(pauseAfter(90, 80), 400));
  it('has a bound', () => assert.equal(pauseAfter(900, 800), 1500));
  it('does not count the first time, which reads the site', () => assert.equal(pauseAfter(900), 20));
  it('is as before after a single time that met something else', () => {
    assert.equal(pauseAfter(900, 8), 40);
    assert.equal(pauseAfter(900, 8, 700), 40);
    assert.equal(pauseAfter(900, 8, 700, 600), 1500);
  });
});
