import assert from 'node:assert/strict';
import { references } from '../../../../src/core/features/navigation/references';
import type { Files } from '../../rules/sampleSite';
import { home, markedSite, menu, menuPath, page, withMarks } from './markedSite';

/** All marked places, and no others, for the cursor. */
async function finds(files: Files, withDeclaration = true): Promise<void> {
  const site = await markedSite(files);
  const found = references(site.reading, site.path, site.offset, withDeclaration);
  assert.deepEqual(withMarks(site, found), site.files);
}

describe('find references', () => {
  it('finds the uses of a heading in menus, pages, pieces and layouts', () =>
    finds({
      [home]: page('⟦# Ta‸lks⟧\n\n[a](⟦#talks⟧) [b](#other)\n\n{% include_relative more.md %}'),
      '_pages/more.md': '<a href="⟦#talks⟧">x</a>\n',
      '_pages/cn.md': page('[a](⟦/#talks⟧) [b](#talks)', '/cn/'),
      [menuPath]: menu('⟦/#talks⟧'),
      '_data/menu_cn.yml': menu('⟦#talks⟧'),
      '_layouts/default.html': '<a href="⟦{{ site.baseurl }}/#talks⟧">x</a>{{ content }}',
    }));

  it('finds the same from a use of it', () =>
    finds({ [home]: page('⟦# Talks⟧\n\n[a](⟦#talks⟧)'), [menuPath]: menu('⟦/#ta‸lks⟧') }));

  it('leaves out the declaration where it is not asked for', () =>
    finds({ [home]: page("<span class='anchor' id='me‸'></span>\n\n[a](⟦#me⟧)"), [menuPath]: menu('⟦#me⟧') }, false));

  it('finds the uses of a heading behind the tags that write the address of its page', () =>
    finds({
      [home]: page(
        '[a](⟦{% link _pages/cn.md %}#talks⟧) <a href="⟦{{ site.baseurl }}{% link _pages/cn.md %}#talks⟧">b</a> [c]({% link _pages/cn.md %}#more)',
      ),
      '_pages/cn.md': page('⟦# Ta‸lks⟧\n\n# More', '/cn/'),
    }));

  it('tells equal ids of two pages apart', () =>
    finds({
      [home]: page('⟦# Ta‸lks⟧\n\n[a](⟦#talks⟧)'),
      '_pages/cn.md': page('# Talks\n\n[a](#talks) [b](/cn/#talks)', '/cn/'),
      [menuPath]: menu('/cn/#talks'),
    }));

  it('finds the uses of a piece, a picture, a page and a value', async () => {
    await finds(
      { [home]: page('{% include ⟦ca‸rd.html⟧ %}{% include ⟦card.html⟧ a="b" %}'), '_includes/card.html': 'x' },
      false,
    );
    await finds(
      {
        [home]: page('<img src="⟦images/a‸.png⟧"> ![a](⟦/images/a.png⟧) ![b](images/b.png)'),
        'images/a.png': 'x',
        'images/b.png': 'x',
        '_data/papers.yml': '- teaser: ⟦images/a.png⟧\n',
      },
      false,
    );
    await finds({ [home]: page('[a](⟦/cn‸/#x⟧) [b](⟦/cn⟧)'), '_pages/cn.md': page('# X', '/cn/') }, false);
    await finds(
      {
        [home]: page('{{ site.data.⟦navigation.main‸⟧ }} {{ site.data.navigation.cn }}'),
        '_includes/masthead.html': '{% for a in site.data.⟦navigation.main⟧ %}{% endfor %}',
      },
      false,
    );
  });

  it('finds the uses of a post', () =>
    finds(
      {
        [home]: page(
          '[a]({% post_url ⟦2023-01-02-‸hi⟧ %}) {% link ⟦_posts/2023-01-02-hi.md⟧ %} {% post_url 2023-01-02-ho %}',
        ),
        '_posts/2023-01-02-hi.md': '---\n---\n',
      },
      false,
    ));

  it('finds the uses of a page where its address stands', async () => {
    const uses = '[a](⟦/cn/#x⟧) {% link ⟦_pages/cn.md⟧ %} [b](#cn)';
    await finds({ [home]: page(uses), [menuPath]: menu('⟦/cn/⟧'), '_pages/cn.md': page('# X', '/c‸n/') }, false);
  });

  it('finds the uses of a key where it stands, and of a collection by its name', async () => {
    const config = 'title: a\nauthor:\n  name: Mei\ninclude: [_pages]\ncollections:\n  talks:\n    output: true\n';
    const files = {
      [home]: page('{% for t in site.⟦talks⟧ %}{% endfor %} {{ site.author.name }} {{ site.collections }}'),
      '_layouts/default.html': '{{ content }}',
      '_includes/author-profile.html': '{{ site.title }}',
    };
    await finds({ ...files, '_config.yml': config.replace('talks', '⟦tal‸ks⟧') });
    await finds({
      ...files,
      [home]: page('{% for t in site.⟦ta‸lks⟧ %}{% endfor %}'),
      '_config.yml': config.replace('talks', '⟦talks⟧'),
    });
    await finds({
      [home]: page('{{ site.data.⟦papers.main⟧ }} {{ site.data.papers.more }}'),
      '_data/papers.yml': '⟦ma‸in⟧:\n  - a\nmore: []\n',
    });
  });

  it('finds nothing at mere text', () => finds({ [home]: page('Te‸xt\n\n# Talks') }));
});
