import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../service/inMemory';
import { fixed, marked, problemsOf } from './sampleSite';

const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

/** `中文` in GBK. */
const gbk = new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]);

function bytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map(part => Buffer.from(part as string)));
}

/** As “Out-File” of Windows PowerShell writes it. */
function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}

/** The same the other way round. */
function bigEndian(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16());
}

/** What is said of a site with `files`: where, how loud, and of which text. */
async function told(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { service, uri } = inMemory({ ...smallSite, ...files });
  const checked = (await service.check(uri('_config.yml').replace(/\/_config\.yml$/, ''))) ?? [];
  return checked.flatMap(({ path, text, problems }) =>
    problems
      .filter(({ ruleId }) => ruleId === 'wrong-encoding')
      .map(({ severity, range }) => `${path} ${severity}: ${text.slice(range.start, range.end)}`),
  );
}

describe('wrong-encoding', () => {
  const expectMarks = async (path: string, text: string): Promise<void> =>
    assert.equal(await marked('wrong-encoding', path, text), text);

  it('marks the first line of bytes that are no UTF-8, once', async () => {
    assert.deepEqual(await told({ '_pages/about.md': bytes(page('# '), gbk, '业\n\nMei ', gbk, '\n') }), [
      '_pages/about.md error: \uFFFD\uFFFD\uFFFD\uFFFD',
    ]);
  });

  it('finds it in pages that are no Markdown, and in no file that is only copied', async () => {
    const files = {
      'talks.html': bytes('---\n---\n<p>', gbk, '{{ site.title }}</p>\n'),
      'assets/own.css': bytes('---\n---\n/* ', gbk, ' */\n'),
      'assets/copied.css': bytes('/* ', gbk, ' */\n'),
      'copied.html': bytes('<p>', gbk, '</p>\n'),
    };
    assert.deepEqual(await told(files), [
      'assets/own.css error: \uFFFD\uFFFD\uFFFD\uFFFD',
      'talks.html error: \uFFFD\uFFFD\uFFFD\uFFFD',
    ]);
  });

  it('finds it in settings, data and includes', async () => {
    const found = await told({
      '_config.yml': bytes(smallSite['_config.yml'] ?? '', 'description: "', gbk, '"\n'),
      '_data/labs.yml': bytes('- name: ', gbk, '\n'),
      '_includes/author-profile.html': bytes('<h3>', gbk, '</h3>\n'),
      '_layouts/default.html': '{% include author-profile.html %}{{ content }}\n',
    });
    assert.deepEqual(
      found.map(one => one.replace(/:.*/, '')),
      ['_config.yml error', '_data/labs.yml error', '_includes/author-profile.html error'],
    );
  });

  it('finds it in tables and JSON, and says nothing else of them', async () => {
    const row = Buffer.from('name,year\r\n');
    const wide = utf16('name\tyear\r\n湖泊\t2020\r\n');
    assert.deepEqual(
      await told({
        '_data/gbk.csv': bytes(row, gbk, ',2020\r\n'),
        '_data/wide.csv': wide,
        '_data/wide.tsv': wide,
        '_data/gbk.json': bytes('[{"name": "', gbk, '"}]'),
        '_data/wide.json': utf16('[{"name": "湖泊"}]'),
      }),
      [
        '_data/gbk.csv error: \uFFFD\uFFFD\uFFFD\uFFFD',
        '_data/gbk.json error: \uFFFD\uFFFD\uFFFD\uFFFD',
        '_data/wide.csv error: \uFFFD\uFFFDn\0a\0m\0e\0\t\0y\0e\0a\0r\0',
        '_data/wide.json error: \uFFFD\uFFFD[\0{\0"\0n\0a\0m\0e\0"\0:\0 \0"\0Vn\uFFFDl"\0}\0]\0',
        '_data/wide.tsv error: \uFFFD\uFFFDn\0a\0m\0e\0\t\0y\0e\0a\0r\0',
      ],
    );
    const { service, uri } = inMemory({
      ...smallSite,
      '_data/gbk.json': bytes('["', new Uint8Array([0xd5, 0x5c]), '"]'),
    });
    const { problems } = await service.diagnostics(uri('_data/gbk.json'));
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['wrong-encoding'],
    );
  });

  it('finds it in what Sass compiles, and in includes and layouts of any kind', async () => {
    const styles = bytes('/* ', gbk, ' */\na { b: c }\n');
    assert.deepEqual(
      await told({
        'assets/css/main.scss': '---\n---\n@import "lake", "more";\n',
        'assets/css/own.scss': bytes('---\n---\n', styles),
        '_sass/_lake.scss': '@import "shore";\n',
        '_sass/shore.scss': styles,
        '_sass/more.sass': bytes('// ', gbk, '\na\n  b: c\n'),
        '_sass/unused.scss': styles,
        '_includes/lake.svg': bytes('<svg>', gbk, '</svg>\n'),
        '_layouts/feed.xml': bytes('<a>', gbk, '</a>\n'),
        'feed.xml': '---\nlayout: feed\n---\n<!-- {% include lake.svg %} -->\n',
      }).then(found => found.map(one => one.replace(/:.*/, ''))),
      [
        '_includes/lake.svg error',
        '_layouts/feed.xml error',
        '_sass/more.sass error',
        '_sass/shore.scss error',
        'assets/css/own.scss error',
      ],
    );
  });

  it('leaves includes and layouts alone that nothing names, which the build does not open', async () => {
    const unused = {
      '_includes/old.html': bytes('{% include older.html %}', gbk),
      '_includes/older.html': bytes(gbk),
      '_layouts/old.html': bytes(gbk, '{{ content }}'),
      '_layouts/draft': bytes(gbk),
    };
    assert.deepEqual(await told(unused), []);
    const used = {
      ...unused,
      '_layouts/default.html': '{% if page.old %}{% include old.html %}{% endif %}{{ content }}',
    };
    assert.deepEqual(await told(used), [
      '_includes/old.html error: \uFFFD\uFFFD\uFFFD\uFFFD',
      '_includes/older.html error: \uFFFD\uFFFD\uFFFD\uFFFD',
    ]);
    const made = { ...unused, '_layouts/default.html': '{% include {{ page.box }} %}{{ content }}' };
    assert.deepEqual(await told(made), await told(used));
  });

  it('leaves the hidden files of a Mac alone, which Jekyll reads nowhere', async () => {
    const finder = bytes('\0\0\0\x01Bud1\0\0', new Uint8Array([0x10, 0, 0xff, 0xfe, 0xb0]));
    const double = bytes('\0\x05\x16\x07\0', new Uint8Array([0x02, 0xb0]));
    assert.deepEqual(
      await told({
        '_includes/.DS_Store': finder,
        '_layouts/.DS_Store': finder,
        '_layouts/._default.html': double,
        '_includes/._a.html': double,
        '_includes/.old/a.html': double,
        '_data/._labs.yml': double,
        '_sass/._lake.scss': double,
        'assets/css/main.scss': '---\n---\n@import "lake";\n',
        '_sass/_lake.scss': 'a { b: c }\n',
        '_layouts/default.html': '{% include {{ page.box }} %}{{ content }}',
      }),
      [],
    );
  });

  it('takes the sign itself in a stylesheet for what its author wrote', async () => {
    await expectMarks('assets/css/main.scss', '---\n---\na::before { content: "\uFFFD" }\n');
  });

  it('warns of each place where a letter was lost in a file that is UTF-8', async () => {
    await expectMarks('_pages/about.md', page('# ⟦\uFFFD\uFFFD\u04b5\uFFFD⟧\n\nMei ⟦\uFFFD⟧ reads ⟦\uFFFD⟧.'));
    assert.deepEqual(await told({ '_pages/about.md': page('# News \uFFFD') }), ['_pages/about.md warning: \uFFFD']);
  });

  it('warns of it in settings, data and includes, in comments of none of them', async () => {
    await expectMarks('_config.yml', '# \uFFFD\ntitle: "⟦\uFFFD⟧" # \uFFFD\nauthor:\n  name: Mei\n');
    await expectMarks('_data/navigation.yml', 'main:\n  - title: "⟦\uFFFD⟧"\n    url: "#news"\n');
    await expectMarks('_includes/author-profile.html', '<!-- \uFFFD -->\n<h3>⟦\uFFFD⟧</h3>\n');
    await expectMarks(
      '_pages/about.md',
      page('<!-- \uFFFD -->\n\n{% comment %}\uFFFD{% endcomment %}\n\nMei ⟦\uFFFD⟧.'),
    );
  });

  it('leaves scripts alone, which visitors do not read', async () => {
    await expectMarks(
      '_pages/about.md',
      page('<script>\ntext.replace(/\uFFFD/g, "");\n</script>\n\nMei ⟦\uFFFD⟧ writes `<script>` with ⟦\uFFFD⟧.'),
    );
    await expectMarks('_layouts/default.html', '<SCRIPT>"<!-- \uFFFD"</SCRIPT>\n<p>⟦\uFFFD⟧</p>\n{{ content }}\n');
  });

  it('says of a file that was lost as a whole how many places there are, once', async () => {
    const lost = '\n\nMei \uFFFD\uFFFD.';
    const many = page(`# Lakes${lost.repeat(21)}\n\n<!-- \uFFFD -->`);
    const problems = await problemsOf('_pages/about.md', { '_pages/about.md': many }, 'wrong-encoding');
    assert.deepEqual(
      problems.map(({ range, message: { values } }) => [range.start, values]),
      [[many.indexOf('\uFFFD'), ['20']]],
    );
    const few = page(`# Lakes${lost.repeat(20)}`);
    assert.equal((await problemsOf('_pages/about.md', { '_pages/about.md': few }, 'wrong-encoding')).length, 20);
  });

  it('leaves Chinese in UTF-8 alone, in every plane', async () => {
    await expectMarks('_pages/about.md', page('# 教育 𠮷 é'));
  });

  it('leaves a byte order mark alone', async () => {
    await expectMarks('_config.yml', '\uFEFFtitle: "Mei"\n');
    const { service, uri } = inMemory({
      ...smallSite,
      '.github/workflows/pages.yml': 'jobs: {a: {steps: [{run: bundle exec jekyll build}]}}\n',
    });
    const about = uri('_pages/about.md');
    service.setDocument(about, page('# News\n\n林琪 reads rivers.'), 'utf8bom');
    const { problems } = await service.diagnostics(about);
    assert.deepEqual(
      problems.filter(({ ruleId }) => ruleId === 'wrong-encoding'),
      [],
    );
  });

  it('tells of the mark of a table, which becomes part of its first name, and takes it out', async () => {
    const table = 'title,year\nLakes,2024\n';
    await expectMarks('_data/papers.csv', `⟦\uFEFFtitle⟧,year\r\nLakes,2024\r\n`);
    await expectMarks('_data/papers.tsv', `⟦\uFEFFtitle, and venue⟧\tyear\nLakes\t2024\n`);
    await expectMarks('_data/papers.json', '\uFEFF[{"title": "Lakes"}]\n');
    const [problem] = await problemsOf('_data/a.csv', { '_data/a.csv': `\uFEFF${table}` }, 'wrong-encoding');
    assert.deepEqual([problem?.severity, problem?.message.values], ['warning', ['title']]);
    assert.equal(await fixed('wrong-encoding', 'strip-mark', '_data/a.csv', `\uFEFF${table}`), table);
    const { service, uri } = inMemory({ ...smallSite, '_data/a.csv': `\uFEFF${table}` });
    const found = async (text: string, encoding?: string): Promise<readonly unknown[]> => {
      service.setDocument(uri('_data/a.csv'), text, encoding);
      const { problems } = await service.diagnostics(uri('_data/a.csv'));
      return problems.map(({ ruleId, severity, range, fixes }) => [ruleId, severity, range.end, fixes.length]);
    };
    assert.deepEqual(await found(table, 'utf8bom'), [['wrong-encoding', 'warning', 5, 0]]);
    assert.deepEqual(await found(table.replace('title', '"title"'), 'utf8bom'), [['wrong-encoding', 'error', 7, 0]]);
    assert.deepEqual(await found(table), []);
  });

  it('says of a page that the editor writes as GBK what becomes of it, until it is saved as UTF-8', async () => {
    const { service, uri } = inMemory(smallSite);
    const about = uri('_pages/about.md');
    const text = page('# News\n\n林琪 reads rivers.');
    const found = async (): Promise<readonly string[]> =>
      (await service.diagnostics(about)).problems
        .filter(({ ruleId }) => ruleId === 'wrong-encoding')
        .map(({ range, message }) => `${text.slice(range.start, range.end)} ${message.values.join()}`);
    service.setDocument(about, text, 'gbk');
    assert.deepEqual(await found(), ['林琪 GBK']);
    let told = 0;
    service.onDidChangeSite(() => (told += 1));
    service.setDocument(about, text);
    assert.equal(told, 1);
    assert.deepEqual(await found(), []);
  });

  it('leaves a page of ASCII alone, in whatever encoding: its bytes are the same', async () => {
    const { service, uri } = inMemory(smallSite);
    const about = uri('_pages/about.md');
    service.setDocument(about, page('# News'), 'gbk');
    const { problems } = await service.diagnostics(about);
    assert.deepEqual(
      problems.filter(({ ruleId }) => ruleId === 'wrong-encoding'),
      [],
    );
  });

  it('says of UTF-16 what becomes of it whatever its letters are, of each file once', async () => {
    const pageText = '---\npermalink: /\n---\n\nMei reads: “lakes”.\n';
    const layout = '<body>{% include author-profile.html %}{{ content }}</body>\n';
    const files = {
      '_config.yml': smallSite['_config.yml'] ?? '',
      '_data/navigation.yml': 'main:\n  - title: "News"\n    url: "#news"\n',
      '_includes/author-profile.html': '<h3>{{ site.author.name }}</h3>\n',
      '_layouts/default.html': layout,
      '_pages/about.md': pageText,
      '_pages/teaching.md': '---\npermalink: /teaching/\n---\n\nRivers.\n',
      '_posts/2024-05-01-lakes.md': '---\ntitle: "Lakes"\n---\n\nLakes.\n',
    };
    for (const [path, text] of Object.entries(files)) {
      const isLeftOut = /^_(?:layouts|pages|posts)/.test(path);
      const becomes = isLeftOut ? 'although the build succeeds' : 'the site is not built';
      const { service, workspace, uri } = inMemory({ ...smallSite, '_layouts/default.html': layout });
      const found = async (): Promise<readonly string[]> =>
        ((await service.check(uri('_config.yml').replace(/\/_config\.yml$/, ''))) ?? [])
          .filter(checked => checked.path === path)
          .flatMap(({ problems }) => problems)
          .filter(({ severity }) => severity === 'error')
          .map(({ ruleId, range, message }) =>
            [ruleId, range.start, message.values.join(), message.text.includes(becomes)].join(' '),
          );
      for (const bytes of [utf16(text), bigEndian(utf16(text)), utf16(text).slice(2)]) {
        workspace.set(path, bytes);
        await service.fileChanged(uri(path));
        assert.deepEqual(await found(), ['wrong-encoding 0 UTF-16 true'], path);
      }
      for (const encoding of ['utf16le', 'utf16be']) {
        service.setDocument(uri(path), text, encoding);
        assert.deepEqual(await found(), ['wrong-encoding 0 UTF-16 true'], path);
      }
    }
  });

  it('knows UTF-16 that begins with a letter of Chinese', async () => {
    assert.deepEqual(await told({ '_data/labs.yml': utf16('湖泊: 1\n') }), [
      '_data/labs.yml error: \uFFFD\uFFFDVn\uFFFDl:\0 \x001\0',
    ]);
  });

  it('says of a post that it is left out', async () => {
    const path = '_posts/2024-05-01-lakes.md';
    const text = '---\ntitle: "Lakes"\n---\n\n';
    const { service, uri } = inMemory({ ...smallSite, [path]: bytes(text, gbk, '\n') });
    const found = async (): Promise<readonly boolean[]> =>
      (await service.diagnostics(uri(path))).problems
        .filter(({ ruleId }) => ruleId === 'wrong-encoding')
        .map(({ message }) => message.text.includes('although the build succeeds'));
    assert.deepEqual(await found(), [true]);
    service.setDocument(uri(path), `${text}中文\n`, 'gbk');
    assert.deepEqual(await found(), [true]);
  });

  it('says of an open document what its file is, also once it has been saved as UTF-8 with the letters lost', async () => {
    const { service, workspace, uri } = inMemory({ ...smallSite, '_pages/about.md': bytes(page('Mei '), gbk) });
    const about = uri('_pages/about.md');
    const severities = async (): Promise<readonly string[]> =>
      (await service.diagnostics(about)).problems
        .filter(({ ruleId }) => ruleId === 'wrong-encoding')
        .map(({ severity }) => severity);
    const opened = new TextDecoder().decode(bytes(page('Mei '), gbk));
    service.setDocument(about, opened);
    assert.deepEqual(await severities(), ['error']);
    service.setDocument(about, `${opened} Lin`);
    assert.deepEqual(await severities(), ['error']);
    workspace.set('_pages/about.md', `${opened} Lin`);
    await service.fileChanged(about);
    assert.deepEqual(await severities(), ['warning']);
    await service.closeDocument(about);
    assert.deepEqual(await severities(), ['warning']);
  });
});
