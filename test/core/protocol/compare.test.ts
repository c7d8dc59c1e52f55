import assert from 'node:assert/strict';
import { isFromCompare, isToCompare } from '../../../src/protocol/compare';

describe('messages about two pages', () => {
  it('are known to the webview by their tag', () => {
    for (const type of ['published', 'local', 'unmade', 'styles', 'go'])
      assert.equal(isToCompare({ type }), true, type);
    for (const other of [undefined, 'go', {}, { type: 'page' }]) assert.equal(isToCompare(other), false);
  });

  it('are let through to the extension when every field is right', () => {
    for (const good of [
      { type: 'ready' },
      { type: 'again' },
      { type: 'shown', version: 3 },
      { type: 'link', href: 'https://a.example/' },
      { type: 'link', href: 'mailto:lin@lin.example' },
    ])
      assert.equal(isFromCompare(good), true, JSON.stringify(good));
    for (const bad of [
      undefined,
      { type: 'else' },
      { type: 'shown', version: '3' },
      { type: 'link', href: 'command:workbench.action.quit' },
      { type: 'link', href: 'file:///etc/passwd' },
      { type: 'link', href: `https://a.example/${'a'.repeat(10_000)}` },
      { type: 'link' },
    ])
      assert.equal(isFromCompare(bad), false, JSON.stringify(bad));
  });
});
