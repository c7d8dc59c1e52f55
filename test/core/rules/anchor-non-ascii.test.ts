import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const rule = 'anchor-non-ascii';
const menuPath = '_data/navigation.yml';
const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const menu = (url: string): string => `main:\n  - title: "教育经历"\n    url: "${url}"\n`;
const section = { [pagePath]: page('Text\n\n# 教育经历\n\nMore') };

async function inMenu(url: string, files: Files = section): Promise<void> {
  assert.equal(await marked(rule, menuPath, menu(url), files), menu(url));
}

async function inPage(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked(rule, pagePath, page(body), files), page(body));
}

/** Menu and page after the fix of the menu's first problem. */
async function mended(url: string, body: string): Promise<readonly [menu: string, page: string]> {
  const files = { [pagePath]: page(body), [menuPath]: menu(url) };
  const [problem] = await problemsOf(menuPath, files, rule);
  const fix = problem?.fixes[0];
  const elsewhere = fix?.elsewhere?.flatMap(({ path, edits }) => (path === pagePath ? edits : [])) ?? [];
  return [applyEdits(menu(url), fix?.edits ?? []), applyEdits(page(body), elsewhere)];
}

describe('anchor-non-ascii', () => {
  it('finds menu items, however they are written', async () => {
    await inMenu('⟦#教育经历⟧');
    await inMenu('⟦/#教育经历⟧');
    await inMenu('⟦#%E6%95%99%E8%82%B2%E7%BB%8F%E5%8E%86⟧');
    await inMenu('⟦#️-honors⟧', { [pagePath]: page('# 🎖️ Honors') });
  });

  it('finds links of a page', async () => {
    await inPage('See [education](⟦#教育⟧) and <a href="⟦#%E6%95%99%E8%82%B2⟧">this</a>.\n\n# 教育');
  });

  it('finds them in pieces', async () => {
    const files = { [pagePath]: page('{% include_relative parts/a.md %}') };
    const part = 'See [education](⟦#教育⟧).\n';
    assert.equal(await marked(rule, '_pages/parts/a.md', part, files), part);
  });

  it('gives the section an ASCII id: an anchor in the page, and the item points to it', async () => {
    assert.deepEqual(await mended('/#教育经历', 'Text\n\n# 教育经历\n\nMore'), [
      menu('/#education'),
      page("Text\n\n<span class='anchor' id='education'></span>\n\n# 教育经历\n\nMore"),
    ]);
  });

  it('takes the anchor that is there', async () => {
    const body = "<span class='anchor' id='-jy'></span>\n\n# 教育经历";
    assert.deepEqual(await mended('#教育经历', body), [menu('#-jy'), page(body)]);
  });

  it('takes no id that something else has', async () => {
    assert.deepEqual((await mended('#教育经历', '# 教育经历\n\n# Education'))[0], menu('#education-2'));
  });

  it('mends a link with its section', async () => {
    assert.equal(
      await fixed(rule, 'pin-id', pagePath, page('See [a](#教育).\n\n# 教育')),
      page("See [a](#education).\n\n<span class='anchor' id='education'></span>\n\n# 教育"),
    );
  });

  it('leaves a place that no page has to nav-target-missing', async () => {
    const problems = await problemsOf(menuPath, { ...section, [menuPath]: menu('#学历') });
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['nav-target-missing'],
    );
  });

  it('leaves an item that leaves the site to nav-root-on-project-site', async () => {
    const problems = await problemsOf(
      menuPath,
      { ...section, [menuPath]: menu('/#教育经历') },
      undefined,
      'wei-chen/homepage',
    );
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['nav-root-on-project-site'],
    );
  });
});

describe('anchor-non-ascii: what is left alone', () => {
  it('is an ASCII id, whatever the item is called', async () => {
    await inMenu('#-xl', { [pagePath]: page("<span class='anchor' id='-xl'></span>\n\n# 教育经历") });
    await inMenu('#honors--awards', { [pagePath]: page('# Honors & Awards') });
  });

  it('is a site without the script', async () => {
    const files = { ...section, '_layouts/default.html': '{% include masthead.html %}{{ content }}' };
    await inMenu('#教育经历', files);
    await inPage('[a](#教育)', files);
  });

  for (const [why, body] of [
    ['links to other pages', '[a](https://example.org/#教育) [b](/cn/#教育) [c](论文.pdf)'],
    ['targets that Liquid writes', '[a](#{{ "教育" }})'],
    ['comments and code', '<!-- [a](#教育) -->\n\n`[a](#教育)`'],
    ['ASCII ids', '[教育](#education)'],
  ] as const) {
    it(`is ${why}`, () => inPage(body));
  }

  it('is a file that is no page', async () => {
    assert.equal(await marked(rule, 'README.md', '[a](#教育)\n'), '[a](#教育)\n');
  });
});
