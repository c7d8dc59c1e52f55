import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { acceptEntry, entryUnderReview } from '../../../../src/core/publications/accepting/acceptEntry';
import { applyEdits } from '../../../../src/core/text/edit';
import { paperPage } from '../../../fuzz/paperPage';
import { createRandom } from '../../../fuzz/random';
import { rounds } from '../../../secondCircle';

/** The lines that hold something, in no order. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .sort();
}

describe('accepting papers of random pages', () => {
  it('leaves every line of the others as it was, wherever the entry goes', () => {
    let count = 0;
    for (let seed = 0; seed < rounds(16); seed++) {
      const text = paperPage(createRandom(seed));
      const page = parsePage(text);
      for (const { range, title } of worksOf(page)) {
        const entry = entryUnderReview(page, range.start);
        if (entry === undefined) continue;
        const edits = acceptEntry(page, range.start, { venue: 'ECRR', year: 2027 }, ['Mei Lin']);
        if (edits.length === 0) continue;
        count++;
        const now = applyEdits(text, edits);
        const moved = worksOf(parsePage(now)).find(work => work.title.text === title.text);
        assert.ok(moved, `seed ${seed}: ${title.text}\n${now}`);
        const own = text.slice(entry.range.start, entry.range.end).trim();
        const others = linesOf(text.replace(own, ''));
        const left = linesOf(now);
        for (const line of others) {
          const at = left.indexOf(line);
          // the heading of its year goes with an entry that was alone below it
          const isYear = /^\W*20\d\d\W*$/.test(line);
          assert.ok(at >= 0 || isYear || /^[-*]?\s*$/.test(line), `seed ${seed}: lost “${line}”\n${text}\n→\n${now}`);
        }
      }
    }
    assert.ok(count > 10, `only ${count} papers`);
  });
});
