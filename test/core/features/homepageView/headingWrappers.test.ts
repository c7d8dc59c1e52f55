import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const front = '---\ntitle: "Mei Lin"\n---\n';

/** A home page in HTML after a change, or what is said instead. */
async function after(change: SectionChange, body: string): Promise<string> {
  const { '_pages/about.md': inMarkdown = '', ...rest } = smallSite;
  assert.notEqual(inMarkdown, '');
  const { service, uri } = inMemory({ ...rest, 'index.html': front + body });
  const done = await service.changeSection(uri('index.html'), change);
  if (done.kind === 'refused') return `refused: ${done.message.text}`;
  const edits = done.files.find(({ path }) => path === 'index.html')?.edits ?? [];
  return applyEdits(front + body, edits).slice(front.length);
}

describe('a heading in an element that has it alone, or with a line about it', () => {
  const below = [
    'Bare words<br>\nabout it\n',
    '<p>One</p>\n',
    '<img src="lake.png">\n',
    '{% include lake.html %}\n',
    '{{ page.lake }}\n',
    '<div class="row"><iframe src="lake.html"></iframe></div>\n',
  ];
  const titles: readonly ((title: string, level: number) => string)[] = [
    title => `<header><h2>${title}</h2><p class="lead">Of May</p></header>\n`,
    title => `<header class="major"><h1>${title}</h1><p>Of May</p></header>\n`,
    title => `<hgroup><h2>${title}</h2><p>Of May</p></hgroup>\n`,
    title => `<div class="title"><h2>${title}</h2></div>\n`,
    title => `<div><header><h2>${title}</h2><p>Of May</p></header></div>\n`,
  ];

  it('has all that stands below the element, the last one of a page, too', async () => {
    for (const titled of titles)
      for (const words of below) {
        const [news, talks] = [`${titled('News', 2)}${words}`, `${titled('Talks', 2)}${words}`];
        assert.equal(await after({ kind: 'remove', section: 'Talks', pages: 'both' }, news + talks), news);
        assert.equal(await after({ kind: 'remove', section: 'News', pages: 'both' }, news + talks), talks);
        assert.equal(await after({ kind: 'move', section: 'Talks', to: 'up' }, news + talks), talks + news);
      }
  });

  it('with words of its own is like those beside it, whose sections stand behind', async () => {
    const titled = (title: string): string => `<div class="title"><h2>${title}</h2><p>Of May</p></div>\n`;
    for (const words of below.slice(0, 2)) {
      const [news, talks] = [`${titled('News')}${words}`, `${titled('Talks')}${words}`];
      assert.equal(await after({ kind: 'remove', section: 'Talks', pages: 'both' }, news + talks), news);
    }
    const [news, talks] = [`${titled('News')}<p>One</p>\n`, `${titled('Talks')}<img src="lake.png">\n`];
    assert.equal(await after({ kind: 'remove', section: 'Talks', pages: 'both' }, news + talks), news);
  });

  it('that has its section in that element, as others have, leaves the words behind it', async () => {
    const card = (title: string): string => `<div class="card"><h2>${title}</h2><p>One</p></div>\n`;
    for (const between of ['', '<hr>\n', '<img src="reeds.png">\n']) {
      const ahead = `${card('News')}${between}`;
      const removed = await after(
        { kind: 'remove', section: 'Talks', pages: 'both' },
        `${ahead}${card('Talks')}<p>Built with reeds</p>\n`,
      );
      assert.equal(removed, `${ahead}<p>Built with reeds</p>\n`);
    }
  });

  it('that names the page has what is in its header alone', async () => {
    const body = '<header><h1>Mei Lin</h1><p>Reads lakes</p></header>\n<p>Words</p>\n<h2>News</h2>\n<p>One</p>\n';
    assert.equal(
      await after({ kind: 'remove', section: 'News', pages: 'both' }, body),
      body.replace('<h2>News</h2>\n<p>One</p>\n', ''),
    );
  });
});
