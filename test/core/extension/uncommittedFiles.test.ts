import assert from 'node:assert/strict';
import { uncommittedFiles, uncommittedNames } from '../../../src/extension/git/uncommittedFiles';

type Repository = Parameters<typeof uncommittedFiles>[0];
type Change = Repository['state']['indexChanges'][number];

/** A change as VS Code's Git tells of it. */
function change(now: string, before = now): Change {
  const uri = (path: string): unknown => ({ toString: () => `file:///site/${path}` });
  return { uri: uri(now), originalUri: uri(before) } as Change;
}

describe('the files of a repository that are not committed', () => {
  const repository = {
    state: {
      indexChanges: [change('images/oak.png', 'images/tree.png'), change('_pages/about.md')],
      workingTreeChanges: [change('_pages/about.md')],
      mergeChanges: [],
      untrackedChanges: [change('files/cv.pdf')],
    },
  } as unknown as Repository;
  const paths = (uris: readonly { toString(): string }[]): readonly string[] =>
    uris.map(uri => uri.toString().replace('file:///site/', ''));

  it('are each counted once: staged and changed since, and renamed', () =>
    assert.deepEqual(paths(uncommittedFiles(repository)), ['images/oak.png', '_pages/about.md', 'files/cv.pdf']));

  it('have the name before, too, for what looks at each name', () =>
    assert.deepEqual(paths(uncommittedNames(repository)), [
      'images/oak.png',
      'images/tree.png',
      '_pages/about.md',
      'files/cv.pdf',
    ]));
});
