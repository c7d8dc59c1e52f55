import assert from 'node:assert/strict';
import { isPictureName } from '../../../src/core/syntax/pictureName';

describe('the name of a picture', () => {
  for (const name of ['lake.png', 'images/icon@2x.JPG', 'a.b.jpeg', 'lake.gif', 'lake.webp', 'map.svg', 'lake.avif'])
    it(`is ${name}`, () => assert.equal(isPictureName(name), true));

  for (const name of ['png', 'lake.', 'lake.pdf', 'lake.png/', 'lake.png.zip', 'lake.mp4'])
    it(`is not ${name}`, () => assert.equal(isPictureName(name), false));
});
