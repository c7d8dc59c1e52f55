import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { displayName, type CslItem } from '../../../../src/core/publications/work';
import { exportedItems } from './exportedItems';

/** An entry as `authors: title. journal volume, page (year)`, with its kind where that is no article. */
function cited(written: string): readonly string[] {
  return exportedItems([parsePage(`---\npermalink: /\n---\n\n# Publications\n\n- ${written}\n`)]).map(
    ({ type, author = [], title = '', volume = '', page = '', issued, ...item }: CslItem) =>
      `${author.map(displayName).join(', ')}: ${title}. ${item['container-title'] ?? ''} ${volume}, ${page} ` +
      `(${issued?.['date-parts'][0]?.[0] ?? ''})${type === 'article-journal' ? '' : ` ${type}`}`,
  );
}

const title = 'Counting gulls from small boats';

describe('entries as physicists and engineers cite', () => {
  for (const [journal, expected] of [
    ['*Applied Energy* 240 (2029) 113890', 'Applied Energy 240, 113890 (2029)'],
    ['*Applied Energy* 240 (2029) 1-12', 'Applied Energy 240, 1-12 (2029)'],
    ['*Applied Energy* 240(3) (2029) 113890', 'Applied Energy 240, 113890 (2029)'],
    ['*Phys. Rev. D* 99 (2029) 014012', 'Phys. Rev. D 99, 014012 (2029)'],
    ['Phys. Lett. B **790** (2029) 1-9', 'Phys. Lett. B 790, 1-9 (2029)'],
    ['JHEP 03 (2029) 084', 'JHEP 03, 084 (2029)'],
    ['JHEP 03 (2029) 084, arXiv:2901.00001 [hep-ph]', 'JHEP 03, 084 (2029)'],
    ['JHEP 03 (2029) 084, [arXiv:2901.00001](https://arxiv.org/abs/2901.00001)', 'JHEP 03, 084 (2029)'],
    ['[JHEP 03 (2029) 084](https://doi.org/10.9999/2)', 'JHEP 03, 084 (2029)'],
    ['[Phys. Rev. D 99, 014012 (2029)](https://doi.org/10.9999/2)', 'Phys. Rev. D 99, 014012 (2029)'],
    ['[Phys. Lett. B 790, 1-9 (2029)](https://doi.org/10.9999/2)', 'Phys. Lett. B 790, 1-9 (2029)'],
    ['[MNRAS 490, 123 (2029)](https://doi.org/10.9999/2)', 'MNRAS 490, 123 (2029)'],
    ['[Phys. Rev. Lett. 122, 012001](https://doi.org/10.9999/2) (2029)', 'Phys. Rev. Lett. 122, 012001 (2029)'],
  ] as const)
    for (const entry of [
      `Mei Lin, Bo Hale. "${title}." §.`,
      `**Mei Lin** and Bo Hale, *${title}*, §.`,
      `*${title}*, **Mei Lin**, Bo Hale, §.`,
      `Mei Lin, Bo Hale, ${title}, §.`,
    ])
      it(`have their journal: ${entry.replace('§', journal)}`, () =>
        assert.deepEqual(cited(entry.replace('§', journal)), [`Mei Lin, Bo Hale: ${title}. ${expected}`]));

  it('are preprints where they name no journal', () =>
    assert.deepEqual(cited(`Mei Lin, Bo Hale. "${title}." arXiv:2901.00001, 2029.`), [
      `Mei Lin, Bo Hale: ${title}.  ,  (2029) article`,
    ]));

  it('have names with numbers of footnotes ahead of a year', () =>
    assert.deepEqual(cited(`Mei Lin 1, Bo Hale 2 (2029) 12 lakes and their gulls. *Journal of Lakes* 12: 1-9.`), [
      'Mei Lin, Bo Hale: 12 lakes and their gulls. Journal of Lakes 12, 1-9 (2029)',
    ]));
});
