import assert from 'node:assert/strict';
import type { TextLine } from '../../../../src/core/page/boxText';
import { readAuthorList } from '../../../../src/core/page/names/authorNames';
import { readPieces } from '../../../../src/core/page/pageText';
import { parsePage } from '../../../../src/core/page/parsePage';
import { readLines } from '../../../../src/core/page/drafts/readLines';

function lineOf(written: string): TextLine {
  const { masked, kramdown } = parsePage(written);
  const [line, ...more] = readLines(masked, readPieces(masked, kramdown.root, kramdown.root, 'left out'));
  assert.ok(line !== undefined && more.length === 0, written);
  return line;
}

/** The names that a line begins with, up to a character, and how sure it is that they end there. */
function namesIn(line: TextLine, to = line.text.length): string {
  const list = readAuthorList(line, { from: 0, to });
  return list === undefined ? 'none' : `${list.names.map(({ text }) => text).join(', ')}: ${list.confidence}`;
}

const endsInWords = 'Mei Lin, Ann Reed: likely';
const endsInMark = 'Mei Lin, Ann Reed: certain';

/** Lines that a reader sees the same words of, the plain one first. */
const lines: readonly (readonly (readonly [written: string, read: string])[])[] = [
  [
    ['Mei Lin, Ann Reed, lakes that remember', endsInWords],
    ['Mei Lin, Ann Reed, [lakes that remember](a)', endsInMark],
    ['[Mei Lin](b), Ann Reed, lakes that remember', endsInWords],
  ],
  [
    ['Mei Lin, Ann Reed, lakes that forget', endsInWords],
    ['Mei Lin, Ann Reed, **lakes that forget**', endsInMark],
    ['**Mei Lin**, Ann Reed, lakes that forget', endsInWords],
  ],
  [
    ['Mei Lin, Ann Reed, lakes that freeze', endsInWords],
    ['Mei Lin, Ann Reed, *lakes that freeze*', endsInMark],
    ['*Mei Lin*, Ann Reed, lakes that freeze', endsInWords],
  ],
  [
    ['Mei Lin, Ann Reed, lakes that rise', endsInWords],
    ['Mei Lin, Ann Reed, `lakes that rise`', endsInMark],
    ['`Mei Lin`, Ann Reed, lakes that rise', endsInWords],
  ],
  [
    ['Mei Lina, Ann Reedb, lakes that fall', 'Mei Lina, Ann Reedb: likely'],
    ['Mei Lin<sup>a</sup>, Ann Reed<sup>b</sup>, lakes that fall', 'Mei Lin^, Ann Reed^: likely'],
    ['Mei Lina, Ann Reed<sup>b</sup>, lakes that fall', 'Mei Lina, Ann Reed^: likely'],
  ],
  // one mark is not the other
  [
    ['Mei Lin, Ann Reed, Northern Water, 2029', 'Mei Lin, Ann Reed, Northern Water: certain'],
    ['Mei Lin, Ann Reed, *Northern Water*, 2029', 'Mei Lin, Ann Reed: certain'],
    ['Mei Lin, Ann Reed, **Northern Water**, 2029', 'Mei Lin, Ann Reed, Northern Water: certain'],
  ],
];

describe('names that were read before', () => {
  for (const alike of lines)
    for (const [written, read] of alike)
      it(`are read anew where the same words are marked otherwise: ${written}`, () => {
        const line = lineOf(written);
        for (const [other] of alike) {
          const before = lineOf(other);
          assert.equal(before.text, line.text);
          namesIn(before);
          assert.equal(namesIn(line), read, `behind ${other}`);
        }
      });

  it('are read anew in another stretch of their line', () => {
    const line = lineOf('Mei Lin, Ann Reed, Bo Day. Lakes that remember');
    assert.equal(namesIn(line), 'Mei Lin, Ann Reed, Bo Day: certain');
    assert.equal(namesIn(line, 'Mei Lin, Ann Reed'.length), 'Mei Lin, Ann Reed: certain');
  });
});
