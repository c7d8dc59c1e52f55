import assert from 'node:assert/strict';
import { notesIn } from '../../../src/core/kramdown/notes';
import { parsePage } from '../../../src/core/page/parsePage';

/** The first letters of each note. */
function notes(text: string): readonly string[] {
  const { kramdown } = parsePage(text);
  return notesIn(kramdown.root).map(({ start, end }) => text.slice(start, end).trim().slice(0, 12));
}

describe('the notes of a page', () => {
  it('come once each, those marked in others behind these', () => {
    const text = 'A[^b] B[^a] C[^b]\n\n[^a]: Reeds[^c]\n[^b]: Lakes\n[^c]: Gulls\n[^d]: unused\n';
    assert.deepEqual(notes(text), ['[^b]: Lakes', '[^a]: Reeds[', '[^c]: Gulls']);
  });

  it('have an end where one marks itself, or two mark each other', () => {
    assert.equal(notes('A[^a]\n\n[^a]: Reeds[^a]\n').length, 1);
    assert.equal(notes('A[^a]\n\n[^a]: Reeds[^b]\n[^b]: Gulls[^a]\n').length, 2);
  });
});
