import assert from 'node:assert/strict';
import { chosen, labels, suggested, type SiteFiles } from './suggested';

const menu = '_data/navigation.yml';
const files: SiteFiles = {
  '_pages/about.md':
    "---\npermalink: /\n---\n\n# 🔥 News\n\n<span class='anchor' id='research'></span>\n\n# Research Interests\n\n# C:\\\\lakes\n",
  '_pages/talks.md': '---\npermalink: /talks/\ntitle: "Talks"\n---\n',
};
const news = 'main:\n  - title: "News"\n    url: "#-news"\n';

describe('completion of whole items of the menu', () => {
  it('offers what the menu lacks, with its address, behind a dash and before the keys', async () => {
    const items = await suggested(menu, `${news}  - ⟦‸⟧\n`, files);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail?.kind === 'site' ? detail.text : '']),
      [
        ['Research Interests', '#research'],
        ['C:\\lakes', '#clakes'],
        ['Talks', '/talks/'],
        ['title', ''],
        ['url', ''],
      ],
    );
  });

  for (const [before, label, after] of [
    ['  - ‸', 'Research Interests', '  - title: "Research Interests"\n    url: "#research"‸'],
    ['  -‸', 'Talks', '  - title: "Talks"\n    url: "/talks/"‸'],
    ['  - C‸', 'C:\\lakes', '  - title: "C:\\\\lakes"\n    url: "#clakes"‸'],
    ['  -   ‸', 'Talks', '  -   title: "Talks"\n      url: "/talks/"‸'],
    ['  ‸', 'Talks', '  - title: "Talks"\n    url: "/talks/"‸'],
    ['  Ta‸', 'Talks', '  - title: "Talks"\n    url: "/talks/"‸'],
  ] as const)
    it(`writes one: ${before}`, async () =>
      assert.equal(await chosen(menu, `${news}${before}\n`, label, files), `${news}${after}\n`));

  it('writes the first one of a list, as deep as the cursor', async () =>
    assert.equal(
      await chosen(menu, 'main:\n  ‸\n', 'Talks', files),
      'main:\n  - title: "Talks"\n    url: "/talks/"‸\n',
    ));

  it('offers the address of the title above where the editor puts the cursor behind it', async () => {
    const title = 'main:\n  - title: "Talks"\n';
    assert.equal(await chosen(menu, `${title}  ‸\n`, 'url', files), `${title}    url: ‸\n`);
    assert.equal(await chosen(menu, `${title}  u‸\n`, 'url', files), `${title}    url: ‸\n`);
    assert.ok(!(await labels(menu, `${news}  ‸\n`, files)).includes('url'));
  });

  it('offers no item that leads to the page which shows the list', async () => {
    const site = { ...files, '_pages/zh.md': '---\npermalink: /zh/\ntitle: "林梅"\n---\n\n# 论文\n' };
    assert.deepEqual(await labels(menu, `${news}main_zh:\n  - ‸\n`, site), ['论文', 'Talks', 'title', 'url']);
    assert.ok((await labels(menu, `${news}  - ‸\n`, site)).includes('林梅'));
  });

  it('offers keys alone where an item has begun', async () => {
    assert.deepEqual(await labels(menu, 'main:\n  - title: "Talks"\n    ‸\n', files), ['url']);
    assert.deepEqual(await labels(menu, 'main:\n  - ‸\n    url: "/talks/"\n', files), ['title']);
    assert.deepEqual(await labels(menu, 'main:\n  - ti‸: "Talks"\n', files), ['title', 'url']);
  });
});
