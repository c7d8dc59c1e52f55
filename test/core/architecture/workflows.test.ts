import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hostVersions } from '../../workbench/hostVersions';

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

  it('run the core and a desktop VS Code of each version on the three systems of authors', () => {
    const desktop =
      /\n {2}desktop:\n((?: {4}.*\n|\n)+)/.exec(readFileSync(path.join(folder, 'ci.yml'), 'utf8'))?.[1] ?? '';
    assert.match(desktop, /^ +os: \[ubuntu-latest, windows-latest, macos-latest\]$/m);
    assert.match(desktop, /^ +runs-on: \$\{\{ matrix\.os \}\}$/m);
    const versions = /^ +version: \[(.+)\]$/m.exec(desktop)?.[1]?.split(', ');
    assert.deepEqual(versions, hostVersions);
    assert.match(desktop, /runTests\.js --suite core\n/);
    assert.match(desktop, /- run: xvfb-run -a node \S+runHost\.js --desktop .+\n +if: runner\.os == 'Linux'\n/);
    assert.match(desktop, /- run: node \S+runHost\.js --desktop .+\n +if: runner\.os != 'Linux'\n/);
  });
});
