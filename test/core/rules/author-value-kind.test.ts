import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const config = '_config.yml';
const profilePath = '_includes/author-profile.html';

/** A configuration with these lines below `author:`. */
const withAuthor = (line: string): string => `title: Mei\ninclude: [_pages]\nauthor:\n  name: Mei\n  ${line}\n`;

const profile = (more: string): Files => ({ [profilePath]: `${sampleFiles[profilePath]}${more}\n` });

async function expectMarks(text: string, files: Files = {}, path = config): Promise<void> {
  assert.equal(await marked('author-value-kind', path, text, files), text);
}

async function expectFix(kind: string, before: string, after: string, files: Files = {}): Promise<void> {
  assert.equal(await fixed('author-value-kind', kind, config, withAuthor(before), files), withAuthor(after));
}

describe('author-value-kind', () => {
  it('finds an address where an account name belongs, and takes the name out of it', async () => {
    await expectMarks(withAuthor('github: ⟦https://github.com/meilin⟧'));
    await expectMarks(withAuthor('linkedin: ⟦"linkedin.com/in/mei-lin"⟧'));
    await expectMarks(withAuthor("github: ⟦'@meilin'⟧"));
    await expectFix('extract-handle', 'github: "https://github.com/meilin/"', 'github: "meilin"');
    await expectFix('extract-handle', 'linkedin: https://linkedin.com/in/mei-lin?x=1', 'linkedin: mei-lin');
    await expectFix('extract-handle', "github: '@meilin'", "github: 'meilin'");
  });

  it('finds an address whose scheme is mistyped', async () => {
    await expectMarks(withAuthor('github: ⟦httpss://github.com/meilin⟧'));
    await expectFix('extract-handle', 'github: httpss://github.com/meilin', 'github: meilin');
  });

  it('finds an address of Google Scholar that has lost its question mark', async () => {
    const files = profile('<a href="{{ author.googlescholar }}">Scholar</a>');
    await expectMarks(withAuthor('googlescholar: ⟦https://scholar.google.com/citations&user=MeiLinAAAAAJ⟧'), files);
    await expectMarks(withAuthor('googlescholar: https://scholar.google.com/citations?hl=en&user=MeiLinAAAAAJ'), files);
    await expectFix(
      'build-address',
      'googlescholar: "https://scholar.google.com.hk/citations&user=MeiLinAAAAAJ&hl=en"',
      'googlescholar: "https://scholar.google.com.hk/citations?user=MeiLinAAAAAJ&hl=en"',
      files,
    );
  });

  it('finds an ORCID iD whose last character does not fit the others', async () => {
    const files = profile('<a href="{{ author.orcid }}">ORCID</a>');
    await expectMarks(withAuthor('orcid: ⟦https://orcid.org/0000-0002-1825-0079⟧'), files);
    await expectMarks(withAuthor('orcid: "https://orcid.org/0000-0002-1825-0097"'), files);
    await expectMarks(withAuthor('orcid: https://orcid.org/0000-0002-1694-233X'), files);
    await expectMarks(withAuthor('orcid: https://orcid.org/0000-0000-0000-0000'), files);
    const text = withAuthor('orcid: https://orcid.org/0000-0002-1825-0079');
    const problems = await problemsOf(config, { ...files, [config]: text }, 'author-value-kind');
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('finds one in the links of a page as well, in Markdown and in HTML', async () => {
    const page = (line: string): string => `---\npermalink: /\n---\n\n${line}\n`;
    const about = (line: string): Promise<void> => expectMarks(page(line), {}, '_pages/about.md');
    await about('[Bo Li](⟦https://orcid.org/0000-0002-1825-009X⟧), Mei Lin');
    await about('Bo Li (<a href="⟦http://www.orcid.org/0000-0002-1825-0079/⟧">ORCID</a>)');
    await about('[Bo Li](https://orcid.org/0000-0002-1825-0097), [Mei Lin](https://orcid.org/0000-0002-1694-233x)');
    // a template's, what Liquid writes, what another service has, and words
    await about('[ORCID](https://orcid.org/0000-0000-0000-0000), [Bo Li](https://orcid.org/{{ page.orcid }})');
    await about(
      '[Bo Li](https://lakes.example/orcid.org/0000-0002-1825-009X), `https://orcid.org/0000-0002-1825-009X`',
    );
    await about('[search](https://orcid.org/orcid-search/search?searchQuery=0000-0002-1825-009X)');
  });

  it("offers no name where the address is another site's", () =>
    expectFix('extract-handle', 'github: https://gitlab.com/meilin', 'github: https://gitlab.com/meilin'));

  it('takes the number of a Facebook account along, and nothing out of the address of a program', async () => {
    const files = profile(
      '<a href="https://www.facebook.com/{{ author.facebook }}">a</a><a href="https://weibo.com/{{ author.weibo }}">b</a>',
    );
    const address = 'https://www.facebook.com/profile.php?id=1000';
    await expectFix('extract-handle', `facebook: ${address}`, 'facebook: profile.php?id=1000', files);
    await expectFix('extract-handle', `facebook: "${address}&sk=about"`, 'facebook: "profile.php?id=1000"', files);
    await expectFix('extract-handle', 'facebook: https://facebook.com/mei.php.lin', 'facebook: mei.php.lin', files);
    for (const kept of [
      'facebook: https://www.facebook.com/profile.php',
      'facebook: https://www.facebook.com/profile.php?story=1000',
      'weibo: https://weibo.com/show.php?user=mei',
    ])
      await expectFix('extract-handle', kept, kept, files);
  });

  it('finds an id where an address belongs, and builds the address', async () => {
    await expectMarks(withAuthor('orcid: ⟦0000-0002-1825-0097⟧'));
    await expectMarks(withAuthor('dblp: ⟦00/0000⟧'));
    await expectFix('build-address', 'orcid: "0000-0002-1825-009x"', 'orcid: "https://orcid.org/0000-0002-1825-009X"');
    await expectFix('build-address', 'dblp: 00/0000-1', 'dblp: https://dblp.org/pid/00/0000-1');
    await expectFix(
      'build-address',
      'googlescholar: MeiLinAAAAAJ',
      'googlescholar: https://scholar.google.com/citations?user=MeiLinAAAAAJ',
      profile('<a href="{{ author.googlescholar }}">Scholar</a>'),
    );
  });

  it('finds what is no mail address', async () => {
    await expectMarks(withAuthor('email: ⟦/contact.html⟧'));
    await expectMarks(withAuthor('email: ⟦mailto:mei@example.org⟧'));
    await expectFix('extract-address', 'email: "mailto:mei@example.org"', 'email: "mei@example.org"');
  });

  it('finds the wide sign of an input method in a mail address', async () => {
    await expectMarks(withAuthor('email: ⟦mei＠example.org⟧'));
    await expectFix('extract-address', 'email: mei＠example.org', 'email: mei@example.org');
    await expectFix('extract-address', 'email: "mailto:mei﹫example.org"', 'email: "mei@example.org"');
  });

  it('finds a name that repeats the end of the address before it', async () => {
    await expectMarks(withAuthor('linkedin: ⟦in/mei-lin⟧'));
    await expectFix('extract-handle', 'linkedin: in/mei-lin', 'linkedin: mei-lin');
    await expectFix('extract-handle', 'linkedin: "/in/mei-lin/"', 'linkedin: "mei-lin"');
    const files = profile('<a href="https://www.youtube.com/user/{{ author.youtube }}">a</a>');
    await expectFix('extract-handle', 'youtube: user/mei', 'youtube: mei', files);
    const [problem] = await problemsOf(config, { [config]: withAuthor('linkedin: in/mei-lin') }, 'author-value-kind');
    assert.deepEqual(problem?.message.values, ['author.linkedin', 'https://www.linkedin.com/in/in/mei-lin']);
  });

  it('leaves parts of an address alone that the site does not write', async () => {
    const other = profile('<a href="https://www.zhihu.com/{{ author.zhihu }}">a</a>');
    await expectMarks(withAuthor('zhihu: people/mei'), other);
    await expectMarks(withAuthor('weibo: u/123456'));
    await expectMarks(withAuthor('linkedin: in-mei'));
  });

  it('finds an invisible character that came along with an address', async () => {
    await expectMarks(withAuthor('dblp: ⟦"\u202ahttps://dblp.org/pid/00/0000"⟧'));
    await expectFix('drop-invisible', 'dblp: \u202ahttps://dblp.org/pid/00/0000', 'dblp: https://dblp.org/pid/00/0000');
  });

  it('finds a name where Stack Overflow has a number, and an @name where YouTube has an old one', async () => {
    const files = profile(
      '<a href="https://stackoverflow.com/users/{{ author.stackoverflow }}">a</a><a href="https://www.youtube.com/user/{{ author.youtube }}">b</a>',
    );
    await expectMarks(withAuthor('stackoverflow: ⟦mei-lin⟧'), files);
    await expectMarks(withAuthor('youtube: ⟦"@meilin"⟧'), files);
    await expectFix(
      'extract-handle',
      'stackoverflow: https://stackoverflow.com/users/123456/mei-lin',
      'stackoverflow: 123456/mei-lin',
      files,
    );
    // the old names of YouTube are others than the new ones
    await expectFix('extract-handle', 'youtube: "@meilin"', 'youtube: "@meilin"', files);
  });

  it('finds digits that YAML reads as another number', async () => {
    await expectMarks(withAuthor('weibo: ⟦0123456⟧'));
    await expectFix('quote', 'weibo: 0123456', 'weibo: "0123456"');
    // the number is the account's, what is written would be nobody's
    await expectMarks(withAuthor('stackoverflow: 123_456'));
  });

  it('looks into the profiles of _data/authors.yml where an include does', async () => {
    const reads = profile('{% assign author = site.data.authors[page.author] %}');
    const page = { '_pages/cn.md': '---\npermalink: /cn/\nauthor: mei\n---\n' };
    const text = 'mei:\n  name: 林梅\n  github: ⟦https://github.com/meilin⟧\n';
    await expectMarks(text, { ...reads, ...page }, '_data/authors.yml');
    await expectMarks(text.replace(/[⟦⟧]/g, ''), page, '_data/authors.yml');
    await expectMarks(text.replace(/[⟦⟧]/g, ''), reads, '_data/authors.yml');
  });

  it('says what becomes of the page', async () => {
    const [problem] = await problemsOf(
      config,
      { [config]: withAuthor('github: https://github.com/meilin') },
      'author-value-kind',
    );
    assert.deepEqual(problem?.message, {
      text: '“{0}” takes the account name alone: the site writes the address before it, so “{1}” gives a broken link.',
      values: ['author.github', 'https://github.com/meilin'],
    });
    assert.equal(problem.severity, 'error');
  });

  it('is the only rule that tells of it', async () => {
    const text = withAuthor('github: https://github.com/meilin');
    assert.deepEqual(
      (await problemsOf(config, { [config]: text })).map(({ ruleId }) => ruleId),
      ['author-value-kind'],
    );
  });

  for (const [why, line, files] of [
    [
      'an address where the include writes none',
      'github: https://github.com/meilin',
      { [profilePath]: '{% if author.github %}<a href="{{ author.github }}">GitHub</a>{% endif %}' },
    ],
    [
      'an id where the include writes the address',
      'orcid: 0000-0002-1825-0097',
      { [profilePath]: '<a href="https://orcid.org/{{ author.orcid }}">' },
    ],
    [
      'the @name of YouTube',
      'youtube: "@meilin"',
      profile('<a href="https://www.youtube.com/{{ author.youtube }}">Videos</a>'),
    ],
    [
      'what another address of Stack Overflow takes',
      'stackoverflow: mei-lin',
      profile('<a href="https://stackoverflow.com/search?q={{ author.stackoverflow }}">Answers</a>'),
    ],
    ['keys that only the site knows', 'zhihu: https://www.zhihu.com/people/mei', {}],
    [
      'services that were closed',
      'vine: https://vine.co/u/mei',
      profile('<a href="https://vine.co/u/{{ author.vine }}">Vine</a>'),
    ],
    ['blank values', 'github:', {}],
    ['a mail address against robots', 'email: mei (at) example.org', {}],
    ['another one', 'email: mei ＠ example ． org', {}],
    ['pages of the site', 'uri: /cn/', {}],
    ['numbers', 'weibo: 123456', {}],
    ['a row of zeros, which stands for no number', 'weibo: 0000', {}],
    ['a comment without a space before it', 'github: meilin# my account', {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(withAuthor(line), files));
  }
});
