import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
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

const article: CslItem = {
  ...published,
  type: 'article-journal',
  'container-title': 'Journal of Streams',
  'container-title-short': 'J. Streams',
  volume: '12',
  issue: '3',
  page: '45-67',
};

const gbt7714 = `1. Wang B, Lin M. Tides of Attention for Reading Lakes[J]. Annals of Ponds, 2021, 3(1): 12-19.
2. Lin M, Wang B. Reading Lakes[C]//Proceedings of the Conference on Ponds, 2022: 3-9.
`;

/** The page after the fix; the same page where there is none. */
function named(text: string, csl: CslItem): string {
  const page = parsePage(text);
  const entry = entriesOf(page).find(({ work }) => work.title.text.includes(title));
  assert.ok(entry, 'the entry is read');
  const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };
  const publication = { csl, otherTitles: [], years: [2024], source, notices: [] };
  const [fix] = usePublished(page, entry, publication, ['Mei Lin']);
  return fix === undefined ? text : applyEdits(text, fix.edits);
}

interface Case {
  readonly what: string;
  /** What has appeared: the conference paper where it is not told. */
  readonly csl?: CslItem;
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
  ...['To appear, 2024', '*To appear*, 2024', 'In press', 'Forthcoming'].map(awaited => ({
    what: `words that say nothing but that it is awaited: ${awaited}`,
    csl: article,
    page: '- Mei Lin, Bo Wang. "Reading Lakes at Night." *Journal of Ponds*, 12(3):1-9, 2022. [[Paper]](https://doi.org/10.5555/ponds.2)\n',
    preprint: `- Mei Lin, Jo Park. "${title}." ${awaited}. [[Paper]](https://arxiv.org/abs/2401.00007)\n`,
    expected: `- Mei Lin, Jo Park. "${title}." *Journal of Streams*, 12(3):45-67, 2024. [[Paper]](https://doi.org/10.5555/iss.9)\n`,
  })),
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
  {
    what: 'the mark of GB/T 7714 that says what the work is now: an article',
    csl: article,
    page: gbt7714,
    preprint: `3. Lin M, Park J. ${title}[EB/OL]. arXiv preprint arXiv:2401.00007, 2024.\n`,
    expected: `3. Lin M, Park J. ${title}[J]. Journal of Streams, 2024, 12(3): 45-67.\n`,
  },
  {
    what: 'that of a paper in proceedings, which stands right before these',
    page: gbt7714,
    preprint: `3. Lin M, Park J. ${title}[EB/OL]. arXiv preprint arXiv:2401.00007, 2024.\n`,
    expected: `3. Lin M, Park J. ${title}[C]//Symposium on Stores & Streams, 2024.\n`,
  },
  ...[
    '(2024-01-03)[2024-05-06]. https://arxiv.org/abs/2401.00007',
    '[2024-05-06]. <https://arxiv.org/abs/2401.00007>',
  ].map(source => ({
    what: `the journal in the place of the source that GB/T 7714 has of what is online: ${source}`,
    csl: article,
    page: gbt7714,
    preprint: `3. Lin M, Park J. ${title}[EB/OL]. ${source}.\n`,
    expected: `3. Lin M, Park J. ${title}[J]. Journal of Streams, 2024, 12(3): 45-67.\n`,
  })),
  {
    what: 'proceedings in the place of that source',
    page: gbt7714,
    preprint: `3. Lin M, Park J. ${title}[EB/OL]. (2024-01-03)[2024-05-06]. https://arxiv.org/abs/2401.00007.\n`,
    expected: `3. Lin M, Park J. ${title}[C]//Symposium on Stores & Streams, 2024.\n`,
  },
  {
    what: 'that of an article, with the stop that parts it from the journal, where the preprint was called a paper in proceedings',
    csl: article,
    page: gbt7714,
    preprint: `3. Lin M, Park J. ${title}[C]//arXiv preprint arXiv:2401.00007, 2024.\n`,
    expected: `3. Lin M, Park J. ${title}[J]. Journal of Streams, 2024, 12(3): 45-67.\n`,
  },
  {
    what: 'that of a paper in proceedings, which it was called before',
    page: gbt7714,
    preprint: `3. Lin M, Park J. ${title}[C]//arXiv preprint arXiv:2401.00007, 2024.\n`,
    expected: `3. Lin M, Park J. ${title}[C]//Symposium on Stores & Streams, 2024.\n`,
  },
  {
    what: 'that within the link of the title, of a preprint that was called an article',
    page: '1. Wang B, Lin M. [Tides of Attention for Lakes[J]](https://doi.org/10.5555/ponds.1). Annals of Ponds, 2021, 3(1): 12-19.\n2. Lin M, Wang B. [Reading Lakes[C]](https://doi.org/10.5555/ponds.2). Conference on Ponds, 2022.\n',
    preprint: `3. Lin M, Park J. [${title}[J]](https://arxiv.org/abs/2401.00007). arXiv preprint arXiv:2401.00007, 2024.\n`,
    expected: `3. Lin M, Park J. [${title}[C]](https://doi.org/10.5555/iss.9). Symposium on Stores & Streams, 2024.\n`,
  },
  {
    what: 'that in full width, where no other has one of the kind',
    csl: article,
    page: '1. Wang B, Lin M. Tides of Attention for Reading Lakes［C］//Proceedings of the Conference on Ponds, 2022: 3-9.\n',
    preprint: `2. Lin M, Park J. ${title}［EB/OL］. arXiv preprint arXiv:2401.00007, 2024.\n`,
    expected: `2. Lin M, Park J. ${title}［J］. Journal of Streams, 2024.\n`,
  },
];

describe('naming the published version in the entry of a preprint', () => {
  for (const { what, csl = published, page, preprint, expected } of cases)
    it(what, () => {
      assert.equal(named(page + preprint, csl), page + (expected ?? preprint));
    });
});
