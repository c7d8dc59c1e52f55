import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { inMemory, smallSite, type InMemory } from './inMemory';

const config = `${smallSite['_config.yml'] ?? ''}collections:\n  publications:\n    output: true\n`;
const listPath = '_pages/publications.md';
const list =
  '---\npermalink: /publications/\ntitle: Publications\n---\n\n{% for post in site.publications %}\n- {{ post.title }}\n{% endfor %}\n';

const tidesPath = '_publications/2029-05-01-tides.md';
const tides = `---
title: "Tides of All the Lakes"
collection: publications
date: 2029-05-01
venue: 'Journal of Lakes'
paperurl: 'https://doi.org/10.5555/tides.1'
citation: 'Lin Qiu, Ada Reed. (2029). &quot;Tides of All the Lakes.&quot; <i>Journal of Lakes</i>. 12(3).'
---

The water rises.
`;
const netsPath = '_publications/2030-01-07-nets.md';
const nets = `---
title: 'Nets for the Rivers of the North'
collection: publications
date: 2030-01-07
venue: 'Symposium on Invented Rivers'
---

[Download paper here](https://doi.org/10.5555/nets.2)

Recommended citation: Lin Qiu, Bo Hale. (2030). "Nets for the Rivers of the North." <i>Symposium on Invented Rivers</i>.
`;

const registered: readonly RegisteredPaper[] = [
  { doi: '10.5555/tides.1', title: 'Tides of All the Lakes', authors: 'Lin Qiu; Ada Reed', year: 2029 },
  {
    ...{ doi: '10.5555/nets.2', title: 'Nets for the Rivers of the North', authors: 'Lin Qiu; Bo Hale', year: 2030 },
    more: { 'container-title': ['Symposium on Invented Rivers'] },
  },
  { doi: '10.5555/boats.3', title: 'Boats below the Bridges of a Town', authors: 'Tom Brook', year: 2028 },
];

function site(files: Readonly<Record<string, string>> = {}, base?: string): InMemory {
  const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
  const registries = Object.fromEntries(base === undefined ? [] : names.map(name => [name, `${base}/${name}`]));
  const papers = { [listPath]: list, [tidesPath]: tides, [netsPath]: nets };
  const all = { ...smallSite, '_config.yml': config, ...papers, ...files };
  return inMemory(all, { registries }, createFetchHttpClient());
}

/** The titles of what is exported of pages. */
async function titles({ service, uri }: InMemory, ...pages: readonly string[]): Promise<readonly string[]> {
  const { text } = await service.exportPublications(pages.map(uri), 'bibtex');
  return [...text.matchAll(/^ {2}title = \{(.*)\},$/gm)].map(([, title = '']) => title);
}

const both = ['Nets for the Rivers of the North', 'Tides of All the Lakes'];

describe('exporting papers that are files', () => {
  it('exports those that a page lists, the newest first', async () => {
    assert.deepEqual(await titles(site(), listPath), both);
  });

  it('exports them from the home page of a site that has no others', async () => {
    assert.deepEqual(await titles(site(), '_pages/about.md'), both);
    const entry = '- [Boats of the Town](https://doi.org/10.5555/b.9), **Lin Qiu**, Ada Reed, *ISSI*, 2022\n';
    const about = { '_pages/about.md': `---\npermalink: /\n---\n\n# Publications\n\n${entry}` };
    assert.deepEqual(await titles(site(about), '_pages/about.md'), ['Boats of the Town']);
  });

  it('exports one file alone, and each once of all pages of a site', async () => {
    assert.deepEqual(await titles(site(), tidesPath), ['Tides of All the Lakes']);
    assert.deepEqual(await titles(site(), listPath, tidesPath, netsPath), both);
  });

  it('makes one record of a file and an entry of a page, with the authors that one of them names', async () => {
    const alone = tides.replace(/^citation.*\n/m, '');
    const entry = '- [Tides of All the Lakes](https://doi.org/10.5555/tides.1), **Lin Qiu**, Ada Reed\n';
    const about = `---\npermalink: /\n---\n\n# Publications\n\n${entry}`;
    const { service, uri } = site({ '_pages/about.md': about, [tidesPath]: alone });
    const { text, count } = await service.exportPublications(['_pages/about.md', tidesPath].map(uri), 'bibtex');
    assert.equal(count, 1);
    assert.match(text, /author = \{Qiu, Lin and Reed, Ada\}/);
    assert.match(text, /journal = \{Journal of Lakes\}/);
  });

  it('has all authors in it where one names them, and the other no more than the first of them', async () => {
    const entry =
      'Lin Qiu et al. "Tides of All the Lakes." *Journal of Lakes*, 2021. [PDF](https://doi.org/10.5555/tides.1)';
    const about = `---\npermalink: /\n---\n\n# Publications\n\n- ${entry}\n`;
    const authorsWith = async (authors: string): Promise<string | undefined> => {
      const file = `---\ntitle: Tides of All the Lakes\nauthors: ${authors}\nvenue: Journal of Lakes\nyear: 2021\n---\n`;
      const { service, uri } = site({ '_pages/about.md': about, [tidesPath]: file });
      const { text, count } = await service.exportPublications(['_pages/about.md', tidesPath].map(uri), 'bibtex');
      assert.equal(count, 1);
      return /author = \{([^}]*)/.exec(text)?.[1];
    };
    assert.equal(await authorsWith('L. Qiu, Ada Reed, Bo Day'), 'Qiu, L. and Reed, Ada and Day, Bo');
    assert.equal(await authorsWith('Lin Qiu et al.'), 'Qiu, Lin and others');
  });

  it('leaves out what is not published, samples of a template and lists of several', async () => {
    const files = {
      [tidesPath]: tides.replace('---\n', '---\npublished: false\n'),
      [netsPath]: nets.replace('Nets for the Rivers of the North', 'Paper Title Number 1'),
      '_publications/index.md': '---\ntitle: Publications\n---\n\nAll of them.\n',
    };
    assert.deepEqual(await titles(site(files), listPath, netsPath, '_publications/index.md'), []);
  });
});

describe('verifying papers that are files', () => {
  let server: RegistriesServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  async function verified(
    files: Readonly<Record<string, string>>,
    page: string,
  ): Promise<{ readonly home: InMemory; readonly compared: number }> {
    server = await startRegistries(registryOf(registered));
    const home = site(files, server.base);
    const told = await home.service.verifyPublications(home.uri(page), { offersMissing: false });
    return { home, compared: told.kind === 'verified' ? told.compared : 0 };
  }
  const problemsIn = async ({ service, uri }: InMemory, path: string): Promise<readonly Problem[]> =>
    ((await service.check(uri(path))) ?? []).flatMap(file => file.problems);
  /** `rule: what is underlined` */
  const marks = async (home: InMemory, path: string, text: string): Promise<readonly string[]> =>
    (await problemsIn(home, path)).map(({ ruleId, range }) => `${ruleId}: ${text.slice(range.start, range.end)}`);

  it('compares all of a page that lists them, and one alone', async () => {
    const all = await verified({}, listPath);
    assert.equal(all.compared, 2);
    assert.deepEqual(await marks(all.home, tidesPath, tides), []);
    assert.deepEqual(await marks(all.home, netsPath, nets), []);
    await server?.close();
    assert.equal((await verified({}, tidesPath)).compared, 1);
  });

  for (const [place, path, right] of [
    ['a key', tidesPath, tides],
    ['the text', netsPath, nets],
  ] as const)
    it(`finds a DOI of another paper in ${place}, and offers the right one there`, async () => {
      const wrong = right.replace(/10\.5555\/(?:tides\.1|nets\.2)/, '10.5555/boats.3');
      for (const page of [listPath, path]) {
        const { home } = await verified({ [path]: wrong }, page);
        assert.deepEqual(await marks(home, path, wrong), ['link-title-mismatch: https://doi.org/10.5555/boats.3']);
        const [problem] = await problemsIn(home, path);
        const fix = problem?.fixes.find(({ kind }) => kind === 'use-right-doi');
        assert.equal(applyEdits(wrong, fix?.edits ?? []), right);
        await server?.close();
      }
    });

  it('finds another title and offers the registered one in its quotes', async () => {
    const other = nets.replace(/^title.*$/m, "title: 'Nets for Rivers and Lakes of the North'");
    const { home } = await verified({ [netsPath]: other }, netsPath);
    const [problem] = await problemsIn(home, netsPath);
    assert.equal(problem?.ruleId, 'record-differs');
    const fix = problem.fixes.find(({ kind }) => kind === 'use-registered-title');
    assert.equal(applyEdits(other, fix?.edits ?? []), nets);
  });

  it('finds a DOI that nobody has registered', async () => {
    const wrong = tides.replace('tides.1', 'tides.99');
    const { home } = await verified({ [tidesPath]: wrong }, tidesPath);
    assert.deepEqual(await marks(home, tidesPath, wrong), ['doi-unregistered: https://doi.org/10.5555/tides.99']);
  });

  it('marks them in the Publications view, and leads to their records', async () => {
    const wrong = nets.replace('nets.2', 'boats.3');
    const { home } = await verified({ [netsPath]: wrong }, listPath);
    await home.service.check(home.uri(netsPath));
    const view = await home.service.publicationsView(home.uri(listPath), 'section');
    assert.deepEqual(
      view?.groups.flatMap(({ items }) => items.map(({ title, state, record }) => [title, state, record])),
      [
        ['Nets for the Rivers of the North', 'wrong', 'https://doi.org/10.5555/boats.3'],
        ['Tides of All the Lakes', 'verified', 'https://doi.org/10.5555/tides.1'],
      ],
    );
  });

  it('keeps what it has found while the text of the file is edited', async () => {
    const wrong = tides.replace('tides.1', 'boats.3');
    const { home } = await verified({ [tidesPath]: wrong }, tidesPath);
    const edited = wrong.replace('rises.', 'rises and falls.');
    home.service.setDocument(home.uri(tidesPath), edited);
    assert.deepEqual(await marks(home, tidesPath, edited), ['link-title-mismatch: https://doi.org/10.5555/boats.3']);
  });
});

describe('completing papers that are files', () => {
  it('adds the keys of those beside from the record of the one at the cursor, wherever that is in the file', async () => {
    const server = await startRegistries(registryOf(registered));
    try {
      const bare = nets.replace(/^(?:date|venue).*\n/gm, '');
      const { service, uri } = site({ [netsPath]: bare }, server.base);
      for (const at of [bare.indexOf('collection'), bare.indexOf('Download')]) {
        assert.equal(await service.canCompleteEntry(uri(netsPath), at), true);
        const completion = await service.completeEntry(uri(netsPath), at);
        const additions = completion.kind === 'additions' ? completion.additions : [];
        assert.deepEqual(
          additions.map(({ label: { values } }) => values[0]),
          ['date', 'venue', 'paperurl', 'citation'],
        );
      }
    } finally {
      await server.close();
    }
  });

  it('offers nothing for a file that has what those beside have', async () => {
    const { service, uri } = site();
    assert.equal(await service.canCompleteEntry(uri(tidesPath), 10), false);
  });
});

describe('the published version of a preprint that is a file', () => {
  it('is found by its record, and by the name of its venue it is no preprint', async () => {
    const preprint = {
      ...{ doi: '10.48550/arXiv.2201.00007', title: 'What the River Said to the Sea' },
      ...{ authors: 'Lin Qiu; Jo Park', year: 2022 },
    };
    const published = {
      ...{ ...preprint, doi: '10.5555/rivers.3', year: 2023 },
      more: { type: 'journal-article', 'container-title': ['Journal of Rivers'] },
    };
    const server = await startRegistries(registryOf([preprint, published]));
    try {
      const text = (venue: string): string =>
        `---\ntitle: "What the River Said to the Sea"\nauthors: Lin Qiu, Jo Park\ndate: 2022-01-03\nvenue: '${venue}'\npaperurl: https://arxiv.org/abs/2201.00007\n---\n`;
      const told = async (venue: string): Promise<readonly string[]> => {
        const { service, uri } = site({ '_publications/river.md': text(venue) }, server.base);
        await service.findPublishedVersions(uri(listPath));
        const { problems } = await service.diagnostics(uri('_publications/river.md'));
        return problems.map(({ ruleId }) => ruleId).filter(id => id === 'now-published');
      };
      assert.deepEqual(await told('arXiv'), ['now-published']);
      assert.deepEqual(await told('Journal of Rivers'), []);
    } finally {
      await server.close();
    }
  });
});

describe('the links of papers that are files', () => {
  const marksIn = async (home: InMemory, path: string, text: string): Promise<readonly string[]> =>
    ((await home.service.check(home.uri(path))) ?? [])
      .flatMap(({ problems }) => problems)
      .map(({ ruleId, range }) => `${ruleId}: ${text.slice(range.start, range.end)}`);

  it('are wrong where one stands in two files, in each of them', async () => {
    const copied = nets.replace('10.5555/nets.2', '10.5555/tides.1');
    const home = site({ [netsPath]: copied });
    const told = ['wrong-paper-link: https://doi.org/10.5555/tides.1'];
    assert.deepEqual(await marksIn(home, tidesPath, tides), told);
    assert.deepEqual(await marksIn(home, netsPath, copied), told);
  });

  it('are wrong where they do not fit the venue', async () => {
    const misled = tides.replace(/^venue.*$/m, "venue: 'IEEE Access'").replace('10.5555/tides.1', '10.3390/w99172736');
    const text = misled.replace(/^citation.*\n/m, '');
    assert.deepEqual(await marksIn(site({ [tidesPath]: text }), tidesPath, text), [
      'link-title-mismatch: https://doi.org/10.3390/w99172736',
    ]);
  });

  it('are left alone in files of other collections', async () => {
    const talks = config.replace('publications:', 'talks:');
    const copied = nets.replace('10.5555/nets.2', '10.5555/tides.1');
    const files = { '_config.yml': talks, '_talks/one.md': tides, '_talks/two.md': copied };
    const home = site(files);
    assert.deepEqual(await marksIn(home, '_talks/two.md', copied), []);
  });
});
