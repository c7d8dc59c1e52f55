import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

/** Whether a file has no page because of what it is as a whole, or of a place in it. */
async function why(text: string, builder: 'github-pages' | 'jekyll-4' = 'github-pages'): Promise<string> {
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text }, { builder });
  const result = await service.renderPage(uri('_pages/about.md'));
  const [problem] = result.problems;
  if (result.kind === 'page' || problem === undefined) return result.kind;
  return problem.isOfWholeFile === true ? 'the whole' : `${problem.path}, ${problem.start}`;
}

describe('why there is no page to show', () => {
  it('is the file as a whole where it is not to be published', async () => {
    assert.equal(await why('---\npermalink: /\npublished: false\n---\n\nLakes\n'), 'the whole');
    assert.equal(await why('Lakes\n', 'jekyll-4'), 'the whole');
  });

  it('is none where GitHub Pages makes a page of Markdown without front matter, which a link leads to', async () => {
    assert.equal(await why('Lakes\n'), 'page');
    const files = { ...smallSite, 'lakes.md': 'Lakes\n', 'a.md': '---\n---\n{% link lakes.md %}\n' };
    const linked = async (builder: 'github-pages' | 'jekyll-4'): Promise<string | undefined> => {
      const { service, uri } = inMemory(files, { builder });
      const result = await service.renderStage(uri('a.md'), 'liquid');
      return result.kind === 'text' ? result.text.trim() : undefined;
    };
    assert.deepEqual([await linked('github-pages'), await linked('jekyll-4')], ['/lakes.html', '/lakes.md']);
  });

  it('is not that a page which shows a piece is none itself', async () => {
    const page = '---\npermalink: /\n---\n\n{% include_relative lakes.md %}\n';
    const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': page, '_pages/lakes.md': 'Lakes\n' });
    const shown = await service.renderPage(uri('_pages/lakes.md'));
    assert.equal(shown.kind === 'page' && shown.url, '/');
  });

  it('is a place in it where Liquid stops', async () => {
    assert.equal(await why('---\npermalink: /\n---\n{% nonsense %}\n'), '_pages/about.md, 21');
  });

  it('is its size where it is too large, also of one that is open, until it is no longer', async () => {
    const page = (length: number): string => `---\npermalink: /poster/\n---\n\n${'x'.repeat(length)}\n`;
    const { service, uri } = inMemory({ ...smallSite, '_pages/poster.md': page(4_000_000) });
    const poster = uri('_pages/poster.md');
    const shown = async (): Promise<string | undefined> => {
      assert.equal(await service.isHomepagePage(poster), true, 'a preview follows to it');
      const result = await service.renderPage(poster);
      assert.deepEqual([result.kind === 'broken' && result.isMissing], [false]);
      return result.problems[0]?.message.text;
    };
    const tooLarge = '“{0}” is too large for a preview: more than 4 MB. Jekyll will still publish it.';
    assert.equal(await shown(), tooLarge);
    service.setDocument(poster, page(4_000_001));
    assert.equal(await shown(), tooLarge);
    assert.equal((await service.leftUnread(uri(''))).length, 1);
    service.setDocument(poster, page(400));
    assert.equal(await shown(), undefined);
    assert.deepEqual(await service.leftUnread(uri('')), []);
    service.setDocument(poster, page(4_000_002));
    assert.equal(await shown(), tooLarge);
    assert.equal((await service.leftUnread(poster)).length, 1);
  });

  it('is told of five files, with how many more there are', async () => {
    const large = 'x'.repeat(4_000_001);
    const last = async (count: number): Promise<unknown> => {
      const posters = Array.from({ length: count }, (_, at) => [`_pages/poster-${at}.md`, large] as const);
      const { service, uri } = inMemory({ ...smallSite, ...Object.fromEntries(posters) });
      const told = await service.leftUnread(uri(''));
      return [told.length, told.at(-1)?.text];
    };
    assert.deepEqual(await last(6), [6, 'The same is true of 1 more file or folder.']);
    assert.deepEqual(await last(7), [6, 'The same is true of {0} more files or folders.']);
  });

  it('is nothing of a file that is large, but no page', async () => {
    const { service, uri } = inMemory({ ...smallSite, 'files/run.json': 'x'.repeat(4_000_001) });
    assert.equal(await service.isHomepagePage(uri('files/run.json')), false);
    assert.deepEqual(await service.leftUnread(uri('')), []);
  });
});
