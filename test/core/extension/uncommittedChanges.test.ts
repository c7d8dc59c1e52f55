import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { extensions } from 'vscode';
import { UncommittedChanges } from './src/extension/git/uncommittedChanges';

const uriOf = path => ({ path, toString: () => 'file://' + path });

/** Repositories that VS Code's Git opens and closes, each with one changed file. It tells of one by another object each time. */
export const watch = async (...there) => {
  const listening = new Set();
  let opened, closed;
  const repositoryAt = path => {
    const changes = [{ uri: uriOf(path + '/about.md'), originalUri: uriOf(path + '/about.md') }];
    const onDidChange = listener => { listening.add(listener); return { dispose: () => listening.delete(listener) }; };
    return { rootUri: uriOf(path), state: { indexChanges: [], workingTreeChanges: changes, mergeChanges: [], onDidChange } };
  };
  const git = {
    repositories: there.map(repositoryAt),
    onDidOpenRepository: listener => { opened = listener; return { dispose() {} }; },
    onDidCloseRepository: listener => { closed = listener; return { dispose() {} }; },
  };
  extensions.getExtension = () => ({ activate: async () => ({ getAPI: () => git }) });
  const changes = new UncommittedChanges(error => { throw error; });
  for (let turns = 0; turns < 20; turns++) await undefined;
  let told = 0;
  changes.onDidChange(() => told++);
  return {
    open: path => opened(repositoryAt(path)),
    close: path => closed(repositoryAt(path)),
    change: () => listening.forEach(listener => listener()),
    told: () => told,
    in: path => changes.in('file://' + path),
    listening: () => listening.size,
    dispose: () => changes.dispose(),
  };
};
`;

interface Watched {
  readonly open: (path: string) => void;
  readonly close: (path: string) => void;
  /** Something changes in each repository that is listened to. */
  readonly change: () => void;
  readonly told: () => number;
  readonly in: (path: string) => number | undefined;
  /** How many repositories are listened to. */
  readonly listening: () => number;
  readonly dispose: () => void;
}

describe('what is not committed of the sites that are open', () => {
  let watch: (...there: readonly string[]) => Promise<Watched>;
  before(async () => {
    ({ watch } = (await runWithoutVscode(program)) as { readonly watch: typeof watch });
  });

  it('is known of the repositories that are open, the inner one of two, and told when one changes', async () => {
    const git = await watch('/oak');
    assert.equal(git.in('/oak'), 1);
    assert.equal(git.in('/elm'), undefined);
    git.open('/oak/docs');
    assert.equal(git.in('/oak/docs'), 1);
    git.change();
    assert.equal(git.told(), 3);
  });

  it('is known no more of a repository that was closed, and nothing is kept of it', async () => {
    const git = await watch('/oak');
    git.open('/elm');
    for (const path of ['/oak', '/elm', '/nowhere']) git.close(path);
    assert.equal(git.in('/oak'), undefined);
    assert.equal(git.in('/elm'), undefined);
    assert.equal(git.listening(), 0);
    git.open('/oak');
    git.open('/oak');
    assert.equal(git.in('/oak'), 1);
    assert.equal(git.listening(), 1);
    git.dispose();
    assert.equal(git.listening(), 0);
  });
});
