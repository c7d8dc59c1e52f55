import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

describe('the workflows', () => {
  const folder = path.join('.github', 'workflows');
  const used = readdirSync(folder).flatMap(name =>
    [...readFileSync(path.join(folder, name), 'utf8').matchAll(/^\s*- uses: (.+)$/gm)].map(([, action = '']) => action),
  );

  it('name each action by its commit, which nobody can move, with its version beside it', () => {
    assert.ok(used.length > 5);
    for (const action of used) assert.match(action, /^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('name an action by one commit only', () => {
    const names = new Set(used.map(action => action.split('@')[0]));
    assert.equal(new Set(used).size, names.size);
  });
});
