import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { worksOf } from '../../../src/core/page/works/works';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('empty-link', pagePath, page(body), files), page(body));
}

async function expectFixed(before: string, after: string): Promise<void> {
  assert.equal(await fixed('empty-link', 'drop-link', pagePath, page(before)), page(after));
}

describe('empty-link', () => {
  it('finds Markdown links without a target', async () => {
    await expectMarks('A paper. ⟦[PDF]()⟧ and ⟦[code](#)⟧');
    await expectMarks('- A paper.\n⟦[[Paper]]()⟧ ⟦[[Slides]]()⟧ [[Code](https://example.org)]');
    await expectMarks('- 专利, 2023. ⟦[[授权]]()⟧ ');
  });

  it('finds a link inside brackets', async () => {
    await expectMarks('[⟦[Paper]()⟧]');
    await expectFixed('A paper. [[Paper]()]', 'A paper. [Paper]');
  });

  it('finds HTML links without a target', async () => {
    await expectMarks(
      '⟦<a href="">PDF</a>⟧ ⟦<a href="#">code</a>⟧ ⟦<a href="javascript:void(0)">video</a>⟧ ⟦<a href=\'javascript:;\'>x</a>⟧',
    );
  });

  it('finds placeholders for a target, unless the site has something of that name', async () => {
    await expectMarks('⟦[Paper](xxx)⟧ ⟦<a href="TODO">code</a>⟧ [x](xxx.pdf) [y](#xxx) [z](x)');
    await expectFixed('A paper. [PDF](xxxx)', 'A paper. PDF');
    await expectMarks('[Paper](todo)', { '_pages/todo.md': '---\npermalink: /todo/\n---\n' });
  });

  for (const written of [
    'Coming soon',
    'coming-soon',
    'To appear',
    'TBA',
    'N/A',
    'ComingSoon…',
    '即将发布',
    '敬请期待！',
    'url',
    'paper_link',
    'null',
    '...',
    '链接',
    '暂无',
  ])
    it(`takes “${written}” for a placeholder`, () =>
      expectMarks(`⟦[Paper](${written})⟧ ⟦<a href="${written}">code</a>⟧`));

  it('finds the beginning of an address that was never written', async () => {
    await expectMarks('⟦[PDF](https://)⟧ ⟦<a href="http://">code</a>⟧ [a](https://lakes.example) [b](mailto:)');
    await expectFixed('A paper. [PDF](https://)', 'A paper. PDF');
  });

  for (const [begun, whole] of [
    ['https://arxiv.org/abs/', 'https://arxiv.org/abs/2912.00001'],
    ['https://arxiv.org/pdf', 'https://arxiv.org/list/cs.LG/recent'],
    ['https://doi.org/10.', 'https://doi.org/10.9999/lakes.17'],
    ['https://openreview.net/forum?id=', 'https://openreview.net/forum?id=a1b2c3d4e5'],
    ['https://www.youtube.com/watch?v=', 'https://www.youtube.com/'],
    ['https://scholar.google.com/citations?user=', 'https://scholar.google.com/citations?user=AbCdEfGhIjKL'],
    ['https://scholar.google.com.hk/citations?hl=en&user=', 'https://scholar.google.com/'],
    ['https://www.linkedin.com/in/', 'https://www.linkedin.com/in/mei-lin'],
    ['https://ieeexplore.ieee.org/document/', 'https://ieeexplore.ieee.org/'],
  ] as const)
    it(`finds an address without the name of what it leads to: ${begun}`, async () => {
      await expectMarks(`⟦[PDF](${begun})⟧ ⟦<a href="${begun}">code</a>⟧ [a](${whole})`);
    });

  it('finds the address of doi.org in the place of that of a paper', () =>
    expectMarks('[⟦[DOI](https://doi.org/)⟧] by the [Foundation](https://doi.org/)'));

  for (const front of ['https://arxiv.org/', 'http://www.arxiv.org', 'https://github.com/', 'https://openreview.net'])
    it(`finds the front page of a service in the place of a paper or of its code: ${front}`, async () => {
      await expectMarks(
        `# 📝 Publications\n\n- ⟦[Lakes that remember their rivers](${front})⟧, **Mei Lin**, Ann Reed. ISL 2029.`,
      );
      await expectMarks(
        `# 📝 Publications\n\n- [Lakes that remember their rivers](https://example.org/lakes), **Mei Lin**, Ann Reed. ISL 2029. [⟦[Code](${front})⟧]`,
      );
    });

  it('leaves the front page of a service alone where it is meant, and in a sample of the template', async () => {
    await expectMarks('I read [arXiv](https://arxiv.org/) daily, and write on [GitHub](https://github.com/).');
    await expectMarks('- [Code](https://github.com/)');
    await expectMarks(
      '# 📝 Publications\n\n- [Lorem ipsum dolor sit amet, consectetur adipiscing elit](https://github.com), A, B, C, **CVPR 2020**',
    );
  });

  it('finds a host without a dot, which no site on the web has', async () => {
    await expectMarks('⟦[Lakes that remember](https://none)⟧ ⟦<a href="http://xxx/paper.pdf">PDF</a>⟧');
    await expectMarks('[a](http://[2001:db8::1]/) [b](http://mei@lakes.example) [c](https://例子.example/)');
    await expectMarks('[a](http://localhost/) [b](https://https://lakes.example) [c](https://{{ site.host }}/)');
  });

  for (const [wrong, right] of [
    ['https://arxiv.org/abs/xxxx.xxxxx', 'https://arxiv.org/abs/2901.00001'],
    ['https://arxiv.org/abs/2901.', 'https://arxiv.org/abs/2901.00001v2'],
    ['https://arxiv.org/abs/2913.01234', 'https://arxiv.org/pdf/2912.01234.pdf'],
    ['https://arxiv.org/pdf/2900.01234v2.pdf', 'https://arxiv.org/abs/hep-th/9901001'],
    ['https://www.arxiv.org/abs/290101234', 'https://arxiv.org/abs/arXiv:2901.01234'],
    ['https://arxiv.org/abs/2901.1234', 'https://arxiv.org/abs/1412.1234'],
    ['https://arxiv.org/abs/1412.01234', 'https://arxiv.org/abs/1501.01234'],
    ['https://arxiv.org/abs/0703.1234', 'https://arxiv.org/abs/0704.1234'],
    ['https://doi.org/109999/lakes.17', 'https://doi.org/10.9999/lakes.17'],
    ['https://dx.doi.org/1011045/1', 'https://doi.org/10356/104567'],
    ['https://doi.org/0.9999/LAKES-D-31', 'https://doi.org/10/abcd'],
    ['https://doi.org/LAKES-D-31-9999.1', 'https://doi.org/2027/lakes.39015'],
    ['https://doi.org/BAMS.2029', 'https://doi.org/ABC12'],
    ['https://doi.org/CVPR52688.2029.00123', 'https://doi.org/CVPR52688'],
    ['https://doi.org/TGRS2029-12', 'https://doi.org/10.9999/TGRS2029-12'],
    ['https://doi.org/JCP5.0123456', 'https://doi.org/J5X0'],
    ['https://doi.org/10.9999LAKES-D-31', 'https://doi.org/10.9999/LAKES-D-31'],
    ['https://doi.org/abs/10.9999/lakes.17', 'https://doi.org/10.9999/abs.17'],
  ] as const)
    it(`finds an address whose number no paper can have: ${wrong}`, async () => {
      await expectMarks(`⟦[PDF](${wrong})⟧ ⟦<a href="${wrong}">code</a>⟧ [a](${right})`);
    });

  for (const [before, after] of [
    ['https://arxiv.org/pdf/290101234v2', 'https://arxiv.org/pdf/2901.01234v2'],
    ['https://doi.org/109999/lakes.17', 'https://doi.org/10.9999/lakes.17'],
  ] as const)
    it(`puts the stop back into ${before}`, async () => {
      const text = (address: string): string => page(`A paper. [PDF](${address}) <a href="${address}">PDF</a>`);
      assert.equal(await fixed('empty-link', 'add-stop', pagePath, text(before)), text(after));
    });

  for (const [before, after] of [
    ['https://doi.org/0.9999/lakes.17', 'https://doi.org/10.9999/lakes.17'],
    ['https://doi.org/10.9999lakes.17', 'https://doi.org/10.9999/lakes.17'],
  ] as const)
    it(`puts the sign back into ${before}`, async () => {
      const text = (address: string): string => page(`A paper. [PDF](${address}) <a href="${address}">PDF</a>`);
      assert.equal(await fixed('empty-link', 'add-sign', pagePath, text(before)), text(after));
    });

  it('takes no link with a wrong number away unasked', async () => {
    const [problem] = await problemsOf(
      pagePath,
      { [pagePath]: page('[PDF](https://arxiv.org/abs/2913.01234)') },
      'empty-link',
    );
    assert.deepEqual(problem?.message, {
      text: '“{0}” leads to no paper: an arXiv number is year, month and four digits, five since 2015, such as 2109.05759.',
      values: ['https://arxiv.org/abs/2913.01234'],
    });
    assert.deepEqual(
      problem.fixes.map(({ kind, safe }) => [kind, safe]),
      [['drop-link', false]],
    );
  });

  it('finds links of papers that lead back to the page they stand on', async () => {
    await expectMarks('Lakes. ⟦[PDF](./)⟧ ⟦<a href=".">Code</a>⟧ ⟦[[arXiv]](../)⟧ ⟦[论文](?)⟧ ⟦[here](?)⟧');
    await expectFixed('A paper. [PDF](./)', 'A paper. PDF');
    const below = { '_pages/publications.md': '---\npermalink: /publications/\n---\n\nLakes. [PDF](./) [Code](../)\n' };
    const found = await problemsOf('_pages/publications.md', below, 'empty-link');
    assert.deepEqual(
      found.map(({ message: { values } }) => values),
      [['PDF']],
    );
  });

  for (const [why, body, files] of [
    ['the way home and to a language', '[Home](./) [Homepage](.) [English](./) [中文](zh/)', {}],
    [
      'what an include may show on several pages',
      '{% include papers.html %}',
      { '_includes/papers.html': '<a href="./">PDF</a>' },
    ],
    [
      'a layout that says where addresses begin',
      '[PDF](./)',
      { '_layouts/default.html': '<head><base href="/papers/"></head>{{ content }}' },
    ],
    ['the address of a number that Liquid writes', '[PDF](https://arxiv.org/abs/29{{ page.paper }})', {}],
  ] satisfies readonly (readonly [string, string, Files])[])
    it(`leaves ${why} alone`, () => expectMarks(body, files));

  it('finds words that are no address in Markdown', async () => {
    await expectMarks(
      '⟦[**PDF**](Come soon until acceptance)⟧ [a](lakes "Coming soon") [b](Mei Lin.pdf) [c](lakes and reeds/) <a href="two words">d</a>',
    );
    await expectMarks('[CV](<My CV>)', { '_pages/cv.md': '---\npermalink: /My CV/\n---\n' });
    await expectFixed('A paper. [PDF](Coming soon)', 'A paper. PDF');
  });

  for (const [before, after] of [
    ['[email](mei AT lakes DOT example)', 'email (mei AT lakes DOT example)'],
    ['[tel](+86 123 4567)', 'tel (+86 123 4567)'],
    ['A walk in [Ann](wife of Bob) park', 'A walk in Ann (wife of Bob) park'],
    ['[**PDF**](<in two weeks>)', '**PDF** (in two weeks)'],
  ] as const)
    it(`keeps words that may be told: ${before}`, async () => {
      const [problem] = await problemsOf(pagePath, { [pagePath]: page(before) }, 'empty-link');
      assert.equal(problem?.message.text, '“{0}” is not an address: visitors who click here get “page not found”.');
      assert.deepEqual(
        problem.fixes.map(({ safe }) => safe),
        [false],
      );
      assert.equal(await fixed('empty-link', 'words-beside', pagePath, page(before)), page(after));
    });

  it('finds them in paper boxes', async () => {
    await expectMarks(
      "<div class='paper-box'>\n<div class='paper-box-text' markdown=\"1\">\n\nLakes. ⟦[PDF]()⟧\n</div>\n</div>",
    );
  });

  it('keeps the words and every other character', async () => {
    await expectFixed(
      '- Lakes, 2023.  \n[[Page]](https://example.org) [[Preview]]() [[Download]]()  ',
      '- Lakes, 2023.  \n[[Page]](https://example.org) [Preview] [Download]  ',
    );
    await expectFixed('<a href="" title="x">**PDF**</a>!', '**PDF**!');
    await expectFixed('[*PDF*]()', '*PDF*');
  });

  for (const [before, after] of [
    [
      '<a class="chip chip-arxiv" href="#"><i class="fas fa-file-alt"></i> arXiv</a>',
      '<a class="chip chip-arxiv"><i class="fas fa-file-alt"></i> arXiv</a>',
    ],
    ['<a href="" class="btn btn--info">PDF</a>', '<a class="btn btn--info">PDF</a>'],
    ["<a href='#' style='color:red'>Slides</a>", "<a style='color:red'>Slides</a>"],
    ['<a\n  href="TODO"\n  class="btn">Code</a>', '<a\n  class="btn">Code</a>'],
    ['<a href=""class="btn">Code</a>', '<a class="btn">Code</a>'],
    ['<a class="" href="#">Code</a>', 'Code'],
  ] as const)
    it(`keeps the look that the author gave the words: ${before}`, () => expectFixed(before, after));

  for (const [written, isSafe] of [
    ['[PDF](#){: .btn}', false],
    ['[PDF](#){: target="_blank" .btn .btn--info}', false],
    ['[PDF](#){: style="color:red"}', false],
    ['[PDF](#){:target="_blank"}{:#paper}', false],
    ['[PDF](#){:button}', false],
    ['[PDF](#){:target="_blank"}', true],
    ['[PDF](){:target="_blank" rel="noopener"}', true],
    ['[PDF]()', true],
  ] as const)
    it(`takes all of ${written} away, ${isSafe ? 'which has no look' : 'but not unseen'}`, async () => {
      const body = `See ${written} there.`;
      await expectFixed(body, 'See PDF there.');
      const [problem] = await problemsOf(pagePath, { [pagePath]: page(body) }, 'empty-link');
      assert.deepEqual(
        problem?.fixes.map(({ safe }) => safe),
        [isSafe],
      );
    });

  describe('keeps the title of a publication one', () => {
    for (const [before, after] of [
      [
        '- `LakeConf 2029` [Tides of a Lake That Nobody Had Measured](), Ann Reed, **Mei Lin**, et al. [[PDF]()]',
        '- `LakeConf 2029` **Tides of a Lake That Nobody Had Measured**, Ann Reed, **Mei Lin**, et al. [PDF]',
      ],
      [
        '- <a href="">Tides of a Lake That Nobody Had Measured</a>, Ann Reed, Mei Lin. *LakeConf*, 2029.',
        '- <b>Tides of a Lake That Nobody Had Measured</b>, Ann Reed, Mei Lin. *LakeConf*, 2029.',
      ],
      [
        '- Ann Reed, Mei Lin. [Tides of a Lake That Nobody Had Measured](). *LakeConf*, 2029.',
        '- Ann Reed, Mei Lin. “Tides of a Lake That Nobody Had Measured”. *LakeConf*, 2029.',
      ],
      [
        '- `LakeConf 2029` <span style="color:red">(Oral)</span> [Tides of a Lake That Nobody Had Measured](), Ann Reed, **Mei Lin**',
        '- `LakeConf 2029` <span style="color:red">(Oral)</span> “Tides of a Lake That Nobody Had Measured”, Ann Reed, **Mei Lin**',
      ],
      [
        '- [**Tides of a Lake That Nobody Had Measured**](), Ann Reed, Mei Lin, 2029',
        '- **Tides of a Lake That Nobody Had Measured**, Ann Reed, Mei Lin, 2029',
      ],
      [
        '- **[Tides of a Lake That Nobody Had Measured]()**, Ann Reed, Mei Lin, 2029',
        '- **Tides of a Lake That Nobody Had Measured**, Ann Reed, Mei Lin, 2029',
      ],
      [
        '- Ann Reed, Mei Lin. "[Tides of a Lake That Nobody Had Measured]()." *LakeConf*, 2029.',
        '- Ann Reed, Mei Lin. "Tides of a Lake That Nobody Had Measured." *LakeConf*, 2029.',
      ],
      [
        "<div class='paper-box'><div class='paper-box-image'><div><img src='a.png' alt='A'></div></div>\n<div class='paper-box-text' markdown='1'>\n\n[Tides of a Lake That Nobody Had Measured]()\n\nAnn Reed, Mei Lin\n</div>\n</div>",
        "<div class='paper-box'><div class='paper-box-image'><div><img src='a.png' alt='A'></div></div>\n<div class='paper-box-text' markdown='1'>\n\nTides of a Lake That Nobody Had Measured\n\nAnn Reed, Mei Lin\n</div>\n</div>",
      ],
    ] as const)
      it(before, async () => {
        const body = (text: string): string => `# Publications\n\n${text}`;
        const titles = (text: string): readonly string[] =>
          worksOf(parsePage(page(body(text)))).map(({ title }) => title.text);
        await expectFixed(body(before), body(after));
        assert.deepEqual(titles(after), ['Tides of a Lake That Nobody Had Measured']);
      });
  });

  it('gives the words of a title no marks unasked, and says which they get', async () => {
    for (const [entry, title, safe] of [
      ['- [Tides of a Lake That Nobody Had Measured](), Ann Reed, Mei Lin, 2029', 'bold', false],
      ['- Ann Reed, Mei Lin. [Tides of a Lake That Nobody Had Measured](). 2029.', 'quotation marks', false],
      ['- **[Tides of a Lake That Nobody Had Measured]()**, Ann Reed, Mei Lin, 2029', 'Keep the words, drop', true],
    ] as const) {
      const [problem] = await problemsOf(pagePath, { [pagePath]: page(`# Publications\n\n${entry}`) }, 'empty-link');
      const [fix] = problem?.fixes ?? [];
      assert.match(fix?.title.text ?? '', new RegExp(title));
      assert.equal(fix?.safe, safe);
    }
  });

  for (const [before, after] of [
    [
      '- [Ann Reed, Mei Lin, Ida Fenn. Tides of a Lake That Nobody Had Measured. LakeConf 2029.]()',
      '- Ann Reed, Mei Lin, Ida Fenn. Tides of a Lake That Nobody Had Measured. LakeConf 2029.',
    ],
    [
      '- **Ann Reed**, [Tides of a Lake That Nobody Had Measured, LakeConf 2029, with Mei Lin]()',
      '- **Ann Reed**, Tides of a Lake That Nobody Had Measured, LakeConf 2029, with Mei Lin',
    ],
    [
      '- [Tides of a Lake That Nobody Had Measured. Ann Reed, Mei Lin. LakeConf 2029.]()',
      '- Tides of a Lake That Nobody Had Measured. Ann Reed, Mei Lin. LakeConf 2029.',
    ],
  ] as const)
    it(`leaves words that are more than a title as they are: ${before}`, () =>
      expectFixed(`# Publications\n\n${before}`, `# Publications\n\n${after}`));

  it('leaves the buttons of a paper in HTML, whose title nothing marks, to the author', async () => {
    const item =
      '<ul>\n<li>\nTides of a Lake That Nobody Had Measured. <strong>Digital Signal Processing 2029</strong>.\n' +
      '<div><a href="">[paper]</a> <a href="">[code]</a></div>\n<div><i>Ann Reed, <strong>Mei Lin</strong></i></div>\n</li>\n</ul>';
    const problems = await problemsOf(pagePath, { [pagePath]: page(`# Publications\n\n${item}`) }, 'empty-link');
    assert.deepEqual(
      problems.map(({ fixes }) => fixes.map(({ safe }) => safe)),
      [
        [false, false],
        [false, false],
      ],
    );
  });

  it('leaves buttons beside one of a paper whose author nobody can tell to the author', async () => {
    const safety = async (line: string): Promise<readonly (readonly boolean[])[]> =>
      (await problemsOf(pagePath, { [pagePath]: page(`# News\n\n${line}`) }, 'empty-link')).map(({ fixes }) =>
        fixes.map(({ safe }) => safe),
      );
    const title = '- Mei Lin. "Lakes that remember."';
    assert.deepEqual(await safety(`${title} 2024. [[Page]](https://example.org/lakes) [[PDF]]()`), [[false, false]]);
    assert.deepEqual(await safety('- 林梅：《湖泊的记忆》，2024。[[网页]](https://example.org/lakes) [[PDF]]()'), [
      [false, false],
    ]);
    // no year, nothing beside it, no title
    assert.deepEqual(await safety(`${title} [[Page]](https://example.org/lakes) [[PDF]]()`), [[true]]);
    assert.deepEqual(await safety(`${title} 2024. [[PDF]]()`), [[true]]);
    assert.deepEqual(await safety('- A talk, 2024. [[Page]](https://example.org/lakes) [[Slides]]()'), [[true]]);
  });

  describe('leaves it to the author whether a button behind a paper gets a target or goes', () => {
    const paper = '- Ann Reed, **Mei Lin**. "Tides of a Lake That Nobody Had Measured." *LakeConf*, 2029.';
    for (const [before, after] of [
      [' [[网页]](https://a.example) [[预览]]()', ' [[网页]](https://a.example)'],
      [' [[PDF]]() [[Code]](https://a.example)', ' [[Code]](https://a.example)'],
      [' [[Paper](https://a.example) / [Code](#)]', ' [[Paper](https://a.example)]'],
      [' [[PDF](xxx), [Code](https://a.example)]', ' [[Code](https://a.example)]'],
      [
        ' [Page](https://a.example) | [PDF]() | [Code](https://b.example)',
        ' [Page](https://a.example) | [Code](https://b.example)',
      ],
      ['  \n  [**Page**](https://a.example) \\| [PDF]()', '  \n  [**Page**](https://a.example)'],
      [
        '  \n  [**Page**](https://a.example) \\| [PDF]() \\| [Code](https://b.example)',
        '  \n  [**Page**](https://a.example) \\| [Code](https://b.example)',
      ],
      ['  \n  [**PDF**]() \\| [Code](https://b.example)', '  \n  [Code](https://b.example)'],
      ['  \n  [**PDF**]() \\| <strong>oral</strong>', '  \n  <strong>oral</strong>'],
      [' [Code](https://b.example) – [PDF]()', ' [Code](https://b.example)'],
      ['  \n  [PDF]() - [Code](https://b.example)', '  \n  [Code](https://b.example)'],
      [' [PDF]() & [Code](https://b.example)', ' [Code](https://b.example)'],
      [' [PDF]().', ''],
      [' 【[PDF]()】【[Code](https://a.example)】', ' 【[Code](https://a.example)】'],
      [' **[[PDF]()]** (oral)', ' (oral)'],
      [' <small><a href="">PDF</a></small>', ''],
      ['  \n  [PDF]()', ''],
      ['  \n  [PDF]() [Code](https://a.example)', '  \n  [Code](https://a.example)'],
      ['<br>\n  [PDF]()\n  (oral)', '<br>\n  (oral)'],
      ['&nbsp;&nbsp;[PDF]() (oral)', ' (oral)'],
      // marks that hold it alone
      [' _[PDF]()_ | *[Code](https://a.example)*', ' *[Code](https://a.example)*'],
      [' *[Code](https://a.example)* | _[PDF]()_', ' *[Code](https://a.example)*'],
      [' ***[PDF]()***', ''],
      [' ~~[PDF]()~~', ''],
      [' [ [PDF]() ] [ [Code](https://a.example) ]', ' [ [Code](https://a.example) ]'],
      [' **[** [PDF]() **]**', ''],
      // and such that hold others as well
      [' *[[PDF]()] [[Code](https://a.example)]*', ' *[[Code](https://a.example)]*'],
      [' *[[Code](https://a.example)] [[PDF]()]*', ' *[[Code](https://a.example)]*'],
      [' ([PDF]() [Code](https://a.example))', ' ([Code](https://a.example))'],
      // a comma behind it parts the year from what follows, but not one label from another
      [' [PDF](), *Best Paper*', ', *Best Paper*'],
      [' 🎉 [PDF](), *Best Paper*', ' 🎉 *Best Paper*'],
      [' [PDF](), [Code](https://a.example)', ' [Code](https://a.example)'],
      [' [PDF](), or [Code](https://a.example)', ' or [Code](https://a.example)'],
      [' [PDF]() and [Code](https://a.example)', ' [Code](https://a.example)'],
      [' [Code](https://a.example) and [PDF]()', ' [Code](https://a.example)'],
      // what leads to it
      ['<br>[PDF]()', ''],
      [' Links: [PDF]()', ''],
      [' 📄[PDF]() 💻[Code](https://a.example)', ' 💻[Code](https://a.example)'],
      [' 💻[Code](https://a.example) 📄[PDF]()', ' 💻[Code](https://a.example)'],
    ] as const)
      it(JSON.stringify(before), async () => {
        const written = page(`# Publications\n\n${paper}${before}`);
        const [problem] = await problemsOf(pagePath, { [pagePath]: written }, 'empty-link');
        assert.deepEqual(
          problem?.fixes.map(({ kind, safe }) => [kind, safe]),
          [
            ['drop-link', false],
            ['remove-label', false],
          ],
        );
        const now = await fixed('empty-link', 'remove-label', pagePath, written);
        assert.equal(now, page(`# Publications\n\n${paper}${after}`));
        const titles = (text: string): readonly string[] => worksOf(parsePage(text)).map(({ title }) => title.text);
        assert.deepEqual(titles(now), titles(written));
      });

    it('but not where the words tell something by themselves', async () => {
      const written = page(`# Publications\n\n${paper} [[Under Examination]]()`);
      const [problem] = await problemsOf(pagePath, { [pagePath]: written }, 'empty-link');
      assert.deepEqual(
        problem?.fixes.map(({ kind, safe }) => [kind, safe]),
        [['drop-link', true]],
      );
    });

    it('and takes nothing away that would leave an empty element', async () => {
      const written = page(
        '# Publications\n\n<ul><li>Ann Reed, <b>Mei Lin</b>. "Tides of a Lake That Nobody Had Measured." <i>LakeConf</i>, 2029. <ul><li><a href="">PDF</a></li></ul></li></ul>',
      );
      const [problem] = await problemsOf(pagePath, { [pagePath]: written }, 'empty-link');
      assert.deepEqual(
        problem?.fixes.map(({ kind }) => kind),
        ['drop-link'],
      );
    });
  });

  it('calls the link by its words', async () => {
    const [problem] = await problemsOf(pagePath, { [pagePath]: page('[PDF]()') }, 'empty-link');
    assert.deepEqual(problem?.message, {
      text: '“{0}” has no target: a click leads back to this page.',
      values: ['PDF'],
    });
  });

  it('leaves links alone whose target a script of the layout or the page writes', async () => {
    const link = '<a class="big paper_title" href="" data="x"></a>';
    const include = (script: string): Files => ({
      '_layouts/default.html': '{% include titles.html %}{{ content }}',
      '_includes/titles.html': `<script>${script}</script>`,
    });
    const writes = "document.getElementsByClassName('paper_title')[0].href = '/x';";
    await expectMarks(link, include(writes));
    await expectMarks(link, include("$('a.paper_title').attr('href', '/x');"));
    await expectMarks(`${link}\n\n<script>\n${writes}\n</script>`);
    await expectMarks(`⟦${link}⟧`, include("document.getElementsByClassName('paper_title')[0].hidden = true;"));
    await expectMarks(`⟦${link}⟧`, include(writes.replace('paper_title', 'paper_year')));
  });

  for (const [why, body] of [
    ['links that go somewhere', '[a](b) [c](#news) <a href="#news">d</a> [e](<https://example.org/a b>)'],
    ['brackets that are no links', 'A paper [CCF-A] (oral) [1]()'.replace('[1]()', '[1] ()')],
    ['the way back to the top', '[Back to top](#) <a href="#">回到顶部</a> [↑](#)'],
    [
      'links that a script makes work',
      '<a href="#" onclick="f()">x</a> <a href="javascript:void(0)" class="bib-toggle">BibTeX</a> <a href="#" data-target="y">z</a>',
    ],
    ['anchors', '<a name="old"></a><a id="old2"></a>'],
    ['comments', '<!-- [PDF]() <a href="">x</a> -->'],
    ['code', '`[PDF]()`\n\n    [PDF]()'],
    ['code of Liquid', '{% highlight yaml %}\nurl: [CV](to appear)\n\nfile: [PDF]()\n{% endhighlight %}'],
    [
      'targets that Liquid writes',
      '[CV]({{ site.cv }}) <a href="{{ site.cv }}">CV</a> <a href="{% if a %}b{% endif %}">c</a>',
    ],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
