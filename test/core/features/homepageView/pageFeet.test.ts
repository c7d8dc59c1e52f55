import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const front = '---\npermalink: /\ntitle: ""\n---\n\n';

/** A page in Markdown after a change, or what is said instead. */
async function after(change: SectionChange, body: string): Promise<string> {
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': front + body });
  const done = await service.changeSection(uri('_pages/about.md'), change);
  if (done.kind === 'refused') return `refused: ${done.message.text}`;
  const edits = done.files.find(({ path }) => path === '_pages/about.md')?.edits ?? [];
  return applyEdits(front + body, edits).slice(front.length);
}

const news = '# News\n\n- Quiet.\n\n';
const talks = '# Talks\n\n- Of gulls.\n\n';

describe('the foot of a page in Markdown', () => {
  const feet = [
    '<footer class="site-footer">\n  <p>&copy; 2029 Mei Lin</p>\n</footer>\n',
    '<p class="last-updated">Last updated: August 2029</p>\n',
    '<script>\nshow();\n\ncount();\n</script>\n\n<style>\n.a { color: red }\n</style>\n',
    '---\n\n*Last updated: May 2029*\n',
    '<hr>\n\n<small>Last updated in May</small>\n\n{% include footer.html %}\n',
    '© 2029 Mei Lin. All rights reserved.\n',
    '最后更新：2029年5月\n',
  ];

  it('stays where it is when the last section moves or goes', async () => {
    for (const foot of feet) {
      const body = `${news}${talks}${foot}`;
      assert.equal(await after({ kind: 'move', section: 'Talks', to: 'up' }, body), `${talks}${news}${foot}`);
      assert.equal(await after({ kind: 'remove', section: 'Talks', pages: 'both' }, body), `${news}${foot}`);
      const hidden = await after({ kind: 'hide', section: 'Talks' }, body);
      assert.equal(hidden, `${news}{% comment %}\n${talks.trimEnd()}\n{% endcomment %}\n\n${foot}`);
      assert.equal(await after({ kind: 'show', section: 'hidden 0 Talks' }, hidden), body);
    }
  });

  it('stands below a section that is added behind the last', async () => {
    for (const foot of feet) {
      const added = await after(
        { kind: 'add', titles: { en: 'Boats', zh: '船' }, after: 'Talks' },
        `${news}${talks}${foot}`,
      );
      assert.ok(added.indexOf('# Boats') > added.indexOf('# Talks'), added);
      assert.ok(added.includes(`\n\n${foot}`) && added.indexOf('# Boats') < added.indexOf(foot), added);
    }
  });

  it('is none above another section, right below the words of one, or where a section has nothing else', async () => {
    for (const foot of feet) {
      const removed = await after({ kind: 'remove', section: 'News', pages: 'both' }, `${news}${foot}\n${talks}`);
      assert.ok(removed === talks || removed === `---\n\n${talks}`, removed);
    }
    for (const last of [
      '# Talks\n\n- Of gulls.\nLast updated in May.\n',
      '# Talks\n\n- Of gulls.\n<script>show();</script>\n',
      '# Talks\n\n<script>show();</script>\n',
      '# Talks\n\nLast updated: May 2029\n',
      '# Talks\n\nLast updates are told on the list.\n',
      '# Visitors\n\nFrom where you are:\n\n<script id="clustrmaps" src="//maps.example/map.js"></script>\n',
      '# Visitors\n\nFrom where you are:\n\n<script id="_wau1" src="//waust.at/d.js"></script>\n',
      '# Talks\n\nWith code:\n\n<script src="https://gist.github.com/mei/1.js"></script>\n',
      '# Talks\n\nWith a drawing:\n\n<script type="text/tikz">\n\\draw (0,0);\n</script>\n',
      '# Talks\n\n![Gulls](images/gulls.png)\n\n© Photo by Bo Sato\n',
    ]) {
      const section = last.startsWith('# Talks') ? 'Talks' : 'Visitors';
      assert.equal(await after({ kind: 'remove', section, pages: 'both' }, news + last), `${news.trimEnd()}\n`, last);
    }
  });
});
