import assert from 'node:assert/strict';
import { inMemory, smallSite, type InMemory } from './inMemory';

const pagePath = '_pages/about.md';
const menuPath = '_data/navigation.yml';
const mastheadPath = '_includes/masthead.html';

const shown = '{% for link in site.data.navigation.mine %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}\n';
const hidden = '<p>Lakes</p>\n';
const byName = '{% for link in site.data.navigation[site.data.ui.menu] %}<a href="{{ link.url }}"></a>{% endfor %}\n';

const site: Readonly<Record<string, string>> = {
  ...smallSite,
  '_layouts/default.html': '<html><body>{% include masthead.html %}{{ content }}</body></html>\n',
  '_data/ui.yml': 'menu: other\n',
  [menuPath]:
    'mine:\n  - title: "Lakes"\n    url: "/#lakes-and-rivers"\n  - title: "News"\n    url: "/#news-of-lakes"\n',
  [mastheadPath]: hidden,
  [pagePath]: '---\npermalink: /\ntitle: ""\n---\n\n# Lakes  and rivers\n\n- *2026.10*: a paper\n\n[a](#rivers)\n',
};

/** The rules that have something to say of the page and of the menu. */
async function told({ service, uri }: InMemory): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of [pagePath, menuPath]) {
    const { problems } = await service.diagnostics(uri(path));
    found.push(...problems.map(({ ruleId, range }) => `${path} ${range.start} ${ruleId}`));
  }
  return found;
}

describe('what is said of a page and the menu after an edit of another file', () => {
  for (const [what, before, path, text] of [
    ['an include that shows a list of the menu now', {}, mastheadPath, shown],
    ['an include that shows it no longer', { [mastheadPath]: shown }, mastheadPath, hidden],
    ['a data file that names the list now', { [mastheadPath]: byName }, '_data/ui.yml', 'menu: mine\n'],
    [
      'a data file that names it no longer',
      { [mastheadPath]: byName, '_data/ui.yml': 'menu: mine\n' },
      '_data/ui.yml',
      'menu: other\n',
    ],
    ['a layout without the include', { [mastheadPath]: shown }, '_layouts/default.html', '{{ content }}\n'],
    ['a menu with another link', { [mastheadPath]: shown }, menuPath, 'mine:\n  - title: "a"\n    url: "/#rivers"\n'],
  ] as const)
    it(`is what is said where all is read anew: ${what}`, async () => {
      const files = { ...site, ...before };
      const edited = inMemory(files);
      const first = await told(edited);
      edited.service.setDocument(edited.uri(path), text);
      const after = await told(edited);
      assert.deepEqual(after, await told(inMemory({ ...files, [path]: text })));
      if (path !== '_layouts/default.html') assert.notDeepEqual(after, first);
    });
});
