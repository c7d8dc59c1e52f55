import assert from 'node:assert/strict';
import type { Described } from '../../../src/core/publications/registries/described';
import { inMemory, smallSite, type InMemory } from './inMemory';

const config = `${smallSite['_config.yml'] ?? ''}collections:\n  publications:\n    output: true\n`;
const tides = `---
title: "Tides of All the Lakes"
collection: publications
date: 2024-05-01
venue: 'Journal of Lakes'
paperurl: 'https://doi.org/10.5555/t.1'
---
`;
const list =
  '---\npermalink: /publications/\ntitle: Publications\n---\n\n{% for post in site.publications %}\n- {{ post.title }}\n{% endfor %}\n';
const listPath = '_pages/publications.md';
const paperPath = '_publications/2024-05-01-tides.md';
const entry = '- [Nets for All the Rivers](https://doi.org/10.5555/n.3), **Lin Qiu**, Ada Reed, *ISSI*, 2022\n';

const boats: Described = {
  csl: {
    id: 'boats',
    type: 'article-journal',
    title: 'Boats of the Bridges',
    author: [{ family: 'Qiu', given: 'Lin' }],
    'container-title': 'Journal of Boats',
    issued: { 'date-parts': [[2026, 3, 4]] },
    DOI: '10.5555/b.2',
  },
  otherTitles: [],
  years: [2026],
  notices: [],
};

function site(files: Readonly<Record<string, string>> = {}): InMemory {
  return inMemory({ ...smallSite, '_config.yml': config, [listPath]: list, [paperPath]: tides, ...files });
}

describe('papers that are files of a collection', () => {
  it('are written as files from the page that lists them, from the home page and from one of them', async () => {
    const { service, uri } = site();
    for (const page of [listPath, '_pages/about.md', paperPath]) {
      const files = await service.newPaperFiles(uri(page), [boats]);
      assert.deepEqual(files, [
        {
          path: '_publications/2026-03-04-boats.md',
          text: `---
title: "Boats of the Bridges"
collection: publications
date: 2026-03-04
venue: 'Journal of Boats'
paperurl: 'https://doi.org/10.5555/b.2'
---
`,
        },
      ]);
    }
  });

  it('are written from a page in HTML that lists them', async () => {
    const html = '---\npermalink: /papers/\n---\n{% for post in site.publications %}{{ post.title }}{% endfor %}\n';
    const { service, uri } = site({ '_pages/papers.html': html, '_pages/plain.html': '---\n---\n<p>Hello</p>\n' });
    assert.equal(await service.hasPaperFiles(uri('_pages/papers.html')), true);
    assert.equal(await service.hasPaperFiles(uri('_pages/plain.html')), false);
  });

  it('are not written at the cursor of a page that lists them', async () => {
    const { service, uri } = site();
    assert.equal(await service.isPlaceOfPapers(uri(listPath), list.length), false);
    assert.equal(await service.isPlaceOfPapers(uri(paperPath), tides.length), false);
  });

  it('never take the name of a file that is there', async () => {
    const { service, uri } = site({ '_publications/2026-03-04-Boats.md': 'no front matter\n' });
    const [file] = (await service.newPaperFiles(uri(listPath), [boats])) ?? [];
    assert.equal(file?.path, '_publications/2026-03-04-boats-2.md');
  });

  it('are known where one is inserted again, in the file itself, too', async () => {
    const { service, uri } = site();
    const again = { ...boats, csl: { ...boats.csl, title: 'Tides of All the Lakes', DOI: '10.5555/t.1' } };
    for (const page of [listPath, paperPath])
      assert.equal((await service.entryOfWork(uri(page), again))?.uri, uri(paperPath));
    assert.equal(await service.entryOfWork(uri(paperPath), boats), undefined);
  });

  it('are left alone where the page has entries of its own', async () => {
    const about = `---\npermalink: /\n---\n\n# Publications\n\n${entry}`;
    const { service, uri } = site({ '_pages/about.md': about });
    assert.equal(await service.newPaperFiles(uri('_pages/about.md'), [boats]), undefined);
    assert.equal(await service.hasPaperFiles(uri(listPath)), true);
  });

  it('are left alone where they are samples that nothing lists, or fewer than the entries of another page', async () => {
    const sample = tides.replace('Tides of All the Lakes', 'Paper Title Number 1');
    const unlisted = site({ [listPath]: list.replace('site.publications', 'site.talks'), [paperPath]: sample });
    assert.equal(await unlisted.service.hasPaperFiles(unlisted.uri('_pages/about.md')), false);
    const talks = { '_pages/talks.md': '---\npermalink: /talks/\n---\n\n# Talks\n' };
    const papers = { '_pages/about.md': `---\npermalink: /\n---\n\n# Publications\n\n${entry}` };
    const { service, uri } = site({ ...talks, ...papers });
    assert.equal(await service.hasPaperFiles(uri('_pages/talks.md')), false);
  });

  it('are shown on the page that lists them as soon as they are there', async () => {
    const { service, uri, workspace } = site();
    await service.renderPage(uri(listPath));
    const [file] = (await service.newPaperFiles(uri(listPath), [boats])) ?? [];
    assert.ok(file);
    workspace.set(file.path, file.text);
    await service.fileChanged(uri(file.path));
    const shown = await service.renderPage(uri(listPath));
    assert.ok(shown.kind === 'page');
    assert.match(shown.html, /Boats of the Bridges/);
  });
});
