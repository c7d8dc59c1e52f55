import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { entriesOf } from '../../../../src/core/publications/verify/entriesOf';
import { usePublished } from '../../../../src/core/publications/verify/usePublished';
import type { CslItem } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

const title = 'What the River Said to the Sea';
const published: CslItem = {
  id: '10.5555/iss.9',
  type: 'paper-conference',
  title,
  author: [
    { given: 'Mei', family: 'Lin' },
    { given: 'Jo', family: 'Park' },
  ],
  issued: { 'date-parts': [[2024]] },
  'container-title': 'Symposium on Stores & Streams',
  'container-title-short': "ISS '24",
  DOI: '10.5555/iss.9',
};

/** The page after the fix; the same page where there is none. */
function named(text: string): string {
  const page = parsePage(text);
  const entry = entriesOf(page).find(({ work }) => work.title.text.includes(title));
  assert.ok(entry, 'the entry is read');
  const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };
  const publication = { csl: published, otherTitles: [], years: [2024], source, notices: [] };
  const [fix] = usePublished(page, entry, publication, ['Mei Lin']);
  return fix === undefined ? text : applyEdits(text, fix.edits);
}

interface Case {
  readonly what: string;
  /** Entries around. */
  readonly page: string;
  readonly preprint: string;
  /** `undefined` where nothing is written. */
  readonly expected: string | undefined;
}

const box = (badge: string, text: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='a.png' alt="" width="100%"></div></div>
<div class='paper-box-text'>
${text}
</div>
</div>`;

const cases: readonly Case[] = [
  {
    what: 'an item in Markdown',
    page: '- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Conference on Ponds*, 2022. [[Paper]](https://doi.org/10.5555/ponds.1)\n',
    preprint: `- Mei Lin, Jo Park. "${title}." *arXiv preprint arXiv:2401.00007*, 2024. [[Paper]](https://arxiv.org/abs/2401.00007)\n`,
    expected: `- Mei Lin, Jo Park. "${title}." *Symposium on Stores & Streams*, 2024. [[Paper]](https://doi.org/10.5555/iss.9)\n`,
  },
  {
    what: 'an item in HTML: marks, signs and address are those of HTML',
    page: '<ul>\n<li><b>Tides of Attention for Reading Lakes</b><br>Mei Lin, Bo Wang<br><i>Conference on Ponds</i>, 2022 <a href="https://doi.org/10.5555/ponds.1">Paper</a></li>\n',
    preprint: `<li><b>${title}</b><br>Mei Lin, Jo Park<br><i>arXiv preprint arXiv:2401.00007</i>, 2024 <a href="https://arxiv.org/abs/2401.00007">Paper</a></li>\n</ul>\n`,
    expected: `<li><b>${title}</b><br>Mei Lin, Jo Park<br><i>Symposium on Stores &amp; Streams</i>, 2024 <a href="https://doi.org/10.5555/iss.9">Paper</a></li>\n</ul>\n`,
  },
  {
    what: 'elements with classes',
    page: '<div class="pub"><p class="title"><b>Tides of Attention for Reading Lakes</b></p><p>Mei Lin, Bo Wang</p><p class="venue">Conference on Ponds, 2022</p></div>\n',
    preprint: `<div class="pub"><p class="title"><b>${title}</b></p><p>Mei Lin, Jo Park</p><p class="venue">arXiv preprint arXiv:2401.00007, 2024</p></div>\n`,
    expected: `<div class="pub"><p class="title"><b>${title}</b></p><p>Mei Lin, Jo Park</p><p class="venue">Symposium on Stores &amp; Streams, 2024</p></div>\n`,
  },
  {
    what: 'a box whose column is HTML alone, with its badge',
    page: `${box('Ponds 2022', '<p><b>Tides of Attention for Reading Lakes</b></p>\n<p><b>Mei Lin</b>, Bo Wang</p>\n<p><em>Conference on Ponds</em>, 2022 <a href="https://doi.org/10.5555/ponds.1">Paper</a></p>')}\n\n`,
    preprint: `${box('arXiv 2024', `<p><b>${title}</b></p>\n<p><b>Mei Lin</b>, Jo Park</p>\n<p><em>arXiv preprint arXiv:2401.00007</em>, 2024 <a href="https://arxiv.org/abs/2401.00007">Paper</a></p>`)}\n`,
    expected: `${box('ISS 2024', `<p><b>${title}</b></p>\n<p><b>Mei Lin</b>, Jo Park</p>\n<p><em>Symposium on Stores &amp; Streams</em>, 2024 <a href="https://doi.org/10.5555/iss.9">Paper</a></p>`)}\n`,
  },
  {
    what: 'no entry in Markdown is a model for one in HTML, whose own tags are kept',
    page: '- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Conference on Ponds*, 2022.\n\n',
    preprint: `<ul>\n<li><b>${title}</b><br>Mei Lin, Jo Park<br><i>arXiv preprint arXiv:2401.00007</i>, 2024</li>\n</ul>\n`,
    expected: `<ul>\n<li><b>${title}</b><br>Mei Lin, Jo Park<br><i>Symposium on Stores &amp; Streams</i>, 2024</li>\n</ul>\n`,
  },
  {
    what: 'elements of its own stay where the others have none',
    page: '<ul>\n<li><b>Tides of Attention for Reading Lakes</b><br>Mei Lin, Bo Wang<br><span>Conference on Ponds, 2022</span></li>\n',
    preprint: `<li><b>${title}</b><br>Mei Lin, Jo Park<br><span>arXiv preprint arXiv:2401.00007</span> <span>2024</span></li>\n</ul>\n`,
    expected: `<li><b>${title}</b><br>Mei Lin, Jo Park<br><span>Symposium on Stores &amp; Streams</span> <span>2024</span></li>\n</ul>\n`,
  },
  {
    what: 'words that say nothing but that it has not appeared',
    page: '- `ISP 2022` [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), Mei Lin, Bo Wang\n',
    preprint: `- \`Work in Progress\` [${title}](https://arxiv.org/abs/2401.00007), Mei Lin, Jo Park\n`,
    expected: `- \`ISS 2024\` [${title}](https://doi.org/10.5555/iss.9), Mei Lin, Jo Park\n`,
  },
  {
    what: 'a picture that says arXiv keeps its link',
    page: '- `ISP 2022` [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), Mei Lin, Bo Wang\n',
    preprint: `- \`arXiv 2024\` [${title}](https://arxiv.org/abs/2401.00007), Mei Lin, Jo Park [![](https://img.example/badge/arXiv-2401.00007.svg)](https://arxiv.org/abs/2401.00007)\n`,
    expected: `- \`ISS 2024\` [${title}](https://doi.org/10.5555/iss.9), Mei Lin, Jo Park [![](https://img.example/badge/arXiv-2401.00007.svg)](https://arxiv.org/abs/2401.00007)\n`,
  },
  {
    what: 'the month of the preprint goes with its year',
    page: '- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Conference on Ponds*, 2022.\n',
    preprint: `- Mei Lin, Jo Park. "${title}." *arXiv*, 2024.06.\n`,
    expected: `- Mei Lin, Jo Park. "${title}." *Symposium on Stores & Streams*, 2024.\n`,
  },
  {
    what: 'its own marks and order where no other has a venue of the kind',
    page: '- `J. Ponds Conf.` [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), Mei Lin, Bo Wang\n',
    preprint: `- \`arXiv 2024\` [${title}](https://arxiv.org/abs/2401.00007), Mei Lin, Jo Park\n`,
    expected: `- \`ISS 2024\` [${title}](https://doi.org/10.5555/iss.9), Mei Lin, Jo Park\n`,
  },
  {
    what: 'nothing where more stands beside: the words would be lost',
    page: '- `ISP 2022` [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), Mei Lin, Bo Wang\n',
    preprint: `- \`arXiv GUI Agents\` [${title}](https://arxiv.org/abs/2401.00007), Mei Lin, Jo Park\n`,
    expected: undefined,
  },
];

describe('naming the published version in the entry of a preprint', () => {
  for (const { what, page, preprint, expected } of cases)
    it(what, () => {
      assert.equal(named(page + preprint), page + (expected ?? preprint));
    });
});
