import assert from 'node:assert/strict';
import { printed, rendered } from './sites';

const posts = Object.fromEntries(
  ['01', '02', '03'].map(day => [`_posts/2023-05-${day}-post.md`, `---\ntitle: Day ${day}\n---\n`]),
);
const config = { '_config.yml': 'paginate: 2\n' };

describe('paginator', () => {
  it('has the newest posts, and the address of the next page', async () => {
    const template = '{% for p in paginator.posts %}{{ p.title }}, {% endfor %}{{ paginator.next_page_path }}';
    assert.equal(await printed(template, { ...posts, ...config }), 'Day 03, Day 02, /page2');
  });

  it('is there for the index.html that is nearest to the pages to come, and for no other page', async () => {
    const files = { ...posts, '_config.yml': 'paginate: 2\npaginate_path: /news/page:num/\n' };
    const page = '---\n---\n{{ paginator.total_pages | inspect }}';
    const all = {
      ...files,
      'index.html': page,
      'news/index.html': page,
      'other/index.html': page,
      'news/a.html': page,
    };
    const shown = await Promise.all(
      ['index.html', 'news/index.html', 'other/index.html', 'news/a.html'].map(path => rendered(all, path)),
    );
    assert.deepEqual(
      shown.map(({ html }) => html),
      ['nil', '2', 'nil', 'nil'],
    );
  });

  it('counts no hidden posts', async () => {
    const files = { ...posts, ...config, '_posts/2023-05-04-post.md': '---\nhidden: true\n---\n' };
    assert.equal(await printed('{{ paginator.total_posts }}', files), '3');
  });

  it('is nil without posts, without a number, and in a Jekyll of one’s own without the plugin', async () => {
    const page = { 'index.html': '---\n---\n{{ paginator | inspect }}' };
    const shown = async (files: Readonly<Record<string, string>>, semantics?: 'jekyll-4'): Promise<string> =>
      (await rendered({ ...files, ...page }, 'index.html', semantics && { semantics })).html;
    assert.equal(await shown(config), 'nil');
    assert.equal(await shown(posts), 'nil');
    assert.equal(await shown({ ...posts, '_config.yml': 'paginate: 0' }), 'nil');
    assert.equal(await shown({ ...posts, ...config }, 'jekyll-4'), 'nil');
  });

  it('a list of posts follows them', async () => {
    const first = await rendered(
      { ...posts, ...config, 'index.html': '---\n---\n{{ paginator.posts[0].title }}' },
      'index.html',
    );
    assert.equal(first.html, 'Day 03');
    assert.ok(first.dependencies.questions.has('pages'));
  });
});
