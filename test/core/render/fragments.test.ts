import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { hostsOf } from '../../../src/core/render/fragments';
import { siteOf } from './sites';

describe('hostsOf: the pages that show a file', () => {
  const site = siteOf({
    '_config.yml': 'include: [_pages]',
    '_pages/about.md':
      '---\nlayout: default\n---\n{% include_relative parts/intro.md %}\n{%- include_relative parts/news.md -%}',
    '_pages/zh.md': '---\nlayout: default\n---\n{% include_relative zh/intro.md %}',
    '_pages/parts/intro.md': 'intro',
    '_pages/parts/news.md': '{% include_relative parts/latest.md %}',
    '_pages/parts/latest.md': 'latest',
    '_pages/zh/intro.md': '你好',
    '_pages/parts/unused.md': 'unused',
    '_layouts/default.html': '---\nlayout: shell\n---\n{% include menu.html %}{{ content }}',
    '_layouts/shell.html': '{{ content }}',
    '_includes/menu.html': '{% include link.html to="/" %}',
    '_includes/link.html': 'link',
  });
  const cases: readonly (readonly [path: string, hosts: readonly string[]])[] = [
    ['_pages/parts/intro.md', ['_pages/about.md']],
    ['_pages/parts/latest.md', ['_pages/about.md']],
    ['_pages/zh/intro.md', ['_pages/zh.md']],
    ['_pages/parts/unused.md', []],
    ['_includes/link.html', ['_pages/about.md', '_pages/zh.md']],
    ['_layouts/shell.html', ['_pages/about.md', '_pages/zh.md']],
    ['_pages/zh.md', ['_pages/zh.md']],
    ['_pages/absent.md', []],
  ];
  for (const [path, hosts] of cases) {
    it(`${path} is shown by ${hosts.join(' and ') || 'none'}`, async () =>
      assert.deepEqual(hostsOf(await site, path), hosts));
  }

  it('a tag shows its file where Liquid runs it: with quotes and in a comment of HTML, not where the page only tells of it', async () => {
    const told = (tag: string): string => `---\nlayout: default\n---\n${tag}\n`;
    const many = await siteOf({
      'raw.md': told('{% raw %}{% include_relative a.md %}{% endraw %}'),
      'comment.md': told('{% comment %}{% include_relative a.md %}{% endcomment %}'),
      'html.md': told('<!-- {% include_relative a.md %} -->'),
      'quoted.md': told('{% include_relative "a.md" %}'),
      'reckoned.md': told('{% include_relative {{ page.part }} %}'),
      'a.txt': 'a',
      'a.md': 'a',
    });
    assert.deepEqual(hostsOf(many, 'a.md'), ['html.md', 'quoted.md']);
  });

  it('the page itself comes first, then the home page, the page of errors last', async () => {
    const many = await siteOf({
      '404.md': '---\nlayout: default\npermalink: /404.html\n---\n',
      'cn.md': '---\nlayout: default\npermalink: /cn/\n---\n{% include_relative talks.md %}',
      'index.md': '---\nlayout: default\n---\n{% include_relative talks.md %}',
      'talks.md': '---\nlayout: default\n---\n',
      '_layouts/default.html': '{{ content }}',
    });
    assert.deepEqual(hostsOf(many, '_layouts/default.html'), ['index.md', 'cn.md', 'talks.md', '404.md']);
    assert.deepEqual(hostsOf(many, 'talks.md'), ['talks.md', 'index.md', 'cn.md']);
  });

  it('files that include each other are walked once', async () => {
    const circle = await siteOf({
      'a.md': '---\n---\n{% include b.html %}',
      '_includes/b.html': '{% include c.html %}',
      '_includes/c.html': '{% include b.html %}',
    });
    assert.deepEqual(hostsOf(circle, '_includes/c.html'), ['a.md']);
    assert.deepEqual(hostsOf(circle, '_includes/d.html'), []);
  });
});
