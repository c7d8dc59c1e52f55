import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { inMemory, smallSite } from './inMemory';

const floods =
  '@inproceedings{f, title={Saving Memory in Flood Models}, author={Qiu, Lin and Yan, Mo}, booktitle={Proceedings of the Lakes}, year={2025}}';

const head = '---\npermalink: /\n---\n\n# Publications\n\n';
const tides = '- Lin Qiu, Mo Yan. **Tides of Attention**. Proceedings of the Shores, 2024.';
const dunes = '- Lin Qiu. **Dunes of All Shores**. Proceedings of the Shores, 2023.';

const numbered = (number: number, item: string): string => item.replace('-', `${number}.`);

describe('BibTeX that is pasted over a selection', () => {
  const written = '- Lin Qiu, Mo Yan. **Saving Memory in Flood Models**. Proceedings of the Lakes, 2025.';
  for (const [what, page, selected, expected] of [
    ['an entry', `${tides}\n${dunes}\n`, tides, `${written}\n${dunes}\n`],
    [
      'a numbered entry',
      `${numbered(1, tides)}\n${numbered(2, dunes)}\n`,
      numbered(2, dunes),
      `${numbered(1, tides)}\n${numbered(2, written)}\n`,
    ],
    ['an entry with its line break', `${tides}\n${dunes}\n`, `${tides}\n`, `${written}\n${dunes}\n`],
    ['words above the list', `a paper to come\n\n${tides}\n`, 'a paper to come', `${written}\n\n${tides}\n`],
  ] as const)
    it(`comes in its place: ${what}`, async () => {
      const text = head + page;
      const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
      const at = text.indexOf(selected);
      const end = at + selected.length;
      const pasted = await service.pastedPapers(uri('_pages/about.md'), at, floods, end);
      const [only] = pasted?.kind === 'bibliography' ? pasted.works : [];
      assert.ok(only);
      const edits = await service.placePublication(uri('_pages/about.md'), at, only, end);
      assert.equal(applyEdits(text, edits), head + expected);
    });

  it('is new where the only entry of the page that it could be is what is selected', async () => {
    const text = `${head}- Lin Qiu, Mo Yan. **Saving Memory in Flood Models**. Proceedings of the Lakes, 2025.\n\n${dunes}\n`;
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
    const at = text.indexOf('- Lin');
    const over = (end: number): ReturnType<typeof service.pastedPapers> =>
      service.pastedPapers(uri('_pages/about.md'), at, floods, end);
    assert.equal((await over(at))?.kind, 'onPage');
    assert.equal((await over(text.indexOf(`\n\n${dunes}`)))?.kind, 'bibliography');
  });
});
