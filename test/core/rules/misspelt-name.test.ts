import assert from 'node:assert/strict';
import { nearName } from '../../../src/core/text/nearName';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const styles: Files = {
  'assets/css/main.scss':
    '---\n---\n.paper-box { .paper-box-text, .badge { color: red; } }\n.anchor, .badges { top: 0; }\n',
};
const page = (body: string, keys = ''): string => `---\npermalink: /\n${keys}---\n\n${body}\n`;

async function expectMarks(text: string, path = pagePath): Promise<void> {
  assert.equal(await marked('misspelt-name', path, text, styles), text);
}

describe('misspelt-name', () => {
  it('finds keys of front matter and of the configuration', async () => {
    await expectMarks(page('Text', '⟦author_profle⟧: true\n⟦redirectfrom⟧: [/a/]\n⟦Title⟧: x\n'));
    await expectMarks('---\n⟦permalnk⟧: /zh/\n---\nText\n', '_pages/zh.md');
    await expectMarks(
      '⟦Title⟧: Mei\n⟦repositry⟧: a/b\n⟦plugin⟧: []\ninclude: [_pages]\nauthor: {name: Mei}\n',
      '_config.yml',
    );
  });

  it('finds those beside the right key that is blank, and takes that one out', async () => {
    const settings = (lines: string): string => `title: Mei\n${lines}include: [_pages]\nauthor: {name: Mei}\n`;
    await expectMarks(settings('⟦google_analytic_id⟧: G-ABCDEFGHIJ\ngoogle_analytics_id: # later\n'), '_config.yml');
    await expectMarks(settings('google_analytic_id: G-ABCDEFGHIJ\ngoogle_analytics_id: G-KLMNOPQRST\n'), '_config.yml');
    assert.equal(
      await fixed(
        'misspelt-name',
        'rename',
        '_config.yml',
        settings('google_analytic_id: G-ABCDEFGHIJ\ngoogle_analytics_id: # later\n'),
        styles,
      ),
      settings('google_analytics_id: G-ABCDEFGHIJ\n'),
    );
  });

  it('finds keys that are nearly one that a layout reads', async () => {
    const frame = {
      ...styles,
      '_layouts/default.html':
        '{{ page.translation }}{{ page.name }}{{ site.laboratory }}{{ site.pages }}{{ content }}',
    };
    const expectIn = async (path: string, text: string): Promise<void> =>
      assert.equal(await marked('misspelt-name', path, text, frame), text);
    await expectIn(pagePath, page('Text', '⟦translaton⟧: /zh/\ngame: x\n'));
    await expectIn(pagePath, page('Text', 'translaton: /zh/\ntranslation: /zh/\n'));
    await expectIn(
      '_config.yml',
      'title: Mei\n⟦labratory⟧: Lakes\npagess: 2\ninclude: [_pages]\nauthor: {name: Mei}\n',
    );
  });

  it('leaves attributes in formulas alone, which have their own', async () => {
    await expectMarks(page('<math><mo xref="a.cmml">+</mo></math> <a ⟦xref⟧="#lake">L</a>'));
    await expectMarks(page('<math ⟦clas⟧="lake"><mi xref="b">b</mi></math>'));
    await expectMarks(page('<svg ⟦widht⟧="24"><a ⟦herf⟧="#lake"><text>L</text></a></svg>'));
    await expectMarks(page('<math> and <a ⟦herf⟧="#lake">L</a>'));
  });

  it('leaves settings of plugins alone, which have their names', async () => {
    const settings = (key: string, plugin: string): string =>
      `title: Mei\n${key}: { compress: true }\nplugins: [${plugin}]\ninclude: [_pages]\nauthor: {name: Mei}\n`;
    await expectMarks(settings('⟦repositry⟧', 'jekyll-feed'), '_config.yml');
    await expectMarks(settings('repositry', 'jekyll-repositry'), '_config.yml');
    await expectMarks(settings('google_analytic_id', 'google-analytic-id'), '_config.yml');
  });

  it('leaves keys with a language behind them alone', async () => {
    const settings = '⟦descriptionn⟧: Lakes\ninclude: [_pages]\nauthor: {name: Mei}\n';
    assert.equal(await marked('misspelt-name', '_config.yml', settings, styles), settings);
    for (const key of ['description_zh', 'description-en', 'description_cn']) {
      const others = settings.replace('⟦descriptionn⟧', key);
      assert.equal(await marked('misspelt-name', '_config.yml', others, styles), others);
    }
  });

  it('knows what Jekyll gives site and what it gives page', async () => {
    const frame = {
      ...styles,
      '_layouts/default.html': '{{ page.time }}{{ page.documents }}{{ site.excerpt_of }}{{ page.relative_path }}',
    };
    const text = page('Text', '⟦tiem⟧: noon\n⟦docments⟧: 2\nrelatve_path: x\n');
    assert.equal(await marked('misspelt-name', pagePath, text, frame), text);
    const settings = '⟦exceptof⟧: x\ninclude: [_pages]\nauthor: {name: Mei}\n';
    assert.equal(await marked('misspelt-name', '_config.yml', settings, frame), settings);
  });

  it('finds classes of the template and attributes', async () => {
    await expectMarks(page('<div class="⟦paperbox⟧ wide"><span class=\'⟦ancor⟧\'></span></div>'));
    await expectMarks(page('<a ⟦herf⟧="/a/">a</a> <img ⟦scr⟧=\'a.png\' ⟦widht⟧="10" alt="A lake">'));
  });

  it('writes what is meant', async () => {
    const before = page('<a herf="/a/">a</a>');
    assert.equal(await fixed('misspelt-name', 'rename', pagePath, before, styles), page('<a href="/a/">a</a>'));
  });

  for (const [why, text] of [
    ['keys that something reads', page('{{ page.titel }}', 'titel: x\n')],
    ['keys of the author’s own', page('Text', 'mood: good\nlanguage: en\nlayouts_used: 2\n')],
    ['a key beside the one it is like', page('Text', 'title: a\ntitel: b\n')],
    ['classes that have a style', page('<div class="badges note">a</div>')],
    [
      'attributes of HTML',
      page('<img src="a.png" srcset="b.png 2x" alt="A" data-scr="x" sizes="1"> <a href="/a/" rel="me">a</a>'),
    ],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(text));
});

describe('misspelt-name of data files', () => {
  const menu = 'main:\n  - title: "News"\n    url: "/#news"\n';
  const told = menu.replace('main:', '⟦main:⟧');
  const masthead = '{% for link in site.data.talks.main %}{{ link.title }}{% endfor %}';
  const site = { '_layouts/default.html': `${masthead}{{ content }}`, [pagePath]: page('Text') };

  it('finds the folder of data in other letters, at its first file', async () => {
    const others = { ...site, '_Data/terms.yml': 'a: b\n' };
    assert.equal(await marked('misspelt-name', '_Data/navigation.yml', menu, others), told);
    assert.equal(
      await marked('misspelt-name', '_Data/terms.yml', 'a: b\n', { ...others, '_Data/menu.yml': menu }),
      'a: b\n',
    );
    const [problem] = await problemsOf(
      '_Data/navigation.yml',
      { ...site, '_Data/navigation.yml': menu },
      'misspelt-name',
    );
    assert.deepEqual([problem?.severity, problem?.message.values], ['error', ['_Data', '_data']]);
  });

  it('finds a file whose name has other letters than Liquid reads', async () => {
    for (const name of ['Talks.yml', 'TALKS.yaml', 'Talks.json'])
      assert.equal(await marked('misspelt-name', `_data/${name}`, menu, site), told, name);
    const words = { 'README.md': 'All of site.data is read.', 'a.html': '---\n---\n<!-- site.data -->' };
    assert.equal(await marked('misspelt-name', '_data/Talks.yml', menu, { ...site, ...words }), told);
    const read = { ...site, '_layouts/default.html': masthead.replace('talks', 'Talks') };
    assert.equal(await marked('misspelt-name', '_data/talks.yml', menu, read), told);
  });

  for (const [why, path, files] of [
    ['one that is read by its own name', '_data/talks.yml', site],
    ['one that nothing reads', '_data/Terms.yml', site],
    ['one beside the file that is read', '_data/Talks.yml', { ...site, '_data/talks.yml': menu }],
    ...[
      '{% assign d = site.data %}{% for t in d.Talks %}{{ t.title }}{% endfor %}',
      '{% assign key = "Talks" %}{% for t in site.data[key] %}{{ t.title }}{% endfor %}',
      '{% for file in site.data %}{{ file[0] }}{% endfor %}',
      '{%- liquid\n  assign d = site.data\n-%}{{ d.Talks }}',
      '{% include list.html of=site.data %}',
    ].map(
      liquid =>
        [
          'one that may be read by what is known later',
          '_data/Talks.yml',
          { ...site, 'a.html': `---\n---\n${liquid}` },
        ] as const,
    ),
    ['one that is read by both names', '_data/Talks.yml', { ...site, 'a.html': '---\n---\n{{ site.data.Talks }}' }],
    [
      'a folder that the configuration names',
      'Data/talks.yml',
      { ...site, '_config.yml': 'data_dir: Data\ninclude: [_pages]\n' },
    ],
  ] as const)
    it(`leaves ${why} alone`, async () => {
      assert.equal(await marked('misspelt-name', path, menu, files), menu);
    });
});

describe('the name that is meant', () => {
  for (const [written, meant] of [
    ['permalnk', 'permalink'],
    ['Perma-Link', 'permalink'],
    ['nmae', 'name'],
    ['google_scholar', 'googlescholar'],
    ['herf', 'href'],
    ['permanent', undefined],
    ['tile', undefined],
    ['url', undefined],
  ] as const)
    it(`of “${written}” is ${meant === undefined ? 'none' : `“${meant}”`}`, () => {
      assert.equal(nearName(written, ['permalink', 'name', 'googlescholar', 'href', 'orcid']), meant);
    });

  it('is none where two are as near', () => assert.equal(nearName('lang', ['land', 'lane']), undefined));
});
