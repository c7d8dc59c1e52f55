import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

/** What is said of a file that was named to be checked. */
async function said(path: string, text: string): Promise<string> {
  const { service, uri } = inMemory({ ...smallSite, [path]: text });
  return (await service.leftUnchecked(uri(path)))?.text ?? 'nothing';
}

describe('a file that no rule looks at', () => {
  it('is told of where it was named', async () => {
    const noPage = '“{0}” was not checked: it has no front matter, and Jekyll makes no page of it.';
    assert.equal(await said('old/talk.html', '<a href="">slides</a>\n'), noPage);
    const noPart = '“{0}” was not checked: it is neither a page of the site nor a part of one.';
    assert.equal(await said('notes.yml', 'a: [\n'), noPart);
    assert.equal(await said('_drafts/later.md', 'Later\n'), noPart);
  });

  it('is none that is a page, what a page is made of, or what stands for the site', async () => {
    for (const [path, text] of [
      ['_pages/about.md', '---\npermalink: /\n---\n\nLakes\n'],
      ['old/talk.html', '---\n---\n\nLakes\n'],
      ['_includes/unused.html', 'Lakes\n'],
      ['_config.yml', 'title: Lakes\n'],
      ['_data/navigation.yml', 'main: []\n'],
      ['_sass/lakes.scss', 'a {}\n'],
    ] as const)
      assert.equal(await said(path, text), 'nothing', path);
  });

  it('is no folder, and none that is not there', async () => {
    const { service, uri } = inMemory(smallSite);
    assert.equal(await service.leftUnchecked(uri('_pages')), undefined);
    assert.equal(await service.leftUnchecked(uri('none.md')), undefined);
  });
});
