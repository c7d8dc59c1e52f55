import assert from 'node:assert/strict';
import { layoutsOf } from '../../../src/core/site/layouts';
import { siteOf } from '../render/sites';

const layoutsIn = async (names: readonly string[], config = ''): Promise<Readonly<Record<string, string>>> => {
  const files = Object.fromEntries(names.map(name => [`_layouts/${name}`, '{{ content }}']));
  const found = layoutsOf(await siteOf({ '_config.yml': config, ...files }));
  return Object.fromEntries([...found].map(([name, { path }]) => [name, path.slice('_layouts/'.length)]));
};

describe('the layouts that Jekyll reads', () => {
  it('are those of the last name, but for what an editor has left beside them', async () => {
    assert.deepEqual(await layoutsIn(['page.html', 'page.html~', 'page.htm', '.page.html.swp', '#page.html#']), {
      page: 'page.html',
    });
    assert.deepEqual(await layoutsIn(['default.html', 'default.md', 'post.html~']), { default: 'default.md' });
  });

  it('are not those that its filter hides, at the top of the folder and by their own names', async () => {
    const names = ['~a.html', '_b.html', '#c.html', '.d.html', '_sub/e.html', '.sub/f.html', 'sub/_g.html'];
    assert.deepEqual(await layoutsIn(names), {});
    const read = ['x~y.html', 'sub/h.html', 'sub/_in/i.html'];
    assert.deepEqual(Object.keys(await layoutsIn(read)), ['x~y', 'sub/h', 'sub/_in/i']);
  });

  it('are without those that `exclude` names, as if they lay at the root, and with those of `include`', async () => {
    const names = [
      'docs.html',
      'docs-wide.html',
      'old.html',
      'sub/docs.html',
      '_kept.html',
      'sub/_kept.html',
      '.kept.html',
    ];
    const config = 'exclude: [docs, old.html, _layouts]\ninclude: [_kept.html, .kept.html]\n';
    assert.deepEqual(Object.keys(await layoutsIn(names, config)).sort(), ['_kept', 'sub/_kept', 'sub/docs']);
  });
});
