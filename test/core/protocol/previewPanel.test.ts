import assert from 'node:assert/strict';
import { plainLook } from '../../../src/protocol/look';
import { isFromPanel, isToPanel, readPreviewState } from '../../../src/protocol/previewPanel';

describe('a message about the panel', () => {
  for (const message of [
    { type: 'visit', source: 'file:///site/_pages/about.md' },
    { type: 'visit', source: 'vscode-remote://host/site/about.md' },
    { type: 'travels', back: true, forward: false },
    { type: 'zoom', by: -1 },
    { type: 'plain' },
    { type: 'trust' },
  ]) {
    it(`${JSON.stringify(message)} is one`, () => assert.equal(isFromPanel(message), true));
  }

  for (const message of [
    undefined,
    null,
    'visit',
    {},
    { type: 'visit' },
    { type: 'visit', source: 7 },
    { type: 'visit', source: '/site/about.md' },
    { type: 'visit', source: `file:///${'a'.repeat(10_000)}` },
    { type: 'travels', back: 1, forward: false },
    { type: 'zoom', by: 2 },
    { type: 'panel', source: 'file:///a', locked: true },
  ]) {
    it(`${JSON.stringify([message]).slice(0, 60)} is none`, () => assert.equal(isFromPanel(message), false));
  }

  it('to the webview is told by its tag', () => {
    for (const type of ['panel', 'notice', 'look', 'travel']) assert.equal(isToPanel({ type }), true);
    for (const value of [undefined, null, 'panel', { type: 'page' }]) assert.equal(isToPanel(value), false);
  });
});

describe('the state of a preview', () => {
  const source = 'file:///site/_pages/about.md';

  it('is read as it was kept', () => {
    const look = { width: 'phone', medium: 'print', zoom: 0.8 };
    const state = { source, locked: true, scroll: { x: 0, y: 120.5 }, look };
    assert.deepEqual(readPreviewState(structuredClone(state)), state);
  });

  it('is as in a new preview where something is missing or makes no sense', () => {
    const fresh = { source, locked: false, scroll: { x: 0, y: 0 }, look: plainLook };
    for (const kept of [
      { source },
      { source, locked: 'yes', scroll: 7, look: 'large' },
      { source, scroll: { x: -4, y: NaN } },
      { source, scroll: { x: '4', y: Infinity }, more: 1 },
    ]) {
      assert.deepEqual(readPreviewState(kept), fresh);
    }
  });

  it('is none where its page is not known', () => {
    for (const kept of [undefined, null, 'a', {}, { source: 'about.md' }, { source: 3 }]) {
      assert.equal(readPreviewState(kept), undefined);
    }
  });
});
