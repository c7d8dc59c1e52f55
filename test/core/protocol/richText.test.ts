import assert from 'node:assert/strict';
import { isCopyAnswer, isCopyRequest } from '../../../src/protocol/richText';

describe('messages about copying', () => {
  it('are known to the webview by their tag', () => {
    assert.equal(isCopyRequest({ type: 'copy', id: 1, waits: false }), true);
    for (const other of [undefined, 'copy', {}, { type: 'copied' }]) assert.equal(isCopyRequest(other), false);
  });

  it('are let through to the extension when every field is right', () => {
    for (const result of [
      { kind: 'page' },
      { kind: 'selection' },
      { kind: 'nothing' },
      { kind: 'unfocused' },
      { kind: 'refused', text: 'a' },
    ])
      assert.equal(isCopyAnswer({ type: 'copied', id: 1, result }), true, result.kind);
    for (const other of [
      undefined,
      { type: 'copied' },
      { type: 'copied', id: '1', result: { kind: 'page' } },
      { type: 'copied', id: 1 },
      { type: 'copied', id: 1, result: { kind: 'refused' } },
      { type: 'copied', id: 1, result: { kind: 'else' } },
      { type: 'shown', id: 1, result: { kind: 'page' } },
    ])
      assert.equal(isCopyAnswer(other), false, JSON.stringify(other));
  });
});
