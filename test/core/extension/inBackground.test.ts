import assert from 'node:assert/strict';
import { inBackground } from '../../../src/extension/inBackground';

describe('work that nobody waits for', () => {
  it('tells what goes wrong in it, and nothing else', async () => {
    const told: unknown[] = [];
    const trouble = new Error('The disk is full.');
    inBackground(Promise.resolve('fine'), error => told.push(error));
    inBackground(Promise.reject(trouble), error => told.push(error));
    await new Promise(resolve => setImmediate(resolve));
    assert.deepEqual(told, [trouble]);
  });
});
