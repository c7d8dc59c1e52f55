import assert from 'node:assert/strict';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { assemble, assembled, includersOf } from '../../../src/core/site/pieces';
import { withFile } from '../../../src/core/site/store/updateSite';
import { createMemoryWorkspace } from '../memoryWorkspace';

const pagePath = '_pages/about.md';
const siteOf = (files: Readonly<Record<string, string>>) =>
  loadSite(createMemoryWorkspace({ '_config.yml': 'include: [_pages]\n', ...files }), 'memory:/site');

describe('assemble', () => {
  it('puts pieces into their places, those inside pieces too', async () => {
    const site = await siteOf({
      '_pages/parts/news.md': 'News {% include_relative parts/more.md %}!',
      '_pages/parts/more.md': 'and more',
      '_includes/card.html': '<b>{{ include.name }}</b>',
    });
    const whole = assemble(site, pagePath, 'A {% include_relative parts/news.md %} {% include card.html name="x" %} Z');
    assert.equal(whole.text, 'A News and more! <b>{{ include.name }}</b> Z');
    assert.equal(whole.complete, true);
    assert.deepEqual(whole.paths, ['_pages/parts/news.md', '_pages/parts/more.md', '_includes/card.html']);
    // each stretch with the file it is written in
    const written = whole.segments.map(({ at, path, start, end }) => [path, whole.text.slice(at, at + end - start)]);
    assert.deepEqual(written, [
      [pagePath, 'A '],
      ['_pages/parts/news.md', 'News '],
      ['_pages/parts/more.md', 'and more'],
      ['_pages/parts/news.md', '!'],
      [pagePath, ' '],
      ['_includes/card.html', '<b>{{ include.name }}</b>'],
      [pagePath, ' Z'],
    ]);
  });

  it('takes includes from the folder that the configuration names, cached ones too', async () => {
    const site = await siteOf({
      '_config.yml': 'include: [_pages]\nincludes_dir: ./parts/\n',
      'parts/card.html': 'own',
      '_includes/card.html': 'usual',
      '_pages/card.html': 'beside',
    });
    const text = '{% include card.html %} {% include_cached card.html %} {% include_relative card.html %}';
    assert.equal(assemble(site, pagePath, text).text, 'own own beside');
  });

  it('leaves the tag where a file is missing, made by Liquid or a circle', async () => {
    const site = await siteOf({ '_includes/loop.html': '.{% include loop.html %}' });
    for (const tag of ['{% include gone.html %}', '{% include {{ page.part }} %}', '{% include_relative ../a.md %}']) {
      const { text, complete, paths } = assemble(site, pagePath, tag);
      assert.deepEqual([text, complete, paths], [tag, false, []]);
    }
    assert.equal(assemble(site, pagePath, '{% include loop.html %}').complete, false);
  });

  it('passes over tags in comments: nobody sees what they bring', async () => {
    const site = await siteOf({ '_includes/a.html': 'a' });
    assert.equal(
      assemble(site, pagePath, '<!-- {% include a.html %} -->{% include a.html %}').text,
      '<!-- {% include a.html %} -->a',
    );
  });

  it('is complete with tags in comments, unless what they bring may end these', async () => {
    const site = await siteOf({
      '_includes/a.html': 'a',
      '_includes/b.html': '<!-- x --> b',
      '_includes/c.html': '{% include b.html %}',
    });
    for (const [name, complete] of [
      ['a.html', true],
      ['b.html', false],
      ['c.html', false],
      ['gone.html', false],
      ['{{ page.part }}', false],
    ] as const)
      assert.equal(assemble(site, pagePath, `<!-- {% include ${name} %} -->`).complete, complete, name);
  });
});

describe('assembled', () => {
  it('is made anew where the configuration names another folder of includes', async () => {
    const files = { [pagePath]: '---\n---\n{% include card.html %}', 'a/card.html': 'A', 'b/card.html': 'B' };
    const named = (folder: string): string => `include: [_pages]\nincludes_dir: ${folder}\n`;
    const site = await siteOf({ ...files, '_config.yml': named('a') });
    const later = withFile(site, '_config.yml', named('b'));
    const bodies = [site, later, site].map(one => {
      const page = one.files.get(pagePath);
      return page && assembled(one, page).text.slice(8);
    });
    assert.deepEqual(bodies, ['A', 'B', 'A']);
  });
});

describe('includersOf', () => {
  it('knows the pages that have a piece', async () => {
    const site = await siteOf({
      [pagePath]: '---\n---\n{% include_relative a.md %}',
      '_pages/cn.md': '---\n---\n{% include_relative a.md %}',
      '_pages/a.md': 'a',
      '_pages/b.md': 'b',
    });
    assert.deepEqual(includersOf(site, '_pages/a.md'), [pagePath, '_pages/cn.md']);
    assert.deepEqual(includersOf(site, '_pages/b.md'), []);
  });
});
