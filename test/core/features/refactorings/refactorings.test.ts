import assert from 'node:assert/strict';
import { readSite } from '../../../../src/core/features/siteReading';
import { beyondFixes } from '../../../../src/core/features/refactorings/beyondFixes';
import { refactorings } from '../../../../src/core/features/refactorings/refactorings';
import type { Refactoring } from '../../../../src/core/features/refactorings/refactoring';
import { createPageModels } from '../../../../src/core/page/pageModels';
import { parsePage } from '../../../../src/core/page/parsePage';
import { renderPage } from '../../../../src/core/render/renderPage';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';
import { applyEdits } from '../../../../src/core/text/edit';
import { marked } from '../../marked';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { sampleFiles } from '../../rules/sampleSite';
import { inMemory, smallSite } from '../../service/inMemory';

const pagePath = '_pages/about.md';
const menuPath = '_data/navigation.yml';
const front = '---\npermalink: /\n---\n\n';

const said = ({ title }: Refactoring): string =>
  title.values.reduce((result, value, at) => result.replace(`{${at}}`, value), title.text);

interface Offered {
  readonly site: SiteSnapshot;
  readonly all: readonly Refactoring[];
  /** The page after the one with that title, without its front matter; `undefined` where it is not offered. */
  readonly after: (title: string) => string | undefined;
  /** The files of the site after it. */
  readonly files: (title: string) => Readonly<Record<string, string>>;
}

/** What is offered at `‸`, or for the text between `⟦` and `⟧`. */
async function offered(document: string, more: Readonly<Record<string, string>> = {}): Promise<Offered> {
  const { text, ranges, offsets } = marked(front + document);
  const files = { ...sampleFiles, ...more, [pagePath]: text };
  const site = await loadSite(createMemoryWorkspace(files), 'memory:/site');
  const at = offsets[0] ?? 0;
  const all = refactorings({
    path: pagePath,
    text,
    page: parsePage(text),
    reading: readSite(site, createPageModels(), undefined),
    range: ranges[0] ?? { start: at, end: at },
  });
  const find = (title: string): Refactoring | undefined => all.find(one => said(one) === title);
  return {
    site,
    all,
    after(title) {
      const one = find(title);
      return one && applyEdits(text, one.edits).slice(front.length);
    },
    files(title) {
      const one = find(title);
      assert.ok(one, `${title} is not among ${all.map(said).join(' | ')}`);
      const changed: Record<string, string> = { ...files, [pagePath]: applyEdits(text, one.edits) };
      for (const { path, edits } of one.elsewhere) changed[path] = applyEdits(changed[path] ?? '', edits);
      for (const created of one.created) changed[created.path] = created.text;
      return changed;
    },
  };
}

async function htmlOf(files: Readonly<Record<string, string>>): Promise<string> {
  const site = await loadSite(createMemoryWorkspace(files), 'memory:/site');
  return renderPage(site, pagePath, { now: new Date(0), environment: 'production', semantics: 'jekyll-4' }).html;
}

const box =
  '<div class=\'paper-box\'><div class=\'paper-box-image\'><div><div class="badge">ICLD 2024</div><img src=\'\' alt="" width="100%"></div></div>\n' +
  '<div class=\'paper-box-text\' markdown="1">\n\n[Lakes](https://example.org), **Mei Lin**\n\n</div>\n</div>\n';

describe('an entry of a list and a paper box', () => {
  it('a name in code at the beginning of an entry is no venue', async () => {
    const { after } = await offered('# Papers\n\n- `Mei Lin`, Ann Reed‸. "Lakes that remember." 2029.\n');
    const made = after('Make it a paper box with a picture') ?? '';
    assert.doesNotMatch(made, /class="badge"/);
    assert.match(made, /\n`Mei Lin`, Ann Reed\. "Lakes that remember\." 2029\.\n/);
  });

  it('an entry becomes a box as the template writes it; the venue in front becomes the badge', async () => {
    const { after } = await offered('# Papers\n\n- `ICLD 2024` [Lakes‸](https://example.org), **Mei Lin**\n');
    assert.equal(after('Make it a paper box with a picture'), `# Papers\n\n${box}`);
  });

  it('further lines of it come along, without their indentation; its neighbours stay a list', async () => {
    const { after } = await offered('# Papers\n\n- a\n- b‸\n  - c\n\n    d\n- e\n');
    const head = `<div class='paper-box'><div class='paper-box-image'><div><img src='' alt="" width="100%"></div></div>`;
    assert.equal(
      after('Make it a paper box with a picture'),
      `# Papers\n\n- a\n\n${head}\n<div class='paper-box-text' markdown="1">\n\nb\n- c\n\n  d\n\n</div>\n</div>\n\n- e\n`,
    );
  });

  it('is offered for papers wherever they stand, and for nothing else', async () => {
    const titles = async (section: string, entry: string): Promise<readonly string[]> =>
      (await offered(`# ${section}\n\n- ${entry}\n`)).all.map(said);
    const visit = '*2023.10*, 第六届湖泊研究‸会议 (ISSI 2017), 云梦, Poster';
    const paper = 'Mei Lin, Ann Reed. "[Lakes that‸ remember](https://doi.org/10.5555/lakes.1)." *ISSI*, 2029.';
    assert.deepEqual(await titles('学术会议', visit), []);
    assert.deepEqual(await titles('Lakes', paper), ['Make it a paper box with a picture']);
  });

  it('and back: the badge in backticks, the picture gone', async () => {
    const { after } = await offered(`# Papers\n\n${box.replace('Lakes', 'La‸kes')}`);
    assert.equal(
      after('Make it a list entry; its picture goes from the page'),
      '# Papers\n\n- `ICLD 2024` [Lakes](https://example.org), **Mei Lin**\n',
    );
  });

  it('and back without a picture: in the words of the fix of its blank column', async () => {
    const blank = box.replace('<img src=\'\' alt="" width="100%">', '').replace('Lakes', 'La‸kes');
    const { after } = await offered(`# Papers\n\n${blank}`);
    assert.equal(
      after('Make it a list item without a picture column'),
      '# Papers\n\n- `ICLD 2024` [Lakes](https://example.org), **Mei Lin**\n',
    );
  });

  it('is not offered once more beside the fix that does the same', async () => {
    const blank = box.replace('<img src=\'\' alt="" width="100%">', '').replace(/<div class="badge">.*?<\/div>/, '');
    const { text, offsets } = marked(`${front}# Papers\n\n${blank.replace('Lakes', 'La‸kes')}`);
    const { service, uri } = inMemory({ ...smallSite, [pagePath]: text });
    const at = offsets[0] ?? 0;
    const changes = await service.refactorings(uri(pagePath), { start: at, end: at });
    const fixes = await service.codeActions(uri(pagePath), { start: 0, end: text.length });
    assert.deepEqual(changes.map(said), ['Make it a list item without a picture column']);
    assert.deepEqual(beyondFixes(changes, fixes), []);
    assert.deepEqual(beyondFixes(changes, []), changes);
  });

  it('and back without the badge once more where the text begins with it', async () => {
    const { after } = await offered(box.replace('[Lakes]', '**ICLD 2024** [La‸kes]'));
    assert.equal(
      after('Make it a list entry; its picture goes from the page'),
      '- **ICLD 2024** [Lakes](https://example.org), **Mei Lin**\n',
    );
  });

  it('is not offered in HTML, in nested lists and in boxes whose text no entry can hold', async () => {
    const titles = async (document: string): Promise<readonly string[]> => (await offered(document)).all.map(said);
    assert.deepEqual(await titles('# Papers\n\n<div markdown="1">\n- a‸\n</div>\n'), []);
    assert.deepEqual(await titles('# Papers\n\n- a\n  - b‸\n'), []);
    assert.deepEqual(await titles(box.replace('[Lakes]', '<table>‸</table>[Lakes]')), []);
  });
});

describe('a heading', () => {
  it('is pinned with the id it has', async () => {
    const { after } = await offered('# 🔥 New‸s\n\ntext\n');
    assert.equal(
      after('Pin this heading’s address as “#-news”'),
      "<span class='anchor' id='-news'></span>\n\n# 🔥 News\n\ntext\n",
    );
  });

  it('is pinned with another where its own cannot be scrolled to', async () => {
    const { after } = await offered('# 📝 论文专利‸\n');
    assert.match(
      after('Pin this heading’s address as “#publications”') ?? '',
      /^<span class='anchor' id='publications'>/,
    );
  });

  it('is not pinned twice', async () => {
    const { all } = await offered("<span class='anchor' id='news'></span>\n\n# News‸\n");
    assert.deepEqual(
      all.map(said).filter(title => title.startsWith('Pin')),
      [],
    );
  });

  it('goes into the menu behind the item of the section above it, written as that is', async () => {
    const menu = "main:\n  - title: 'News'\n    url: '#-news'\n\n  - title: 'Talks'\n    url: '#talks'\n\n# end\n";
    const { files } = await offered('# 🔥 News\n\n# 🏅 Awards‸\n\n# Talks\n', { [menuPath]: menu });
    const changed = files('Add “Awards” to the menu');
    assert.equal(
      changed[menuPath],
      menu.replace("url: '#-news'\n", "url: '#-news'\n\n  - title: 'Awards'\n    url: '#-awards'\n"),
    );
    assert.equal(changed[pagePath], `${front}# 🔥 News\n\n# 🏅 Awards\n\n# Talks\n`);
  });

  it('goes to the end of a menu that leads to nothing on the page', async () => {
    const { files } = await offered('# 🏅 Awards‸\n', { [menuPath]: "main:\n  - title: 'Blog'\n    url: '/blog/'\n" });
    assert.equal(
      files('Add “Awards” to the menu')[menuPath],
      "main:\n  - title: 'Blog'\n    url: '/blog/'\n  - title: 'Awards'\n    url: '#-awards'\n",
    );
  });

  it('goes into the menu of the pages of its language', async () => {
    const menu = 'main:\n  - title: "News"\n    url: "#news"\nmain_zh:\n  - title: "动态"\n    url: "#dt"\n';
    const news = '最近的动态都在这里，欢迎来信。'.repeat(10);
    const page = `<span class='anchor' id='dt'></span>\n\n# 动态\n\n${news}\n\n# 教育经历‸\n\n二〇二六年毕业于湖畔大学。\n`;
    assert.equal(
      (await offered(page, { [menuPath]: menu })).files('Add “教育经历” to the menu')[menuPath],
      `${menu}  - title: "教育经历"\n    url: "#education"\n`,
    );
  });

  it('gets an anchor where the menu could not lead to it', async () => {
    const changed = (await offered('# 📖 教育经历‸\n')).files('Add “教育经历” to the menu');
    assert.equal(changed[pagePath], `${front}<span class='anchor' id='education'></span>\n\n# 📖 教育经历\n`);
    assert.match(changed[menuPath] ?? '', /title: "教育经历"\n {4}url: "#education"\n/);
  });

  it('is not added to a menu that has it', async () => {
    assert.deepEqual(
      (await offered('# 🔥 News‸\n')).all.map(said).filter(title => title.startsWith('Add')),
      [],
    );
  });
});

describe('a section moves into a file of its own', () => {
  const page = '# One\n\ntext\n\n# Two‸ & more\n\n- a\n- b\n\n## Deeper\n\nc\n\n# Three\n\n[d](e)\n';

  it('with all that lies under its heading', async () => {
    const { files } = await offered(page);
    const changed = files('Move this section into includes/two-more.md');
    assert.equal(changed['_pages/includes/two-more.md'], '# Two & more\n\n- a\n- b\n\n## Deeper\n\nc\n');
    assert.equal(
      changed[pagePath],
      `${front}# One\n\ntext\n\n{% include_relative includes/two-more.md %}\n\n# Three\n\n[d](e)\n`,
    );
  });

  it('and the page that is published stays the same', async () => {
    const { files } = await offered(page);
    const before = { ...sampleFiles, [pagePath]: front + page.replace('‸', '') };
    const html = await htmlOf(files('Move this section into includes/two-more.md'));
    assert.equal(html.replace(/\s+/g, ' '), (await htmlOf(before)).replace(/\s+/g, ' '));
  });

  it('with its own anchor, without that of the next heading', async () => {
    const anchorOf = (id: string): string => `<span class='anchor' id='${id}'></span>\n\n`;
    const [own, anchor] = [anchorOf('two'), anchorOf('three')];
    const { files } = await offered(page.replace('# Two', `${own}# Two`).replace('# Three', `${anchor}# Three`));
    const changed = files('Move this section into includes/two-more.md');
    assert.equal(changed['_pages/includes/two-more.md'], own + '# Two & more\n\n- a\n- b\n\n## Deeper\n\nc\n');
    assert.equal(
      changed[pagePath],
      `${front}# One\n\ntext\n\n{% include_relative includes/two-more.md %}\n\n${anchor}# Three\n\n[d](e)\n`,
    );
  });

  it('beside the pieces that are there, under a name that is free', async () => {
    const { files } = await offered('{% include_relative parts/a.md %}\n\n# News‸\n\nx\n', {
      '_pages/parts/news.md': '',
    });
    assert.equal(files('Move this section into parts/news-2.md')['_pages/parts/news-2.md'], '# News\n\nx\n');
  });

  it('under a name that every system can have: Windows and macOS do not tell `News.md` from `news.md`, and Windows has no `con.md`', async () => {
    for (const [title, name] of [
      ['News', 'news-2'],
      ['CON', 'con-section'],
    ] as const) {
      const { files } = await offered(`# ${title}‸\n\nx\n`, { '_pages/parts/News.md': '' });
      const path = `includes/${name}.md`;
      assert.equal(files(`Move this section into ${path}`)[`_pages/${path}`], `# ${title}\n\nx\n`);
    }
  });

  it('but not with half of a Liquid block, and not out of an element', async () => {
    const titles = async (document: string): Promise<readonly string[]> =>
      (await offered(document)).all.map(said).filter(title => title.startsWith('Move'));
    assert.deepEqual(await titles('# A‸\n\n{% if x %}\n\n# B\n\n{% endif %}\n'), []);
    assert.deepEqual(await titles('<div markdown="1">\n\n# A‸\n\nb\n</div>\n'), []);
    // the list has the heading, and the file would have nothing else
    assert.deepEqual(await titles('- one\n# A‸\n\n- two\n- three\n'), []);
  });
});
