import assert from 'node:assert/strict';
import { hostEndings } from '../../../src/core/syntax/hostEndings';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, files = {}): Promise<void> {
  assert.equal(await marked('scheme-less-link', pagePath, page(body), files), page(body));
}

describe('scheme-less-link', () => {
  it('finds hosts with www', () =>
    expectMarks(
      '[Lakes](⟦www.lakes.example⟧) <a href="⟦www.reeds.example/people/⟧">Reeds</a> [WWW](⟦WWW.gulls.example⟧)',
    ));

  it('finds hosts with a known ending', () =>
    expectMarks(
      '[page](⟦meilin.github.io⟧) [DOI](⟦doi.org/10.9999/lakes.17⟧) [code](⟦github.com/meilin/lakes⟧) [lab](⟦lab.lakes.edu.cn:8080/#news⟧)',
    ));

  for (const ending of hostEndings)
    it(`says it, and no other rule that the file is missing: lakelab.${ending}`, async () => {
      const told = await problemsOf(pagePath, {
        [pagePath]: page(`[Lakes](lakelab.${ending}) [Reeds](lakelab.${ending}/reeds.pdf)`),
      });
      assert.deepEqual(
        told.map(({ ruleId }) => ruleId),
        ['scheme-less-link', 'scheme-less-link'],
      );
    });

  it('finds known hosts with an ending that files have too, where a path is behind them', () =>
    expectMarks(
      '[model](⟦huggingface.co/meilin/lakes⟧) [talk](⟦youtu.be/a1b2⟧) [chat](⟦t.me/lakes⟧) [a](b23.cc) [b](youtu.be)',
    ));

  it('finds DOIs in the place of an address', async () => {
    await expectMarks('[Lakes](⟦10.9999/lakes.17⟧) <a href="⟦doi:10.9999/lakes.17⟧">Lakes</a>');
    const before = page('[Lakes](10.9999/lakes.17) <a href="doi:10.9999/lakes.17">Lakes</a>');
    assert.equal(
      await fixed('scheme-less-link', 'add-resolver', pagePath, before),
      page('[Lakes](https://doi.org/10.9999/lakes.17) <a href="https://doi.org/10.9999/lakes.17">Lakes</a>'),
    );
  });

  it('is the one thing that is told of a DOI with the backslash of Markdown, which it does without', async () => {
    const told = await problemsOf(pagePath, { [pagePath]: page('[Lakes](10.9999/lakes\\_17)') });
    assert.deepEqual(
      told.map(({ ruleId, fixes }) => [ruleId, fixes.map(({ title }) => title.values)]),
      [['scheme-less-link', [['https://doi.org/10.9999/lakes_17']]]],
    );
  });

  it('finds mail addresses without mailto:, and writes it before them', async () => {
    await expectMarks('[mei@lakes.com](⟦mei@lakes.com⟧) [mail](<⟦mei@lakes.com⟧>)');
    await expectMarks('[mail](⟦mei@lakes.com⟧) <a href="⟦mei.lin@lakes.edu.cn?subject=Floods⟧">mail</a>');
    assert.equal(
      await fixed('scheme-less-link', 'add-scheme', pagePath, page('[mail](mei@lakes.com)')),
      page('[mail](mailto:mei@lakes.com)'),
    );
    const [problem] = await problemsOf(pagePath, { [pagePath]: page('[mail](mei@lakes.com)') }, 'scheme-less-link');
    assert.deepEqual(problem?.message.values, ['mei@lakes.com', 'mailto:']);
  });

  for (const written of ['mailto：mei@lakes.com', 'mailto;mei@lakes.com', 'mei＠lakes.com', 'mailto：mei＠lakes.com'])
    it(`finds a mail address with signs of an input method, and writes the plain ones: ${written}`, async () => {
      await expectMarks(`[mail](⟦${written}⟧)`);
      assert.equal(
        await fixed('scheme-less-link', 'add-scheme', pagePath, page(`[mail](${written})`)),
        page('[mail](mailto:mei@lakes.com)'),
      );
    });

  it('finds the wide sign behind mailto:, too', async () => {
    await expectMarks('[mail](⟦mailto:mei＠lakes.com⟧) [mail](mailto:mei@lakes.com?subject=＠)');
    assert.equal(
      await fixed('scheme-less-link', 'plain-at', pagePath, page('[mail](mailto:mei＠lakes.com)')),
      page('[mail](mailto:mei@lakes.com)'),
    );
  });

  it('finds what stands before https://, and takes it away', async () => {
    const body =
      '[a](⟦(https://lakes.example/x.html)⟧) <a href="⟦“https://reeds.example⟧">b</a> [c](⟦\u202ahttps://gulls.example⟧)';
    await expectMarks(body);
    assert.equal(
      await fixed('scheme-less-link', 'drop-before', pagePath, page(body.replace(/[⟦⟧]/g, ''))),
      page('[a](https://lakes.example/x.html) <a href="https://reeds.example">b</a> [c](https://gulls.example)'),
    );
  });

  for (const [written, address] of [
    ['"https://lakes.example/x"', 'https://lakes.example/x'],
    ['`https://lakes.example/x`', 'https://lakes.example/x'],
    ['“https://lakes.example/x”', 'https://lakes.example/x'],
    ['“https://lakes.example/x"', 'https://lakes.example/x'],
    ['【https://lakes.example/x】', 'https://lakes.example/x'],
    ['**https://lakes.example/x**', 'https://lakes.example/x'],
    ['(“https://lakes.example/a_(b)”)', 'https://lakes.example/a_(b)'],
    ['[https://lakes.example/x]', 'https://lakes.example/x'],
    ['"https://lakes.example/?a[]=1"', 'https://lakes.example/?a[]=1'],
    ['{https://lakes.example/x}', 'https://lakes.example/x'],
    ['{https://lakes.example/x', 'https://lakes.example/x'],
    ['"/files/cv.pdf"', '/files/cv.pdf'],
    ['("/files/cv.pdf")', '/files/cv.pdf'],
    ['“files/cv.pdf"', 'files/cv.pdf'],
    ['`./files/cv.pdf#page=2`', './files/cv.pdf#page=2'],
    ['**files/cv.pdf**', 'files/cv.pdf'],
    ['[#news]', '#news'],
  ] as const) {
    it(`takes what closes it away too: ${written}`, async () => {
      await expectMarks(`[a](⟦${written}⟧)`);
      const before = page(`[a](${written})`);
      assert.equal(await fixed('scheme-less-link', 'drop-before', pagePath, before), page(`[a](${address})`));
    });
  }

  it('finds signs around the addresses of pictures, and tells of nothing else there', async () => {
    const body = '![A lake](⟦"images/lake.png"⟧) <img src="⟦“https://lakes.example/a.png”⟧" alt="A lake">';
    await expectMarks(body, { 'images/lake.png': 'x' });
    const before = page('![A lake]("images/lake.png")');
    const problems = await problemsOf(pagePath, { [pagePath]: before });
    assert.deepEqual(
      problems.map(({ ruleId, message: { values } }) => [ruleId, values]),
      [['scheme-less-link', ['images/lake.png']]],
    );
    assert.equal(await fixed('scheme-less-link', 'drop-before', pagePath, before), page('![A lake](images/lake.png)'));
  });

  it('leaves it to the author which address of a link within a link is meant', async () => {
    const before = page('[a]([https://lakes.example/x](https://reeds.example/y.pdf))');
    const [problem] = await problemsOf(pagePath, { [pagePath]: before }, 'scheme-less-link');
    assert.deepEqual(
      problem?.fixes.map(({ edits, safe }) => [applyEdits(before, edits), safe]),
      [
        [page('[a](https://reeds.example/y.pdf)'), false],
        [page('[a](https://lakes.example/x)'), false],
      ],
    );
  });

  it('writes the address that a link within a link names twice', async () => {
    const [problem] = await problemsOf(
      pagePath,
      { [pagePath]: page('[a]([https://lakes.example/x](https://lakes.example/x))') },
      'scheme-less-link',
    );
    assert.deepEqual(
      problem?.fixes.map(({ kind, safe }) => [kind, safe]),
      [['address-of-link', true]],
    );
  });

  it('has no fix where no whole address would be left', async () => {
    const body =
      '<a href="⟦“https://lakes.example” or https://reeds.example⟧">a</a> [b](⟦[https://lakes.example](reeds)⟧)';
    await expectMarks(body);
    const plain = page(body.replace(/[⟦⟧]/g, ''));
    assert.equal(await fixed('scheme-less-link', 'drop-before', pagePath, plain), plain);
    assert.equal(
      await fixed('scheme-less-link', 'address-of-link', pagePath, plain),
      plain.replace('[https://lakes.example](reeds)', 'https://lakes.example'),
    );
  });

  it('finds an address whose colon was lost', () => expectMarks('[Lakes](⟦https//lakes.example⟧)'));

  for (const written of [
    'htps://lakes.example/x',
    'hhttps://lakes.example/x',
    'httpss://lakes.example/x',
    'htp://lakes.example/x',
    'htpts://lakes.example/x',
    'https:://lakes.example/x',
    'https：//lakes.example/x',
    'https;//lakes.example/x',
    'https.//lakes.example/x',
    'https//:lakes.example/x',
    'https:/lakes.example/x',
    'https:lakes.example/x',
    'https://https://lakes.example/x',
    'https://http//lakes.example/x',
    'http:https://lakes.example/x',
  ])
    it(`mends the mistyped beginning of ${written}`, async () => {
      await expectMarks(`[a](⟦${written}⟧)`);
      const before = page(`[a](${written})`);
      assert.equal(
        await fixed('scheme-less-link', 'add-scheme', pagePath, before),
        page('[a](https://lakes.example/x)'),
      );
    });

  it('finds the same in what the page is to show, and is the one that tells of it', async () => {
    const body =
      '![a](⟦htps://lakes.example/a.png⟧) <img src="⟦https//lakes.example/a.png⟧" alt="A lake"> ![a](⟦www.lakes.example/a.png⟧) <video src="⟦https:/lakes.example/a.mp4⟧"></video>\n\n<iframe src="⟦www.lakes.example/embed/1⟧"></iframe>';
    await expectMarks(body);
    const before = page(body.replace(/[⟦⟧]/g, ''));
    const told = await problemsOf(pagePath, { [pagePath]: before });
    assert.deepEqual(
      told.map(({ ruleId, message: { text } }) => [ruleId, /visitors .*$/.exec(text)?.[0]]),
      [
        ['scheme-less-link', 'visitors see a broken picture.'],
        ['scheme-less-link', 'visitors see a broken picture.'],
        ['scheme-less-link', 'visitors see a broken picture.'],
        ['scheme-less-link', 'visitors see an empty place where it should be.'],
        ['scheme-less-link', 'visitors do not see what it names.'],
      ],
    );
    assert.equal(
      await fixed('scheme-less-link', 'add-scheme', pagePath, before),
      page(
        '![a](https://lakes.example/a.png) <img src="https://lakes.example/a.png" alt="A lake"> ![a](https://www.lakes.example/a.png) <video src="https://lakes.example/a.mp4"></video>\n\n<iframe src="https://www.lakes.example/embed/1"></iframe>',
      ),
    );
  });

  it('leaves pictures alone whose address browsers read, and those of folders that are named like a host', () =>
    expectMarks(
      '![a](http:/lakes.example/a.png) ![b](//lakes.example/b.png) ![c](lakes.com.png) ![c](logo.ai) ![c](www.lakes.png) ![d](lakes.io/d.png) ![e]({{ site.host }}.com/e.png)',
      { 'lakes.io/d.png': 'x' },
    ));

  it('writes https:// before it and leaves the rest', async () => {
    assert.equal(
      await fixed(
        'scheme-less-link',
        'add-scheme',
        pagePath,
        page('[a](www.lakes.example "Lakes") <a href=" doi.org/10.9999/x">b</a> [c](http//lakes.example)'),
      ),
      page(
        '[a](https://www.lakes.example "Lakes") <a href=" https://doi.org/10.9999/x">b</a> [c](https://lakes.example)',
      ),
    );
  });

  for (const [why, body] of [
    [
      'whole addresses',
      '[a](https://www.lakes.example) [b](//www.lakes.example) [c](mailto:mei@lakes.com) [d](HTTP://lakes.com)',
    ],
    [
      'files and pages of the site',
      '[a](lakes.pdf) [b](/cv/) [c](cn/index.html) [d](images/a.com.png) [e](#www.lakes) [f](lakes.md)',
    ],
    [
      'mail addresses before which kramdown writes mailto: itself',
      'Write to <mei@lakes.com>, or <ann.reed@lakes.edu.cn>.',
    ],
    ['what Liquid writes', '[a]({{ site.host }}.com) [b](www.{{ site.host }}.com)'],
    ['DOIs in a text, and files that are numbered', '10.9999/lakes.17 [a](10.pdf) [b](10.17/) [c](10.1/lakes.pdf)'],
    ['empty links', '[a]() [b](#)'],
    [
      'other schemes, and what browsers read',
      '[a](http:/lakes.example) [b](https:///lakes.example) [c](https://https.example) [d](ftp://lakes.example) [e](http/lakes.html) [f](tel:+1) [g](https://lakes.example/https://reeds.example)',
    ],
    [
      'addresses within addresses',
      '[a](https://web.example/(https://lakes.example)) [b](/go?to=https://lakes.example)',
    ],
    ['addresses in a text', 'www.lakes.example and doi.org/10.9999/lakes'],
    [
      'pictures that are named like mail addresses',
      '[a](icon@2x.png) [b](me@lakes/plan.pdf) [c](https://lakes.com/@mei) [d](icon@2x.avif)',
    ],
    [
      'words in quotation marks, and a name that only begins with a bracket',
      '[a]("lakes") [b]((draft)a.pdf) [c]((a)/b.pdf)',
    ],
    ['Liquid between signs', '[a]("{{ site.url }}/a.pdf") [b]({{ site.cv }})'],
    ['comments and code', '<!-- [a](www.lakes.example) --> `[a](www.lakes.example)`'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }

  it('finds characters in an address that nobody sees, and takes them out', async () => {
    const body =
      '[a](⟦https://lakes.example/x\u200b⟧) <a href="⟦https://lakes.example/\u2060y⟧">b</a> ![c](⟦https://lakes.example/c.png\ufeff⟧) [d]\n\n[d]: ⟦/plan.pdf\u200e⟧';
    await expectMarks(body, { 'plan.pdf': 'x' });
    assert.equal(
      await fixed('scheme-less-link', 'drop-invisible', pagePath, page(body.replace(/[⟦⟧]/g, '')), { 'plan.pdf': 'x' }),
      page(body.replace(/[⟦⟧\u200b\u2060\ufeff\u200e]/g, '')),
    );
  });

  it('is told of a file that is there but for such a character once', async () => {
    const told = await problemsOf(pagePath, { [pagePath]: page('[a](pl\u200ban.pdf)'), 'plan.pdf': 'x' });
    assert.deepEqual(
      told.map(({ ruleId, message: { values } }) => [ruleId, values]),
      [['scheme-less-link', ['U+200B']]],
    );
  });

  it('leaves such characters alone where they belong: in words and emoji, in places of a page, in names of files', () =>
    expectMarks(
      '[a](https://lakes.example/می\u200cروم) [b](/👩\u200d🔬/) [c](#-news\u200b) [d](a\u200bb.pdf) x\u200by',
      {
        'a\u200bb.pdf': 'x',
      },
    ));

  it('leaves a folder and a file of the site alone that are named like a host and a mail address', () =>
    expectMarks('[a](lakes.io/plan.pdf) [b](mei@lakes.vcf)', { 'lakes.io/plan.pdf': 'x', 'mei@lakes.vcf': 'x' }));

  it('leaves a file of the site alone that is called with signs around it', () =>
    expectMarks("[a]('a.pdf')", { "'a.pdf'": 'x' }));

  describe('in front matter', () => {
    const paperPath = '_publications/2024-tides.md';
    const collection = {
      '_config.yml': 'title: Mei Lin\ncollections:\n  publications:\n    output: true\n',
      '_layouts/single.html': '<a href=" {{ page.paperurl }} ">Paper</a> {{ page.venue }}\n',
      '_includes/archive-single.html': '<a href="{{ post.slidesurl }}">Slides</a>\n',
    };
    const paper = (head: string): string => `---\ntitle: Tides\nlayout: single\n${head}\n---\n\nOf lakes.\n`;

    it('is told of a value of which a layout or the list of a collection makes a link, once', async () => {
      for (const head of [
        "paperurl: '⟦doi.org/10.9999/lakes.17⟧'",
        'paperurl: ⟦www.lakes.example/tides.pdf⟧',
        'slidesurl: "⟦10.9999/lakes.17⟧"',
        'paperurl: https://doi.org/10.9999/lakes.17',
        'venue: lakes.org',
      ])
        assert.equal(await marked('scheme-less-link', paperPath, paper(head), collection), paper(head));
      const text = paper('paperurl: www.lakes.example/tides.pdf');
      const told = await problemsOf(paperPath, { ...collection, [paperPath]: text });
      assert.deepEqual(
        told.map(({ ruleId }) => ruleId),
        ['scheme-less-link'],
      );
    });

    it('is mended in the quotes of the value', async () => {
      const before = paper("paperurl: 'doi.org/10.9999/lakes.17'");
      const after = paper("paperurl: 'https://doi.org/10.9999/lakes.17'");
      assert.equal(await fixed('scheme-less-link', 'add-scheme', paperPath, before, collection), after);
    });
  });
});
