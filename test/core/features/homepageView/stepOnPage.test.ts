import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const about = '_pages/about.md';
const piece = '_pages/includes/pub.md';
const paper = (title: string): string =>
  `- **Lin Qiu**, [${title} of the northern lakes](https://doi.org/10.5555/${title.toLowerCase()}), *CLES*, 2029.\n`;
const files = {
  ...smallSite,
  [about]: `---
permalink: /
title: ""
---

# Selected

${paper('Weirs')}
{% include_relative includes/pub.md %}

# Projects

${paper('Fords')}
# Preprints
`,
  [piece]: `# Publications\n\n${paper('Tides')}${paper('Boats')}`,
};

/** The headings and titles of the page and its piece after a step, each in the order of its file; or why there is none. */
async function stepped(title: string, by: 'up' | 'down'): Promise<string | Readonly<Record<string, string>>> {
  const { service, uri } = inMemory(files);
  const view = await service.publicationsView(uri(about), 'section');
  const entry = view?.groups.flatMap(({ items }) => items).find(item => item.title.startsWith(title));
  assert.ok(entry !== undefined);
  const change = await service.changePublications(uri(about), { kind: 'move', entry, to: by });
  if (change.kind === 'refused') return change.message.text;
  const after = ([path, text]: readonly [string, string]): readonly [string, string] => {
    const now = applyEdits(text, change.files.find(file => file.path === path)?.edits ?? []);
    return [path, [...now.matchAll(/^# (\w+)|\[(\w+)/gm)].map(found => found[1] ?? found[2]).join(' ')];
  };
  return Object.fromEntries(
    [
      [about, files[about]],
      [piece, files[piece]],
    ].map(([path = '', text = '']) => after([path, text])),
  );
}

describe('a step of a publication on a page with a piece that stands among its own', () => {
  it('goes past what stands beside it on the page, into the piece and out of it', async () => {
    assert.deepEqual(await stepped('Fords', 'up'), {
      [about]: 'Selected Weirs Projects Preprints',
      [piece]: 'Publications Tides Boats Fords',
    });
    assert.deepEqual(await stepped('Boats', 'down'), {
      [about]: 'Selected Weirs Projects Boats Fords Preprints',
      [piece]: 'Publications Tides',
    });
    assert.deepEqual(await stepped('Tides', 'up'), {
      [about]: 'Selected Weirs Tides Projects Fords Preprints',
      [piece]: 'Publications Boats',
    });
    assert.deepEqual(await stepped('Weirs', 'down'), {
      [about]: 'Selected Projects Fords Preprints',
      [piece]: 'Publications Weirs Tides Boats',
    });
  });

  it('is none from the first of the page, and leads to an empty section below the last', async () => {
    assert.equal(await stepped('Weirs', 'up'), 'This is the first publication of the page.');
    assert.deepEqual(await stepped('Fords', 'down'), {
      [about]: 'Selected Weirs Projects Preprints Fords',
      [piece]: 'Publications Tides Boats',
    });
  });
});
