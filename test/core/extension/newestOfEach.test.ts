import assert from 'node:assert/strict';
import { newestOfEach } from '../../../src/extension/ports/newestOfEach';

/** Writes that end when the test says so. */
function pen(): {
  readonly log: string[];
  readonly write: (key: string, text: string) => Promise<void>;
  readonly end: (key: string) => Promise<void>;
} {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    log,
    write: (key, text) => {
      log.push(`${key}: ${text}`);
      return new Promise(resolve => ends.set(key, resolve));
    },
    async end(key) {
      ends.get(key)?.();
      await new Promise(resolve => setImmediate(resolve));
    },
  };
}

describe('what is written by keys', () => {
  it('is the newest text of each, and never two of one key at once', async () => {
    const { log, write, end } = pen();
    const keep = newestOfEach(write, 2);
    const told: string[] = [];
    for (const text of ['first', 'second', 'third']) void keep('lakes', text).then(() => told.push(text));
    assert.deepEqual(log, ['lakes: first']);
    await end('lakes');
    assert.deepEqual([log, told], [['lakes: first', 'lakes: third'], ['first']]);
    await end('lakes');
    assert.deepEqual(told, ['first', 'second', 'third']);
  });

  it('is written some at once, the others in the order in which they came', async () => {
    const { log, write, end } = pen();
    const keep = newestOfEach(write, 2);
    for (const key of ['a', 'b', 'c', 'd']) void keep(key, '1');
    assert.deepEqual(log, ['a: 1', 'b: 1']);
    await end('b');
    await end('a');
    assert.deepEqual(log, ['a: 1', 'b: 1', 'c: 1', 'd: 1']);
  });
});
