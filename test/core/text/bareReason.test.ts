import assert from 'node:assert/strict';
import { bareReason } from '../../../src/core/text/bareReason';

describe('the reason of a file system', () => {
  it('is told without the call and its paths, and without what an editor puts around it', () => {
    for (const [said, reason] of [
      ["ENOSPC: no space left on device, copyfile '/a' -> '/.b.tmp'", 'ENOSPC: no space left on device'],
      ["Error: EROFS: read-only file system, open '/site/a.png'", 'EROFS: read-only file system'],
      [
        "Unable to write file '/site/a, b.png' (Unknown (FileSystemError): Error: EACCES: permission denied, open '/site/a, b.png')",
        'EACCES: permission denied',
      ],
    ] as const)
      assert.equal(bareReason(new Error(said)), reason);
  });

  it('is told whole where it is no call’s', () => {
    for (const said of ['The path leads out of the folder.', 'EPERM: not here', 'Quota: exceeded, try later'])
      assert.equal(bareReason(new Error(said)), said);
    assert.equal(bareReason('gone'), 'gone');
  });
});
