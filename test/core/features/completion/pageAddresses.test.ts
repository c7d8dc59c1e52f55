import assert from 'node:assert/strict';
import { labels } from './suggested';

const home = { '_pages/about.md': '---\npermalink: /\ntranslation: /zh/\nredirect_from: /about/\n---\n' };

/** What is offered for `permalink` in a file beside a home page with the address `/` that awaits one at `/zh/`, and what `files` holds. */
function offered(path: string, files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return labels(path, '---\npermalink: ⟦‸⟧\n---\n', { ...home, ...files });
}

describe('completion of a page’s own address', () => {
  it('offers what another page calls its translation, and the name of the file', async () =>
    assert.deepEqual(await offered('_pages/talks.md'), ['/zh/', '/talks/', '/talks.html']));

  it('offers no address that another page has or is forwarded from', async () => {
    const files = { '_pages/cn.md': '---\npermalink: /zh.html\n---\n', 'talks.html': '---\n---\n' };
    assert.deepEqual(await offered('_pages/talks.md', files), []);
    assert.deepEqual(await offered('about.md', files), []);
  });

  it('offers / where no other page is the home page', async () =>
    assert.deepEqual(await labels('_pages/about.md', '---\ntitle: ""\npermalink: "⟦/‸⟧"\n---\n'), [
      '/',
      '/about/',
      '/about.html',
    ]));

  it('knows the language at the end of a home page’s name, folders, dates and the page of errors', async () => {
    const free = { '_pages/about.md': '---\npermalink: /\n---\n' };
    assert.deepEqual(await offered('_pages/about-cn.md', free), ['/cn/', '/about-cn/', '/about-cn.html']);
    assert.deepEqual(await offered('_pages/talks-cn.md', free), ['/talks-cn/', '/talks-cn.html']);
    assert.deepEqual(await offered('_pages/teaching/ws 2024.md', free), [
      '/teaching/ws-2024/',
      '/teaching/ws-2024.html',
    ]);
    assert.deepEqual(await offered('teaching/index.md', free), ['/teaching/', '/teaching.html']);
    assert.deepEqual(await offered('_posts/2024-05-01-lakes.md', free), ['/lakes/', '/lakes.html']);
    assert.deepEqual(await offered('_pages/404.md', free), ['/404.html']);
  });
});
