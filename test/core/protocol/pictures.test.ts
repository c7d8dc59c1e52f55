import assert from 'node:assert/strict';
import { isFromIcons, isToIcons } from '../../../src/protocol/favicon';
import { isFromShrink, isToShrink } from '../../../src/protocol/shrinkPictures';

const bytes = Uint8Array.of(1);
const measured = { type: 'measured', id: 1, width: 4, height: 3, shrunkWidth: 2, shrunkHeight: 1 };

describe('messages about pictures', () => {
  it('are known to the panels by their tag', () => {
    for (const type of ['view', 'measure', 'take', 'original']) assert.equal(isToShrink({ type }), true, type);
    for (const type of ['view', 'picture', 'draw']) assert.equal(isToIcons({ type }), true, type);
    for (const other of [undefined, 'view', {}, { type: 'page' }])
      assert.deepEqual([isToShrink(other), isToIcons(other)], [false, false]);
  });

  it('are let through to the extension when every field is right', () => {
    for (const good of [
      { type: 'ready' },
      { type: 'replace' },
      { type: 'putBack' },
      { type: 'compare', id: 0 },
      { type: 'choose', id: 3, chosen: false },
      { type: 'taken', id: 3, bytes },
      measured,
      { ...measured, same: 10, jpeg: 5 },
    ])
      assert.equal(isFromShrink(good), true, JSON.stringify(good));
    for (const bad of [
      null,
      { type: 'else' },
      { type: 'compare', id: '0' },
      { type: 'choose', id: 3 },
      { type: 'taken', id: 3, bytes: [1] },
      { ...measured, width: -1 },
      { ...measured, shrunkHeight: 1.5 },
      { ...measured, same: null },
    ])
      assert.equal(isFromShrink(bad), false, JSON.stringify(bad));
  });

  it('about icons as well', () => {
    const icon = { size: 32, square: false, bytes };
    for (const good of [
      { type: 'ready' },
      { type: 'write' },
      { type: 'drawn', icons: [icon] },
      { type: 'drawn', icons: [] },
    ])
      assert.equal(isFromIcons(good), true, JSON.stringify(good));
    for (const bad of [
      { type: 'drawn' },
      { type: 'drawn', icons: [{ ...icon, size: 0 }] },
      { type: 'drawn', icons: [{ ...icon, bytes: 'x' }] },
      { type: 'drawn', icons: [null] },
      { type: 'view' },
    ])
      assert.equal(isFromIcons(bad), false, JSON.stringify(bad));
  });
});
