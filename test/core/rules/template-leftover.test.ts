import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const id = 'template-leftover';
const pagePath = '_pages/about.md';
/** The template's grey rectangle has 1662 bytes. */
const files: Files = { 'images/500x300.png': 'x'.repeat(1662) };
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const example = (title: string): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><img src='images/500x300.png' alt="sym"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://example.org/paper.html)\n\n- Lorem ipsum dolor sit amet.\n</div>\n</div>\n`;

async function expectMarks(body: string, more: Files = {}): Promise<void> {
  assert.equal(await marked(id, pagePath, page(body), { ...files, ...more }), page(body));
}

async function expectFixed(kind: string, before: string, after: string, more: Files = {}): Promise<void> {
  assert.equal(await fixed(id, kind, pagePath, page(before), { ...files, ...more }), page(after));
}

const config = (lines: string): string => `title: "Mei Lin"\nauthor:\n  name: "Mei Lin"\n${lines}include: [_pages]\n`;

async function expectConfigMarks(text: string, more: Files = {}): Promise<void> {
  assert.equal(await marked(id, '_config.yml', text, more), text);
}

describe('template-leftover', () => {
  it('finds sample text, once a line', async () => {
    await expectMarks(
      '⟦Lorem ipsum dolor sit amet. Lorem ipsum once more.⟧\n\n- *2022.02*: ⟦Lorem ipsum⟧\n- ⟦[Lorem](https://github.com/)⟧, China',
    );
    await expectFixed('delete-line', '- A talk.\n- *2022.02*: Lorem ipsum.\n- A paper.', '- A talk.\n- A paper.');
  });

  it('finds the number, the advice and the Scholar id of the example', async () => {
    await expectMarks(
      "[papers](https://scholar.google.com/citations?user=⟦DhtAFkwAAAAJ⟧) <span id='total_cit'>⟦260000+⟧</span> (⟦You can also use google scholar badge⟧ here)",
    );
    await expectMarks(
      '[**Project**](https://scholar.google.com/citations?view_op=view_citation&user=⟦DhtAFkwAAAAJ⟧&citation_for_view=DhtAFkwAAAAJ:ALROH1vI_8AC)',
    );
  });

  it('writes the own Scholar id', () =>
    expectFixed(
      'own-id',
      '[papers](https://scholar.google.com/citations?user=DhtAFkwAAAAJ)',
      '[papers](https://scholar.google.com/citations?user=AbCdEfGhIjKL)',
      { '_config.yml': config('  googlescholar: "https://scholar.google.com/citations?user=AbCdEfGhIjKL&hl=en"\n') },
    ));

  it('deletes the advice with its brackets and the badge in them', () =>
    expectFixed(
      'delete-advice',
      'Many papers (You can also use google scholar badge <a href=\'x\'><img src="y"></a>).',
      'Many papers .',
    ));

  it('finds the example paper as one', async () => {
    const title = 'Deep Residual Learning for Image Recognition';
    await expectMarks(example(`⟦${title}⟧`));
    await expectFixed('delete-box', `# News\n\n${example(title)}\n# Talks`, '# News\n\n\n# Talks');
  });

  it('takes no own paper for it around which a box was left open, and deletes none', async () => {
    const title = 'Deep Residual Learning for Image Recognition';
    const open = "<div class='paper-box'><div class='paper-box-text' markdown=\"1\">\n\nReeds\n</div>\n\n";
    await expectMarks(`${open}${example(`⟦${title}⟧`)}\n# Talks`);
    const left = example(title).replace(/<\/div>\s*$/, '\n');
    await expectFixed('delete-box', left, left);
  });

  it('finds the sample picture, not an own one of its name', async () => {
    await expectMarks('![x](⟦images/500x300.png⟧)');
    await expectMarks('![x](images/500x300.png)', { 'images/500x300.png': 'my own' });
  });

  it('finds what is left in comments, once a comment, as an info', async () => {
    await expectMarks('<!-- - *2021.06*, ⟦Lorem ipsum dolor.⟧\n- *2021.03*, Lorem ipsum dolor. -->');
    const text = page('A\n\n<!-- Lorem ipsum -->\n\nB');
    const [problem] = await problemsOf(pagePath, { ...files, [pagePath]: text }, id);
    assert.equal(problem?.severity, 'info');
    await expectFixed('delete-comment', 'A\n\n<!-- Lorem ipsum -->\n\nB', 'A\n\n\nB');
    await expectFixed('delete-comment', '<!-- # Talks\n- *2021.06*, Lorem ipsum\n- Lorem ipsum -->\n\nB', '\nB');
    // what its author put aside beside it stays
    await expectFixed(
      'delete-line',
      '<!-- # Talks\n- Lorem ipsum dolor\n- Annual Conference on Lakes and Rivers (ACLR 2029), Lakeside, Norway\n-->',
      '<!-- # Talks\n- Annual Conference on Lakes and Rivers (ACLR 2029), Lakeside, Norway\n-->',
    );
  });

  it('finds sample values of the config that the site shows', async () => {
    await expectConfigMarks(
      'title: ⟦"Lorem ipsum"⟧\nauthor:\n  name: ⟦"Lorem ipsum"⟧\n  email: ⟦"Lorem@ipsum.com"⟧\n  bio: "Lorem ipsum College"\n',
    );
    const scholar = { '_includes/author-profile.html': '<a href="{{ author.googlescholar }}">Scholar</a>' };
    await expectConfigMarks(
      config('  googlescholar: ⟦"https://scholar.google.com/citations?user=YOUR_GOOGLE_SCHOLAR_ID"⟧\n'),
      scholar,
    );
    assert.equal(
      await fixed(id, 'blank', '_config.yml', config('  email: "Lorem@ipsum.com"\n')),
      config('  email: \n'),
    );
  });

  it('finds placeholders of a Scholar id, also where the id itself stands beside it', async () => {
    const address = (query: string): string => `https://scholar.google.com/citations?${query}`;
    for (const placeholder of ['SCHOLAR_ID', 'YOUR_ID', 'YOUR_GOOGLE_SCHOLAR_ID', 'your-scholar-id'])
      await expectMarks(
        `[Papers](${address(`user=⟦${placeholder}⟧`)}) <a href="${address(`hl=en&user=⟦${placeholder}⟧`)}">x</a>`,
      );
    await expectMarks(`[Papers](${address('user=RsGM6Z0AAAAJ')}) [x](https://lakes.example/?user=SCHOLAR_ID)`);
    await expectMarks(`Write \`${address('user=SCHOLAR_ID')}\``);
    await expectFixed(
      'delete-placeholder',
      `[Papers](${address('user=SCHOLAR_ID&user=RsGM6Z0AAAAJ')})`,
      `[Papers](${address('user=RsGM6Z0AAAAJ')})`,
    );
    const profile = { '_includes/author-profile.html': '{{ author.googlescholar }}' };
    await expectFixed(
      'own-id',
      `[Papers](${address('user=SCHOLAR_ID')})`,
      `[Papers](${address('user=RsGM6Z0AAAAJ')})`,
      { '_config.yml': config(`  googlescholar: "${address('user=RsGM6Z0AAAAJ')}"\n`) },
    );
    const both = `  googlescholar: ⟦"${address('user=SCHOLAR_ID&user=RsGM6Z0AAAAJ')}"⟧\n`;
    await expectConfigMarks(config(both), profile);
    const [problem] = await problemsOf(
      pagePath,
      { [pagePath]: page(`[Papers](${address('user=SCHOLAR_ID&user=RsGM6Z0AAAAJ')})`) },
      id,
    );
    assert.equal(problem?.severity, 'warning');
    assert.equal(
      await fixed(id, 'delete-placeholder', '_config.yml', config(both.replace(/[⟦⟧]/g, '')), profile),
      config(`  googlescholar: "${address('user=RsGM6Z0AAAAJ')}"\n`),
    );
  });

  it('finds the examples of the documentation that are nobody’s', async () => {
    const profile = {
      '_includes/author-profile.html':
        '{{ author.googlescholar }} {{ author.dblp }} {{ author.semanticscholar }} {{ author.orcid }} {{ author.github }}',
    };
    await expectConfigMarks(
      config(
        [
          '  googlescholar: ⟦"https://scholar.google.com/citations?user=AbCdEfGhIjKL"⟧\n',
          '  dblp: ⟦https://dblp.org/pid/00/0000.html⟧\n',
          '  semanticscholar: ⟦https://www.semanticscholar.org/author/0000000000⟧\n',
        ].join(''),
      ),
      profile,
    );
    await expectConfigMarks(
      config(
        [
          '  googlescholar: "https://scholar.google.com/citations?user=InesCalderAAJ"\n',
          '  dblp: https://dblp.org/pid/00/0000-1.html\n',
          '  semanticscholar: https://www.semanticscholar.org/author/2000000000\n',
          '  github: meilin\n',
        ].join(''),
      ),
      profile,
    );
    // the profile does not show it
    await expectConfigMarks(config('  googlescholar: "https://scholar.google.com/citations?user=AbCdEfGhIjKL"\n'));
    const written = config('  dblp: https://dblp.org/pid/00/0000.html\n');
    assert.equal(await fixed(id, 'blank', '_config.yml', written), config('  dblp: \n'));
  });

  it('finds the template’s icon as portrait and in the tab', async () => {
    const icon = {
      'images/android-chrome-512x512.png': 'x'.repeat(29_635),
      'images/favicon-32x32.png': 'x'.repeat(1211),
    };
    await expectConfigMarks(config('  avatar: ⟦"images/android-chrome-512x512.png"⟧\n'), icon);
    await expectConfigMarks(config('  avatar: "images/android-chrome-512x512.png"\n'), {
      'images/android-chrome-512x512.png': 'me',
    });
    const layout = '<link rel="icon" href="⟦images/favicon-32x32.png⟧">{{ content }}\n';
    assert.equal(
      await marked(id, '_layouts/default.html', layout, { ...icon, '_config.yml': sampleFiles['_config.yml'] ?? '' }),
      layout,
    );
  });

  for (const [why, body] of [
    ['code', '`Lorem ipsum` stands for a text.\n\n    Lorem ipsum'],
    ['definitions that nobody sees', '[//]: # (- *2019.06*, Lorem ipsum dolor sit amet. )'],
    [
      'the profile of that person by name',
      'With [Kaiming He](https://scholar.google.com/citations?user=DhtAFkwAAAAJ) and [何恺明](https://scholar.google.com/citations?user=DhtAFkwAAAAJ).',
    ],
    ['a paper about that paper', '- Beyond "Deep Residual Learning for Image Recognition", 2024.'],
    ['other numbers', '<span id="total_cit">260000</span> 1260000+ papers'],
    ['the words of the template for pictures, which are another matter', '<img src="images/lake.png" alt="sym">'],
    ['what Liquid leaves out', '{% comment %}Lorem ipsum{% endcomment %}'],
    [
      'ids of citations, which are another matter',
      "<span class='show_paper_citations' data='DhtAFkwAAAAJ:ALROH1vI_8AC'></span>",
    ],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }

  it('says nothing on the template’s own repository, and speaks on copies of it', async () => {
    const config = 'repository: "RayeRen/acad-homepage.github.io"\nauthor:\n  name: "Lorem ipsum"\ninclude: [_pages]\n';
    const template = { ...files, '_config.yml': config, [pagePath]: page('Lorem ipsum') };
    assert.equal((await problemsOf(pagePath, template, id)).length, 0);
    assert.equal((await problemsOf(pagePath, template, id, 'RayeRen/acad-homepage.github.io')).length, 0);
    assert.equal((await problemsOf(pagePath, template, id, 'meilin/meilin.github.io')).length, 1);
    // downloaded, so that nothing but the name tells
    const own = config.replace('"Lorem ipsum"', 'Mei Lin');
    assert.equal((await problemsOf(pagePath, { ...template, '_config.yml': own }, id)).length, 1);
    const written = own.replace('"RayeRen/acad-homepage.github.io"', '⟦"RayeRen/acad-homepage.github.io"⟧');
    assert.equal(await marked(id, '_config.yml', written, template), written);
  });

  describe('in a site made from academicpages', () => {
    const paperPath = '_publications/2009-10-01-paper-title-number-1.md';
    const collections: Files = {
      '_config.yml': config('collections:\n  publications:\n    output: true\n'),
      '_layouts/single.html':
        '{{ page.title }} {{ page.venue }} {{ page.excerpt }} <a href="{{ page.paperurl }}">Paper</a> {{ content }}\n',
    };
    const expectPaper = async (text: string, more: Files = {}): Promise<void> =>
      assert.equal(await marked(id, paperPath, text, { ...collections, ...more }), text);

    it('finds a sample of a collection, once', () =>
      expectPaper(
        `---\ntitle: "⟦Paper Title Number 1⟧"\nlayout: single\nexcerpt: 'This paper is about the number 1. The number 2 is left for future work.'\nvenue: 'Journal 1'\npaperurl: 'http://academicpages.github.io/files/paper1.pdf'\n---\n\nThis paper is about the number 1.\n`,
      ));

    it('finds what is left of a sample in one that was written over, where the site shows it', () =>
      expectPaper(
        `---\ntitle: Tides of Small Lakes\nlayout: single\nexcerpt: '⟦This paper is about the number 1. The number 2 is left for future work.⟧'\nvenue: ⟦Journal 1⟧\npaperurl: '⟦http://academicpages.github.io/files/paper1.pdf⟧'\ncitation: 'Your Name, You. (2009). "Paper Title Number 1."'\n---\n\n⟦This paper is about the number 1. The number 2 is left for future work.⟧\n`,
      ));

    it('leaves papers with like words alone', () =>
      expectPaper(
        `---\ntitle: Number 1\nlayout: single\nexcerpt: This paper is about the numbers of lakes.\nvenue: Journal of Lakes\n---\n\nTeaching experience 1 is told of in this paper about the numbers.\n`,
      ));

    it('finds the texts of its front page and of its talks and courses', () =>
      expectMarks(
        '⟦This is the front page of a website that is powered by the [Academic Pages template⟧](https://github.com/academicpages/academicpages.github.io).\n\n⟦This is a description of a teaching experience. You can use markdown like any other post.⟧\n\n⟦This is a description of your talk, note the different field in type.⟧',
      ));

    it('finds the texts and accounts of its profile', () =>
      expectConfigMarks(
        'title: ⟦"Your Name / Site Title"⟧\nauthor:\n  name: ⟦"Your Sidebar Name"⟧\n  email: ⟦"none@example.org"⟧\n  github: ⟦"academicpages"⟧\n  uri: ⟦"https://scholar.google.com/citations?user=PS_CX0AAAAAJ"⟧\n  linkedin: meilin\ninclude: [_pages]\n',
      ));

    it('finds its name of the site where the frame shows that, in the footer of each page', async () => {
      const config = (name: string): string => `title: Mei Lin\nname: &name ${name}\ninclude: [_pages]\n`;
      const inFooter = (value: string): Files => ({
        '_includes/footer.html': `&copy; {{ ${value} | default: site.title }}`,
      });
      const told = (config: string, files: Files): Promise<string> => marked(id, '_config.yml', config, files);
      const marks = config('⟦"Your Name"⟧');
      assert.equal(await told(marks, inFooter('site.name')), marks);
      assert.equal(await told(config('"Your Name"'), inFooter('site.owner')), config('"Your Name"'));
    });

    it('says nothing in its own repository', async () => {
      const own =
        'repository: academicpages/academicpages.github.io\nauthor:\n  name: Your Sidebar Name\ninclude: [_pages]\n';
      const told = async (remote?: string): Promise<number> =>
        (await problemsOf('_config.yml', { '_config.yml': own }, id, remote)).length;
      assert.equal(await told(), 0);
      assert.equal(await told('academicpages/academicpages.github.io'), 0);
      assert.equal(await told('meilin/meilin.github.io'), 1);
    });
  });
});
