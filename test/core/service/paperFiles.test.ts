import assert from 'node:assert/strict';
import type { Described } from '../../../src/core/publications/records/described';
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

  it('have a title whose signs no Markdown reads where the site prints titles as Markdown, and are exported with it', async () => {
    const stars = { ...boats, csl: { ...boats.csl, title: 'C*-Algebras, W*-Algebras of the __Bridges__' } };
    const loop = (words: string): string => `---\n---\n{% for post in site.publications %}${words}{% endfor %}\n`;
    const asHtml = { [listPath]: loop('<p>{{ post.title | escape }}</p>') };
    for (const [files, title] of [
      [{}, 'C&#42;-Algebras, W&#42;-Algebras of the &#95;&#95;Bridges&#95;&#95;'],
      [
        { ...asHtml, '_includes/post.html': '{{ post.title | markdownify }}' },
        'C&#42;-Algebras, W&#42;-Algebras of the &#95;&#95;Bridges&#95;&#95;',
      ],
      [asHtml, stars.csl.title],
    ] as const) {
      const { service, uri } = site(files);
      const [file] = (await service.newPaperFiles(uri(paperPath), [stars])) ?? [];
      assert.ok(file);
      assert.ok(file.text.includes(`\ntitle: "${title}"\n`), file.text);
      const written = site({ ...files, [file.path]: file.text });
      const { text } = await written.service.exportPublications([uri(file.path)], 'csl-json');
      assert.ok(text.includes(`"title": "${stars.csl.title}"`), text);
    }
  });

  it('are missing in what is exported where YAML does not read them, which is told', async () => {
    const slipPath = '_publications/2025-05-01-gulls.md';
    const slip = tides.replace('"Tides of All the Lakes"', 'Gulls: Counted from the Air');
    const { service, uri } = site({ [slipPath]: slip });
    for (const [page, count] of [
      [listPath, 1],
      [slipPath, 0],
      [paperPath, 1],
    ] as const) {
      const exported = await service.exportPublications([uri(page)], 'csl-json');
      const told = exported.notes.filter(({ text }) => /^(?:The front matter|No publication)/.test(text));
      assert.equal(exported.count, count, page);
      assert.deepEqual(
        told.map(({ values }) => values),
        page === paperPath ? [] : [[slipPath]],
      );
    }
  });

  it('are written from pages in HTML as from those in Markdown, and not from what is no page', async () => {
    const html = '---\npermalink: /papers/\n---\n{% for post in site.publications %}{{ post.title }}{% endfor %}\n';
    const feed = html.replace('/papers/', '/papers.xml');
    const plain = '---\n---\n<p>Hello</p>\n';
    const files = { '_pages/papers.html': html, '_pages/plain.html': plain, 'papers.xml': feed };
    const { service, uri } = site(files);
    assert.equal((await service.paperHome(uri('_pages/papers.html')))?.kind, 'files');
    assert.equal((await service.paperHome(uri('_pages/plain.html')))?.kind, 'files');
    assert.notEqual((await service.paperHome(uri('papers.xml')))?.kind, 'files');
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
    assert.equal((await service.paperHome(uri(listPath)))?.kind, 'files');
  });

  it('are left alone where they are samples that nothing lists, or fewer than the entries of another page', async () => {
    const sample = tides.replace('Tides of All the Lakes', 'Paper Title Number 1');
    const unlisted = site({ [listPath]: list.replace('site.publications', 'site.talks'), [paperPath]: sample });
    assert.notEqual((await unlisted.service.paperHome(unlisted.uri('_pages/about.md')))?.kind, 'files');
    const talks = { '_pages/talks.md': '---\npermalink: /talks/\n---\n\n# Talks\n' };
    const papers = { '_pages/about.md': `---\npermalink: /\n---\n\n# Publications\n\n${entry}` };
    const { service, uri } = site({ ...talks, ...papers });
    assert.notEqual((await service.paperHome(uri('_pages/talks.md')))?.kind, 'files');
  });

  describe('are left alone beside papers in HTML below a heading in HTML', () => {
    const sample = tides.replace('Tides of All the Lakes', 'Paper Title Number 1');
    const names = '<b>Lin Qiu</b>, Ada Reed';
    const inList = (title: string, number: number): string =>
      `<li>${names}. <a href="https://doi.org/10.5555/x.${number}">${title}</a>. <i>Journal of Lakes</i>, 2024.</li>\n`;
    const inRow = (title: string, number: number): string =>
      `<tr><td><img src="${number}.png"></td><td><a href="https://doi.org/10.5555/x.${number}">${title}</a><br>${names}<br><i>Journal of Lakes</i>, 2024</td></tr>\n`;
    for (const [form, tag, written] of [
      ['items', 'ul', inList],
      ['rows', 'table', inRow],
    ] as const) {
      const papers = `<h2>Publications</h2>\n<${tag}>\n${written('Tides of Lakes', 1)}${written('Ice of Lakes', 2)}</${tag}>\n`;
      for (const [path, text] of [
        ['_pages/about.md', `---\npermalink: /\n---\nHello\n\n${papers}`],
        ['index.html', `---\n---\n${papers}`],
      ] as const)
        it(`in ${form} of ${path}, where a new one goes`, async () => {
          const about = { '_pages/about.md': '---\npermalink: /about/\n---\n\nHello\n' };
          const { service, uri } = site({ [paperPath]: sample, ...about, [path]: text });
          assert.notEqual((await service.paperHome(uri(path)))?.kind, 'files');
          const placed = await service.placePublications(uri(path), [boats]);
          assert.equal(placed?.uri, uri(path));
          assert.match(placed.edits.map(({ newText }) => newText).join(''), /<(?:li|tr)>.*Boats of the Bridges/s);
        });
    }
  });

  describe('of which some list several papers', () => {
    const index = `---\ntitle: Publications\npermalink: /written/\n---\n\n${entry}`;
    const ofYear = (year: number): string => `---\ntitle: "${year}"\n---\n\n${entry.replace('2022', String(year))}`;
    const many = `---\ntitle: Written with Others\ndate: 2023-01-01\n---\n\n${entry}${entry.replace('Nets', 'Boats').replace('n.3', 'b.3')}`;
    const noPapers = { [listPath]: '---\npermalink: /publications/\n---\n\nHello\n' };
    for (const [what, path, text] of [
      ['the page of the collection', '_publications/index.md', index],
      ['one for each year', '_publications/2024.md', ofYear(2024)],
      ['one with several papers and a title', '_publications/others.md', many],
    ] as const)
      it(`have new ones among theirs: ${what}`, async () => {
        const alone = { ...smallSite, '_config.yml': config, ...noPapers, [path]: text };
        for (const { service, uri } of [inMemory(alone), inMemory({ ...alone, [paperPath]: tides })]) {
          assert.notEqual((await service.paperHome(uri(path)))?.kind, 'files');
          const placed = await service.placePublications(uri(path), [boats]);
          assert.equal(placed?.uri, uri(path));
          assert.match(placed.edits.map(({ newText }) => newText).join(''), /^- .*Boats of the Bridges/);
        }
      });

    it('are no papers: a new one is like the others, and the Publications view has these alone', async () => {
      const { service, uri } = site({ '_publications/2025.md': ofYear(2025) });
      const [file] = (await service.newPaperFiles(uri(listPath), [boats])) ?? [];
      assert.equal(file?.path, '_publications/2026-03-04-boats.md');
      assert.equal((await service.publicationsView(uri(listPath), 'section'))?.count, 1);
    });
  });

  it('are not written where none has a title to be like: the entry goes to the page', async () => {
    const untitled = '---\nlayout: paper\nyear: 2024\n---\n\n# Tides of All the Lakes\n';
    const headed = list.replace('\n{% for', '\n# Publications\n\n{% for');
    const { service, uri } = site({ [paperPath]: untitled, [listPath]: headed });
    for (const path of [listPath, paperPath, '_pages/about.md']) {
      assert.notEqual((await service.paperHome(uri(path)))?.kind, 'files');
      assert.equal((await service.placePublications(uri(path), [boats]))?.uri, uri(listPath));
    }
  });

  const bibtex =
    '@article{b, title={Boats of the Bridges}, author={Qiu, Lin}, journal={Journal of Boats}, year={2026}}';

  it('are what is pasted on the page that lists them, and known where it is there', async () => {
    const { service, uri } = site();
    const pasted = await service.pastedPapers(uri(listPath), list.length, bibtex);
    assert.ok(pasted?.kind === 'bibliography');
    assert.deepEqual(
      pasted.works.map(({ csl }) => csl.title),
      ['Boats of the Bridges'],
    );
    assert.equal((await service.pastedPapers(uri(listPath), list.length, '10.5555/b.2'))?.kind, 'identifier');
    const again = bibtex.replace('Boats of the Bridges', 'Tides of All the Lakes');
    assert.equal((await service.pastedPapers(uri(listPath), list.length, again))?.kind, 'onPage');
  });

  it('are not what is pasted below another heading, into front matter or into one of them', async () => {
    const news = `${list}\n# News\n\n- news\n`;
    const { service, uri } = site({ [listPath]: news.replace('\n{% for', '\n# Written\n\n{% for') });
    assert.equal(await service.pastedPapers(uri(listPath), news.length + '# Written\n\n'.length, bibtex), undefined);
    assert.equal(await service.pastedPapers(uri(listPath), list.indexOf('title:'), bibtex), undefined);
    assert.equal(await service.pastedPapers(uri(paperPath), tides.length, bibtex), undefined);
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

  describe('in the Publications view', () => {
    const ice = tides.replace('Tides of All', 'Ice on').replace('2024-05-01', '2025-02-01').replace('t.1', 'i.2');
    const icePath = '_publications/a-ice.md';

    it('are listed of the page that lists them and of a home page without papers, the newest first', async () => {
      const { service, uri } = site({ [icePath]: ice });
      for (const page of [listPath, '_pages/about.md', icePath]) {
        const view = await service.publicationsView(uri(page), 'section');
        assert.deepEqual(
          view?.groups.map(({ label, items }) => [
            typeof label === 'string' ? label : label.text,
            items.map(({ title, detail, isData }) => `${title}, ${detail}, ${String(isData)}`),
          ]),
          [['Files of their own', ['Ice on the Lakes, 2025, true', 'Tides of All the Lakes, 2024, true']]],
          page,
        );
      }
    });

    it('are below the heading where the page lists them, lead to their titles, and are grouped by year', async () => {
      const headed = list.replace('\n{% for', '\n# Written\n\n{% for');
      const { service, uri } = site({ [listPath]: headed, [icePath]: ice });
      const view = await service.publicationsView(uri(listPath), 'section');
      const [group] = view?.groups ?? [];
      assert.equal(group?.label, 'Written');
      const [first] = group.items;
      assert.equal(first?.path, icePath);
      assert.equal(ice.slice(first.selection.start, first.selection.end), '"Ice on the Lakes"');
      const byYear = await service.publicationsView(uri(listPath), 'year');
      assert.deepEqual(
        byYear?.groups.map(({ label }) => label),
        ['2025', '2024'],
      );
    });

    it('are neither moved nor removed from there, and it is said why', async () => {
      const { service, uri } = site({ [icePath]: ice });
      const [item] = (await service.publicationsView(uri(listPath), 'section'))?.groups[0]?.items ?? [];
      assert.ok(item);
      for (const kind of ['remove', 'duplicate'] as const) {
        const change = await service.changePublications(uri(listPath), { kind, entry: item });
        assert.ok(change.kind === 'refused');
        assert.match(change.message.text, /is a file of its own/);
      }
    });

    it('are not listed beside the papers of a page', async () => {
      const about = `---\npermalink: /\n---\n\n# Publications\n\n${entry}`;
      const { service, uri } = site({ '_pages/about.md': about });
      assert.equal((await service.publicationsView(uri('_pages/about.md'), 'section'))?.count, 1);
    });
  });
});

describe('the first paper of a collection that is still empty', () => {
  const empty = (files: Readonly<Record<string, string>> = {}, more = ''): InMemory =>
    inMemory({ ...smallSite, '_config.yml': config + more, [listPath]: list, ...files });
  const first = async ({ service, uri }: InMemory, page = listPath): Promise<string | undefined> => {
    const [file] = (await service.newPaperFiles(uri(page), [boats])) ?? [];
    return file && `${file.path}\n${file.text}`;
  };
  const documented = `_publications/2026-03-04-boats-bridges.md
---
title: "Boats of the Bridges"
collection: publications
permalink: /publication/2026-03-04-boats-bridges
excerpt: ''
date: 2026-03-04
venue: 'Journal of Boats'
paperurl: 'https://doi.org/10.5555/b.2'
citation: 'Lin Qiu. (2026). &quot;Boats of the Bridges.&quot; <i>Journal of Boats</i>.'
---
`;

  it('has the keys that its template documents, from the page that lists it and from the home page', async () => {
    assert.equal(await first(empty()), documented);
    assert.equal(await first(empty(), '_pages/about.md'), documented);
  });

  it('has those, too, that the list prints of each', async () => {
    const printing = list.replace(
      '{{ post.title }}',
      '{{ post.title }}, {{ post.authors }}. {{ page.category }} {{ post.doi }}',
    );
    const text = await first(empty({ [listPath]: printing }));
    assert.match(text ?? '', /^venue: .*\n/m);
    assert.match(
      text ?? '',
      /^date: .*\nauthors: 'Lin Qiu'\nvenue: .*\npaperurl: .*\ndoi: '10\.5555\/b\.2'\ncitation: /m,
    );
    assert.doesNotMatch(text ?? '', /^category/m);
    const categories = 'publication_category:\n  manuscripts:\n    title: Journal Articles\n';
    assert.match((await first(empty({}, categories))) ?? '', /^category: manuscripts$/m);
  });

  it('stands in the folder of collections', async () => {
    const text = await first(empty({}, 'collections_dir: parts\n'));
    assert.equal(text?.split('\n')[0], 'parts/_publications/2026-03-04-boats-bridges.md');
  });

  it('is written into no collection that is not declared or not listed, or where a page has the papers', async () => {
    assert.equal(await first(empty({ '_config.yml': smallSite['_config.yml'] ?? '' })), undefined);
    assert.equal(await first(empty({ [listPath]: list.replace('site.publications', 'site.talks') })), undefined);
    const about = `---\npermalink: /\n---\n\n# Publications\n\n${entry}`;
    assert.equal(await first(empty({ '_pages/about.md': about }), '_pages/about.md'), undefined);
    const talks = '---\npermalink: /talks/\n---\n\n# Talks\n';
    assert.equal(
      await first(empty({ '_pages/about.md': about, '_pages/talks.md': talks }), '_pages/talks.md'),
      undefined,
    );
  });
});
