import assert from 'node:assert/strict';
import type { FoundPublications } from '../../../src/core/features/publications/importing';
import type { PublicationSource } from '../../../src/core/features/publications/sourceWorks';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import type { AuthorSource } from '../../../src/core/publications/authorWorks/authorWorks';
import { readAuthorSource } from '../../../src/core/publications/authorWorks/readAuthorSource';
import { describeCompared, isLikelyWanted } from '../../../src/core/publications/comparing/comparedMessages';
import type { Message } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { listsOf, type ListedAuthor } from '../../registries/authors';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer, type Route } from '../../registries/server';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { inMemory, smallSite } from './inMemory';

const pagePath = '_pages/about.md';

const lin: ListedAuthor = {
  orcid: '0000-0002-1825-0097',
  dblpName: 'Qiu Lin',
  pid: '12/345',
  openalex: 'A5023888391',
  papers: [
    { doi: '10.5555/t.1', title: 'Tides of All the Lakes', authors: 'Qiu Lin; Ada Reed', year: 2024 },
    { doi: '10.5555/b.2', title: 'Boats of All the Bridges', authors: 'Ada Reed; Qiu Lin', year: 2019 },
    { doi: '10.5555/n.3', title: 'Nets for All the Rivers', authors: 'Qiu Lin; Ada Reed', year: 2022 },
    { doi: '', title: 'A Poster on Ponds', authors: 'Qiu Lin', year: 2021, venue: 'Pond Days', unregistered: true },
  ],
};
const byOrcid: PublicationSource = { kind: 'author', author: { registry: 'orcid', id: lin.orcid } };

const page = `---
permalink: /
---

# Publications

- [Tides of All the Lakes](https://doi.org/10.5555/t.1), **Qiu Lin**, Ada Reed, *ISSI*, 2024
- [Boats of All the Bridges](https://doi.org/10.5555/b.2), Ada Reed, **Qiu Lin**, *ISSI*, 2016
`;

describe('importing the publications of an author', () => {
  let server: RegistriesServer | undefined;
  let service: LanguageService;
  let now = new Date();
  const workspace = (files: Readonly<Record<string, string>>) =>
    createMemoryWorkspace({ ...smallSite, [pagePath]: page, ...files });
  const uri = (path: string): string => `memory:/site/${path}`;
  afterEach(() => server?.close());

  async function start(
    files: Readonly<Record<string, string>> = {},
    routes: (path: string, query: URLSearchParams) => Route | undefined = (path, query) =>
      listsOf([lin])(path, query) ?? registryOf(lin.papers)(path, query),
  ): Promise<void> {
    server = await startRegistries(routes);
    const names = ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'] as const;
    const registries = Object.fromEntries(names.map(name => [name, `${server?.base ?? ''}/${name}`]));
    now = new Date('2026-11-25T12:00:00Z');
    const ports = {
      workspace: workspace(files),
      http: createFetchHttpClient(),
      logger: { log: () => undefined },
      clock: { now: () => now, sleep: () => Promise.resolve() },
      styles: { compile: compileStyles },
    };
    service = createLanguageService(ports, () => ({ rules: {}, registries, mailto: undefined }));
  }

  /** `new*: Title`: with a star what is picked from the start. */
  function told(found: FoundPublications): readonly string[] {
    if (found.kind !== 'found') assert.fail(JSON.stringify(found));
    return found.works.map(work => {
      const notes = describeCompared(work).map(written).join(' ');
      return `${work.standing.kind}${isLikelyWanted(work) ? '*' : ''}: ${work.publication.csl.title ?? ''}${notes && ` – ${notes}`}`;
    });
  }

  it('tells what is new, what is there and what is printed otherwise', async () => {
    await start();
    assert.deepEqual(told(await service.findPublications(uri(pagePath), byOrcid)), [
      'here: Tides of All the Lakes',
      'new*: Nets for All the Rivers',
      'new: A Poster on Ponds – The registry names no authors.',
      'differs: Boats of All the Bridges – On the page its year is 2016.',
    ]);
  });

  it('asks for single records only once in a session', async () => {
    await start();
    await service.findPublications(uri(pagePath), byOrcid);
    const first = server?.requests.length ?? 0;
    await service.findPublications(uri(pagePath), byOrcid);
    assert.deepEqual(server?.requests.slice(first), [`GET /orcid/${lin.orcid}/works`]);
  });

  it('asks anew on another day: an entry is not written of a record from before its volume was registered', async () => {
    const [paper] = lin.papers;
    assert.ok(paper !== undefined);
    let more: Readonly<Record<string, unknown>> = { type: 'journal-article', 'container-title': ['Journal of Lakes'] };
    await start({}, (path, query) => listsOf([lin])(path, query) ?? registryOf([{ ...paper, more }])(path, query));
    const volume = async (): Promise<unknown> => {
      const found = await service.findPublications(uri(pagePath), byOrcid);
      return found.kind === 'found' && found.works[0]?.publication.csl.volume;
    };
    assert.equal(await volume(), undefined);
    more = { ...more, volume: '12' };
    assert.equal(await volume(), undefined);
    now = new Date('2026-11-27T12:00:00Z');
    assert.equal(await volume(), '12');
  });

  it('writes what is chosen where the page has its papers, in their style and order', async () => {
    await start();
    const found = await service.findPublications(uri(pagePath), byOrcid);
    const chosen =
      found.kind === 'found' ? found.works.filter(isLikelyWanted).map(({ publication }) => publication) : [];
    const placed = await service.placePublications(uri(pagePath), chosen);
    assert.equal(placed?.uri, uri(pagePath));
    assert.equal(
      applyEdits(page, placed.edits),
      page.replace(
        '- [Boats',
        '- [Nets for All the Rivers](https://doi.org/10.5555/n.3), **Qiu Lin**, Ada Reed, 2022\n- [Boats',
      ),
    );
  });

  it('counts the papers of a page anew that are numbered by hand', async () => {
    const numbered = page.replace('- [Tides', '- [2] [Tides').replace('- [Boats', '- [1] [Boats');
    await start({ [pagePath]: numbered });
    const found = await service.findPublications(uri(pagePath), byOrcid);
    const works = found.kind === 'found' ? found.works : [];
    const chosen = works.filter(({ publication }) => publication.csl.title === 'Nets for All the Rivers');
    const placed = await service.placePublications(
      uri(pagePath),
      chosen.map(({ publication }) => publication),
    );
    assert.equal(
      applyEdits(numbered, placed?.edits ?? []),
      numbered
        .replace('[2]', '[3]')
        .replace(
          '- [1]',
          '- [2] [Nets for All the Rivers](https://doi.org/10.5555/n.3), **Qiu Lin**, Ada Reed, 2022\n- [1]',
        ),
    );
  });

  it('looks into the pieces of a page too, and writes into the one that holds the papers', async () => {
    const about =
      '---\npermalink: /\n---\n\n# News\n\n- *2026.10*: a paper\n\n{% include_relative parts/papers.md %}\n';
    await start({ [pagePath]: about, '_pages/parts/papers.md': page.replace(/^---[\s\S]*---\n\n/, '') });
    const found = await service.findPublications(uri(pagePath), byOrcid);
    assert.equal(told(found)[0], 'here: Tides of All the Lakes');
    const works = found.kind === 'found' ? found.works : [];
    const placed = await service.placePublications(
      uri(pagePath),
      works.slice(1, 2).map(({ publication }) => publication),
    );
    assert.equal(placed?.uri, uri('_pages/parts/papers.md'));
  });

  it('writes into the piece that has the heading for papers, where none stands below it yet', async () => {
    const heading = '# 📝 Publications\n';
    await start({
      [pagePath]:
        '---\npermalink: /\n---\n\n{% include_relative parts/pub.md %}\n\n{% include_relative parts/talks.md %}\n',
      '_pages/parts/pub.md': heading,
      '_pages/parts/talks.md': '# Talks\n\n- *2026.10*: a talk\n',
    });
    const found = await service.findPublications(uri(pagePath), byOrcid);
    const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
    const placed = await service.placePublications(uri(pagePath), works.slice(0, 1));
    assert.equal(placed?.uri, uri('_pages/parts/pub.md'));
    assert.match(applyEdits(heading, placed.edits), /^# 📝 Publications\n\n.*Tides of All the Lakes/);
  });

  it('writes into the page of the site that has the papers, where the page has no place for them', async () => {
    const about = '---\npermalink: /\n---\n\n# News\n\n- *2026.10*: a paper\n';
    const chinese = page.replace('---\n', '---\nlang: zh\n');
    await start({
      [pagePath]: about,
      '_pages/papers.md': page,
      '_pages/zh.md': `${chinese}${page.replace(/^---[\s\S]*---/, '')}`,
    });
    const found = await service.findPublications(uri(pagePath), byOrcid);
    assert.equal(told(found)[0], 'here: Tides of All the Lakes', 'what that page has is there');
    const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
    assert.equal((await service.placePublications(uri(pagePath), works.slice(1, 2)))?.uri, uri('_pages/papers.md'));
  });

  it('writes the first papers of a page as a list, and as boxes where the page in the other language has boxes', async () => {
    const empty = '---\npermalink: /\n---\n\n# Publications\n';
    const box = `<div class='paper-box'><div class='paper-box-image'><div><img src='images/loom.png' alt="A loom"></div></div>
<div class='paper-box-text' markdown="1">

[Tides of All the Lakes](https://doi.org/10.5555/t.1)

**Qiu Lin**, Ada Reed, *Journal of Lakes*, 2020
</div>
</div>
`;
    const written = async (chinese: string, post = ''): Promise<string> => {
      await start({
        [pagePath]: empty,
        '_posts/2029-01-01-looms.md': `---\ntitle: Looms\n---\n\n${post}`,
        '_pages/zh.md': `---\npermalink: /zh/\nlang: zh-CN\n---\n\n# 论文\n\n${chinese}`,
      });
      const found = await service.findPublications(uri(pagePath), byOrcid);
      const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
      return applyEdits(empty, (await service.placePublications(uri(pagePath), works.slice(1, 2)))?.edits ?? []);
    };
    const asItem = `${empty}\n- [Nets for All the Rivers](https://doi.org/10.5555/n.3), **Qiu Lin**, Ada Reed, 2022\n`;
    assert.equal(await written(''), asItem);
    assert.equal(await written('', box), asItem, 'a post is no page of papers');
    assert.match(await written(box), /# Publications\n\n<div class='paper-box'>[^]*Nets for All the Rivers/);
  });

  describe('in HTML, below a heading in HTML', () => {
    const list = (...rows: readonly string[]): string =>
      ['<h2>Publications</h2>', '<ol>', ...rows.map(row => `<li>${row}</li>`), '</ol>', ''].join('\n');
    const rows = [
      '"Weaving Large Looms," <b>Qiu Lin</b>, Ada Reed, <em>ISSI</em>, 2022',
      '"Kites That Wait for Wind," Ada Reed, <b>Qiu Lin</b>, <em>ISSI</em>, 2015',
    ];
    const about = '---\npermalink: /\n---\n\n# News\n\n- *2026.10*: a paper\n\n';

    it('writes among them, also in a piece', async () => {
      await start({
        [pagePath]: `${about}{% include_relative parts/pub.md %}\n`,
        '_pages/parts/pub.md': list(...rows),
      });
      const found = await service.findPublications(uri(pagePath), byOrcid);
      const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
      const placed = await service.placePublications(uri(pagePath), works.slice(0, 1));
      assert.equal(placed?.uri, uri('_pages/parts/pub.md'));
      assert.match(applyEdits(list(...rows), placed.edits), /<ol>\n<li>"Tides of All the Lakes/);
    });

    describe('on a page in HTML, asked from another page', () => {
      const tides =
        '"Tides of All the Lakes," <b>Qiu Lin</b>, Ada Reed, <a href="https://doi.org/10.5555/t.1">ISSI</a>, 2024';
      const asked = async (path: string, text: string, more: Readonly<Record<string, string>> = {}) => {
        await start({ [pagePath]: about, [path]: text, ...more });
        const found = await service.findPublications(uri(pagePath), byOrcid);
        const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
        const of = (doi: string) => works.filter(({ csl }) => csl.DOI === doi);
        const [listed] = of('10.5555/t.1');
        const entry = listed && (await service.entryOfWork(uri(pagePath), listed));
        return { entry: entry?.uri, placed: (await service.placePublications(uri(pagePath), of('10.5555/n.3')))?.uri };
      };
      const path = '_pages/publications.html';
      const html = list(tides, ...rows);
      const untitled = html.replace(/<h2>.*<\/h2>\n/, '');

      for (const [what, text] of [
        ['a heading', `---\npermalink: /publications/\n---\n\n${html}`],
        ['its title', `---\npermalink: /publications/\ntitle: Publications\n---\n\n${untitled}`],
      ] as const)
        it(`finds them and writes among them where ${what} says what they are`, async () => {
          assert.deepEqual(await asked(path, text), { entry: uri(path), placed: uri(path) });
        });

      it('is no place for others where nothing says so, as these may be talks', async () => {
        const text = `---\npermalink: /more/\n---\n\n${untitled}`;
        assert.deepEqual(await asked(path, text), { entry: undefined, placed: uri(pagePath) });
      });

      it('comes behind one in Markdown that has papers', async () => {
        const text = `---\npermalink: /publications/\n---\n\n${html}`;
        const { placed } = await asked(path, text, { '_pages/papers.md': page.replace('permalink: /', '$&papers/') });
        assert.equal(placed, uri('_pages/papers.md'));
      });
    });

    describe('beside another page of the site that lists papers in Markdown,', () => {
      const html = list(
        '"Tides of All the Lakes," <b>Qiu Lin</b>, Ada Reed, <a href="https://doi.org/10.5555/t.1">ISSI</a>, 2024',
        ...rows,
      );
      const front = '---\npermalink: /more/\n---\n\n';
      const others = page.replace(/tides of all the lakes|10\.5555\/t\.1/gi, 'Looms');
      const asked = async (path: string, text: string) => {
        await start({ [pagePath]: others, [path]: text });
        const found = await service.findPublications(uri(path), byOrcid);
        const works = found.kind === 'found' ? found.works : [];
        const tides = works.find(({ publication: { csl } }) => csl.DOI === '10.5555/t.1');
        const nets = works.filter(({ publication: { csl } }) => csl.DOI === '10.5555/n.3');
        const entry = tides && (await service.entryOfWork(uri(path), tides.publication));
        const placed = await service.placePublications(
          uri(path),
          nets.map(({ publication }) => publication),
        );
        return { standing: tides?.standing.kind, entry: entry?.uri, placed: placed?.uri };
      };

      for (const [what, path, text] of [
        ['a page in HTML', '_pages/more.html', front + html],
        ['a page in HTML without a heading', '_pages/more.html', front + html.replace(/<h2>.*<\/h2>/, '')],
        ['a page in Markdown with a heading in HTML', '_pages/more.md', front + html],
      ] as const)
        it(`has its own list asked, and written into: ${what}`, async () => {
          const { standing, ...places } = await asked(path, text);
          assert.notEqual(standing, 'new');
          assert.deepEqual(places, { entry: uri(path), placed: uri(path) });
        });

      for (const path of ['_pages/more.html', '_pages/more.md'])
        it(`does not list them among its talks, but finds what is there: ${path}`, async () => {
          const places = await asked(path, front + html.replace('Publications', 'Invited Talks'));
          assert.deepEqual(places, { standing: 'new', entry: uri(path), placed: uri(pagePath) });
        });
    });
  });

  describe('finds papers that the page lists in a form of its own', () => {
    const standings = (found: FoundPublications): readonly string[] =>
      found.kind === 'found' ? found.works.map(({ standing }) => standing.kind) : [];
    const notes = (found: FoundPublications): readonly string[] =>
      found.kind === 'found' ? found.incomplete.map(({ text }) => text) : [];

    it('in the rows of a table, and says that it writes none', async () => {
      const row = '| 2024 | [Tides](https://doi.org/10.5555/t.1) | all of us |';
      const table = `---\npermalink: /\n---\n\n# Publications\n\n| Year | Title | Authors |\n|---|---|---|\n${row}\n`;
      await start({ [pagePath]: table });
      const found = await service.findPublications(uri(pagePath), byOrcid);
      assert.deepEqual(standings(found), ['listed', 'new', 'new', 'new']);
      assert.ok(
        notes(found).some(text => text.startsWith('Papers in the rows of a table')),
        notes(found).join(),
      );
      const tides = await service.findPapers('10.5555/t.1');
      const entry = tides.kind === 'found' ? await service.entryOfWork(uri(pagePath), tides.publication) : undefined;
      assert.equal(entry && table.slice(entry.range.start, entry.range.end), row);
    });

    it('in the files of a collection, as long as the page has no papers itself', async () => {
      const config = `${smallSite['_config.yml'] ?? ''}\ncollections:\n  publications:\n    output: true\n`;
      const file = "---\ntitle: Tides of All the Lakes\npaperurl: 'https://lakes.example/tides'\n---\n\nOn tides.\n";
      const loop = '---\npermalink: /\n---\n\n{% for post in site.publications %}\n- {{ post.title }}\n{% endfor %}\n';
      const files = { '_config.yml': config, '_publications/2024-tides.md': file };
      await start({ ...files, [pagePath]: loop });
      const found = await service.findPublications(uri(pagePath), byOrcid);
      assert.deepEqual(standings(found), ['listed', 'new', 'new', 'new']);
      assert.deepEqual(notes(found), []);
      const tides = await service.findPapers('10.5555/t.1');
      const entry = tides.kind === 'found' ? await service.entryOfWork(uri(pagePath), tides.publication) : undefined;
      assert.equal(entry?.uri, uri('_publications/2024-tides.md'));
    });

    it('but not in the files of a collection beside papers that the page lists', async () => {
      const config = `${smallSite['_config.yml'] ?? ''}\ncollections:\n  publications:\n    output: true\n`;
      const file = '---\ntitle: Nets for All the Rivers\n---\n';
      await start({ '_config.yml': config, '_publications/2022-nets.md': file });
      const found = await service.findPublications(uri(pagePath), byOrcid);
      assert.ok(!standings(found).includes('listed'), standings(found).join());
      assert.ok(!notes(found).some(text => text.startsWith('Papers that are files')), notes(found).join());
    });
  });

  it('writes into an empty page of the site that is called after papers, where none has any', async () => {
    const about = '---\npermalink: /\n---\n\n# News\n\n- *2026.10*: a paper\n';
    const papers = '---\ntitle: "Publications"\npermalink: /publications/\n---\n';
    await start({ [pagePath]: about, '_pages/papers.md': papers, '_pages/talks.md': papers.replace(/P|p/g, 't') });
    const found = await service.findPublications(uri(pagePath), byOrcid);
    const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
    const placed = await service.placePublications(uri(pagePath), works.slice(1, 2));
    assert.equal(placed?.uri, uri('_pages/papers.md'));
    assert.match(applyEdits(papers, placed.edits), /---\n\n- \[Nets/);
    assert.equal(await service.isPlaceOfPapers(uri(pagePath), about.length), false);
    assert.equal(await service.isPlaceOfPapers(uri('_pages/papers.md'), papers.length), true);
  });

  it('writes into the page itself where a section of it waits for papers', async () => {
    const about = '---\npermalink: /\n---\n\n# Publications\n\n# News\n\n- *2026.10*: a paper\n';
    await start({ [pagePath]: about, '_pages/papers.md': page });
    const found = await service.findPublications(uri(pagePath), byOrcid);
    const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
    assert.equal((await service.placePublications(uri(pagePath), works.slice(1, 2)))?.uri, uri(pagePath));
  });

  describe('tells a place that is one for a paper', () => {
    const talks = '# Talks\n\n- *2026.10*: a‸ talk\n\n';
    const list = page.slice(page.indexOf('- ['));
    const cards = ['Ash', 'Elm'].map(
      tree => `<li>"The Lake of ${tree}," <b>Qiu Lin</b>, Ada Reed, <em>ISSI</em>, 2022‸</li>\n`,
    );
    const front = '---\npermalink: /\n---\n\n';
    const without = (text: string): string => text.replaceAll('‸', '');

    for (const [what, text, expected] of [
      ['among papers', page.replace('Tides', 'Ti‸des'), true],
      ['in the section for papers', page.replace('Publications\n', 'Publications\n‸'), true],
      ['but not in the front matter', page.replace('permalink', 'perma‸link'), false],
      ['but not above the page', page.replace('# Pub', '‸\n\n# News\n\n- *2026.10*: a talk\n\n# Pub'), false],
      ['but not in a section of talks', page.replace('# Pub', `${talks}# Pub`), false],
      ['in an empty section for works', `${page}\n# Under Review\n\n<!-- soon -->\n‸\n`, true],
      ['in an empty section of any name', page.replace('# Pub', '# Book Chapters\n\n‸\n\n# Pub'), true],
      ['but not in one that waits for talks', page.replace('# Pub', '# Invited Talks\n\n‸\n\n# Pub'), false],
      ['but not in one that holds something else', page.replace('# Pub', '# Books\n\nOn lakes.\n‸\n# Pub'), false],
      ['among papers that have no heading', front + list.replace('Boats', '‸Boats'), true],
      ['but not above them', `${front}‸About me.\n\n${list}`, false],
      ['among papers in HTML', `${front}# Works\n\n<ul>\n${cards.join('')}</ul>\n`, true],
      ['anywhere where the site has no papers', front + talks, true],
      ['but not in the front matter of such a page', front.replace('link', 'li‸nk') + without(talks), false],
    ] as const)
      it(what, async () => {
        await start({ [pagePath]: without(text) });
        assert.equal(await service.isPlaceOfPapers(uri(pagePath), text.indexOf('‸')), expected);
      });

    it('but not on a page without papers where another has them', async () => {
      await start({ [pagePath]: page, '_pages/talks.md': without(front.replace('/', '/talks/') + talks) });
      assert.equal(await service.isPlaceOfPapers(uri('_pages/talks.md'), 60), false);
    });
  });

  it('tells which entry of a page a work has already, from other pages of the site too', async () => {
    await start({ '_pages/talks.md': '---\npermalink: /talks/\n---\n\nAbout my talks.\n' });
    const entryOf = async (at: string, doi: string): Promise<string | undefined> => {
      const found = await service.findPapers(doi);
      const entry = found.kind === 'found' ? await service.entryOfWork(uri(at), found.publication) : undefined;
      return entry && `${entry.uri}: ${page.slice(entry.range.start, entry.range.start + 20)}`;
    };
    assert.equal(await entryOf(pagePath, '10.5555/t.1'), `${uri(pagePath)}: - [Tides of All the `);
    // with another year
    assert.equal(await entryOf(pagePath, '10.5555/b.2'), `${uri(pagePath)}: - [Boats of All the `);
    assert.equal(await entryOf('_pages/talks.md', '10.5555/t.1'), `${uri(pagePath)}: - [Tides of All the `);
    assert.equal(await entryOf(pagePath, '10.5555/n.3'), undefined);
    const found = await service.findPublications(uri(pagePath), byOrcid);
    const works = found.kind === 'found' ? found.works : [];
    const entries = await service.entriesOfWorks(
      uri(pagePath),
      works.map(({ publication }) => publication),
    );
    assert.deepEqual(
      entries.map(entry => (entry === undefined ? 'new' : page.slice(entry.range.start, entry.range.start + 10))),
      works.map(({ standing }) =>
        standing.kind === 'new' || standing.kind === 'listed'
          ? standing.kind
          : page.slice(standing.entry.work.range.start, standing.entry.work.range.start + 10),
      ),
    );
    assert.equal(entries.filter(entry => entry === undefined).length, 2);
  });

  it('offers what the site says of its owner', async () => {
    await start({
      '_config.yml': (smallSite['_config.yml'] ?? '').replace(
        '  bio:',
        '  orcid: https://orcid.org/0000-0002-1825-0097\n  bio:',
      ),
    });
    assert.deepEqual(await service.authorIdentifiers(uri(pagePath)), {
      names: ['Lin Qiu'],
      orcid: '0000-0002-1825-0097',
    });
    assert.deepEqual(await service.authorIdentifiers('memory:/elsewhere/x.md'), { names: [] });
  });

  const failures: readonly (readonly [string, AuthorSource, Route | undefined, RegExp])[] = [
    [
      'that nobody has the iD',
      { registry: 'orcid', id: '0000-0001-5000-0007' },
      undefined,
      /^ORCID knows no one as 0000-0001-5000-0007\. Nothing was changed\./,
    ],
    [
      'that a name is not at DBLP',
      { registry: 'dblp', names: ['No One'] },
      undefined,
      /^DBLP has no works of No One\. Nothing/,
    ],
    [
      'that nothing is shown',
      { registry: 'openalex', id: 'A999999999' },
      undefined,
      /^OpenAlex shows no works of A999999999\. Nothing/,
    ],
    [
      'that DBLP takes one for a robot',
      { registry: 'dblp', names: ['Qiu Lin'] },
      { status: 200, body: '<html>' },
      /^DBLP answered with a web page .* Nothing was changed\. .* ask ORCID or OpenAlex/,
    ],
    [
      'for how many hours OpenAlex wants to be left alone',
      { registry: 'openalex', id: lin.openalex },
      { status: 429, headers: { 'retry-after': '20000' } },
      /Try again in 6 hours\./,
    ],
    [
      'that the network is down',
      { registry: 'orcid', id: lin.orcid },
      { trouble: 'hang-up' },
      /^ORCID could not be reached/,
    ],
  ];
  for (const [what, author, route, expected] of failures)
    it(`says ${what}`, async () => {
      await start({}, route === undefined ? undefined : () => route);
      const found = await service.findPublications(uri(pagePath), { kind: 'author', author });
      assert.match(found.kind === 'failed' ? written(found.message) : found.kind, expected);
    });

  it('says of how many works the records could not be had, and why', async () => {
    await start({}, path =>
      path.startsWith('/crossref/') ? { status: 503 } : listsOf([lin])(path, new URLSearchParams()),
    );
    const found = await service.findPublications(uri(pagePath), byOrcid);
    assert.deepEqual(found.kind === 'found' && found.incomplete.map(written), [
      '3 works could not be looked up, so some of their authors may be missing.',
      'Crossref has a problem on its side (HTTP 503).',
    ]);
    assert.deepEqual(told(found).slice(1, 3), [
      'new: Nets for All the Rivers – Not looked up, since Crossref did not answer.',
      'new: A Poster on Ponds – The registry names no authors.',
    ]);
  });

  it('says that the list itself breaks off, and why', async () => {
    await start({}, (path, query) =>
      query.get('cursor') === '*' ? listsOf([lin], 3)(path, query) : { status: 429, headers: { 'retry-after': '300' } },
    );
    const found = await service.findPublications(uri(pagePath), {
      kind: 'author',
      author: { registry: 'openalex', id: lin.openalex },
    });
    assert.deepEqual(found.kind === 'found' && found.incomplete.map(written), [
      'The list of works is cut off, so some may be missing.',
      'OpenAlex asks for fewer requests: try again in 5 minutes.',
    ]);
  });

  it('can be cancelled', async () => {
    await start();
    const abort = new AbortController();
    abort.abort();
    assert.deepEqual(await service.findPublications(uri(pagePath), byOrcid, { cancellation: abort.signal }), {
      kind: 'cancelled',
    });
  });
});

describe('importing a file of references', () => {
  const { service } = inMemory({ ...smallSite, [pagePath]: page });
  const find = (text: string): Promise<FoundPublications> =>
    service.findPublications(`memory:/site/${pagePath}`, { kind: 'bibliography', text });

  const findIn = (bytes: Uint8Array): Promise<FoundPublications> =>
    service.findPublications(`memory:/site/${pagePath}`, { kind: 'bibliographyFile', bytes });

  const entry = (key: string, title: string, year: number): string =>
    `@inproceedings{${key}, title={${title}}, author={Lin, Qiu and Reed, Ada}, booktitle={Lakes}, year={${year}}}\n`;

  it('compares what is in it with the page, without asking anybody', async () => {
    const found = await find(
      entry('a', 'Tides of {All} the Lakes', 2024) + entry('b', 'Waves on the Great Ponds', 2021),
    );
    assert.deepEqual(found.kind === 'found' && found.works.map(({ standing }) => standing.kind), ['here', 'new']);
    const chosen =
      found.kind === 'found' ? found.works.filter(isLikelyWanted).map(({ publication }) => publication) : [];
    const placed = await service.placePublications(`memory:/site/${pagePath}`, chosen);
    assert.match(
      applyEdits(page, placed?.edits ?? []),
      /2024\n- Waves on the Great Ponds, \*\*Qiu Lin\*\*, Ada Reed, \*Lakes\*, 2021\n- \[Boats/,
    );
  });

  it('does not take the next version of a work for the one on the page', async () => {
    const found = await find(
      entry('a', 'Tides of All the Lakes 2.5', 2024) + entry('b', 'Tides of {All} the Lakes', 2024),
    );
    assert.deepEqual(found.kind === 'found' && found.works.map(({ standing }) => standing.kind), ['new', 'here']);
  });

  it('takes RIS and CSL-JSON too', async () => {
    const ris = 'TY  - CONF\nTI  - Waves on the Great Ponds\nAU  - Lin, Qiu\nPY  - 2021\nER  - \n';
    const json = JSON.stringify([{ id: 'a', type: 'article-journal', title: 'Waves on the Great Ponds' }]);
    for (const text of [ris, json]) {
      const found = await find(text);
      assert.deepEqual(found.kind === 'found' && found.works.map(({ publication }) => publication.csl.title), [
        'Waves on the Great Ponds',
      ]);
    }
  });

  it('picks what names a venue, though its kind is not told, as an export from a page has it', async () => {
    const misc = (fields: string): string => `@misc{a, title={Waves on the Ponds}, year={2021}, ${fields}}\n`;
    const isPicked = async (text: string): Promise<unknown> => {
      const found = await find(text);
      return found.kind === 'found' && found.works.map(isLikelyWanted);
    };
    const author = 'author={Lin, Qiu}';
    assert.deepEqual(await isPicked(misc(`${author}, booktitle={ISSI}, howpublished={ISSI}`)), [true]);
    assert.deepEqual(await isPicked(misc(`${author}, howpublished={GitHub}`)), [false]);
    assert.deepEqual(await isPicked(misc('booktitle={ISSI}')), [false]);
    assert.deepEqual(await isPicked(misc(`${author}, booktitle={ISSI}`).replace('misc', 'software')), [false]);
    assert.deepEqual(await isPicked('TY  - GEN\nTI  - Waves\nAU  - Lin, Qiu\nT2  - ISSI\nER  - \n'), [true]);
  });

  it('picks nothing that has no title', async () => {
    const found = await find(
      '@article{lakes, author={Lin, Qiu}, journal={Journal of Lakes}, year={2021}, doi={10.5555/1}}',
    );
    assert.deepEqual(found.kind === 'found' && found.works.map(isLikelyWanted), [false]);
  });

  it('says how much of it could not be read, and where that begins', async () => {
    const whole = entry('a', 'Waves on the Great Ponds', 2021);
    const open = '@article{b, title={Never closed, year=2020\n';
    const told = async (text: string): Promise<string> => {
      const found = await find(text);
      return found.kind === 'found' ? found.incomplete.map(written).join(' ') : found.kind;
    };
    assert.equal(
      await told(`${whole}\n${open}`),
      '1 entry of the file could not be read, in line 3, and was left out.',
    );
    assert.equal(
      await told(`${whole}\n${open}${open.replace('b', 'c')}`),
      '2 entries of the file could not be read, the first in line 3, and were left out.',
    );
  });

  it('takes the bytes of a file, with a byte order mark or without', async () => {
    for (const mark of ['', '\uFEFF']) {
      const bytes = new TextEncoder().encode(mark + entry('a', '湖上的波浪', 2021));
      const found = await findIn(bytes);
      assert.deepEqual(found.kind === 'found' && found.works.map(({ publication }) => publication.csl.title), [
        '湖上的波浪',
      ]);
    }
  });

  it('takes a “�” that stands in a file for itself', async () => {
    const bytes = new TextEncoder().encode(entry('a', 'What � Means in Old Files', 2021));
    const found = await findIn(bytes);
    assert.equal(found.kind, 'found');
  });

  it('refuses a file whose letters would be lost, since it is not written in UTF-8', async () => {
    const [before = '', after = ''] = entry('a', 'Waves on #', 2021).split('#');
    const encode = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
    // 湖 in GBK, and in Latin-1 an é that with the letter behind it would be a character of GBK
    for (const letter of [
      [0xba, 0xfe],
      [0xe9, 0x61],
    ]) {
      const bytes = new Uint8Array([...encode(before), ...letter, ...encode(after)]);
      const found = await findIn(bytes);
      assert.match(
        found.kind === 'failed' ? written(found.message) : found.kind,
        /^This file is not written in UTF-8: .*“Save with Encoding”.* Nothing was changed\.$/,
      );
    }
  });

  it('says that nothing is in it', async () => {
    const found = await find('Dear reader, this is no bibliography.');
    assert.match(
      found.kind === 'failed' ? written(found.message) : found.kind,
      /^No publication was found in this file/,
    );
  });
});

describe('a typed source of publications', () => {
  const names = ['林秋', 'Qiu Lin'];
  for (const [registry, text, expected] of [
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', { registry: 'orcid', id: '0000-0002-1825-0097' }],
    [
      'orcid',
      '0000-0002-1825-0098',
      'There is a typo in 0000-0002-1825-0098: its last character does not fit the others.',
    ],
    ['orcid', 'Qiu Lin', 'This is not an ORCID iD, which looks like 0000-0002-1825-0097.'],
    ['dblp', 'https://dblp.org/pid/39/6537.html', { registry: 'dblp', pid: '39/6537', names: ['Qiu Lin'] }],
    ['dblp', '  Mei  Lin 0002 ', { registry: 'dblp', names: ['Mei Lin 0002'] }],
    [
      'dblp',
      'https://example.org/me',
      'DBLP is searched by names: write the name as it stands there, such as “Mei Lin 0002”.',
    ],
    ['dblp', '林秋', 'DBLP is searched by names: write the name as it stands there, such as “Mei Lin 0002”.'],
    ['openalex', 'https://openalex.org/A5023888391', { registry: 'openalex', id: 'A5023888391' }],
    ['openalex', '0000-0002-1825-0097', { registry: 'openalex', id: '0000-0002-1825-0097' }],
    ['openalex', 'Qiu Lin', 'This is not an OpenAlex author: write an id such as A5023888391, or an ORCID iD.'],
  ] as const)
    it(`«${text}» at ${registry}`, () => {
      const read = readAuthorSource(registry, text, names);
      assert.deepEqual(read.kind === 'source' ? read.source : written(read.message), expected);
    });

  it('is not searched for at DBLP without a name in Latin letters', () => {
    assert.equal(readAuthorSource('dblp', '39/6537', ['林秋']).kind, 'unreadable');
  });
});

function written({ text, values }: Message): string {
  return text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}
