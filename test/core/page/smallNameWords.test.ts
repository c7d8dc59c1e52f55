import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { worksOf } from '../../../src/core/page/works/works';
import { looksLikeName } from '../../../src/core/publications/names/nameList';

describe('a name with small words', () => {
  for (const name of [
    'Ana das Neves',
    'Lars af Klint',
    'Odile van der Berg',
    'Ines Soto y Luna',
    'Sam al-Malik',
    'Jan v. Reed',
    'Nur bint Omar',
  ])
    it(`is one to a page and among examples: ${name}`, () => {
      const [work] = worksOf(
        parsePage(
          `---\npermalink: /\n---\n\n- **Lakes that remember their rivers**, Mei Lin, ${name}, Bo Day. *Lakes*, 2029.\n`,
        ),
      );
      assert.deepEqual(
        { page: work?.authors.names.map(({ text }) => text), looksLikeName: looksLikeName(name) },
        { page: ['Mei Lin', name, 'Bo Day'], looksLikeName: true },
      );
    });

  it('is none where they belong to no name', () => {
    assert.deepEqual(['Lakes to Rivers', 'Lakes und Rivers', 'Deltas and lakes'].map(looksLikeName), [
      false,
      false,
      false,
    ]);
  });
});
