import assert from 'node:assert/strict';
import { checksView } from '../../../../src/core/features/homepageView/checksView';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const config = `title: "Lin Qiu"
author:
  name: "Lin Qiu"
  bio: ""
  email: # none yet
  github: "lin-qiu"
  hobby: "boats"
include: [_pages]
`;

const site = {
  ...smallSite,
  '_config.yml': config,
  '_includes/author-profile.html':
    '<h3>{{ author.name }}</h3>{% if author.bio %}<p>{{ author.bio }}</p>{% endif %}{{ author.email }}{{ author.github }}{{ author.orcid }}{{ author.google_plus }}',
};

describe('the profile', () => {
  it('shows the keys of the author with their values and what is wrong with them', async () => {
    const { service, uri } = inMemory(site);
    const view = await service.profileView(uri('_pages/about.md'));
    assert.deepEqual(
      view?.items.map(({ key, value, state }) => [key, value, state]),
      [
        ['name', 'Lin Qiu', 'filled'],
        ['bio', '', 'problem'],
        ['email', '', 'empty'],
        ['github', 'lin-qiu', 'filled'],
        ['hobby', 'boats', 'dead'],
      ],
    );
    const hobby = view.items[4];
    assert.equal(config.slice(hobby?.place.start, hobby?.place.end), '"boats"');
    assert.ok(view.missing.some(({ name }) => name === 'orcid'));
    assert.ok(view.missing.some(({ name }) => name === 'email'));
    assert.ok(!view.missing.some(({ name }) => name === 'github'));
  });

  it('offers no key that would be a problem: one of a service that was closed, or one that nothing of the site shows', async () => {
    const { service, uri } = inMemory(site);
    const offered = (await service.profileView(uri('_pages/about.md')))?.missing.map(({ name }) => name) ?? [];
    // `uri` and `twitter` are read by plugins
    assert.deepEqual(offered, ['bio', 'uri', 'email', 'orcid', 'twitter']);
    for (const name of ['uri', 'orcid', 'twitter']) {
      const written = {
        ...site,
        '_config.yml': config.replace('  hobby: "boats"', `  ${name}: "https://a.example/x"`),
      };
      const { problems } = await inMemory(written).service.diagnostics(uri('_config.yml'));
      assert.ok(!problems.some(({ ruleId, range }) => ruleId === 'author-key-dead' && range.start > 100), name);
    }
  });

  it('offers all but the closed ones where the profile is shown by a theme that is not at hand', async () => {
    const own = Object.entries(site).filter(([path]) => path !== '_includes/author-profile.html');
    const { service, uri } = inMemory(Object.fromEntries(own));
    const offered = (await service.profileView(uri('_pages/about.md')))?.missing.map(({ name }) => name) ?? [];
    assert.ok(offered.includes('linkedin') && offered.includes('orcid'), offered.join());
    assert.ok(!offered.includes('google_plus') && !offered.includes('vine'), offered.join());
  });

  it('offers what the own include of the site alone reads as one value, behind the others', async () => {
    const include = `{% assign me = site.author %}${site['_includes/author-profile.html']}{{ me.wechat }}{% if author.chair %}{{ author.chair }}{% endif %}
{% for lake in author.lakes %}{{ lake }}{% endfor %}{{ author.boat.name }}{{ author.hobby }}{{ page.title }}`;
    const layout = '{% for author in page.authors %}{{ author.affiliation_number }}{% endfor %}{{ content }}';
    const files = { ...site, '_includes/author-profile.html': include, '_layouts/paper.html': layout };
    const { service, uri } = inMemory(files);
    const offered = (await service.profileView(uri('_pages/about.md')))?.missing.map(({ name }) => name);
    assert.deepEqual(offered, ['bio', 'uri', 'email', 'orcid', 'twitter', 'chair', 'wechat']);
    const change = await service.addProfileKey(uri('_pages/about.md'), 'wechat', 'lin-qiu');
    assert.ok(change.kind === 'edits');
    assert.equal(
      applyEdits(config, change.files[0]?.edits ?? []),
      config.replace('"boats"\n', '"boats"\n  wechat: "lin-qiu"\n'),
    );
  });

  it('gets a key that it does not have behind those that come before it', async () => {
    const { service, uri } = inMemory(site);
    const change = await service.addProfileKey(
      uri('_pages/about.md'),
      'orcid',
      'https://orcid.org/0000-0002-1825-0097',
    );
    assert.ok(change.kind === 'edits');
    assert.equal(
      applyEdits(config, change.files[0]?.edits ?? []),
      config.replace('# none yet\n', '# none yet\n  orcid: "https://orcid.org/0000-0002-1825-0097"\n'),
    );
    assert.equal((await service.addProfileKey(uri('_config.yml'), 'github', 'x')).kind, 'refused');
  });

  for (const [line, after] of [
    ['  email            : # e.g., "me@a.example"', '  email            : "qiu@a.example" # e.g., "me@a.example"'],
    ['  email            : ', '  email            : "qiu@a.example"'],
    ['  email:', '  email: "qiu@a.example"'],
    ['  email:   #"old@a.example"', '  email: "qiu@a.example" #"old@a.example"'],
    ['  email: "" # none yet', '  email: "qiu@a.example" # none yet'],
    ['  email: null', '  email: "qiu@a.example"'],
    ['  "email": ~', '  "email": "qiu@a.example"'],
  ] as const)
    it(`gets the value of a key that is written without one behind its colon: ${line}`, async () => {
      const before = config.replace('  email: # none yet', line);
      const { service, uri } = inMemory({ ...site, '_config.yml': before });
      const change = await service.addProfileKey(uri('_pages/about.md'), 'email', 'qiu@a.example');
      assert.ok(change.kind === 'edits');
      const written = applyEdits(before, change.files[0]?.edits ?? []);
      assert.equal(written, config.replace('  email: # none yet', after));
      assert.equal(written.slice(change.reveal?.start, change.reveal?.end), '"qiu@a.example');
    });
});

describe('a value of the profile', () => {
  for (const [why, before, value, after] of [
    ['is changed in its quotes', '  github: "lin-qiu"', 'a "b"', '  github: "a \\"b\\""'],
    ['keeps the comment behind it', '  github: lin-qiu # mine', 'qiu', '  github: qiu # mine'],
    ['is quoted where it has to be', '  github: lin-qiu', 'yes: no', '  github: "yes: no"'],
    ['is written where there is none', '  github: # none yet', 'qiu', '  github: "qiu" # none yet'],
    // a key without a value is switched off, one with an empty text is shown without it
    ['is taken away', '  github: "lin-qiu"', '', '  github: '],
    ['is taken away ahead of a comment', "  github: 'lin-qiu' # mine", '', '  github:  # mine'],
  ] as const)
    it(why, async () => {
      const text = config.replace('  github: "lin-qiu"', before);
      const { service, uri } = inMemory({ ...site, '_config.yml': text });
      const change = await service.setProfileKey(uri('_pages/about.md'), 'github', value);
      assert.ok(change.kind === 'edits');
      assert.equal(applyEdits(text, change.files[0]?.edits ?? []), text.replace(before, after));
    });

  it('that is a list, or gone, stays as it is', async () => {
    const { service, uri } = inMemory({ ...site, '_config.yml': config.replace('"boats"', '[boats, rivers]') });
    for (const name of ['hobby', 'orcid'])
      assert.equal((await service.setProfileKey(uri('_config.yml'), name, 'x')).kind, 'refused');
  });
});

describe('the profile of a page that names a person', () => {
  const authors = `zh:
  name: "林秋"
  bio: ""
  github: "lin-qiu"
guest:
  name: "Jo Park"
`;
  const bilingual = {
    ...site,
    '_data/authors.yml': authors,
    '_pages/about-zh.md': '---\npermalink: /zh/\nauthor: zh\n---\n\n# 近况\n\n# 论文\n',
    '_includes/author-profile.html': `{% assign author = site.data.authors[page.author] | default: site.author %}${site['_includes/author-profile.html']}`,
  };

  it('is that of _data/authors.yml; other pages show the one of _config.yml', async () => {
    const { service, uri } = inMemory(bilingual);
    const view = await service.profileView(uri('_pages/about-zh.md'));
    assert.deepEqual([view?.path, view?.person], ['_data/authors.yml', 'zh']);
    assert.deepEqual(
      view?.items.map(({ key, value }) => [key, value]),
      [
        ['name', '林秋'],
        ['bio', ''],
        ['github', 'lin-qiu'],
      ],
    );
    assert.ok(view.missing.some(({ name }) => name === 'email'));
    const { place } = view.items[2] ?? {};
    assert.equal(authors.slice(place?.start, place?.end), '"lin-qiu"');
    assert.equal(place?.path, '_data/authors.yml');
    const home = await service.profileView(uri('_pages/about.md'));
    assert.deepEqual([home?.path, home?.person], ['_config.yml', undefined]);
  });

  it('gets its keys in that file', async () => {
    const { service, uri } = inMemory(bilingual);
    const change = await service.addProfileKey(uri('_pages/about-zh.md'), 'email', 'qiu@a.example');
    assert.ok(change.kind === 'edits');
    assert.deepEqual(
      change.files.map(({ path, edits }) => [path, applyEdits(authors, edits)]),
      [['_data/authors.yml', authors.replace('bio: ""\n', 'bio: ""\n  email: "qiu@a.example"\n')]],
    );
  });

  it('is the one of _config.yml where the file does not know them, or the site does not look there', async () => {
    for (const files of [
      { ...bilingual, '_pages/about-zh.md': '---\npermalink: /zh/\nauthor: nobody\n---\n\n# 近况\n\n# 论文\n' },
      { ...bilingual, '_includes/author-profile.html': site['_includes/author-profile.html'] },
    ]) {
      const { service, uri } = inMemory(files);
      assert.equal((await service.profileView(uri('_pages/about-zh.md')))?.path, '_config.yml');
    }
  });
});

describe('the checks', () => {
  it('are shown by file or rule, and fixed in all files at once', async () => {
    const { service, uri } = inMemory({ ...site, '_pages/about.md': '---\npermalink: /\n---\n\n# News\n\n[a]()\n' });
    const files = (await service.check(uri(''))) ?? [];
    const byFile = checksView(files, 'file');
    assert.deepEqual(
      byFile.groups.map(({ id }) => id),
      ['_config.yml', '_pages/about.md'],
    );
    const byRule = checksView(files, 'rule');
    assert.ok(byRule.groups.some(({ id }) => id === 'empty-link'));
    assert.equal(byRule.count, byFile.count);
    // what a rule is about is told beside its name
    const summaries = byRule.groups.map(({ id, summary }) => `${id}: ${summary?.text}`);
    assert.ok(
      summaries.includes('empty-link: Links without a target, which open the page itself'),
      summaries.join('\n'),
    );
    assert.ok(byFile.groups.every(({ summary }) => summary === undefined));
    const change = await service.fixSite(uri('_pages/about.md'));
    assert.ok(change.kind === 'edits' && byFile.fixable > 0);
    assert.ok(byFile.withFix >= byFile.fixable && byFile.withFix <= byFile.count);
    const edits = change.files.find(({ path }) => path === '_config.yml')?.edits ?? [];
    assert.match(applyEdits(config, edits), /^ {2}bio: *$/m);
  });
});
