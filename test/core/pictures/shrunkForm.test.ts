import assert from 'node:assert/strict';
import { jpegName, shrunkForm, type Measured } from '../../../src/core/pictures/shrunkForm';

const kept = { kind: 'good-as-it-is' } as const;
const formOf = (measured: Partial<Measured>) =>
  shrunkForm({ format: 'png', before: 2_000_000, same: 1_000_000, jpeg: undefined, mayMove: true, ...measured });

describe('the form that takes the place of a picture', () => {
  it('is its own format', () => {
    assert.deepEqual(formOf({}), { kind: 'shrunk', format: 'png', after: 1_000_000 });
    assert.deepEqual(formOf({ format: 'webp' }), { kind: 'shrunk', format: 'webp', after: 1_000_000 });
  });

  it('is JPEG for a photograph saved as PNG, where its name may change', () => {
    assert.deepEqual(formOf({ jpeg: 100_000 }), { kind: 'shrunk', format: 'jpeg', after: 100_000 });
    assert.deepEqual(formOf({ jpeg: 100_000, mayMove: false }), { kind: 'shrunk', format: 'png', after: 1_000_000 });
    // a drawing, whose lines JPEG would blur for little
    assert.deepEqual(formOf({ jpeg: 500_000 }), { kind: 'shrunk', format: 'png', after: 1_000_000 });
  });

  it('is none where it would not be clearly smaller', () => {
    assert.deepEqual(formOf({ same: 1_600_000 }), kept);
    assert.deepEqual(formOf({ same: 3_000_000, jpeg: 1_000_000 }), kept);
    assert.deepEqual(formOf({ before: 40_000, same: 12_000 }), kept);
    assert.deepEqual(formOf({ same: undefined }), kept);
  });
});

describe('the name of a picture that becomes a JPEG', () => {
  it('is its own with another ending', () => {
    assert.equal(jpegName('images/a.b.png', ['images/a.b.png']), 'images/a.b.jpg');
  });

  it('is one that no other file has, upper and lower case being one', () => {
    assert.equal(jpegName('images/a.PNG', ['images/A.jpg', 'images/a-2.jpg']), 'images/a-3.jpg');
  });
});
