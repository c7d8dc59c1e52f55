import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { inMemory, smallSite } from './inMemory';

const papers = `---
permalink: /
---

# Publications

- Lin Qiu, Mo Yan. **Tides of Attention**. Proceedings of the Shores, 2024.

`;
const gauges = '- *2025.04*: A method for correcting gauges. **Lin Qiu**, Mo Yan. CN&nbsp;000000001&nbsp;B\n';
const radars = '- *2019.08*: A device for towing radars. Mo Yan, **Lin Qiu**. CN&nbsp;000000002&nbsp;B\n';

/** As Google Scholar gives it. */
const stirring =
  '@misc{qiu2021method, title={Method for Stirring Lakes}, author={Qiu, Lin and Yan, Mo}, year={2021}, month=mar # "~16", publisher={Google Patents}, note={US Patent 10,948,123}}';
const paper = '@article{qiu2021lakes, title={How Lakes Stir}, author={Qiu, Lin}, journal={Lakes}, year={2021}}';

/** The page with what is pasted at ⟦⟧; `undefined` where that stays what it is. */
async function pasted(marked: string, text: string): Promise<string | undefined> {
  const at = marked.indexOf('⟦⟧');
  const page = marked.replace('⟦⟧', '');
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': page });
  const found = await service.pastedPapers(uri('_pages/about.md'), at, text, at);
  const [only] = found?.kind === 'bibliography' ? found.works : [];
  return only && applyEdits(page, await service.placePublication(uri('_pages/about.md'), at, only, at));
}

describe('A patent that is pasted', () => {
  it('among patents is written like these', async () => {
    assert.equal(
      await pasted(`${papers}# Patents\n\n${gauges}⟦⟧${radars}`, stirring),
      `${papers}# Patents\n\n${gauges}- *2021.03*: Method for Stirring Lakes. Lin Qiu, Mo Yan. US&nbsp;10,948,123\n${radars}`,
    );
  });

  it('below their heading, where none stands yet, and among papers is written like papers', async () => {
    const written = '- Lin Qiu, Mo Yan. **Method for Stirring Lakes**. US Patent 10,948,123, 2021.\n';
    assert.equal(await pasted(`${papers}# Patents\n\n⟦⟧`, stirring), `${papers}# Patents\n\n${written}`);
    assert.equal(
      await pasted(`${papers.trimEnd()}⟦⟧\n\n# Patents\n\n${gauges}`, stirring),
      `${papers.trimEnd()}\n${written}\n# Patents\n\n${gauges}`,
    );
  });

  it('among patents leaves papers, and addresses that nobody can be asked for, what they are', async () => {
    for (const text of [paper, `${stirring}\n${paper}`, 'https://doi.org/10.5555/lakes.2'])
      assert.equal(await pasted(`${papers}# Patents\n\n${gauges}⟦⟧`, text), undefined, text);
    const address = 'https://patents.google.com/patent/US10948123B2/en';
    for (const page of [`${papers}⟦⟧`, `${papers}# Patents\n\n${gauges}⟦⟧`])
      assert.equal(await pasted(page, address), undefined, page);
  });
});
