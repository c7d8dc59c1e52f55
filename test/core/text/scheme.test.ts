import assert from 'node:assert/strict';
import { hasScheme, isWholeAddress } from '../../../src/core/text/scheme';

describe('the scheme of an address', () => {
  for (const address of [
    'https://a.example/',
    'HTTP://a.example',
    'mailto:mei@a.example',
    'git+ssh:x',
    'h2c:x',
    'x-a.b:1',
  ])
    it(`is that of ${address}`, () => assert.ok(hasScheme(address)));

  for (const address of ['//a.example/', '/a:b', 'images/a.png', '#a:b', '2a:b', ':a', ''])
    it(`is none of “${address}”`, () => assert.ok(!hasScheme(address)));

  it('is not needed where the host is named', () => {
    assert.ok(isWholeAddress('//a.example/x'));
    assert.ok(isWholeAddress('data:,x'));
    assert.ok(!isWholeAddress('/x'));
  });
});
