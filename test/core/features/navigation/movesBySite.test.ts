import assert from 'node:assert/strict';
import { movesBySite } from '../../../../src/core/features/navigation/movesBySite';

describe('what is moved in one gesture', () => {
  it('is followed by each site of its own, whichever file was marked first', async () => {
    const move = (from: string): { readonly from: string } => ({ from });
    const moves = ['notes.pdf', 'lin/images/a.png', 'shu/images/b.png', 'lin/talks.md'].map(move);
    const siteOf = (uri: string): Promise<string | undefined> => Promise.resolve(/^(?:lin|shu)(?=\/)/.exec(uri)?.[0]);
    assert.deepEqual(await movesBySite(moves, siteOf), [
      [move('lin/images/a.png'), move('lin/talks.md')],
      [move('shu/images/b.png')],
    ]);
  });
});
