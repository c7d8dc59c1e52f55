import assert from 'node:assert/strict';
import { rendered } from './sites';

const files = {
  '_config.yml': 'baseurl: /lab\ninclude: [_pages]\n',
  '_pages/about-zh.md': '---\npermalink: /zh/\n---\n',
  '_pages/parts/a.md': 'x',
  '_pages/cv file.txt': 'x',
  'top.md': '---\n---\n',
};

/** The page's text as it goes to Markdown. */
async function linked(text: string, path = '_pages/about.md', semantics?: 'jekyll-4'): Promise<string> {
  const page = await rendered({ ...files, [path]: `---\ntitle: T\n---\n${text}` }, path, {
    semantics: semantics ?? 'github-pages',
  });
  assert.deepEqual(page.problems, []);
  return page.markdown;
}

/** Each as jekyll-relative-links 0.6.1 writes it anew. */
const cases: readonly (readonly [what: string, text: string, result: string])[] = [
  ['a page beside it', '[中文](about-zh.md)', '[中文](/lab/zh/)'],
  ['one with a fragment', '[中文](./about-zh.md#x) and', '[中文](/lab/zh/#x) and'],
  ['one that is named with a slash all the same', '[中文](/about-zh.md)', '[中文](/lab/zh/)'],
  ['a file above', '[t](../top.md)', '[t](/lab/top.html)'],
  ['Markdown without front matter, which is a page too', '[a](parts/a.md)', '[a](/lab/_pages/parts/a.html)'],
  ['a definition, on a line of its own', 'See [t].\n\n [t]: ../top.md#x  \n', 'See [t].\n\n[t]: /lab/top.html#x\n'],
  ['nothing where there is no such file', '[n](nope.md) ![i](images/x.png)', '[n](nope.md) ![i](images/x.png)'],
  ['no link with a title', '[t](../top.md "T")', '[t](../top.md "T")'],
  ['no address, no anchor', '[x](https://x.example/top.md) [y](#top.md)', '[x](https://x.example/top.md) [y](#top.md)'],
  ['no HTML', '<a href="about-zh.md">x</a>', '<a href="about-zh.md">x</a>'],
];

describe('links on GitHub Pages lead to where files are published', () => {
  for (const [what, text, result] of cases) it(what, async () => assert.equal(await linked(text), result));

  it('only those of the page’s own file', async () => {
    assert.equal(
      await linked('{% assign x = "[t](../top.md)" %}{{ x }} [t](../top.md)'),
      '[t](../top.md) [t](/lab/top.html)',
    );
  });

  it('in documents only where the site asks for it, and never in what is taken out of them before', async () => {
    const post = async (config: string): Promise<string> => {
      const text = '---\n---\n[t](../top.md)\n';
      const given = { ...files, '_config.yml': config, '_posts/2020-01-03-p.md': text };
      const page = await rendered(given, '_posts/2020-01-03-p.md', { semantics: 'github-pages' });
      return page.markdown.trim();
    };
    assert.equal(await post('baseurl: /lab\n'), '[t](../top.md)');
    assert.equal(await post('baseurl: /lab\nrelative_links: { collections: true }\n'), '[t](/lab/top.html)');
    const list = '---\n---\n{{ site.posts[0].excerpt }} {{ site.posts[0].content }}';
    const given = {
      ...files,
      '_config.yml': 'baseurl: /lab\nrelative_links: { collections: true }\n',
      '_posts/2020-01-03-p.md': '---\n---\n[t](../top.md)\n',
      'list.html': list,
    };
    const page = await rendered(given, 'list.html', { semantics: 'github-pages' });
    assert.deepEqual(page.html.match(/href="[^"]*"/g), ['href="../top.md"', 'href="/lab/top.html"']);
  });

  it('not with Jekyll alone', async () => {
    assert.equal(await linked('[中文](about-zh.md)', undefined, 'jekyll-4'), '[中文](about-zh.md)');
  });

  it('knows where the rest of the text was written', async () => {
    const page = await rendered({ ...files, 'a.md': '---\n---\n[t](top.md) after' }, 'a.md');
    const map = page.sourceMap();
    const at = map.text.indexOf('after');
    const segment = map.segments.filter(candidate => candidate.at <= at).at(-1);
    assert.equal((segment?.start ?? 0) + at - (segment?.at ?? 0), '---\n---\n[t](top.md) after'.indexOf('after'));
  });

  it('reads a long text once', async () => {
    const text = '['.repeat(20_000) + '\n' + '[a](b '.repeat(5_000);
    assert.equal((await linked(text)).length, text.length);
  });
});
