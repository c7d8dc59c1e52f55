import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { completeEntry } from '../../../../src/core/publications/completing/completeEntry';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

const author = [
  { given: 'Mei', family: 'Lin' },
  { given: 'Ada', family: 'Reed' },
];
const article: CslItem = {
  id: '10.5555/lakes.7',
  type: 'article-journal',
  title: 'Saving Memory in Flood Models',
  author,
  issued: { 'date-parts': [[2024]] },
  'container-title': 'Journal of Lakes',
  volume: '34',
  issue: '2',
  page: '163-179',
  DOI: '10.5555/lakes.7',
};
const paper: CslItem = {
  id: '10.5555/iss.9',
  type: 'paper-conference',
  title: 'Saving Memory in Flood Models',
  author,
  issued: { 'date-parts': [[2024]] },
  'container-title': 'Proceedings of the 9th Symposium on Invented Storage',
  'container-title-short': "ISS '24",
  page: '1-14',
  DOI: '10.5555/iss.9',
};
const preprint: CslItem = {
  id: '10.48550/arXiv.2401.00007',
  type: 'article',
  title: 'Saving Memory in Flood Models',
  author,
  issued: { 'date-parts': [[2024]] },
  publisher: 'arXiv',
  DOI: '10.48550/arXiv.2401.00007',
  URL: 'https://arxiv.org/abs/2401.00007',
  archive: 'arXiv',
  archive_location: '2401.00007',
};
const chinese: CslItem = {
  id: '10.5555/xuebao.3',
  type: 'article-journal',
  title: '面向洪水模型的内存节省方法研究',
  author: [
    { family: '林', given: '梅' },
    { family: '王', given: '安' },
  ],
  issued: { 'date-parts': [[2024]] },
  'container-title': '虚构湖泊学报',
  volume: '44',
  issue: '1',
  page: '12-25',
  DOI: '10.5555/xuebao.3',
};

function publication(csl: CslItem): Publication {
  const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };
  return { csl, otherTitles: [], years: [2024], source, notices: [] };
}

/** Completes the one entry of the record's title and puts what was added between « and ». */
function completed(expected: string, csl: CslItem): string {
  const text = expected.replace(/«[^«»]*»/g, '');
  const page = parsePage(text);
  const entry = entriesOf(page).find(({ work }) => work.title.text.includes(csl.title ?? ''));
  assert.ok(entry, 'the entry is read');
  const additions = completeEntry(page, entry, publication(csl), ['Mei Lin', '林梅']);
  return applyEdits(
    text,
    additions.map(({ edit: { range, newText } }) => {
      // what is put around a title keeps it
      const kept = text.slice(range.start, range.end);
      const [before = '', behind] = kept === '' ? [newText] : newText.split(kept);
      return { range, newText: behind === undefined ? `«${newText}»` : `«${before}»${kept}«${behind}»` };
    }),
  );
}

const cases: readonly (readonly [what: string, csl: CslItem, page: string])[] = [
  [
    'a quoted list: volume, issue and pages around the year',
    article,
    `# Papers

- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Journal of Ponds* 12, no. 3 (2022): 1-9. [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes*« 34, no. 2» (2024)«: 163-179». [[Paper]](«https://doi.org/10.5555/lakes.7»)
`,
  ],
  [
    'a quoted list: pages of a conference, a link with the label of the others',
    paper,
    `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." In *Proceedings of the Pond Conference*, pp. 3–9, 2022. [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." In *Symposium on Invented Storage*«, pp. 1–14», 2024.« [[Paper]](https://doi.org/10.5555/iss.9)»
`,
  ],
  [
    'links behind a line break: so has an entry its first one',
    paper,
    `- **Tides of Attention for Reading Lakes**<br>**Mei Lin**, Bo Wang<br>*Conference on Ponds*, 2022<br>[[Paper](https://doi.org/10.5555/ponds.1)] [[Code](https://code.example/1)]
- **Saving Memory in Flood Models**<br>**Mei Lin**, Ada Reed<br>*Symposium on Invented Storage*, 2024«<br>[[Paper](https://doi.org/10.5555/iss.9)]»
`,
  ],
  [
    'a link behind others that stand behind a line break',
    paper,
    `- **Tides of Attention for Reading Lakes**<br>**Mei Lin**, Bo Wang<br>*Conference on Ponds*, 2022<br>[[Paper](https://doi.org/10.5555/ponds.1)] [[Code](https://code.example/1)]
- **Saving Memory in Flood Models**<br>**Mei Lin**, Ada Reed<br>*Symposium on Invented Storage*, 2024<br>[[Code](https://code.example/2)]« [[Paper](https://doi.org/10.5555/iss.9)]»
`,
  ],
  [
    'a linked title with the venue in stars: the year goes inside them',
    paper,
    `- [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), Mei Lin, Bo Wang, *Conference on Ponds 2022*
- **«[»Saving Memory in Flood Models«](https://doi.org/10.5555/iss.9)»**, Mei Lin, Ada Reed, *Symposium on Invented Storage« 2024»*
`,
  ],
  [
    'the venue of an entry that has none',
    article,
    `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Journal of Ponds* 12, no. 3 (2022): 1-9. [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models."« *Journal of Lakes* 34, no. 2 (2024): 163-179.» [[Paper]](https://doi.org/10.5555/lakes.7)
`,
  ],
  [
    'a box with an empty badge and an empty label',
    paper,
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">POND 2022</div><img src='a.png' alt="" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1)

**Mei Lin**, Bo Wang

*Proceedings of the Pond Conference*, 2022

[**PDF**](https://dl.example.org/pdf/10.5555/ponds.1) [**Page**](https://doi.org/10.5555/ponds.1)

</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">«ISS 2024»</div><img src='b.png' alt="" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

**Saving Memory in Flood Models**

**Mei Lin**, Ada Reed«

*Proceedings of the 9th Symposium on Invented Storage*, 2024»

[**PDF**](«https://dl.example.org/pdf/10.5555/iss.9») [**Page**](«https://doi.org/10.5555/iss.9»)

</div>
</div>
`,
  ],
  [
    'an entry after GB/T 7714, in Chinese',
    chinese,
    `- 林梅, 赵六. "湖泊注意力机制的潮汐变化研究[J]." 虚构计算学报, 2022, 43(6): 1-12. [[网页]](https://doi.org/10.5555/xuebao.1)
- 林梅, 王安. "面向洪水模型的内存节省方法研究[J]." 虚构湖泊学报, 2024«, 44(1): 12-25». [[网页]](«https://doi.org/10.5555/xuebao.3»)
`,
  ],
  [
    'a year before the venue',
    paper,
    `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." 2022. In Proceedings of the Pond Conference. [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." «2024. »In Proceedings of the 9th Symposium on Invented Storage. [[Paper]](https://doi.org/10.5555/iss.9)
`,
  ],
  [
    'the year of a preprint',
    preprint,
    `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *arXiv preprint arXiv:2201.00001*, 2022. [[Paper]](https://arxiv.org/abs/2201.00001)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *arXiv preprint arXiv:2401.00007*«, 2024». [[Paper]](https://arxiv.org/abs/2401.00007)
`,
  ],
  [
    'an item in HTML: the year inside the marks, the address of an empty label',
    paper,
    `<ul>
<li><b>Tides of Attention for Reading Lakes</b><br>Mei Lin, Bo Wang<br><i>Conference on Ponds 2022</i> <a href="https://doi.org/10.5555/ponds.1">Paper</a></li>
<li><b>Saving Memory in Flood Models</b><br>Mei Lin, Ada Reed<br><i>Symposium on Invented Storage« 2024»</i> <a href="«https://doi.org/10.5555/iss.9»">Paper</a></li>
</ul>
`,
  ],
  [
    'an item in HTML: volume, issue and pages of a journal',
    article,
    `<ul>
<li>Mei Lin, Bo Wang, “Tides of Attention for Reading Lakes,” <em>Journal of Ponds</em> 12(3), 2022, pp. 1–9. <a href="https://doi.org/10.5555/ponds.1">[Paper]</a></li>
<li>Mei Lin, Ada Reed, “Saving Memory in Flood Models,” <em>Journal of Lakes</em>« 34(2)», 2024«, pp. 163–179». <a href="https://doi.org/10.5555/lakes.7">[Paper]</a></li>
</ul>
`,
  ],
  [
    'an item in HTML without a link: one behind its words, with the attributes of the others',
    paper,
    `<ul>
<li><b>Tides of Attention for Reading Lakes</b><br>Mei Lin, Bo Wang<br><i>Conference on Ponds</i>, 2022 <a class="link" href="https://doi.org/10.5555/ponds.1" target="_blank">DOI</a></li>
<li><b>Saving Memory in Flood Models</b><br>Mei Lin, Ada Reed<br><i>Symposium on Invented Storage</i>, 2024« <a class="link" href="https://doi.org/10.5555/iss.9" target="_blank">DOI</a>»</li>
</ul>
`,
  ],
  [
    'a link whose label says the number that it opens',
    paper,
    `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022. [doi:10.5555/ponds.1](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024.« [doi:10.5555/iss.9](https://doi.org/10.5555/iss.9)»
`,
  ],
  [
    'an address in angle brackets',
    paper,
    `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022. <https://doi.org/10.5555/ponds.1>
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024.« <https://doi.org/10.5555/iss.9>»
`,
  ],
  [
    'a DOI in plain text',
    paper,
    `- Lin, M., & Wang, B. (2022). Tides of Attention for Reading Lakes. *Conference on Ponds*, 1-9. https://doi.org/10.5555/ponds.1
- Lin, M., & Reed, A. (2024). Saving Memory in Flood Models. *Symposium on Invented Storage*«, 1-14».« https://doi.org/10.5555/iss.9»
`,
  ],
  [
    'a DOI in plain text ahead of links that the others have not',
    paper,
    `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022, doi:10.5555/ponds.1.
- Ada Reed, Bo Wang. How Tides Remember Lakes. *Conference on Ponds*, 2021, doi:10.5555/ponds.2.
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024.« doi:10.5555/iss.9.» [Code](https://code.example/1) | [Slides](https://code.example/2)
`,
  ],
  [
    'a DOI in plain text ahead of links in brackets',
    paper,
    `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022, doi:10.5555/ponds.1
- Ada Reed, Bo Wang. How Tides Remember Lakes. *Conference on Ponds*, 2021, doi:10.5555/ponds.2
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024«, doi:10.5555/iss.9» [[Code](https://code.example/1)]
`,
  ],
  [
    'a DOI in plain text behind the marks around a venue',
    paper,
    `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds, 2022*, doi:10.5555/ponds.1
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage, 2024*«, doi:10.5555/iss.9»
`,
  ],
  [
    'pages ahead of a DOI at the same place',
    paper,
    `- Lin, M., & Wang, B. (2022). Tides of Attention for Reading Lakes. *Conference on Ponds*, 1-9, doi:10.5555/ponds.1
- Lin, M., & Reed, A. (2024). Saving Memory in Flood Models. *Symposium on Invented Storage*«, 1-14»«, doi:10.5555/iss.9»
`,
  ],
  [
    'a DOI in plain text behind links, where the others have it there',
    paper,
    `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022. [Code](https://code.example/3) doi:10.5555/ponds.1
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024. [Code](https://code.example/1)« doi:10.5555/iss.9»
`,
  ],
  [
    'the venue of an item in HTML that has none',
    paper,
    `<ul>
<li><b>Tides of Attention for Reading Lakes</b><br>Mei Lin, Bo Wang<br><i>Conference on Ponds</i>, 2022 <a href="https://doi.org/10.5555/ponds.1">DOI</a></li>
<li><b>Saving Memory in Flood Models</b><br>Mei Lin, Ada Reed«<br><i>Proceedings of the 9th Symposium on Invented Storage</i>, 2024» <a href="https://doi.org/10.5555/iss.9">DOI</a></li>
</ul>
`,
  ],
  [
    'the year of a slanted venue of one word, which is no author',
    paper,
    `- "Tides of Attention for Reading Lakes", Mei Lin, Bo Wang, *Conference on Ponds 2022*. [[Paper]](https://doi.org/10.5555/ponds.1)
- "Saving Memory in Flood Models", Mei Lin, Ada Reed, *ISS« 2024»*. [[Paper]](https://doi.org/10.5555/iss.9)
`,
  ],
  [
    'the venue of an element by class that is empty',
    paper,
    `<div class="pub"><div class="title"><b>Tides of Attention for Reading Lakes</b></div><div class="authors">Mei Lin, Bo Wang</div><div class="venue">Conference on Ponds, 2022</div></div>
<div class="pub"><div class="title"><b>Saving Memory in Flood Models</b></div><div class="authors">Mei Lin, Ada Reed</div><div class="venue">«Proceedings of the 9th Symposium on Invented Storage, 2024»</div></div>
`,
  ],
  [
    'a title in HTML that the others link',
    paper,
    `<ul>
<li><b><a href="https://doi.org/10.5555/ponds.1">Tides of Attention for Reading Lakes</a></b>. Mei Lin, Bo Wang. <em>Conference on Ponds</em>, 2022.</li>
<li><b>«<a href="https://doi.org/10.5555/iss.9">»Saving Memory in Flood Models«</a>»</b>. Mei Lin, Ada Reed. <em>Symposium on Invented Storage</em>, 2024.</li>
</ul>
`,
  ],
  [
    'the year of a conference once, which its name begins with',
    { ...paper, 'container-title': '2024 Conference on Invented Storage' },
    `- Mei Lin, Bo Wang. [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1). In *Conference on Ponds*, pp. 3-9, 2022.
- Mei Lin, Ada Reed. [Saving Memory in Flood Models](https://doi.org/10.5555/iss.9).« In *Conference on Invented Storage*, pp. 1-14, 2024.»
`,
  ],
  [
    'volume, issue and pages of a journal by its registered abbreviation',
    { ...article, 'container-title': 'Transactions on Lake Memory', 'container-title-short': 'Trans. Lk. Mem.' },
    `1. M. Lin and B. Wang, "Tides of Attention for Reading Lakes," *Trans. Ponds*, vol. 12, no. 3, pp. 1-9, 2022.
2. M. Lin and A. Reed, "Saving Memory in Flood Models," *Trans. Lk. Mem.*«, vol. 34, no. 2, pp. 163-179», 2024.
`,
  ],
  [
    'the same by words that are cut short, where no abbreviation is registered',
    { ...article, 'container-title': 'Transactions on Environmental Imaging' },
    `1. M. Lin and B. Wang, "Tides of Attention for Reading Lakes," *Trans. Ponds*, vol. 12, no. 3, pp. 1-9, 2022.
2. M. Lin and A. Reed, "Saving Memory in Flood Models," *Trans. Environ. Imaging*«, vol. 34, no. 2, pp. 163-179», 2024.
`,
  ],
  [
    'the tag ahead of a title',
    paper,
    `- \`\`ISL 2024\`\` [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), **Mei Lin**, Bo Wang.
- «\`\`ISS 2024\`\` »[Saving Memory in Flood Models](https://doi.org/10.5555/iss.9), **Mei Lin**, Ada Reed.
- \`\`ISL 2022\`\` [How Tides Remember Lakes](https://doi.org/10.5555/ponds.2), **Mei Lin**, Bo Wang.
`,
  ],
  [
    'the tag ahead of names',
    paper,
    `1. \`ISL 2024\` Mei Lin, Bo Wang. [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1).
2. «\`ISS 2024\` »Mei Lin, Ada Reed. [Saving Memory in Flood Models](https://doi.org/10.5555/iss.9).
`,
  ],
  [
    'the address of a title that is an empty link, and that of its button',
    article,
    `- [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1). Mei Lin, Bo Wang. *Journal of Ponds*, 2022. [[Paper]](https://doi.org/10.5555/ponds.1)
- [Saving Memory in Flood Models](«https://doi.org/10.5555/lakes.7»). Mei Lin, Ada Reed. *Journal of Lakes*, 2024. [[Paper]](«https://doi.org/10.5555/lakes.7») [[Code]]()
`,
  ],
];

describe('completing an entry from its record', () => {
  for (const [what, csl, page] of cases)
    it(what, () => {
      assert.equal(completed(page, csl), page);
      assert.equal(completed(page.replace(/\n/g, '\r\n'), csl), page.replace(/\n/g, '\r\n'));
    });

  const nothing: readonly (readonly [why: string, csl: CslItem, page: string])[] = [
    [
      'everything is there',
      article,
      '- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* 34, no. 2 (2024): 163-179. [[Paper]](https://doi.org/10.5555/lakes.7)\n',
    ],
    [
      'no neighbour prints pages',
      article,
      `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Journal of Ponds* (2022). [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Journal of Lakes* (2024). [[Paper]](https://doi.org/10.5555/lakes.7)
`,
    ],
    [
      'the entry is written otherwise than its neighbours',
      article,
      `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Journal of Ponds* 12, no. 3 (2022): 1-9. [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." 2024, *Journal of Lakes*. [[Paper]](https://doi.org/10.5555/lakes.7)
`,
    ],
    [
      'the record is that of the preprint, and the entry names a conference',
      preprint,
      `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *arXiv preprint arXiv:2201.00001*, 2022. [[Paper]](https://arxiv.org/abs/2201.00001)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." *Proceedings of the Pond Conference*. [[Paper]](https://arxiv.org/abs/2401.00007)
`,
    ],
    ...['(Best Paper)', '**Oral**', 'Acceptance rate: 12%.'].map(
      note =>
        [
          `${note} stands behind the venue, where others print their DOI`,
          paper,
          `- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022, doi:10.5555/ponds.1.
- Ada Reed, Bo Wang. How Tides Remember Lakes. *Conference on Ponds*, 2021, doi:10.5555/ponds.2.
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024. ${note}
`,
        ] as const,
    ),
    [
      'words of others stand where the tag would',
      paper,
      `- \`\`ISL 2024\`\` [Tides of Attention for Reading Lakes](https://doi.org/10.5555/ponds.1), **Mei Lin**, Bo Wang.
- (Oral) [Saving Memory in Flood Models](https://doi.org/10.5555/iss.9), **Mei Lin**, Ada Reed.
`,
    ],
    [
      'a note stands where the venue would',
      article,
      `- Mei Lin, Bo Wang. "Tides of Attention for Reading Lakes." *Journal of Ponds* 12, no. 3 (2022): 1-9. [[Paper]](https://doi.org/10.5555/ponds.1)
- Mei Lin, Ada Reed. "Saving Memory in Flood Models." Under review. [[Paper]](https://doi.org/10.5555/lakes.7)
`,
    ],
  ];
  for (const [why, csl, page] of nothing)
    it(`adds nothing where ${why}`, () => assert.equal(completed(page, csl), page));

  it('tells whether it adds a DOI or a link', () => {
    const label = (printed: string): string => {
      const page =
        parsePage(`- Mei Lin, Bo Wang. Tides of Attention for Reading Lakes. *Conference on Ponds*, 2022. ${printed}
- Mei Lin, Ada Reed. Saving Memory in Flood Models. *Symposium on Invented Storage*, 2024.
`);
      const entry = entriesOf(page)[1];
      assert.ok(entry);
      const additions = completeEntry(page, entry, publication(paper), ['Mei Lin']);
      return additions.map(({ label: { text, values } }) => text.replace('{0}', values[0] ?? '')).join();
    };
    assert.equal(label('doi:10.5555/ponds.1'), 'The DOI: 10.5555/iss.9');
    assert.equal(label('[Paper](https://doi.org/10.5555/ponds.1)'), 'A link to 10.5555/iss.9');
  });
});
