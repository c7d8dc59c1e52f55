import assert from 'node:assert/strict';
import { copiedPage } from './copiedPage';
import { fixed, marked, problemsOf, sampleFiles } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('wrong-paper-link', pagePath, page(body)), page(body));
}

const lakes = '- Mei Lin, Ann Reed. "Lakes that remember their rivers." 2029.';
const gulls = '- Mei Lin, Ola Berg. "Counting gulls from the air." 2030.';
const doi = 'https://doi.org/10.1145/9925549.9958678';

describe('wrong-paper-link', () => {
  it('finds one DOI under two titles', () =>
    expectMarks(`${lakes} [PDF](⟦${doi}⟧)\n${gulls} [PDF](⟦${doi}⟧) [code](https://github.com/meilin/gulls)`));

  it('takes a link within a link for none, so that the right one beside it is not told', async () => {
    const text = page(
      `${lakes} [PDF](${doi})\n- [Counting gulls from the air]([${doi}](https://lakes.example/gulls.pdf)), Mei Lin, Ola Berg, 2030.`,
    );
    const problems = await problemsOf(pagePath, { [pagePath]: text });
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['scheme-less-link'],
    );
  });

  it('takes the address of a link, as reference styles print it for its label, for no title', () => {
    const opened = 'https://openreview.net/forum?id=Vk2sfKAdeQ';
    return expectMarks(
      `<div>\n<ul>\n<li>Reed, A.&#8224;, <strong>Lin, M.</strong>&#8224;, &amp; Day, B. (2029). Rivers: A small model of lakes. <em>Advances in Lakes</em>. ` +
        `<a href="${opened}">${opened}</a></li>\n</ul>\n</div>\n\n# Publications\n\n- [Rivers: A Small Model of Lakes](${opened}), Ann Reed, **Mei Lin**, Bo Day. *Advances in Lakes*, 2029`,
    );
  });

  it('finds it behind a link that says the venue, of which no title is made', async () => {
    const listed = (link: string): string =>
      `- Mei Lin, Ann Reed. "Lakes that remember their rivers." In [International Conference on Lake Vision](${link}), 2029.`;
    await expectMarks(`${listed(`⟦${doi}⟧`)}\n${gulls} [PDF](⟦${doi}⟧)`);
    await expectMarks(`${listed(doi)}\n\n# All\n\n${lakes} [PDF](${doi})`);
  });

  for (const venue of [
    'Proceedings of the 5th Conference on Lakes',
    'The 12th European Conference on Lake Vision',
    'IEEE Transactions on Lakes and Rivers',
    'IEEE Lake and River Sensing Letters',
    'Norrhavn Journal of Lakes and Rivers',
    '第五届湖泊与河流学术会议',
  ])
    it(`makes no title of a venue in a link: ${venue}`, () =>
      expectMarks(
        `- Mei Lin, Ann Reed. "Lakes that remember their rivers." In [${venue}](${doi}), 2029.\n\n# All\n\n${lakes} [PDF](${doi})`,
      ));

  for (const title of [
    'Generating Radiology Reports from the Memory of Lakes',
    'Equal Access to Lakes in Poor Regions',
    'Reading Old Letters of Lake Surveyors',
    'How IEEE Floating Point Drowns a Lake Model',
    'A Corpus of Workshop Reports on Lakes',
  ])
    it(`leaves the title of an earlier version its own link, though a word of venues stands in it: ${title}`, () =>
      expectMarks(
        `- Mei Lin, Ann Reed. "Lakes that remember their rivers." *Journal of Lakes*, 2030. Extended version of [${title}](${doi}).\n` +
          `- Mei Lin, Ann Reed. [${title}](${doi}). *ISL*, 2029.`,
      ));

  it('finds it in text columns that stand in no box', () => {
    const column = (title: string): string =>
      `<div class='paper-box-text' markdown="1">\n\n[${title}](⟦${doi}⟧)\n\nMei Lin, Ann Reed\n\n**ISL 2029**\n</div>`;
    return expectMarks(`${column('Lakes that remember their rivers')}\n\n${column('Counting gulls from the air')}`);
  });

  it('finds it in a list in HTML', () =>
    expectMarks(
      `<ul>\n<li>Mei Lin, Ann Reed. "Lakes that remember their rivers." <a href="⟦${doi}⟧">PDF</a></li>\n<li>Mei Lin, Ola Berg. "Counting gulls from the air." <a href="⟦${doi}⟧">PDF</a></li>\n</ul>`,
    ));

  it('finds it whatever way it is written', () =>
    expectMarks(
      `${lakes} [[Page]](⟦https://dl.acm.org/doi/abs/10.1145/9925549.9958678⟧)\n${gulls} [[Paper]](⟦http://dx.doi.org/10.1145/9925549.9958678⟧)`,
    ));

  it('speaks once of all links of an entry', () =>
    expectMarks(`${lakes} [a](x) [PDF](⟦${doi}⟧) [DOI](${doi})\n${gulls} [PDF](⟦${doi}⟧) [page](${doi})`));

  for (const [what, one, other] of [
    ['arXiv identifiers', 'https://arxiv.org/abs/2909.05759', 'https://arxiv.org/pdf/2909.05759v2.pdf'],
    [
      'IEEE Xplore',
      'https://ieeexplore.ieee.org/document/9963663',
      'https://ieeexplore.ieee.org/abstract/document/9963663/',
    ],
    ['OpenReview', 'https://openreview.net/forum?id=aBcDeFgHi', 'https://openreview.net/pdf?id=aBcDeFgHi'],
    [
      'the ACL Anthology',
      'https://aclanthology.org/2029.acl-long.17/',
      'https://aclanthology.org/2029.acl-long.17.pdf',
    ],
    [
      'ScienceDirect',
      'https://www.sciencedirect.com/science/article/pii/S0999885699000233',
      'https://www.sciencedirect.com/science/article/abs/pii/S0999885699000233?via%3Dihub',
    ],
    ['MDPI', 'https://www.mdpi.com/2072-4292/15/23/5534', 'https://www.mdpi.com/2072-4292/15/23/5534/htm'],
    [
      'Springer',
      'https://link.springer.com/article/10.1007/s99999-024-01628-6',
      'https://link.springer.com/content/pdf/10.1007/s99999-024-01628-6.pdf',
    ],
    ['Nature', 'https://www.nature.com/articles/s99999-022-00727-6', 'https://doi.org/10.1038/s99999-022-00727-6'],
    ['PDF files', 'files/lakes.pdf', 'files/lakes.pdf'],
  ] as const) {
    it(`knows the addresses of ${what}`, () => expectMarks(`${lakes} [PDF](⟦${one}⟧)\n${gulls} [PDF](⟦${other}⟧)`));
  }

  it('knows a file of the site whichever way its address is written', async () => {
    const twins = (one: string, other: string): string => `${lakes} [PDF](${one})\n${gulls} [PDF](${other})`;
    for (const other of ['/files/lakes.pdf', './files/lakes.pdf#page=2'])
      await expectMarks(twins('⟦files/lakes.pdf⟧', `⟦${other}⟧`));
    const hosted = page(twins('⟦files/lakes.pdf⟧', '⟦https://meilin.github.io/files/lakes.pdf⟧'));
    const named = { '_config.yml': `${sampleFiles['_config.yml']}url: https://meilin.github.io\n` };
    assert.equal(await marked('wrong-paper-link', pagePath, hosted, named), hosted);
    await expectMarks(twins('files/lakes.pdf', '/papers/files/lakes.pdf'));
    await expectMarks(twins('files/lakes.pdf', 'https://reeds.example/files/lakes.pdf'));
    const below = `---\npermalink: /papers/\n---\n\n${twins('⟦../files/lakes.pdf⟧', '⟦/files/lakes.pdf⟧')}\n- Ola Berg. "Mapping the shore by kite." 2029. [PDF](files/lakes.pdf)\n`;
    assert.equal(await marked('wrong-paper-link', '_pages/papers.md', below), below);
  });

  it('speaks once of an entry that writes it in two ways', () =>
    expectMarks(
      `${lakes} [PDF](⟦files/lakes.pdf⟧) [Paper](/files/lakes.pdf)\n${gulls} [PDF](⟦/files/lakes.pdf⟧) [Paper](./files/lakes.pdf)`,
    ));

  it('finds it in boxes, in links that are the title, and in HTML', () =>
    expectMarks(
      `<div class='paper-box'><div class='paper-box-text' markdown="1">\n\n[Lakes that remember their rivers](⟦${doi}⟧)\n\n**Mei Lin**, Ann Reed\n</div></div>\n\n- Mei Lin, Ola Berg. "Counting gulls from the air." <a href="⟦${doi}⟧">Paper</a>`,
    ));

  it('reads Chinese titles in their quotation marks', () =>
    expectMarks(
      `- 林梅，王芦。“湖泊水位的长期记忆方法。”2029。[[预览]](⟦${doi}⟧)\n- 林梅，李湖。“空中海鸥的自动计数系统。”2030。[[预览]](⟦${doi}⟧)`,
    ));

  it('points at the twins', async () => {
    const text = page(`${lakes} [PDF](${doi})\n${gulls} [PDF](${doi})`);
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'wrong-paper-link');
    assert.deepEqual(problem?.message.values, ['Counting gulls from the air']);
    assert.deepEqual(problem.related, [
      {
        path: pagePath,
        range: { start: text.lastIndexOf(doi), end: text.lastIndexOf(doi) + doi.length },
        message: { text: 'The same link, under “{0}”.', values: ['Counting gulls from the air'] },
      },
    ]);
  });

  it('names one of the twins, and says how many more there are', async () => {
    const others = ['Reeds in the wind', 'Mapping the shore by kite'].map(
      title => `- Mei Lin, Ola Berg. "${title}." 2030. [PDF](${doi})`,
    );
    const told = async (...entries: readonly string[]): Promise<readonly string[]> => {
      const text = page([`${lakes} [PDF](${doi})`, `${gulls} [PDF](${doi})`, ...entries].join('\n'));
      const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'wrong-paper-link');
      return [problem?.message.text ?? '', ...(problem?.message.values ?? [])];
    };
    assert.deepEqual(await told(...others.slice(1)), [
      'This link also stands under “{0}” and 1 more title: readers get the same paper everywhere. Put in the right links.',
      'Counting gulls from the air',
    ]);
    assert.deepEqual(await told(...others), [
      'This link also stands under “{0}” and {1} more titles: readers get the same paper everywhere. Put in the right links.',
      ...['Counting gulls from the air', '2'],
    ]);
  });

  it('offers the paper that the entry itself names, for all links to the other', async () => {
    const before = page(
      `${lakes} [PDF](${doi})\n- Mei Lin, Ola Berg. "Counting gulls from the air." arXiv preprint arXiv:2909.05759 (2029). [Page](${doi}) [PDF](https://dl.acm.org/doi/pdf/10.1145/9925549.9958678)`,
    );
    assert.equal(
      await fixed('wrong-paper-link', 'point-to-own', pagePath, before),
      before
        .replace(`[Page](${doi})`, '[Page](https://arxiv.org/abs/2909.05759)')
        .replace('https://dl.acm.org/doi/pdf/10.1145/9925549.9958678', 'https://arxiv.org/pdf/2909.05759'),
    );
  });

  it('finds the three groups of a page made by copying', async () => {
    const problems = await problemsOf(pagePath, { [pagePath]: copiedPage }, 'wrong-paper-link');
    const linked = problems.map(({ range, related }) => [copiedPage.slice(range.start, range.end), related.length]);
    assert.deepEqual(linked, [
      ...Array<unknown>(4).fill(['https://dl.acm.org/doi/abs/10.1145/9925549.9958678', 1]),
      ...Array<unknown>(2).fill(['https://www.reeds.example/en/article/doi/10.3724/SP.J.9989.2029.18852', 1]),
      ...Array<unknown>(2).fill(['https://dx.doi.org/10.3390/ma99207362', 1]),
    ]);
  });

  describe('across the files of one page', () => {
    const pieces = {
      [pagePath]: page(`{% include_relative news.md %}\n\n${lakes} [PDF](${doi})\n\n{% include_relative papers.md %}`),
      '_pages/news.md': `${lakes} [PDF](${doi})\n`,
      '_pages/papers.md': `${gulls} [PDF](${doi})\n`,
    };
    const told = async (path: string, files: Readonly<Record<string, string>> = pieces) =>
      (await problemsOf(path, files, 'wrong-paper-link')).map(({ range, related }) => [
        (files[path] ?? '').slice(range.start, range.end),
        related.map(place => [place.path, (files[place.path] ?? '').slice(place.range.start, place.range.end)]),
      ]);

    it('is found in the page, and points into the fragment', async () =>
      assert.deepEqual(await told(pagePath), [[doi, [['_pages/papers.md', doi]]]]));

    it('is found in each fragment, and points into the page and the other fragment', async () => {
      assert.deepEqual(await told('_pages/papers.md'), [
        [
          doi,
          [
            [pagePath, doi],
            ['_pages/news.md', doi],
          ],
        ],
      ]);
      assert.deepEqual(await told('_pages/news.md'), [[doi, [['_pages/papers.md', doi]]]]);
    });

    it('leaves the same paper in two fragments alone', async () => {
      const files = { ...pieces, '_pages/papers.md': `${lakes} [PDF](${doi})\n` };
      for (const path of Object.keys(files)) assert.deepEqual(await told(path, files), []);
    });

    it('leaves files alone that stand on different pages', async () => {
      const files = {
        [pagePath]: page('{% include_relative news.md %}'),
        '_pages/more.md': `---\npermalink: /more/\n---\n\n{% include_relative papers.md %}\n`,
        '_pages/news.md': pieces['_pages/news.md'],
        '_pages/papers.md': pieces['_pages/papers.md'],
      };
      for (const path of Object.keys(files)) assert.deepEqual(await told(path, files), []);
    });

    it('leaves pieces alone that are included in a comment', async () => {
      const files = {
        ...pieces,
        [pagePath]: page(`${lakes} [PDF](${doi})\n\n<!-- {% include_relative papers.md %} -->`),
      };
      assert.deepEqual(await told(pagePath, files), []);
    });
  });

  for (const [why, body] of [
    [
      'the same paper in News and in Publications',
      `- *2029.05* “Lakes that Remember Their Rivers” by Mei Lin, Ann Reed [PDF](${doi})\n${lakes} [PDF](${doi})`,
    ],
    [
      'a title without its sub-title',
      `- Mei Lin, Ann Reed. "Lakes that remember: A study of the rivers of the north." [PDF](${doi})\n- Mei Lin, Ann Reed. "Lakes that remember." [PDF](${doi})`,
    ],
    [
      'a title that begins another',
      `${lakes} [PDF](${doi})\n- Mei Lin, Ann Reed. "Lakes that remember their rivers and the sea." [PDF](${doi})`,
    ],
    [
      'a short name for the paper',
      `- Mei Lin, Ann Reed. "LakeNet: Memory of rivers in the north." [PDF](${doi})\n- Mei Lin, Ann Reed. "Oral talk on LakeNet at the shore." [PDF](${doi})`,
    ],
    [
      'a word or two changed',
      `${lakes} [PDF](${doi})\n- Mei Lin, Ann Reed. "Lakes which remember the rivers." [PDF](${doi})`,
    ],
    ['a title in two languages', `${lakes} [PDF](${doi})\n- 林梅，王芦。“记得河流的湖泊与水位。”[PDF](${doi})`],
    [
      'news without authors',
      `- *2029.05* **One paper on the memory of lakes was accepted** [PDF](${doi})\n${lakes} [PDF](${doi})`,
    ],
    [
      'projects, code and other pages that papers share',
      `${lakes} [Paper](https://meilin.example/shore) [Code](https://github.com/meilin/shore) [Video](https://www.youtube.com/@meilin)\n${gulls} [Paper](https://meilin.example/shore) [Code](https://github.com/meilin/shore) [Video](https://www.youtube.com/@meilin)`,
    ],
    [
      'conferences, journals and whole proceedings',
      `${lakes} [ISLD 2029](https://isld.example/2029/) [Book](https://link.springer.com/book/10.1007/978-3-031-99999-6)\n${gulls} [ISLD 2029](https://isld.example/2029/) [Book](https://link.springer.com/book/10.1007/978-3-031-99999-6)`,
    ],
    [
      'data with a DOI',
      `${lakes} [Data](https://doi.org/10.5281/zenodo.9999999)\n${gulls} [Data](https://doi.org/10.5281/zenodo.9999999)`,
    ],
    ['slides and supplements', `${lakes} [Slides](files/talk.pdf)\n${gulls} [Slides](files/talk.pdf)`],
    [
      'another paper named in the text',
      `- Mei Lin, Ann Reed. "Lakes that remember their rivers." It extends [GullNet](${doi}).\n${gulls} [PDF](${doi})`,
    ],
    [
      'another paper named by its title',
      `- Mei Lin, Ann Reed. "Lakes that remember their rivers." Builds on [Counting gulls from the air](${doi}).\n${gulls} [PDF](${doi})`,
    ],
    [
      'authors’ pages',
      `- [Mei Lin](https://meilin.example/cv.pdf), Ann Reed. "Lakes that remember their rivers."\n- [Mei Lin](https://meilin.example/cv.pdf), Ola Berg. "Counting gulls from the air."`,
    ],
    [
      'an older version listed inside the entry',
      `${lakes} [PDF](${doi})\n  - Mei Lin, Ann Reed. "Water and memory in the north." Workshop. [PDF](${doi})`,
    ],
    ['links in comments', `${lakes} [PDF](${doi})\n\n<!--\n${gulls} [PDF](${doi})\n-->`],
    ['links that Liquid writes', `${lakes} [PDF]({{ site.paper }}.pdf)\n${gulls} [PDF]({{ site.paper }}.pdf)`],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
