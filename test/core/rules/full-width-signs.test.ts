import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('full-width-signs', pagePath, page(body)), page(body));
}

async function expectFixed(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('full-width-signs', kind, pagePath, page(before)), page(after));
}

describe('full-width-signs: quotes of tags', () => {
  it('finds those that are none of HTML', async () => {
    await expectMarks("<span class='anchor' id=⟦“news”⟧></span>");
    await expectMarks('<img src=⟦‘a lake.png’⟧ alt="A lake">');
  });

  it('writes plain ones', async () => {
    await expectFixed('plain-quotes', '<b class=“a b” id=x>L</b>', '<b class="a b" id=x>L</b>');
    await expectFixed('plain-quotes', '<a href=‘/a/’>L</a>', '<a href="/a/">L</a>');
  });

  it('is the one thing that is told of the value', async () => {
    const text = page(
      `<div class='paper-box'><div class='paper-box-image'><img src=“a.png” width=“100%” alt="A"></div></div>`,
    );
    const told = await problemsOf(pagePath, { [pagePath]: text });
    assert.deepEqual(
      told.filter(({ severity }) => severity !== 'hint').map(({ ruleId }) => ruleId),
      ['full-width-signs', 'full-width-signs'],
    );
  });

  it('finds them around the addresses of front matter, where it is the one thing that is told', async () => {
    const text = '---\npermalink: “/”\ntitle: “Lakes”\n---\n\nText\n';
    const told = await problemsOf(pagePath, { [pagePath]: text });
    assert.deepEqual(
      told.map(({ ruleId }) => ruleId),
      ['full-width-signs'],
    );
    assert.equal(
      await fixed('full-width-signs', 'plain-quotes', pagePath, text),
      text.replace('permalink: “/”', 'permalink: "/"'),
    );
  });

  for (const [why, body] of [
    ['quotes in quotes', '<b title="“Lakes”" class=\'‘a’\'>L</b>'],
    ['quotes in text', '<b>“Lakes”</b> = “x”'],
    ['code', '`<b id=“x”>` and\n\n    <b id=“x”>'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('full-width-signs: brackets of links', () => {
  it('finds wide ones', async () => {
    await expectMarks('见 ⟦[论文]（https://lakes.example/a）⟧，');
    await expectMarks('见 ⟦【论文】(https://lakes.example/a)⟧，');
    await expectMarks('⟦[**论文**](https://lakes.example/a）⟧');
  });

  it('writes plain ones in their place alone', async () => {
    await expectFixed('plain-brackets', '[论文]（https://lakes.example/a）。', '[论文](https://lakes.example/a)。');
    await expectFixed('plain-brackets', '【论文】(https://lakes.example/a)', '[论文](https://lakes.example/a)');
    await expectFixed('plain-brackets', '[论文](mailto:mei@lakes.example）', '[论文](mailto:mei@lakes.example)');
  });

  for (const [why, body] of [
    ['links', '[论文](https://lakes.example/a)（口头报告）'],
    ['brackets', '【新】湖泊（2026），[CCF-A]（口头报告），见（https://lakes.example）'],
    ['code', '`[论文]（https://lakes.example/a）`'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));
});

describe('full-width-signs: values of the menu and the configuration', () => {
  const menuPath = '_data/navigation.yml';

  it('finds quotes that YAML takes for a part of an address', async () => {
    const menu = 'main:\n  - title: “News”\n    url: ⟦“#-news”⟧\n';
    assert.equal(await marked('full-width-signs', menuPath, menu), menu);
    const config = 'title: “Mei”\nurl: ⟦“https://mei.example”⟧\nauthor:\n  name: “Mei”\n  github: ⟦‘mei’⟧\n';
    assert.equal(await marked('full-width-signs', '_config.yml', config), config);
  });

  it('finds wide blanks before a key', async () => {
    const config = 'author:\n  name: Mei\n⟦\u3000\u3000bio⟧: x\n';
    assert.equal(await marked('full-width-signs', '_config.yml', config), config);
  });

  it('writes plain ones', async () => {
    assert.equal(
      await fixed('full-width-signs', 'plain-quotes', menuPath, 'main:\n  - title: A\n    url: “#-news”\n'),
      'main:\n  - title: A\n    url: "#-news"\n',
    );
    assert.equal(
      await fixed('full-width-signs', 'plain-quotes', menuPath, 'main:\n  - title: A\n    url: “/say-"lakes"/”\n'),
      'main:\n  - title: A\n    url: "/say-\\"lakes\\"/"\n',
    );
  });
});

describe('full-width-signs: places of a page', () => {
  const menuPath = '_data/navigation.yml';
  const menu = (url: string): string => `main:\n  - title: News\n    url: ${url}\n`;

  it('finds a wide # before them, in a page and in the menu', async () => {
    await expectMarks('[新闻](⟦＃-news⟧) <a href="⟦/＃-news⟧">新闻</a>');
    await expectFixed('plain-hash', '[新闻](＃-news)', '[新闻](#-news)');
    for (const url of ['⟦＃-news⟧', '⟦"＃-news"⟧', "⟦'/＃-news'⟧"])
      assert.equal(await marked('full-width-signs', menuPath, menu(url)), menu(url));
    const mended = (url: string): Promise<string> => fixed('full-width-signs', 'plain-hash', menuPath, menu(url));
    assert.equal(await mended('＃-news'), menu('"#-news"'));
    assert.equal(await mended("'/＃-news'"), menu("'/#-news'"));
    const [problem] = await problemsOf(menuPath, { [menuPath]: menu("'/＃-news'") });
    assert.deepEqual(problem?.message.values, ['＃-news']);
  });

  it('leaves the sign alone in words and elsewhere in an address', () =>
    expectMarks('＃1 [＃2](/files/＃2.pdf) [a](https://lakes.example/＃3)'));
});
