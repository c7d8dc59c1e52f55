import assert from 'node:assert/strict';
import { problemsOf, fixed, marked, sampleFiles, type Files } from './sampleSite';

const rule = 'nav-root-on-project-site';
const menuPath = '_data/navigation.yml';
const menu = (url: string): string => `main:\n  - title: "News"\n    url: "${url}"\n`;

/** The sample site in another repository, with more in its configuration. */
const at = (repository: string, more = ''): Files => ({
  '_config.yml': `${(sampleFiles['_config.yml'] ?? '').replace('meilin/meilin.github.io', repository)}${more}`,
});
const project = at('meilin/homepage');
const cv = { '_pages/cv.md': '---\npermalink: /cv/\n---\n\n# Education\n' };

async function expectMarks(text: string, files: Files): Promise<void> {
  assert.equal(await marked(rule, menuPath, text, files), text);
}

const found = (url: string, files: Files = project): Promise<void> => expectMarks(menu(`⟦${url}⟧`), files);
const fine = (url: string, files: Files = project): Promise<void> => expectMarks(menu(url), files);

async function idsOf(url: string, files: Files, remote?: string): Promise<readonly string[]> {
  const problems = await problemsOf(menuPath, { ...files, [menuPath]: menu(url) }, undefined, remote);
  return problems.map(({ ruleId }) => ruleId);
}

describe('nav-root-on-project-site', () => {
  it('finds addresses that begin at the root of the host', async () => {
    await found('/#-news');
    await found('/');
    await found('/cv/', { ...project, ...cv });
    await found('/cv/#education', { ...project, ...cv });
    await found('/cv', { ...project, ...cv });
    await found('/files/cv.pdf', { ...project, 'files/cv.pdf': 'x' });
  });

  it('finds them among the items below others, which a layout reads', async () => {
    const loop = '{% for child in link.children %}<a href="{{ child.url }}">{{ child.title }}</a>{% endfor %}';
    const masthead = `{% for link in site.data.navigation.main %}${loop}{% endfor %}`;
    await expectMarks('main:\n  - title: More\n    children:\n      - title: News\n        url: "⟦/#-news⟧"\n', {
      ...project,
      '_includes/masthead.html': masthead,
    });
  });

  it('finds them with a baseurl too, which the menu does not write', async () => {
    await found('/#-news', at('meilin/homepage', 'baseurl: /homepage\n'));
    await fine('/homepage/#-news', at('meilin/homepage', 'baseurl: /homepage\n'));
  });

  it('asks how the menu prints its items, not what else its file links', async () => {
    const items = (list: string): string =>
      `{% for link in ${list} %}<a href="{{ domain }}{{ link.url }}">{{ link.title }}</a>{% endfor %}`;
    const beside = `<a href="{{ page.translation | relative_url }}">{{ '/' | relative_url }}</a>`;
    for (const masthead of [
      `${items('site.data.navigation.main')}${beside}`,
      `{% assign menu_items = site.data.navigation.main %}${items('menu_items')}${beside}`,
      `{% assign root = '/' | relative_url %}{% if root != '/' %}${items('site.data.navigation.main')}{% endif %}`,
    ])
      await found('/#-news', { ...project, '_includes/masthead.html': masthead });
  });

  it('asks the remote of the repository first', async () => {
    assert.deepEqual(await idsOf('/#-news', {}, 'wei-chen/homepage'), [rule]);
    assert.deepEqual(await idsOf('/#-news', project, 'meilin/meilin.github.io'), []);
    assert.deepEqual(await idsOf('/#-news', {}, 'rayeren/acad-homepage.github.io'), [rule]);
  });

  it('points the item to the place on the page, or below the folder', async () => {
    assert.equal(await fixed(rule, 'set-target', menuPath, menu('/#-news'), project), menu('#-news'));
    const files = { ...project, ...cv };
    assert.equal(await fixed(rule, 'set-target', menuPath, menu('/#-news'), files), menu('/homepage/#-news'));
    assert.equal(await fixed(rule, 'set-target', menuPath, menu('/cv/'), files), menu('/homepage/cv/'));
    for (const url of ['#-news', '/homepage/#-news', '/homepage/cv/']) await fine(url, files);
  });

  it('finds a folder that the site is not published in, as a warning', async () => {
    await found('/homepage/#-news', {});
    const [problem] = await problemsOf(menuPath, { [menuPath]: menu('/homepage/#-news') }, rule);
    assert.equal(problem?.severity, 'warning');
    assert.equal(await fixed(rule, 'set-target', menuPath, menu('/homepage/#-news')), menu('#-news'));
    assert.deepEqual(await idsOf('/homepage/#-news', {}, 'meilin/homepage'), []);
  });

  it('leaves places that no page has to nav-target-missing: an item has one problem', async () => {
    assert.deepEqual(await idsOf('/#-lakes', project), ['nav-target-missing']);
    assert.deepEqual(await idsOf('/#-news', project), [rule]);
    assert.deepEqual(await idsOf('/homepage/#-lakes', {}), []);
  });
});

describe('nav-root-on-project-site: what is left alone', () => {
  it('is a site at the root', async () => {
    await fine('/#-news', {});
    await fine('/cv/', cv);
    await fine('/#-news', at('MeiLin/MEILIN.github.io'));
  });

  it('is a site with a domain of its own', async () => {
    await fine('/#-news', { ...project, CNAME: 'mei.example\n' });
    await fine('/#-news', at('meilin/homepage', 'url: https://mei.example\n'));
  });

  it('is a folder of its repository’s name below the domain of its owner', async () => {
    const copied = { ...at('meilin/meilin.github.io'), CNAME: 'mei.example\n' };
    assert.deepEqual(await idsOf('/homepage/#-news', copied, 'meilin/homepage'), []);
    assert.deepEqual(await idsOf('/lakes/#-news', copied, 'meilin/homepage'), [rule]);
  });

  it('is a site whose repository is not known, or still the template’s', async () => {
    await fine('/#-news', at(''));
    await fine('/#-news', at('homepage'));
    await fine('/#-news', at('RayeRen/acad-homepage.github.io'));
  });

  it('is a site in a clone that may have the name that its repository had before', async () => {
    assert.deepEqual(await idsOf('/#-news', {}, 'meilin/homepage'), []);
  });

  it('is a menu that adds the folder', async () => {
    for (const written of [
      '{{ link.url | relative_url }}',
      '{{ site.baseurl }}{{ link.url }}',
      '{% assign domain = base_path %}{{ domain }}{{ link.url }}',
      '{% assign href = link.url | relative_url %}{{ href }}',
      '{% for child in link.children %}{{ child.url | relative_url }}{% endfor %}',
      '{% include item.html of=link %}{{ site.baseurl }}',
    ])
      await fine('/#-news', {
        ...project,
        '_includes/masthead.html': `{% for link in site.data.navigation.main %}<a href="${written}">{{ link.title }}</a>{% endfor %}`,
      });
  });

  for (const [why, url] of [
    ['a place on the page', '#-news'],
    ['a place behind a blank, which browsers take away', ' #-news'],
    ['a relative address', 'cv/'],
    ['the folder of the site', '/homepage/#-news'],
    ['a page that the site does not have', '/blog/'],
    ['another site', 'https://example.org/#-news'],
    ['an address without scheme', '//example.org/'],
    ['Liquid', "{{ '/' | relative_url }}"],
  ] as const) {
    it(`is an item for ${why}`, () => fine(url, { ...project, ...cv }));
  }
});
