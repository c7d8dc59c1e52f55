import assert from 'node:assert/strict';
import type { PageModel } from '../../../../src/core/page/pageModel';
import { createPageModels } from '../../../../src/core/page/pageModels';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { assembledPage, type AssembledPage } from '../../../../src/core/site/store/assembledPage';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { withFile } from '../../../../src/core/site/store/updateSite';
import { edited } from '../../../fuzz/edits';
import { createRandom, pick } from '../../../fuzz/random';
import { rounds, step } from '../../../secondCircle';
import { createMemoryWorkspace } from '../../memoryWorkspace';

const about = '_pages/about.md';
const news = '_pages/includes/news.md';
const papers = '_pages/includes/papers.md';

const files = {
  '_config.yml': 'include: [_pages]\n',
  [about]:
    '---\npermalink: /\n---\n{% include_relative includes/news.md %}\n\n{% include_relative includes/papers.md %}\n\n# Teaching\n\nLakes\n',
  [news]: '# News\n\n- *2029.05*: A paper about lakes\n\nMore [news](https://example.org/news)\n',
  [papers]:
    '# Papers\n\n- Mei Lin, Ann Reed. **Lakes that remember their rivers**. PONDS 2029.\n\n<ul>\n<li>Bo Chen, Mei Lin. <b>Rivers that forget their lakes</b>. PONDS 2028.</li>\n</ul>\n\n## Older\n\nNone\n',
};

const siteOf = () => loadSite(createMemoryWorkspace(files, 'memory:/site'), 'memory:/site');

function read(site: SiteSnapshot): AssembledPage {
  const models = createPageModels();
  const page = assembledPage(site, about, path => {
    const file = site.files.get(path);
    return file && models(file);
  });
  assert.ok(page);
  return page;
}

describe('a page with its pieces, read again after an edit in one of them', () => {
  it('is the page read from scratch, after random edits', async function () {
    this.timeout(120_000);
    let cut = 0;
    for (let seed = 1; seed <= rounds(20); seed += step(2)) {
      const random = createRandom(seed);
      let site = await siteOf();
      for (let edit = 0; edit < 8; edit++) {
        const path = pick(random, [about, news, papers]);
        site = withFile(site, path, edited(site.files.get(path)?.text ?? '', random));
        const { model, text } = read(site);
        assert.deepEqual(parts(model), parts(parsePage(text)), `seed ${seed}: ${JSON.stringify(text)}`);
        if (model.pieces.length > 0) cut++;
      }
    }
    assert.ok(cut > rounds(20) / step(2), `only ${cut} pages were put together from pieces`);
  });

  it('keeps what the edit has not touched', async () => {
    const site = await siteOf();
    read(site);
    const longer = withFile(site, news, `${files[news]}\nOne more\n`);
    const first = read(longer);
    const second = read(withFile(longer, papers, files[papers].replace('None', 'None yet')));
    const kept = second.model.pieces.filter(({ model }) => first.model.pieces.some(other => other.model === model));
    assert.ok(second.model.pieces.length > 5);
    assert.equal(kept.length, second.model.pieces.length - 1);
    assert.deepEqual(parts(second.model), parts(parsePage(second.text)));
  });
});

function parts(page: PageModel): unknown {
  const { masked, tags, sections, anchors, entries, paragraphs, links, images, comments } = page;
  const works = worksOf(page).map(({ range, title, authors: { names } }) => ({ range, title, names }));
  return { masked, tags, sections, anchors, entries, paragraphs, links, images, comments, works };
}
