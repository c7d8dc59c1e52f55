import assert from 'node:assert/strict';
import { firstInSight, scrolledTo } from '../../../src/webview/coveredTop';

describe('a bar at the top of the page', () => {
  it('leaves what is below it in sight', () => {
    assert.deepEqual([firstInSight(500, 60), scrolledTo(560, 60)], [560, 500]);
    assert.deepEqual([firstInSight(500, 0), scrolledTo(500, 0)], [500, 500]);
  });

  it('hides nothing at the beginning of the page', () => {
    assert.deepEqual([firstInSight(0, 60), scrolledTo(0, 60)], [0, 0]);
    assert.equal(scrolledTo(40, 60), 0, 'what stands beside the bar');
  });

  it('leads to the same place both ways', () => {
    for (let scrolled = 0; scrolled < 200; scrolled += 5)
      assert.equal(scrolledTo(firstInSight(scrolled, 60), 60), scrolled);
  });
});
