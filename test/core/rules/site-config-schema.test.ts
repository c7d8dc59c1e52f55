import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const CONFIG = '_config.yml';

/** A configuration with these lines below `author:`. */
const withAuthor = (line: string): string => `title: Mei\ninclude: [_pages]\nauthor:\n  name: Mei\n  ${line}\n`;

async function expectMarks(text: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('site-config-schema', CONFIG, text, files), text);
}

async function expectFix(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('site-config-schema', kind, CONFIG, before), after);
}

describe('site-config-schema', () => {
  it('finds an address where an account name belongs, and takes the name out of it', async () => {
    await expectMarks(withAuthor('github: ⟦https://github.com/meilin⟧'));
    await expectMarks(withAuthor('linkedin: ⟦"linkedin.com/in/mei-lin"⟧'));
    await expectMarks(withAuthor("github: ⟦'@meilin'⟧"));
    await expectFix(
      'extract-handle',
      withAuthor('github: "https://github.com/meilin/"'),
      withAuthor('github: "meilin"'),
    );
    await expectFix(
      'extract-handle',
      withAuthor('linkedin: https://linkedin.com/in/mei-lin?x=1'),
      withAuthor('linkedin: mei-lin'),
    );
    await expectFix('extract-handle', withAuthor("github: '@meilin'"), withAuthor("github: 'meilin'"));
  });

  it("offers no name where the address is another site's", async () => {
    const text = withAuthor('github: https://gitlab.com/meilin');
    await expectFix('extract-handle', text, text);
  });

  it('finds an id where an address belongs, and builds the address', async () => {
    await expectMarks(withAuthor('orcid: ⟦0000-0002-1825-0097⟧'));
    await expectMarks(withAuthor('dblp: ⟦00/0000⟧'));
    await expectFix(
      'build-address',
      withAuthor('orcid: "0000-0002-1825-009x"'),
      withAuthor('orcid: "https://orcid.org/0000-0002-1825-009X"'),
    );
  });

  it('finds what is no mail address', async () => {
    await expectMarks(withAuthor('email: ⟦/contact.html⟧'));
    await expectMarks(withAuthor('email: ⟦mailto:mei@example.org⟧'));
  });

  it('finds an author without keys', async () => {
    await expectMarks('title: Mei\ninclude: [_pages]\nauthor: ⟦Mei Lin⟧\n');
  });

  it('finds "" where only blank hides an entry', async () => {
    await expectMarks(withAuthor('github: ⟦""⟧'));
    await expectMarks('title: Mei\ndescription: ⟦""⟧\ninclude: [_pages]\nauthor: {name: Mei}\n');
    await expectFix('blank', withAuthor('github: "" # later'), withAuthor('github:  # later'));
  });

  it('finds digits that YAML reads as another number', async () => {
    await expectMarks(withAuthor('weibo: ⟦0123456⟧'));
    await expectFix('quote', withAuthor('weibo: 0123456'), withAuthor('weibo: "0123456"'));
  });

  it('finds a repository that is no owner/name', async () => {
    const text =
      'title: Mei\nrepository: https://github.com/meilin/meilin.github.io.git\ninclude: [_pages]\nauthor: {name: Mei}\n';
    await expectFix(
      'extract-repository',
      text,
      text.replace('https://github.com/meilin/meilin.github.io.git', 'meilin/meilin.github.io'),
    );
  });

  it('finds a slash at the end of the address', async () => {
    await expectFix(
      'drop-slash',
      `url: "https://mei.example/"\n${withAuthor('bio: x')}`,
      `url: "https://mei.example"\n${withAuthor('bio: x')}`,
    );
  });

  it('finds an include list without _pages while a page waits there', async () => {
    await expectMarks('title: Mei\n⟦include⟧:\n  - files\nauthor: {name: Mei}\n');
    await expectFix(
      'add-item',
      'title: Mei\ninclude:\n  - files # pdf\nauthor: {name: Mei}\n',
      'title: Mei\ninclude:\n  - files # pdf\n  - _pages\nauthor: {name: Mei}\n',
    );
    await expectFix(
      'add-item',
      'title: Mei\ninclude: [files]\nauthor: {name: Mei}\n',
      'title: Mei\ninclude: [files, _pages]\nauthor: {name: Mei}\n',
    );
  });

  it('finds a configuration that is no mapping', async () => {
    await expectMarks('⟦- title: Mei⟧\n- author\n');
  });

  it('finds a flag in quotes', async () => {
    await expectMarks(`google_scholar_stats_use_cdn: ⟦"false"⟧\n${withAuthor('bio: x')}`);
  });

  it('says what becomes of the page', async () => {
    const [problem] = await problemsOf(
      CONFIG,
      { [CONFIG]: withAuthor('github: https://github.com/meilin') },
      'site-config-schema',
    );
    assert.deepEqual(problem?.message, {
      text: '“{0}” takes the account name alone: the site writes the address before it, so “{1}” gives a broken link.',
      values: ['author.github', 'https://github.com/meilin'],
    });
    assert.equal(problem.severity, 'error');
  });

  it("leaves values alone that the site's own include uses another way", async () => {
    const files = {
      '_includes/author-profile.html': '{% if author.github %}<a href="{{ author.github }}">GitHub</a>{% endif %}',
    };
    await expectMarks(withAuthor('github: https://github.com/meilin'), files);
    await expectMarks(withAuthor('orcid: 0000-0002-1825-0097'), {
      '_includes/author-profile.html': '<a href="https://orcid.org/{{ author.orcid }}">',
    });
    await expectMarks(withAuthor('github: ""'), {
      '_includes/author-profile.html': '{% if author.github != "" %}{{ author.github }}{% endif %}',
    });
  });

  it('leaves keys alone that only the site knows', async () => {
    await expectMarks(withAuthor('zhihu: https://www.zhihu.com/people/mei'));
    await expectMarks(`toc: true\n${withAuthor('bio: 2024')}`);
  });

  it('leaves blank values and deliberate spellings alone', async () => {
    await expectMarks(withAuthor('github:'));
    await expectMarks(withAuthor('email: mei (at) example.org'));
    await expectMarks(withAuthor('uri: /cn/'));
    await expectMarks(`url: https://meilin.github.io/homepage\n${withAuthor('weibo: 123456')}`);
  });

  it('leaves pages alone that a collection reads', async () => {
    await expectMarks('title: Mei\ninclude: [files]\ncollections:\n  pages:\n    output: true\nauthor: {name: Mei}\n');
  });
});
