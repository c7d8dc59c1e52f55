import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { paperGroups } from '../../../../src/core/publications/entries/paperGroup';
import { partOfKind } from '../../../../src/core/publications/placing/boldHeadings';
import { item, page, paper } from './placing';

describe('the bold labels of a section', () => {
  const text = page(
    '# Publications',
    '',
    '**Journal Articles**',
    '',
    item('Boats of All the Lakes', 2024),
    '',
    '**Conferences**',
    '',
    item('Rivers of All the Hills', 2023),
  );

  it('are looked for once for all works', () => {
    const model = parsePage(text);
    const { masked } = model;
    const [group] = paperGroups(model);
    assert.ok(group);
    let readings = 0;
    Object.defineProperty(model, 'masked', { get: () => (readings++, masked) });
    for (const year of [2025, 2026, 2027]) {
      const { papers } = partOfKind(model, group, paper(year).csl);
      assert.deepEqual(
        papers.map(({ unit }) => unit.range.start),
        [text.indexOf('- "Rivers')],
      );
    }
    assert.equal(readings, 1);
  });
});
