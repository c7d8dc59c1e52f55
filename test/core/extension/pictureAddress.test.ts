import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { pictureAddress } from '../../../src/extension/features/pictureAddress';

function addressOf(uri: string, bytes?: Uint8Array): string | undefined {
  const { protocol, pathname } = new URL(uri);
  return pictureAddress(
    { scheme: protocol.slice(0, -1), path: pathname, toString: () => uri } as unknown as Uri,
    bytes,
  );
}

describe('the address of a picture in a hover', () => {
  const bytes = Uint8Array.from([1, 2, 3]);

  it('is its own where the editor loads it from there', () =>
    assert.equal(addressOf('file:///site/images/a.png', bytes), 'file:///site/images/a.png'));

  it('has the picture in itself where it is on the web', () =>
    assert.equal(addressOf('vscode-vfs://github/lin/site/images/a.PNG', bytes), 'data:image/png;base64,AQID'));

  it('is none where its bytes are not given, or it is of no kind that hovers show', () => {
    assert.equal(addressOf('vscode-vfs://github/lin/site/images/a.png'), undefined);
    assert.equal(addressOf('vscode-vfs://github/lin/site/images/a.tiff', bytes), undefined);
  });
});
