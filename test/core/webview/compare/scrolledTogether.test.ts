import assert from 'node:assert/strict';
import { placeBeside } from '../../../../src/webview/compare/scrolledTogether';

describe('how far down the other page is to be', () => {
  const places = [
    { left: 0, right: 0 },
    { left: 100, right: 300 },
    { left: 200, right: 500 },
  ];
  for (const [from, top, beside] of [
    ['left', 0, 0],
    ['left', 100, 300],
    ['left', 150, 400],
    ['right', 400, 150],
    ['right', 150, 50],
    ['left', 900, 500],
  ] as const) {
    it(`where the ${from} one is at ${top}: ${beside}`, () => assert.equal(placeBeside(places, from, top), beside));
  }

  it('is not known where nothing is in both', () => assert.equal(placeBeside([], 'left', 10), undefined));

  it('goes by the blocks that stand one below the other: what stands beside the text is passed over', () => {
    const withSideBar = [
      { left: 0, right: 0 },
      { left: 600, right: 700 },
      { left: 80, right: 80 },
      { left: 900, right: 1000 },
    ];
    assert.equal(placeBeside(withSideBar, 'left', 900), 1000);
  });
});
