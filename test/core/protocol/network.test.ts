import assert from 'node:assert/strict';
import { isLoaded, isNetworkAccess } from '../../../src/protocol/network';

describe('what a page may load from the network', () => {
  for (const [network, loaded] of [
    ['block', []],
    ['https', ['https:']],
    ['all', ['https:', 'http:']],
  ] as const) {
    it(`where it is “${network}”`, () => {
      const schemes = ['https:', 'http:', 'ftp:', 'file:', 'javascript:', 'blob:'];
      assert.deepEqual(
        schemes.filter(scheme => isLoaded(scheme, network)),
        loaded,
      );
    });
  }

  it('is one of three words', () => {
    for (const word of ['block', 'https', 'all']) assert.ok(isNetworkAccess(word));
    for (const word of ['none', 'HTTPS', '', undefined, null, 1]) assert.ok(!isNetworkAccess(word));
  });
});
