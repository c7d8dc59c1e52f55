import assert from 'node:assert/strict';
import { pictureBlocks } from '../../../../src/core/features/hover/pictureBlocks';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { png } from './hoverText';

/** How many bytes of the picture stand in each of the hovers over it, and how often it is read for all of them. */
async function hovers(picture: Uint8Array, count: number): Promise<readonly [bytes: readonly number[], reads: number]> {
  const workspace = createMemoryWorkspace({ '_config.yml': '', 'images/a.png': picture });
  const site = await loadSite(workspace, 'memory:/site');
  let reads = 0;
  const read = (): Promise<Uint8Array | undefined> => {
    reads += 1;
    return workspace.read('memory:/site/images/a.png');
  };
  const given: number[] = [];
  for (let left = count; left > 0; left--) {
    const [shown, told] = await pictureBlocks(site, 'images/a.png', { read }, true);
    given.push(shown?.kind === 'picture' ? (shown.bytes?.length ?? 0) : -1);
    assert.match(JSON.stringify(told), /"640","480"/);
  }
  return [given, reads];
}

/** A picture of 640 × 480 pixels and so many bytes. */
function pictureOf(bytes: number): Uint8Array {
  const picture = new Uint8Array(bytes);
  picture.set(png(640, 480));
  return picture;
}

describe('hovers over one picture', () => {
  it('read it once where it is too heavy to stand in a hover: its size in pixels is kept', async () =>
    assert.deepEqual(await hovers(pictureOf(529_000), 3), [[0, 0, 0], 1]));

  it('read it once each where it is light, and hand on what they have read', async () =>
    assert.deepEqual(await hovers(pictureOf(20_000), 3), [[20_000, 20_000, 20_000], 3]));
});
