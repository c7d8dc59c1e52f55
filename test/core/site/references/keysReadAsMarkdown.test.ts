import assert from 'node:assert/strict';
import { keysReadAsMarkdown, type KeyOwner } from '../../../../src/core/site/references/keysReadAsMarkdown';
import { siteWith, type Files } from '../../rules/sampleSite';

const include = '_includes/archive-single.html';
const page = '_pages/papers.md';

async function keysOf(files: Files, owner: KeyOwner): Promise<readonly string[]> {
  const keys = keysReadAsMarkdown(await siteWith({ '_config.yml': 'title: Mei\n', ...files }), owner);
  return ['title', 'venue', 'authors', 'invented'].filter(key => keys.has(key));
}

describe('the keys that a site reads as Markdown', () => {
  for (const [how, files, documents, items] of [
    [
      'through markdownify',
      { [include]: '{% assign title = post.title | markdownify | remove: "<p>" %}{{ post.venue }}' },
      ['title'],
      ['title'],
    ],
    ['of the page itself', { [include]: '{{ page.title | default: site.venue | markdownify }}' }, ['title'], []],
    [
      'in a mapping of their own, and in brackets',
      { [include]: '{{ post.published.venue | markdownify }}{{ post["authors"] | markdownify }}' },
      ['venue', 'authors'],
      ['venue', 'authors'],
    ],
    [
      'that another tag has named before',
      { [include]: '{% assign words = paper.invented %}<p>{{ words | markdownify }}</p>' },
      ['invented'],
      ['invented'],
    ],
    [
      'in a loop of a page in Markdown',
      {
        [page]:
          '---\ntitle: Papers\n---\n{% for p in site.papers %}\n- {{ p.title }} in {{ p.venue | escape }}\n{% endfor %}',
      },
      ['title'],
      ['title'],
    ],
    ['of a page in Markdown alone', { [page]: '---\ntitle: Papers\n---\n{{ page.title }} {{ site.venue }}' }, [], []],
    ['of the site, and in a layout as HTML', { [include]: '{{ site.title | markdownify }}{{ post.title }}' }, [], []],
  ] as const)
    it(`are those ${how}`, async () => {
      assert.deepEqual(await keysOf(files, 'documents'), documents);
      assert.deepEqual(await keysOf(files, 'items'), items);
    });
});
