import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf } from './sampleSite';

const config = '_config.yml';
const menu = '_data/navigation.yml';

async function expectMarks(path: string, text: string): Promise<void> {
  assert.equal(await marked('yaml-fatal', path, text), text);
}

describe('yaml-fatal', () => {
  it('finds the place where YAML cannot be read', async () => {
    await expectMarks(config, 'title: ⟦Mei: the lakes⟧\nauthor:\n  name: Mei\n');
  });

  it('finds a tab at the beginning of a line', async () => {
    await expectMarks(config, 'author:\n⟦\t⟧name: Mei\n');
    await expectMarks(menu, 'main:\n  - title: News\n⟦\t⟧url: "#-news"\n');
  });

  for (const [what, before, after, safe] of [
    ['as many as this YAML has', 'author:\n\tname: Mei\n\tbio: Lakes\n', 'author:\n  name: Mei\n  bio: Lakes\n', true],
    ['within other indentation', 'a:\n  - b: 1\n  \tc: 2\n', 'a:\n  - b: 1\n    c: 2\n', true],
    ['as many as are needed to read it', 'a:\n  - b: 1\n\tc: 2\n', 'a:\n  - b: 1\n    c: 2\n', true],
    // four, as editors show it, but two would be another page
    ['to be looked at where their number decides', 'a:\n  b:\n\tc: 2\n', 'a:\n  b:\n    c: 2\n', false],
  ] as const)
    it(`replaces tabs by spaces, ${what}`, async () => {
      const [problem] = await problemsOf(menu, { [menu]: before }, 'yaml-fatal');
      const [fix] = problem?.fixes ?? [];
      assert.deepEqual([applyEdits(before, fix?.edits ?? []), fix?.safe], [after, safe]);
    });

  it('finds a tab on an empty line and behind a dash, which real Psych stops at, and takes it away', async () => {
    for (const [text, mended] of [
      ['title: "Mei"\n⟦\t⟧\nauthor: Lin\n', 'title: "Mei"\n\nauthor: Lin\n'],
      ['main:\n  - title: News\n ⟦\t⟧ \n    url: "#-news"\n', 'main:\n  - title: News\n\n    url: "#-news"\n'],
      ['main:\n  -⟦\t⟧title: News\n', 'main:\n  - title: News\n'],
      ['a: b # c\n   ⟦\t⟧\n', 'a: b # c\n\n'],
    ] as const) {
      await expectMarks(menu, text);
      assert.equal(await fixed('yaml-fatal', 'tabs-to-spaces', menu, text.replace(/[⟦⟧]/g, '')), mended);
    }
    // where the text of a line above could go on, it is white space
    await expectMarks(menu, 'a: b\n \t\nc: [d,\n\t\n  e]\nf: "g\n\t\n  h"\n');
  });

  it('finds what Psych takes for an anchor, and a colon without a key', async () => {
    await expectMarks(config, 'title: ⟦&copy; Mei Lin⟧\n');
    await expectMarks(config, 'title: Mei\n⟦: the lakes⟧\n');
    await expectMarks(config, 'title: Mei\n⟦bio⟧\n  : Lakes\n');
    await expectMarks(config, 'defaults: &all {a: 1}\nmine: *all\n? bio\n: Lakes\n');
  });

  it('finds words in brackets that begin with a colon, and puts them in quotes', async () => {
    await expectMarks(menu, 'main: [⟦:fire:⟧, news]\n');
    await expectMarks(menu, 'main: {icon: ⟦:fire⟧}\n');
    await expectMarks(menu, 'main: {⟦:icon⟧: fire}\n');
    await expectMarks(menu, 'main: :fire\nmore:\n  - :fire\n  - [a :b, "c":d, &e :f, a:b, ":g"]\n');
    assert.equal(
      await fixed('yaml-fatal', 'quote-value', menu, 'main: [:fire:, news, {icon: :sun}]\n'),
      'main: [":fire:", news, {icon: ":sun"}]\n',
    );
  });

  it('finds what repeats nothing before it, which is empty then', async () => {
    await expectMarks(config, 'title: ⟦*Lakes⟧\nauthor:\n  name: Mei\n');
    await expectMarks(menu, 'main:\n  - title: ⟦*about⟧\n  - title: &about About\n  - title: *about\n');
    const [problem] = await problemsOf(config, { [config]: 'title: *Lakes\n' }, 'yaml-fatal');
    assert.deepEqual([problem?.severity, problem?.message.values], ['warning', ['Lakes']]);
    assert.equal(await fixed('yaml-fatal', 'quote-value', config, 'title: *Lakes\n'), 'title: "*Lakes"\n');
  });

  it('finds a merge of several mappings, which SafeYAML stops at, and writes a line for each', async () => {
    const named = 'one: &one {a: 1}\ntwo: &two {b: 1}\n';
    await expectMarks(menu, `${named}both:\n  <<: ⟦[*one, *two]⟧\n  c: 1\n`);
    await expectMarks(menu, `${named}both: {<<: ⟦[*one]⟧}\n`);
    await expectMarks(menu, `${named}both:\n  ⟦<<⟧:\n  c: 1\n`);
    await expectMarks(menu, `${named}both:\n  <<: *two\n  <<: *one\n`);
    // the first of a list counts most, of lines the last
    for (const [text, mended] of [
      ['both:\n  <<: [*one, *two]\n  c: 1\n', 'both:\n  <<: *two\n  <<: *one\n  c: 1\n'],
      ['both:\n  - <<: [*one, *two]\n    c: 1\n', 'both:\n  - <<: *two\n    <<: *one\n    c: 1\n'],
      ['both:\n  <<: [*one]\n', 'both:\n  <<: *one\n'],
    ] as const)
      assert.equal(await fixed('yaml-fatal', 'split-merge', menu, `${named}${text}`), `${named}${mended}`);
    const problems = await problemsOf(menu, { [menu]: `${named}both: {<<: [*one, *two]}\n` }, 'yaml-fatal');
    assert.deepEqual(
      problems.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('puts a value in quotes where that mends it', async () => {
    for (const [text, mended] of [
      ['title    : Mei: the lakes\n', 'title    : "Mei: the lakes"\n'],
      ['author:\n  bio: &copy; Mei\n  name: Mei\n', 'author:\n  bio: "&copy; Mei"\n  name: Mei\n'],
      ['a: @mei\n', 'a: "@mei"\n'],
      ['a: [Draft] Reeds\nb: c\n', 'a: "[Draft] Reeds"\nb: c\n'],
    ] as const)
      assert.equal(await fixed('yaml-fatal', 'quote-value', config, text), mended);
    for (const text of ['include: [_pages, files\n', 'a: x: y\nb: [\n', 'a: b: c # d\n']) {
      const [problem] = await problemsOf(config, { [config]: text }, 'yaml-fatal');
      assert.deepEqual([problem?.ruleId, problem?.fixes], ['yaml-fatal', []], text);
    }
  });

  for (const [what, before, after, beside, safe] of [
    [
      'a key below the dash of its item',
      'main:\n  - title: "Talks"\n  ⟦url: "#-news"⟧\n  icon: x\n',
      'main:\n  - title: "Talks"\n    url: "#-news"\n    icon: x\n',
      'title',
      false,
    ],
    [
      'an item a blank too far, with all its keys',
      'main:\n  - title: "News"\n    url: "#-news"\n   ⟦- title: "Patents"⟧\n     url: "#-news"\n',
      'main:\n  - title: "News"\n    url: "#-news"\n  - title: "Patents"\n    url: "#-news"\n',
      '- title',
      false,
    ],
    [
      'an item a blank too far, its keys where they belong',
      'main:\n  - title: "News"\n    url: "#-news"\n   ⟦- title: "Patents" # new⟧\n    url: "#-news"\n',
      'main:\n  - title: "News"\n    url: "#-news"\n  - title: "Patents" # new\n    url: "#-news"\n',
      '- title',
      true,
    ],
    [
      'an item too near to the margin',
      'main:\n  - title: News\n    url: "#-news"\n ⟦- title: Patents⟧\n   url: "#-news"\n',
      'main:\n  - title: News\n    url: "#-news"\n  - title: Patents\n    url: "#-news"\n',
      '- title',
      false,
    ],
    [
      'a key that is taken for the rest of the value above',
      'author:\n  name: Mei\n   ⟦bio: Lakes⟧\n',
      'author:\n  name: Mei\n  bio: Lakes\n',
      'name',
      false,
    ],
    [
      'the same in several items',
      'main:\n  - title: "Talks"\n   ⟦url: "#-news"⟧\n  - title: "News"\n   url: "#-news"\n',
      'main:\n  - title: "Talks"\n    url: "#-news"\n  - title: "News"\n    url: "#-news"\n',
      'title',
      false,
    ],
    [
      'an item of words, without those below it',
      'exclude:\n  - vendor\n ⟦- config⟧\n  - log\n  - tmp\nkeep_files:\n  - .git\n',
      'exclude:\n  - vendor\n  - config\n  - log\n  - tmp\nkeep_files:\n  - .git\n',
      '-',
      true,
    ],
    [
      'a key at the margin, before others that belong beside it',
      'author:\n  name: "Mei"\n  avatar: a.png\n⟦bio: "PhD"⟧\n  email: "m@a.org"\n  github: "mei"\nplugins:\n  - x\n',
      'author:\n  name: "Mei"\n  avatar: a.png\n  bio: "PhD"\n  email: "m@a.org"\n  github: "mei"\nplugins:\n  - x\n',
      'avatar',
      false,
    ],
    [
      'a key in a list that is the whole file, and in one of its blocks behind',
      '- label: "Talks"\n   ⟦url: "#-talks"⟧\n- label: "News"\n  url: "#-news"\n- label: "Papers"\n url: "#-papers"\n',
      '- label: "Talks"\n  url: "#-talks"\n- label: "News"\n  url: "#-news"\n- label: "Papers"\n  url: "#-papers"\n',
      'label',
      false,
    ],
    [
      'a key behind others that are named far above',
      'lakes: &lakes\n  deep: true\nrivers:\n  long: true\nponds: *lakes\nseas:\n  name: "Seas"\n   ⟦like: *lakes⟧\n',
      'lakes: &lakes\n  deep: true\nrivers:\n  long: true\nponds: *lakes\nseas:\n  name: "Seas"\n  like: *lakes\n',
      'name',
      false,
    ],
    [
      'a key without what lies in it',
      'title: x\n\n  ⟦author:⟧\n  name: M\n',
      'title: x\n\nauthor:\n  name: M\n',
      'title',
      false,
    ],
    [
      'a key without what lies in it, behind a word',
      'incremental: false\n  ⟦kramdown:⟧\n  input: GFM\n',
      'incremental: false\nkramdown:\n  input: GFM\n',
      'incremental',
      false,
    ],
  ] as const)
    it(`finds the column of ${what}`, async () => {
      await expectMarks(menu, before);
      const plain = before.replace(/[⟦⟧]/g, '');
      const [problem] = await problemsOf(menu, { [menu]: plain }, 'yaml-fatal');
      const [fix] = problem?.fixes ?? [];
      assert.deepEqual(
        [applyEdits(plain, fix?.edits ?? []), problem?.message.values, fix?.safe],
        [after, [beside], safe],
      );
    });

  it('moves nothing without looking where the lines beside it may have slipped in its place', async () => {
    for (const text of [
      'Mei Lin:\n  name: "Mei"\nbio: "Lakes"\navatar: "a.png"\n  home: "/"\n\nBo:\n  name: "Bo"\n',
      'defaults:\n  -\n    scope:\n      path: ""\n    type: page\n   values:\n      layout: x\n  -\n    scope: y\n',
    ]) {
      const [problem] = await problemsOf(menu, { [menu]: text }, 'yaml-fatal');
      assert.deepEqual(
        problem?.fixes.map(({ kind, safe }) => [kind, safe]),
        [['align', false]],
        text,
      );
    }
  });

  it('moves nothing where YAML would then end before the rest', async () => {
    const text = ' - title: "News"\n  url: "#-news"\n- title: "Talks"\n  url: "#-news"\n';
    const [problem] = await problemsOf(menu, { [menu]: text }, 'yaml-fatal');
    assert.deepEqual(problem?.fixes, []);
  });

  it('knows a dash without its blank', async () => {
    const text =
      'main:\n  - title: "About"\n    url: "/#about"\n  ⟦-⟧title: "News"\n    url: "/#news"\n  - title: "Papers"\n';
    await expectMarks(menu, text);
    const [problem] = await problemsOf(menu, { [menu]: text.replace(/[⟦⟧]/g, '') }, 'yaml-fatal');
    assert.match(problem?.message.text ?? '', /^A space is missing after this dash/);
    assert.equal(problem?.fixes[0]?.safe, false);
    assert.equal(
      await fixed('yaml-fatal', 'blank-behind-dash', menu, text.replace(/[⟦⟧]/g, '')),
      text.replace('⟦-⟧', '- '),
    );
  });

  it('does not blame the column where a dash, a quote or a bracket lacks', async () => {
    for (const text of [
      'main:\n  - title: "News\n    url: "/news/"\n',
      'main:\n  - title: [News\n    url: "#news"\n',
      'main:\n  - title: "About"\n    url: "/#about"\n  title: "News"\n    url: "/#news"\n  - title: "Papers"\n    url: x\n',
      'main:\n  - title: "About"\n    url: "/#about"\n  title: "News"\n    url: "/#news"\n',
    ]) {
      const [problem] = await problemsOf(menu, { [menu]: text }, 'yaml-fatal');
      assert.match(problem?.message.text ?? '', /^YAML cannot be read from here on/, text);
    }
  });

  for (const [what, before, after] of [
    [
      'is a word',
      'main:\n  - title: "A"\n    ⟦url⟧\n  - title: "B"\n',
      'main:\n  - title: "A"\n    url:\n  - title: "B"\n',
    ],
    ['has lines in it', 'title: x\n⟦author⟧\n  name: Mei\n', 'title: x\nauthor:\n  name: Mei\n'],
    ['is a key and its value', 'main:\n  - ⟦title News⟧\n    url: x\n', 'main:\n  - title: News\n    url: x\n'],
    ['has quotes', 'author:\n  ⟦name "Mei Lin"⟧\n  bio: x\n', 'author:\n  name: "Mei Lin"\n  bio: x\n'],
    ['stands below a key without a value', 'a:\n  bio:\n  ⟦lab⟧\n  xing:\n', 'a:\n  bio:\n  lab:\n  xing:\n'],
    ['has a comment', 'a:\n  - b: x\n    ⟦url⟧ # soon\n  - b: y\n', 'a:\n  - b: x\n    url: # soon\n  - b: y\n'],
    ['ends as those of Windows do', 'a: b\r\n⟦bio⟧\r\nc: d\r\n', 'a: b\r\nbio:\r\nc: d\r\n'],
    // it goes on with the value above, or it is a slip of the mouse
    ['is prose', 'author:\n  bio: Reads lakes\n  ⟦and the rivers⟧\n  name: Mei\n', undefined],
    ['is an address', 'author:\n  home:\n  ⟦https://mei.org⟧\n  name: Mei\n', undefined],
    ['has quotes around it', 'author:\n  home:\n  ⟦"mei lin"⟧\nb: c\n', undefined],
    ['is not the only one', 'author:\n  name: Mei\n  ⟦bio⟧\n  email: x\n  lab\n', undefined],
  ] as const)
    it(`knows a line without a colon that ${what}`, async () => {
      await expectMarks(menu, before);
      const plain = before.replace(/[⟦⟧]/g, '');
      const [problem] = await problemsOf(menu, { [menu]: plain }, 'yaml-fatal');
      assert.match(problem?.message.text ?? '', /^This line lacks a “:” after its key/);
      const [fix] = problem?.fixes ?? [];
      assert.deepEqual([fix && applyEdits(plain, fix.edits), fix?.safe], [after, after && false]);
    });

  it('knows a line without its dash between the items of a list, and writes it', async () => {
    for (const [before, after] of [
      ['plugins:\n- jekyll-sitemap\n⟦jekyll-feed⟧\n- jekyll-redirect-from\n', '- jekyll-feed'],
      ['exclude:\n- docs\n# of the lab\n⟦LICENSE.txt⟧\n\n- README.md\n', '- LICENSE.txt'],
    ] as const) {
      await expectMarks(config, before);
      const plain = before.replace(/[⟦⟧]/g, '');
      const [problem] = await problemsOf(config, { [config]: plain }, 'yaml-fatal');
      assert.match(problem?.message.text ?? '', /^A dash is missing before this line/);
      const mended = before.replace(/⟦.*⟧/, after);
      assert.equal(await fixed('yaml-fatal', 'add-dash', config, plain), mended);
    }
    const after = 'plugins:\n- jekyll-feed\n⟦author⟧\n  name: Mei\n';
    await expectMarks(config, after);
    const [problem] = await problemsOf(config, { [config]: after.replace(/[⟦⟧]/g, '') }, 'yaml-fatal');
    assert.match(problem?.message.text ?? '', /^This line lacks a “:” after its key/);
  });

  it('speaks of no colon on a line that is no key, or may be an item as well', async () => {
    for (const line of ['// of the lab', '=======', 'url = "https://mei.org"', 'name；Mei', '———']) {
      const [problem] = await problemsOf(config, { [config]: `a: b\n${line}\nc: d\n` }, 'yaml-fatal');
      assert.match(problem?.message.text ?? '', /^YAML cannot be read from here on/, line);
    }
    for (const text of [
      'plugins:\n- jekyll-sitemap\njekyll-feed\ntitle: Mei\n',
      'plugins:\njekyll-feed\n- jekyll-sitemap\ntitle: Mei\n',
      'main:\n- title: News\nurl\n- title: CV\n',
    ]) {
      const [problem] = await problemsOf(config, { [config]: text }, 'yaml-fatal');
      assert.match(problem?.message.text ?? '', /^YAML cannot be read from here on/, text);
    }
  });

  it('does not move the blank key above a line without a colon', async () => {
    const text = 'author:\n  name: "Mei"\n  facebook:\n  ⟦lab Lakes⟧\ninclude: [_pages]\n';
    await expectMarks(config, text);
    const [problem] = await problemsOf(config, { [config]: text.replace(/[⟦⟧]/g, '') }, 'yaml-fatal');
    assert.deepEqual(
      problem?.fixes.map(({ kind, title }) => [kind, title.values]),
      [['add-colon', ['lab: Lakes']]],
    );
  });

  it('knows a colon that lacks the blank behind it, and a wide one where other lines are damaged too', async () => {
    const text = 'main:\n  - title: "A"\n    ⟦url:/x⟧\n  - title: "B"\n';
    await expectMarks(menu, text);
    const plain = text.replace(/[⟦⟧]/g, '');
    const [problem] = await problemsOf(menu, { [menu]: plain }, 'yaml-fatal');
    assert.match(problem?.message.text ?? '', /^A space is missing after the “:”, so YAML sees no key/);
    assert.equal(
      await fixed('yaml-fatal', 'blank-behind-colon', menu, plain),
      'main:\n  - title: "A"\n    url: /x\n  - title: "B"\n',
    );
    await expectMarks(config, 'title: Mei\nbio⟦：⟧Lakes\nemail: [x\n');
    const [wide] = await problemsOf(config, { [config]: 'title: Mei\nbio：Lakes\nemail: [x\n' }, 'yaml-fatal');
    assert.match(wide?.message.text ?? '', /^YAML does not know the full-width colon/);
  });

  it('offers no spaces where they mend nothing', async () => {
    for (const text of ['a:\n\t- b: [\n', '&a\n\t- *a\n- *a: {\n']) {
      const [problem] = await problemsOf(menu, { [menu]: text }, 'yaml-fatal');
      assert.deepEqual([problem?.message.text.slice(0, 24), problem?.fixes], ['YAML does not allow tabs', []]);
    }
  });

  it('knows a wide colon and wide blanks, and writes plain ones', async () => {
    await expectMarks(config, 'title: Mei\nauthor⟦：⟧\n  name: Mei\n  bio：Reads lakes\n');
    await expectMarks(config, 'author:\n  name: Mei\n⟦\u3000 ⟧bio: x\n  location: Lakes\n');
    const mended = async (path: string, before: string, after: string): Promise<void> =>
      assert.equal(await fixed('yaml-fatal', 'plain-signs', path, before), after);
    await mended(
      config,
      'title: Mei\nauthor：\n  name：Mei\n  bio： Reads：lakes\n',
      'title: Mei\nauthor:\n  name: Mei\n  bio: Reads：lakes\n',
    );
    await mended(
      menu,
      'main:\n  - title: News\n\u3000\u3000url: "#-news"\n  - title: B\n',
      'main:\n  - title: News\n    url: "#-news"\n  - title: B\n',
    );
  });

  it('takes them for no reason where plain ones would mend nothing', () =>
    expectMarks(config, 'title: ⟦Mei: the lakes⟧\nbio: |\n  note：lakes\n'));

  it('reads the files of data folders below _data', async () => {
    await expectMarks('_data/talks/2024.yml', '- a: ⟦@mei⟧\n');
  });

  it('finds halves of characters as escapes, as Python writes them to JSON, and writes the characters', async () => {
    const marked = '[{"title": "⟦\\ud83d\\ude80⟧ Lakes", "venue": "\\ud835\\udcdc \\\\ud83d"}]\n';
    const written = '[{"title": "🚀 Lakes", "venue": "𝓜 \\\\ud83d"}]\n';
    for (const path of ['_data/papers.json', '_data/papers.yml']) {
      await expectMarks(path, marked);
      assert.equal(await fixed('yaml-fatal', 'write-character', path, marked.replace(/[⟦⟧]/g, '')), written);
      const [problem] = await problemsOf(path, { [path]: marked.replace(/[⟦⟧]/g, '') }, 'yaml-fatal');
      assert.deepEqual(problem?.message.values, ['\\ud83d\\ude80', '🚀']);
      await expectMarks(path, '["\\u00e9 \\\\ud83d\\\\ude80"]\n');
    }
    await expectMarks(config, 'title: "⟦\\uD83D⟧"\n');
    const [alone] = await problemsOf(config, { [config]: 'title: "\\uD83D"\n' }, 'yaml-fatal');
    assert.deepEqual(alone?.fixes, []);
    await expectMarks(config, 'title: \'\\ud83d\\ude80\'\nbio: \\ud83d\\ude80 # "\\ud83d"\nicon: "\\U0001F680"\n');
  });

  it('finds an invisible line break in a value, and takes it out', async () => {
    for (const sign of ['\u2028', '\u2029', '\x85']) {
      const text = `title: Mei${sign}Lin\nbio: "Lakes ${sign}${sign}and rivers"\n`;
      await expectMarks(config, text.replace(sign, `⟦${sign}⟧`));
      const mended = 'title: Mei Lin\nbio: "Lakes and rivers"\n';
      assert.equal(await fixed('yaml-fatal', 'drop-invisible', config, text), mended);
      // in quotes and where the text goes on further in, Jekyll reads it
      await expectMarks(config, `title: "Mei${sign}Lin"\nbio: Lakes${sign}  and rivers\n`);
      await expectMarks('_data/papers.json', `[{"title": "Lakes${sign}and rivers"}]\n`);
      await expectMarks('_data/news.yml', `- name: "Mei"\n  text: "one${sign}two"\n`.repeat(41));
    }
    const [problem] = await problemsOf(config, { [config]: 'title: Mei\u2028Lin\n' }, 'yaml-fatal');
    assert.deepEqual(problem?.message.values, ['U+2028']);
  });

  it('finds a control character, which YAML reads in quotes neither, and writes what was meant', async () => {
    await expectMarks(config, 'title: Lakes ⟦\x96⟧ rivers\n');
    await expectMarks(config, 'title: "Lakes ⟦\x1b⟧and \x93rivers\x94"\n');
    const write = async (text: string) => fixed('yaml-fatal', 'write-character', config, text);
    assert.equal(await write('title: Lakes \x96 \x93rivers\x94\x07\n'), 'title: Lakes – “rivers”\n');
    assert.equal(await fixed('yaml-fatal', 'drop-invisible', config, 'title: "Lakes\x07"\n'), 'title: "Lakes"\n');
    assert.equal(
      await fixed('yaml-fatal', 'drop-invisible', config, 'title: Lakes\x0bRivers\n'),
      'title: Lakes Rivers\n',
    );
    const [problem] = await problemsOf(config, { [config]: 'title: Lakes \x96 rivers\n' }, 'yaml-fatal');
    assert.deepEqual(problem?.message.values, ['U+0096']);
  });

  it('leaves good YAML alone, tabs behind values and in comments included', async () => {
    await expectMarks(config, 'title: "Mei"\t# a tab\n#\tcomment\nauthor: {name: Mei}\n');
    await expectMarks(menu, '# nothing yet\n');
    await expectMarks(menu, '');
  });

  it('leaves a comment right behind a quoted value alone: Jekyll reads it', async () => {
    await expectMarks(config, 'title: "Mei"# my name\ninclude: [_pages]\nauthor: {name: Mei}\n');
  });

  it('finds JSON and tables that Jekyll stops at', async () => {
    await expectMarks('_data/a.json', '{\n  "a": 1,\n  "b": [1, 2\n⟦}⟧\n');
    await expectMarks('_data/papers.csv', 'title,year\n⟦"Lakes,2024⟧\n');
    await expectMarks('_data/papers.tsv', 'title\tyear\n⟦The "deep" lakes⟧\t2024\n');
    await expectMarks('_data/gs_data.json', '{"citedby": 3, "publications": {"a:b": {"num_citations": 1}}}');
    await expectMarks('_data/papers.csv', 'title,year\n"The ""deep"" lakes",2024\n');
  });

  it('finds the first line of a table that ends otherwise than it begins, and ends all of them alike', async () => {
    const mended = (path: string, text: string): Promise<string> => fixed('yaml-fatal', 'one-line-end', path, text);
    for (const [path, text, whole] of [
      [
        '_data/papers.csv',
        'title,year\nLakes,2024\n⟦Rivers,2025⟧\r\nSeas,2026\r\n',
        'title,year\nLakes,2024\nRivers,2025\nSeas,2026\n',
      ],
      [
        '_data/papers.csv',
        'title,year\r\n"Lakes\n⟦and ""rivers"" by Mei",2024⟧\n',
        'title,year\r\n"Lakes\nand ""rivers"" by Mei",2024\r\n',
      ],
      [
        '_data/papers.tsv',
        'title\tyear\r\n⟦Lakes\t2024⟧\n\nSeas\t\r\n',
        'title\tyear\r\nLakes\t2024\r\n\r\nSeas\t\r\n',
      ],
      ['_data/papers.csv', '"Lakes\n⟦and rivers",year⟧\r\nx,2024\r\n', '"Lakes\nand rivers",year\nx,2024\n'],
    ] as const) {
      await expectMarks(path, text);
      assert.equal(await mended(path, text.replace(/[⟦⟧]/g, '')), whole);
    }
    const [problem] = await problemsOf('_data/a.csv', { '_data/a.csv': 'a\n1\r\n' }, 'yaml-fatal');
    assert.deepEqual(problem?.message.values, ['CRLF', 'LF']);
    // the break may stand within a field, or there may be more that is wrong
    for (const text of ['a,note\n⟦1,Lakes⟧\rand rivers\n', 'a\r⟦1⟧\n2\n', 'a\n⟦1⟧\r\n"2\n']) {
      await expectMarks('_data/a.csv', text);
      const plain = text.replace(/[⟦⟧]/g, '');
      assert.equal(await mended('_data/a.csv', plain), plain);
    }
  });

  it('finds the mark before the first quote of a table, and takes it out', async () => {
    const text = '\uFEFF"title","year"\nLakes,2024\n';
    await expectMarks('_data/papers.csv', text.replace(',', '⟧,').replace('\uFEFF', '⟦\uFEFF'));
    assert.equal(await fixed('yaml-fatal', 'strip-mark', '_data/papers.csv', text), text.slice(1));
    const problems = await problemsOf('_data/papers.csv', { '_data/papers.csv': text });
    assert.deepEqual(
      problems.map(problem => problem.message.text.slice(0, 42)),
      ['This table is saved as “UTF-8 with BOM”, w'],
    );
  });
});
