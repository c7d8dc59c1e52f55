import assert from 'node:assert/strict';
import { icoFile } from '../../../src/core/pictures/icoFile';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').replace(/../g, '$& ').trim();

describe('a file of icons', () => {
  it('is a header, an entry for each picture, and the pictures as they are', () => {
    const file = icoFile([
      { size: 16, bytes: Uint8Array.of(1, 2, 3) },
      { size: 256, bytes: Uint8Array.of(4, 5) },
    ]);
    assert.equal(
      hex(file),
      [
        // reserved, 1 for icons, two of them
        '00 00 01 00 02 00',
        // 16 × 16, no palette, reserved, one plane, 32 bits, three bytes at 38
        '10 10 00 00 01 00 20 00 03 00 00 00 26 00 00 00',
        // 256 is written as 0; two bytes at 41
        '00 00 00 00 01 00 20 00 02 00 00 00 29 00 00 00',
        '01 02 03',
        '04 05',
      ].join(' '),
    );
  });

  it('may hold none', () => assert.equal(hex(icoFile([])), '00 00 01 00 00 00'));
});
