import assert from 'node:assert/strict';
import { documentLinks } from '../../../../src/core/features/navigation/documentLinks';
import { mark } from '../../marked';
import { unmarked, type Files } from '../../rules/sampleSite';
import { home, markedSite, menuPath, page } from './markedSite';

/** The marked places of a file are its links. */
async function links(path: string, files: Files, targets: readonly string[]): Promise<void> {
  const plain = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, unmarked(text)]));
  const { reading } = await markedSite(plain);
  const found = [...documentLinks(reading, path)].sort((a, b) => a.range.start - b.range.start);
  const text = plain[path] ?? '';
  assert.equal(
    mark(
      text,
      found.map(({ range }) => range),
    ),
    files[path],
  );
  assert.deepEqual(
    found.map(({ target }) => `${target.path}:${target.start}`),
    targets,
  );
}

describe('links to files of the site', () => {
  it('are in a page: includes and pieces; its addresses are VS Code’s', () =>
    links(
      home,
      {
        [home]: page(
          '{% include ⟦card.html⟧ %} {% include_relative ⟦a.md⟧ %}\n\n# News\n\n<img src="images/a.png"> [x](#news) [y](https://example.org/a) [z](#lakes)\n\n{{ site.data.navigation.main }}',
        ),
        '_includes/card.html': 'x',
        '_pages/a.md': 'x',
        'images/a.png': 'x',
      },
      ['_includes/card.html:0', '_pages/a.md:0'],
    ));

  for (const [ending, written] of [
    ['md', '[x](/images/a.png)'],
    ['markdown', '[x](/images/a.png)'],
    ['mkd', '[x](/images/a.png)'],
    ['mkdn', '[x](⟦/images/a.png⟧)'],
    ['mkdown', '[x](⟦/images/a.png⟧)'],
  ] as const)
    it(`are in the text of a page that ends with ${ending} where VS Code does not read it`, () =>
      links(
        `_pages/cn.${ending}`,
        { [`_pages/cn.${ending}`]: page(written, '/cn/'), 'images/a.png': 'x' },
        written.includes('⟦') ? ['images/a.png:0'] : [],
      ));

  it('are in layouts', () =>
    links(
      '_layouts/wide.html',
      {
        '_layouts/wide.html':
          '---\nlayout: ⟦default⟧\n---\n{% include ⟦head.html⟧ %}<img src="⟦{{ site.baseurl }}/a.png⟧"><a href="{{ page.x }}">',
        '_includes/head.html': 'x',
        'a.png': 'x',
      },
      ['_layouts/default.html:0', '_includes/head.html:0', 'a.png:0'],
    ));

  it('are in YAML: the menu, the portrait', async () => {
    const files = { [home]: page('# News'), '_pages/cn.md': page('x', '/cn/'), 'a.png': 'x' };
    await links(menuPath, { ...files, [menuPath]: 'main:\n  - url: "⟦/#news⟧"\n  - url: ⟦/cn/⟧\n  - url: ⟦/#x⟧\n' }, [
      `${home}:22`,
      '_pages/cn.md:0',
      `${home}:0`,
    ]);
    await links(
      '_config.yml',
      { ...files, '_config.yml': 'author:\n  avatar: ⟦a.png⟧\n  bio: "# 1 / 2"\nrepository: a/b\ninclude: [_pages]\n' },
      ['a.png:0'],
    );
  });

  it('open the home page from a menu that several pages share', () =>
    links(
      menuPath,
      {
        '_pages/a-cn.md': page('Text\n\n# News', '/cn/'),
        [home]: page('# News'),
        [menuPath]: 'main:\n  - title: News\n    url: "⟦#news⟧"\n',
      },
      [`${home}:${String(page('').indexOf('\n\n') + 2)}`],
    ));
});
