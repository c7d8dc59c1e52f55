import assert from 'node:assert/strict';
import { stepAmongShown } from '../../../../src/core/features/homepageView/stepAmongShown';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const about = '_pages/about.md';
const paper = (title: string, venue: string): string =>
  `- **Lin Qiu**, [${title} of the northern lakes](https://doi.org/10.5555/${title.toLowerCase()}), *${venue}*, 2029.\n`;
const page = `---
permalink: /
title: ""
---

# Papers

${paper('Tides', 'ICML')}${paper('Boats', 'CLES')}${paper('Nets', 'CLES')}${paper('Locks', 'ICML')}
# Talks

${paper('Weirs', 'CLES')}${paper('Fords', 'ICML')}`;

/** The titles of the page in their order after a step of one by the view that shows those of ICML; or what stands in its way. */
async function stepped(title: string, by: 'up' | 'down'): Promise<string> {
  const { service, uri } = inMemory({ ...smallSite, [about]: page });
  const view = await service.publicationsView(uri(about), 'section', { text: 'icml', states: [] });
  assert.ok(view !== undefined);
  const entry = (await service.publicationsView(uri(about), 'section'))?.groups
    .flatMap(({ items }) => items)
    .find(item => item.title.startsWith(title));
  assert.ok(entry !== undefined);
  const to = stepAmongShown(view.groups, entry, by);
  if (to === undefined || to === 'gone') return to ?? 'nothing is shown there';
  const change = await service.changePublications(uri(about), { kind: 'move', entry, to });
  assert.ok(change.kind === 'edits');
  const text = applyEdits(page, change.files[0]?.edits ?? []);
  return [...text.matchAll(/^# (\w+)|\[(\w+)/gm)].map(found => found[1] ?? found[2]).join(' ');
}

describe('a step of a publication in a view that is filtered', () => {
  it('goes past the next one that is shown, whatever is hidden between the two', async () => {
    assert.equal(await stepped('Locks', 'up'), 'Papers Locks Tides Boats Nets Talks Weirs Fords');
    assert.equal(await stepped('Tides', 'down'), 'Papers Boats Nets Locks Tides Talks Weirs Fords');
  });

  it('goes to the near end of the group above or below that shows some', async () => {
    assert.equal(await stepped('Fords', 'up'), 'Papers Tides Boats Nets Locks Fords Talks Weirs');
    assert.equal(await stepped('Locks', 'down'), 'Papers Tides Boats Nets Talks Weirs Locks Fords');
  });

  it('is none where nothing is shown on that side', async () => {
    assert.equal(await stepped('Tides', 'up'), 'nothing is shown there');
    assert.equal(await stepped('Fords', 'down'), 'nothing is shown there');
  });

  it('is none of one that is not shown any more', async () => {
    assert.equal(await stepped('Boats', 'up'), 'gone');
  });
});
