import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { couldBeCompleted } from '../../../../src/core/publications/completing/couldBeCompleted';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';

const list = `# Papers

- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Journal of Ponds* 12, no. 3 (2022): 1-9. [[Paper]](https://doi.org/10.5555/ponds.1)
`;
const linked = `- [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), Mei Lin, Bo Wang, *Conference on Ponds 2022*
`;
const box = (badge: string, entry: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='a.png' alt="" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

${entry}

</div>
</div>
`;
const filled = '[Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1)\n\n**Mei Lin**, Bo Wang';
const own = '[Saving Memory in Flood Models](https://doi.org/10.5555/iss.9)\n\n**Mei Lin**, Ada Reed';

const cases: readonly (readonly [what: string, could: boolean, page: string])[] = [
  [
    'has all that its neighbours have',
    false,
    `${list}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* 34, no. 2 (2024): 163-179. [[Paper]](https://doi.org/10.5555/lakes.7)\n`,
  ],
  [
    'lacks volume, issue and pages',
    true,
    `${list}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* (2024). [[Paper]](https://doi.org/10.5555/lakes.7)\n`,
  ],
  [
    'lacks the target of a label',
    true,
    `${list}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* 34, no. 2 (2024): 163-179. [[Paper]]()\n`,
  ],
  [
    'has a label without target that no record can fill',
    false,
    `${list}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* 34, no. 2 (2024): 163-179. [[Paper]](https://doi.org/10.5555/lakes.7) [[Code]]()\n`,
  ],
  [
    'names no venue',
    true,
    `${list}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." [[Paper]](https://doi.org/10.5555/lakes.7)\n`,
  ],
  [
    'says in other words what became of it',
    false,
    `${list}- Mei Lin, Ada Reed. "Saving Memory in Flood Models." Under review. [[Paper]](https://doi.org/10.5555/lakes.7)\n`,
  ],
  [
    'lacks the link that titles have',
    true,
    `${linked}- **Saving Memory in Flood Models**, Mei Lin, Ada Reed, *Conference on Rivers 2024*\n`,
  ],
  ['lacks a badge', true, box('POND 2022', filled) + box('', own)],
  ['has its badge', false, box('POND 2022', filled) + box('ISS 2024', own)],
  ['has no badge where no other has', false, box('', filled) + box('', own)],
  [
    'is a preprint without a year',
    true,
    `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *arXiv preprint arXiv:2201.00001*, 2022. [[Paper]](https://arxiv.org/abs/2201.00001)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *arXiv preprint arXiv:2401.00007*. [[Paper]](https://arxiv.org/abs/2401.00007)
`,
  ],
  [
    'stands alone, without a link',
    true,
    '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* (2024).\n',
  ],
  [
    'stands alone, with its link',
    false,
    '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* (2024). [[Paper]](https://doi.org/10.5555/lakes.7)\n',
  ],
];

describe('whether a record could tell more than an entry says', () => {
  for (const [what, could, text] of cases)
    it(`${could ? 'yes' : 'no'}, if the entry ${what}`, () => {
      const page = parsePage(text);
      const entry = entriesOf(page).at(-1);
      assert.equal(entry?.work.title.text.replace(/\.$/, ''), 'Saving Memory in Flood Models');
      assert.equal(couldBeCompleted(page, entry, ['Mei Lin']), could);
    });
});
