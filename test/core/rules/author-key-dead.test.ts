import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf, sampleFiles, type Files } from './sampleSite';

const config = '_config.yml';
const profilePath = '_includes/author-profile.html';
const authors = '_data/authors.yml';

/** A configuration with these lines below `author:`. */
const withAuthor = (line: string): string => `title: Mei\ninclude: [_pages]\nauthor:\n  name: Mei\n  ${line}\n`;

/** The sample site with more in its profile. */
const profile = (more: string): Files => ({ [profilePath]: `${sampleFiles[profilePath]}${more}\n` });

async function expectMarks(text: string, files: Files = {}, path = config): Promise<void> {
  assert.equal(await marked('author-key-dead', path, text, files), text);
}

describe('author-key-dead', () => {
  it('finds an entry that no include reads', async () => {
    await expectMarks(withAuthor('zhihu: ⟦https://www.zhihu.com/people/mei⟧'));
    await expectMarks(withAuthor('wechat: ⟦"mei-lin"⟧ # scan me'));
    await expectMarks(withAuthor('⟦googlescolar⟧: https://scholar.google.com/citations?user=MeiLinAAAAAJ'));
  });

  it('takes a key for misspelt, too, where the right one stands there blank, as the template has it', async () => {
    const blank = 'linkedin         : # e.g., "linkedin username"\n  orcid:';
    await expectMarks(withAuthor(`⟦linkedIn⟧: mei\n  ${blank}`));
    await expectMarks(withAuthor(`⟦google_scholar⟧: https://scholar.google.com/citations\n  googlescholar: ~`));
    await expectMarks(withAuthor(`linkedIn: ⟦mei⟧\n  linkedin: mei-lin`));
    assert.equal(
      await fixed('author-key-dead', 'rename', config, withAuthor(`linkedIn: mei # me\n  ${blank}`)),
      withAuthor('linkedin: mei # me\n  orcid:'),
    );
    assert.equal(
      await fixed('author-key-dead', 'rename', config, withAuthor('linkedin:\n  linkedIn: mei')),
      withAuthor('linkedin: mei'),
    );
    const flow = { [config]: 'title: Mei\ninclude: [_pages]\nauthor: {name: Mei, linkedIn: mei, linkedin: }\n' };
    const [problem] = await problemsOf(config, flow, 'author-key-dead');
    assert.deepEqual([problem?.message.values, problem?.fixes], [['author.linkedIn', 'linkedin'], []]);
  });

  it('takes a key with a language behind it for what it is: nothing shows it, and another is not meant', async () => {
    await expectMarks(withAuthor('location_zh: ⟦洛桑⟧'));
    await expectMarks(withAuthor('employer-cn: ⟦湖泊研究所⟧'));
    await expectMarks(withAuthor('⟦location_z⟧: Lausanne'));
    await expectMarks(withAuthor('location_zh: 洛桑'), profile('{{ author.location_zh }}'));
  });

  it('does not count an address as a reader', () =>
    expectMarks(
      withAuthor('zhihu: ⟦https://www.zhihu.com/people/mei⟧'),
      profile('<a href="https://www.zhihu.com/">Zhihu</a>'),
    ));

  it('finds "" where only blank hides an entry, and makes it blank', async () => {
    await expectMarks(withAuthor('github: ⟦""⟧'));
    assert.equal(
      await fixed('author-key-dead', 'blank', config, withAuthor('github: "" # later')),
      withAuthor('github:  # later'),
    );
  });

  for (const [what, shown, told, further] of [
    [
      'a link to the service itself',
      '<a href="https://lakes.example/in/{{ author.github }}">Lakes</a>',
      '“{0}” is set to "", which is not blank: the page shows a link for it, to “{1}” without an account.',
      ['https://lakes.example/in/'],
    ],
    [
      'a link to the page itself',
      '<a href="{{ author.github }}">Lakes</a>',
      '“{0}” is set to "", which is not blank: the page shows a link for it that leads to the page itself.',
      [],
    ],
    [
      'a link that writes to nobody',
      '<a href="mailto:{{ author.github }}">Mail</a>',
      '“{0}” is set to "", which is not blank: the page shows a link for it that writes to nobody.',
      [],
    ],
    [
      'an empty entry',
      '<li>{{ author.github }}</li>',
      '“{0}” is set to "", which is not blank: the page shows an empty entry for it.',
      [],
    ],
  ] as const)
    it(`tells what visitors see of "": ${what}`, async () => {
      const files = { [profilePath]: `{% if author.github %}${shown}{% endif %}`, [config]: withAuthor('github: ""') };
      const [problem] = await problemsOf(config, files, 'author-key-dead');
      assert.deepEqual([problem?.message.text, problem?.message.values], [told, ['author.github', ...further]]);
    });

  it('finds services that were closed', async () => {
    const files = profile('{% if author.vine %}<a href="https://vine.co/u/{{ author.vine }}">Vine</a>{% endif %}');
    await expectMarks(withAuthor('vine: ⟦meilin⟧'), files);
    const [problem] = await problemsOf(config, { ...files, [config]: withAuthor('vine: meilin') }, 'author-key-dead');
    assert.deepEqual(problem?.message.values, ['author.vine', 'Vine']);
    assert.equal(problem.fixes[0]?.safe, true);
  });

  it('looks into the profiles of _data/authors.yml where an include does', async () => {
    const reads = profile(
      '{% if site.data.authors[page.author] %}{% assign author = site.data.authors[page.author] %}{% endif %}',
    );
    const page = { '_pages/cn.md': '---\npermalink: /cn/\nauthor: mei\n---\n' };
    const text = 'mei:\n  name: 林梅\n  github: ⟦""⟧\n  zhihu: ⟦https://www.zhihu.com/people/mei⟧\n';
    await expectMarks(text, { ...reads, ...page }, authors);
    await expectMarks(text.replace(/[⟦⟧]/g, ''), page, authors);
    await expectMarks(text.replace(/[⟦⟧]/g, ''), reads, authors);
  });

  it('offers to show a link in the profile', async () => {
    const files = { [profilePath]: '{% if author.bio %}{% endif %}\n<ul>\n  <li>Mei</li>\n</ul>\n' };
    const [problem] = await problemsOf(
      config,
      { ...files, [config]: withAuthor('zhihu: https://www.zhihu.com/people/mei') },
      'author-key-dead',
    );
    const [edit] = problem?.fixes.find(({ kind }) => kind === 'show-link')?.elsewhere ?? [];
    assert.equal(edit?.path, profilePath);
    assert.equal(
      applyEdits(files[profilePath], edit.edits),
      '{% if author.bio %}{% endif %}\n<ul>\n  <li>Mei</li>\n' +
        '  {% if author.zhihu %}\n' +
        '    <li><a href="{{ author.zhihu }}"><i class="fab fa-fw fa-zhihu" aria-hidden="true"></i> Zhihu</a></li>\n' +
        '  {% endif %}\n</ul>\n',
    );
  });

  for (const [why, line, files] of [
    ['entries that an include reads', 'zhihu: mei', profile('{{ author.zhihu }}')],
    [
      'entries that a page reads',
      'cv: files/cv.pdf',
      { '_pages/cv.md': '---\npermalink: /cv/\n---\n\n[CV]({{ site.author.cv }})\n' },
    ],
    [
      'entries that are read under another name',
      'zhihu: mei',
      profile('{% assign me = site.author %}{{ me["zhihu"] }}'),
    ],
    [
      'entries whose names are made by Liquid',
      'zhihu: mei',
      profile('{% for key in page.keys %}{{ author[key] }}{% endfor %}'),
    ],
    ['entries that a loop gives', 'zhihu: mei', profile('{% for entry in site.author %}{{ entry[1] }}{% endfor %}')],
    ['entries that plugins read', 'picture: images/mei.png', {}],
    ['blank entries', 'zhihu:', {}],
    ['entries with lines of their own', 'links:\n    - a', {}],
    [
      '"" where the include asks for it',
      'github: ""',
      { [profilePath]: '{% if author.github != "" %}{{ author.github }}{% endif %}' },
    ],
    ['"" where nothing is shown', 'zhihu: ""', {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(withAuthor(line), files));
  }
});
