import assert from 'node:assert/strict';
import { joinedFiles } from '../../../src/core/text/joinedFiles';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('text files, one below the other', () => {
  it('are joined at ends of lines, without their byte order marks', () => {
    const joined = joinedFiles([bytesOf('\ufeff@misc{a}'), bytesOf('\ufeff@misc{河}\n'), bytesOf('')]);
    assert.deepEqual(joined, bytesOf('@misc{a}\n@misc{河}\n\n\n'));
  });

  it('keep bytes that are no UTF-8, so that it can be told', () => {
    assert.deepEqual(joinedFiles([Uint8Array.of(0xba, 0xd3)]), Uint8Array.of(0xba, 0xd3, 0x0a));
  });
});
