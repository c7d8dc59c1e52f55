import assert from 'node:assert/strict';
import type { LanguageService } from '../../../src/core/languageService';
import type { Uri } from '../../../src/core/ports';
import type { Message } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { inMemory, smallSite } from './inMemory';
import { listedPapers as list } from './listedPapers';

const pagePath = '_pages/about.md';
const listPath = '_data/papers.yml';

const page = `---
permalink: /
title: ""
---

# Papers

## Conferences

{% for paper in site.data.papers.conferences %}
- {{ paper.authors }}. [{{ paper.title }}]({{ paper.url }}), {{ paper.venue }}
{% endfor %}

## Journals

{% for paper in site.data.papers.journals %}
- {{ paper.authors }}. [{{ paper.title }}]({{ paper.url }}), {{ paper.venue }}
{% endfor %}

# News
`;

const papers = [
  { doi: '10.5555/tides.1', title: 'Tides of All the Lakes', authors: 'Lin Qiu; Ada Reed', year: 2029 },
  { doi: '10.5555/boats.2', title: 'Boats of All the Bridges', authors: 'Ada Reed; Lin Qiu', year: 2028 },
  { doi: '10.5555/nets.3', title: 'Nets for All the Rivers and Seas', authors: 'Lin Qiu', year: 2027 },
  { doi: '10.5555/dunes.4', title: 'Dunes of All the Shores', authors: 'Mo Yan; Lin Qiu', year: 2030 },
];

const words = ({ text, values }: Message): string =>
  text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');

describe('publications that a page lists from a data file', () => {
  let server: RegistriesServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  const files = { ...smallSite, [pagePath]: page, [listPath]: list };
  const site = (): { service: LanguageService; uri: (path: string) => Uri } => {
    const base = server?.base ?? 'http://127.0.0.1:1';
    const registries = { crossref: `${base}/crossref`, datacite: `${base}/datacite`, doi: `${base}/doi` };
    return inMemory(files, { registries }, server === undefined ? undefined : createFetchHttpClient());
  };

  it('are shown below the headings where the page lists them', async () => {
    const { service, uri } = site();
    const view = await service.publicationsView(uri(pagePath), 'section');
    assert.deepEqual(
      view?.groups.map(({ label, items }) => [
        typeof label === 'string' ? label : label.text,
        ...items.map(({ title, path, detail }) => `${title} (${detail}) ${path}`),
      ]),
      [
        ['Conferences', `Tides of All the Lakes (2029) ${listPath}`, `Boats of All the Bridges (2028) ${listPath}`],
        ['Journals', `Nets for All the Rivers (2027) ${listPath}`],
      ],
    );
  });

  it('are no books and papers of others that the page lists, as notes on them', async () => {
    const notes = page.replaceAll('site.data.papers.', 'site.data.reading_notes.').replace('# Papers', '# Reading');
    for (const path of ['_data/reading_notes.yml', '_data/bookshelf.yml', '_data/notes/readings.yml']) {
      const name = path.replace(/^_data\/|\.yml$/g, '').replaceAll('/', '.');
      const { service, uri } = inMemory({
        ...smallSite,
        [pagePath]: notes.replaceAll('reading_notes', name),
        [path]: list,
      });
      assert.equal((await service.publicationsView(uri(pagePath), 'section'))?.count, 0, path);
      assert.equal((await service.exportPublications([uri(pagePath)], 'csl-json')).count, 0, path);
    }
  });

  for (const [form, headings] of [
    ['Markdown', (text: string): string => text],
    [
      'HTML',
      (text: string): string =>
        text.replace(/^(#+) (.*)$/gm, (_, { length }: string, title: string) => `<h${length}>${title}</h${length}>`),
    ],
  ] as const)
    it(`are shown below their own of two headings in ${form} that have one title, with what stands there itself`, async () => {
      const loop = (name: string): string =>
        `{% for paper in site.data.papers.${name} %}\n- {{ paper.authors }}. [{{ paper.title }}]({{ paper.url }}), {{ paper.venue }}\n{% endfor %}`;
      const dunes =
        '- Lin Qiu, Mo Yan. [Dunes of All the Shores](https://doi.org/10.5555/dunes.4), *Journal of Lakes*, 2030';
      const parts = [
        '# Talks',
        '## 2030',
        loop('conferences'),
        '# Papers',
        '## 2030',
        dunes,
        'And:',
        loop('journals'),
        '',
      ];
      const { service, uri } = inMemory({
        ...files,
        [pagePath]: headings(`---\npermalink: /\n---\n\n${parts.join('\n\n')}`),
      });
      const view = await service.publicationsView(uri(pagePath), 'section');
      assert.deepEqual(
        view?.groups.map(({ label, items }) => [label, ...items.map(({ title }) => title)]),
        [
          ['2030', 'Tides of All the Lakes', 'Boats of All the Bridges'],
          ['2030', 'Dunes of All the Shores', 'Nets for All the Rivers'],
        ],
      );
    });

  it('are shown in the order of the page, with what its pieces hold, under titles without icons', async () => {
    const loop = '{% for paper in site.data.papers.conferences %}\n- {{ paper.title }}\n{% endfor %}';
    const works = (title: string): string => `- Lin Qiu, Mo Yan. [${title}](/w/), *Journal of Lakes*, 2030`;
    const parts = [
      `# 📝 Papers\n\n${loop}`,
      `# Talks\n\n${works('Dunes of All the Shores')}`,
      '{% include_relative includes/books.md %}',
      `<h1>🎓 Patents</h1>\n\n${works('Wells of All the Fields')}`,
    ];
    const { service, uri } = inMemory({
      ...files,
      [pagePath]: `---\npermalink: /\n---\n\n${parts.join('\n\n')}\n`,
      [listPath]: list.slice(0, list.indexOf('journals:')),
      '_pages/includes/books.md': `# Books\n\n${works('Bells of All the Towers')}\n`,
    });
    const view = await service.publicationsView(uri(pagePath), 'section');
    assert.deepEqual(
      view?.groups.map(({ label, items }) => [label, ...items.map(({ title }) => title)]),
      [
        ['Papers', 'Tides of All the Lakes', 'Boats of All the Bridges'],
        ['Talks', 'Dunes of All the Shores'],
        ['Books', 'Bells of All the Towers'],
        ['Patents', 'Wells of All the Fields'],
      ],
    );
  });

  it('are shown for their page, though it has neither works of its own nor a heading in Markdown', async () => {
    const path = '_pages/research.md';
    const loop = (name: string): string =>
      `{% for paper in site.data.papers.${name} %}\n<p>{{ paper.title }}</p>\n{% endfor %}\n`;
    const { service, uri } = inMemory({
      ...files,
      [pagePath]: '---\npermalink: /\n---\n\n# News\n\nNone.\n',
      [path]: `---\npermalink: /research/\n---\n\n<h2>Publications</h2>\n\n${loop('conferences')}${loop('journals')}`,
    });
    const view = await service.publicationsView(uri(path), 'section');
    assert.deepEqual(
      view?.groups.map(({ label, items }) => [label, ...items.map(({ title }) => title)]),
      [['Publications', 'Tides of All the Lakes', 'Boats of All the Bridges', 'Nets for All the Rivers']],
    );
  });

  it('are shown without the box that Liquid fills with each of them', async () => {
    const box = `<div class='paper-box'><div class='paper-box-text' markdown="1">
[{{ paper.title }}]({{ paper.url }})

{{ paper.authors }} and more
</div></div>`;
    const { service, uri } = inMemory({ ...files, [pagePath]: page.replace(/- \{\{[^\n]*/, box) });
    assert.equal((await service.publicationsView(uri(pagePath), 'section'))?.count, 3);
  });

  it('are moved in their list, byte for byte, and not out of it', async () => {
    const { service, uri } = site();
    const entry = { path: listPath, key: 'Boats of All the Bridges' };
    const up = await service.changePublications(uri(pagePath), { kind: 'move', entry, to: 'up' });
    assert.ok(up.kind === 'edits');
    const [tides = '', boats = ''] = /conferences:\n([^]*?)\n\n([^]*?)\njournals:/.exec(list)?.slice(1) ?? [];
    assert.equal(
      applyEdits(list, up.files[0]?.edits ?? []),
      list.replace(`${tides}\n\n${boats}`, `${boats}\n\n${tides}`),
    );
    const section = { kind: 'section', path: pagePath, offset: page.indexOf('# News') } as const;
    assert.equal(
      (await service.changePublications(uri(pagePath), { kind: 'move', entry, to: section })).kind,
      'refused',
    );
  });

  it('are told of where a link opens another paper', async () => {
    const { service, uri } = site();
    const { problems } = await service.diagnostics(uri(listPath));
    assert.deepEqual(
      problems.map(({ ruleId, range }) => `${ruleId}: ${list.slice(range.start, range.end)}`),
      Array<string>(2).fill('wrong-paper-link: https://doi.org/10.5555/tides.1'),
    );
  });

  it('are left alone in a file that no page shows', async () => {
    const { service, uri } = inMemory({
      ...files,
      [pagePath]: page.replaceAll('site.data.papers', 'site.data.others'),
    });
    assert.deepEqual((await service.diagnostics(uri(listPath))).problems, []);
    assert.equal((await service.publicationsView(uri(pagePath), 'section'))?.count, 0);
  });

  it('are compared with their records, from the page and from the file, and mended in quotes', async () => {
    server = await startRegistries(registryOf(papers));
    for (const asked of [pagePath, listPath]) {
      const { service, uri } = site();
      const verification = await service.verifyPublications(uri(asked), { offersMissing: false });
      assert.ok(verification.kind === 'verified' && verification.compared === 3, JSON.stringify(verification));
      const { problems } = await service.diagnostics(uri(listPath));
      assert.deepEqual(
        problems.map(({ ruleId, range }) => `${ruleId}: ${list.slice(range.start, range.end)}`),
        ['link-title-mismatch: https://doi.org/10.5555/tides.1', 'record-differs: Nets for All the Rivers'],
        asked,
      );
      const fixes = problems.flatMap(problem => problem.fixes);
      assert.deepEqual(
        fixes.map(({ title, edits }) => [
          words(title),
          applyEdits(list, edits)
            .split('\n')
            .filter(line => !list.includes(line)),
        ]),
        [
          [
            'Use 10.5555/boats.2, the DOI of “Boats of All the Bridges”',
            ['    url: "https://doi.org/10.5555/boats.2"'],
          ],
          [
            'Write the registered title, “Nets for All the Rivers and Seas”',
            ['  - title: "Nets for All the Rivers and Seas"'],
          ],
        ],
      );
    }
  });

  it('get new ones in their file, in the form of the others', async () => {
    server = await startRegistries(registryOf(papers));
    const { service, uri } = site();
    assert.deepEqual(await service.paperHome(uri(pagePath)), { kind: 'data', list: uri(listPath) });
    const found = await service.findPapers('10.5555/dunes.4');
    assert.ok(found.kind === 'found');
    for (const asked of [pagePath, listPath]) {
      const placed = await service.placePublications(uri(asked), [found.publication]);
      assert.ok(placed?.uri === uri(listPath));
      const after = applyEdits(list, placed.edits);
      assert.match(after, /- title: "Dunes of All the Shores"\n {4}authors: "Mo Yan, Lin Qiu"\n/);
      assert.equal(
        after.length - list.length,
        placed.edits.reduce((sum, { newText }) => sum + newText.length, 0),
      );
    }
  });

  it('have words of what is registered, and no tags that a template would print', async () => {
    const [open, close] = ['<script>run()', '</script>'];
    const bibliography = `@article{a, title={Inferring Vec<T> and Map<K, V> ${open} & Lakes${close}}, author={Reed, Ada <b>B</b> and Qiu, Lin},
journal={Journal <i>of</i> Lakes}, volume={<u>7</u>}, number={<u>8</u>}, pages={1--<u>9</u>}, year=2031, url={https://lakes.example/<u>"x}}`;
    const item = '- title: "Nets for All the Rivers"';
    const rest =
      'venue: "Journal of Lakes"\n    volume: "7"\n    number: "2"\n    pages: "1-2"\n    url: "https://a.example/"';
    const asText = `  ${item}\n    authors: "Lin Qiu"\n    ${rest}\n`;
    const asList = `  ${item}\n    authors: [Lin Qiu]\n    ${rest}\n`;
    const asNames = `  ${item}\n    authors:\n      - name: Lin Qiu\n    ${rest}\n`;
    for (const written of [asText, asList, asNames]) {
      const before = `journals:\n${written}`;
      const { service, uri } = inMemory({ ...files, [listPath]: before });
      const { entries } = await service.readBibliography(bibliography);
      const placed = await service.placePublications(uri(pagePath), entries);
      assert.ok(placed?.uri === uri(listPath));
      const after = applyEdits(before, placed.edits);
      assert.match(
        after,
        /title: "Inferring Vec&lt;T&gt; and Map&lt;K, V&gt; &lt;script&gt;run\(\) & Lakes&lt;\/script&gt;"/,
      );
      assert.doesNotMatch(after, /<\/?\w/);
      service.setDocument(uri(listPath), after);
      const shown = await service.renderPage(uri(pagePath));
      assert.ok(shown.kind === 'page' && shown.html.includes('Vec&lt;T&gt;') && !shown.html.includes(open));
    }
  });

  it('are the same as their records where these have signs that HTML writes otherwise', async () => {
    const title = 'Inferring Vec<T> & Map<K, V> of All the Rivers';
    const doi = '10.5555/nets.3';
    server = await startRegistries(registryOf([{ doi, title, authors: 'Lin Qiu', year: 2027 }]));
    const base = server.base;
    const told = async (written: string): Promise<readonly string[]> => {
      const text = `journals:\n  - title: ${written}\n    authors: "Lin Qiu"\n    venue: "Lakes, 2027"\n    url: "https://doi.org/${doi}"\n`;
      const registries = { crossref: `${base}/crossref`, datacite: `${base}/datacite`, doi: `${base}/doi` };
      const { service, uri } = inMemory({ ...files, [listPath]: text }, { registries }, createFetchHttpClient());
      await service.verifyPublications(uri(pagePath), { offersMissing: false });
      const { problems } = await service.diagnostics(uri(listPath));
      return problems.map(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits).split('\n')[1]).join());
    };
    const right = '"Inferring Vec&lt;T&gt; & Map&lt;K, V&gt; of All the Rivers"';
    assert.deepEqual(await told(right), []);
    assert.deepEqual(await told('"Inferring Maps of All the Rivers"'), [`  - title: ${right}`]);
  });

  it('are in a CV, in the section that lists them', async () => {
    const { service, uri } = site();
    const cv = await service.cv(uri(pagePath));
    assert.deepEqual(
      cv?.sections.map(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]),
      [
        [
          'Conferences',
          'Tides of All the Lakes. Lin Qiu, Ada Reed. ISLD 2029',
          'Boats of All the Bridges. Ada Reed, Lin Qiu. ISLD 2028',
        ],
        ['Journals', 'Nets for All the Rivers. Lin Qiu. Journal of Lakes, 2027'],
      ],
    );
    assert.equal(cv.items.size, 3);
  });

  it('are compared with what is imported, and exported', async () => {
    const { service, uri } = site();
    const text =
      '@article{a, title={Nets for All the Rivers}, author={Qiu, Lin}, year={2027}}\n@article{b, title={Dunes}, author={Yan, Mo}}\n';
    const found = await service.findPublications(uri(pagePath), { kind: 'bibliography', text });
    assert.deepEqual(
      found.kind === 'found' &&
        found.works.map(({ publication, standing }) => `${publication.csl.title ?? ''} ${standing.kind}`),
      ['Nets for All the Rivers here', 'Dunes new'],
    );
    const exported = await service.exportPublications([uri(pagePath)], 'bibtex');
    assert.equal(exported.text.match(/^@/gm)?.length, 3);
  });
});
