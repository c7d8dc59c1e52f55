import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { completeEntry } from '../../../../src/core/publications/completing/completeEntry';
import { couldBeCompleted } from '../../../../src/core/publications/completing/couldBeCompleted';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';
import { paperPage } from '../../../fuzz/paperPage';
import { createRandom } from '../../../fuzz/random';
import { rounds, step } from '../../../secondCircle';

function recordOf(title: string): Publication {
  const csl: CslItem = {
    id: '10.5555/lakes.7',
    type: 'article-journal',
    title,
    'container-title': 'Journal of Lakes',
    volume: '34',
    issue: '2',
    page: '163-179',
    issued: { 'date-parts': [[2024]] },
    DOI: '10.5555/lakes.7',
  };
  const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };
  return { csl, otherTitles: [], years: [2024], source, notices: [] };
}

/** Whether `whole` is `text` with something written in between. */
function isTextWithMore(text: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (text.startsWith(character, at)) at += character.length;
  return at === text.length;
}

describe('completing entries of random pages', () => {
  it('takes nothing away, and leaves the rest of the page as it was', function () {
    this.timeout(300_000);
    let completed = 0;
    for (let seed = 0; seed < rounds(60); seed += step(4)) {
      const text = paperPage(createRandom(seed));
      const page = parsePage(text);
      for (const entry of entriesOf(page)) {
        const { range, title } = entry.work;
        const additions = completeEntry(page, entry, recordOf(title.text), []);
        if (additions.length === 0) continue;
        completed++;
        assert.ok(couldBeCompleted(page, entry, []), `seed ${seed}: it is not offered`);
        const now = applyEdits(
          text,
          additions.map(({ edit }) => edit),
        );
        const end = now.length - (text.length - range.end);
        const written = now.slice(range.start, end);
        assert.equal(now.slice(0, range.start), text.slice(0, range.start), `seed ${seed}`);
        assert.equal(now.slice(end), text.slice(range.end), `seed ${seed}`);
        assert.ok(isTextWithMore(text.slice(range.start, range.end), written), `seed ${seed}:\n${written}`);
      }
    }
    assert.ok(completed > 50 / step(4), `only ${completed} entries`);
  });
});
