import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import { describePublished, type PublishedVersions } from '../../../src/core/features/publications/publishedVersions';
import type { Problem } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer, type Routes } from '../../registries/server';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { smallSite } from './inMemory';

const preprint =
  '- Mei Lin, Jo Park. "What the River Said to the Sea." *arXiv preprint arXiv:2201.00007*, 2022. [[Paper]](https://arxiv.org/abs/2201.00007)';
const page = `---
permalink: /
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." *Journal of Lakes*, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 2023. [[Paper]](https://doi.org/10.5555/lakes.2)
${preprint}
`;

const ofPreprint: RegisteredPaper = {
  doi: '10.48550/arXiv.2201.00007',
  title: 'What the River Said to the Sea',
  authors: 'Mei Lin; Jo Park',
  year: 2022,
};
const published: RegisteredPaper = {
  doi: '10.5555/rivers.3',
  title: 'What the River Said to the Sea',
  authors: 'Mei Lin; Jo Park',
  year: 2023,
  more: { type: 'journal-article', 'container-title': ['Journal of Rivers'] },
};

describe('the published versions of preprints', () => {
  let server: RegistriesServer | undefined;
  let service: LanguageService;
  let now = new Date('2026-11-25T12:00:00Z');
  const uri = 'memory:/site/_pages/about.md';
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  /** What is kept from one session to the next. */
  let kept = new Map<string, string>();

  function beginSession(text: string): void {
    const base = server?.base ?? 'http://127.0.0.1:1';
    const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
    const registries = Object.fromEntries(names.map(name => [name, `${base}/${name}`]));
    service = createLanguageService(
      {
        workspace: createMemoryWorkspace({ ...smallSite, '_pages/about.md': text }),
        http: createFetchHttpClient(),
        logger: { log: () => undefined },
        clock: { now: () => now, sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
        records: {
          load: key => Promise.resolve(kept.get(key)),
          save: (key, value) => Promise.resolve(void kept.set(key, value)),
        },
      },
      () => ({ rules: {}, registries, mailto: undefined }),
    );
  }
  async function sought(routes?: Routes, text = page): Promise<PublishedVersions> {
    server = routes && (await startRegistries(routes));
    kept = new Map();
    beginSession(text);
    return service.findPublishedVersions(uri);
  }
  const told = async (): Promise<readonly Problem[]> =>
    (await service.diagnostics(uri)).problems.filter(({ ruleId }) => ruleId === 'now-published');

  it('are found by the title, and told of where the preprint stands, with a fix that writes them', async () => {
    const found = await sought(registryOf([ofPreprint, published]));
    assert.deepEqual(found, {
      kind: 'sought',
      preprints: 1,
      published: 1,
      unchecked: 0,
      foundIn: ['_pages/about.md'],
      reasons: [],
      believedSince: undefined,
    });
    const [problem, ...others] = await told();
    assert.equal(others.length, 0);
    assert.equal(problem?.severity, 'info');
    assert.match([...problem.message.values].join(' '), /10\.5555\/rivers\.3/);
    const mended = applyEdits(page, problem.fixes[0]?.edits ?? []);
    assert.match(mended, /"What the River Said to the Sea\." \*Journal of Rivers\*, 2023\. .*10\.5555\/rivers\.3/);
    assert.equal(mended.split('\n').length, page.split('\n').length);
  });

  it('are no news to an entry that names them in words of its own', async () => {
    const named = page.replace(
      '*arXiv preprint arXiv:2201.00007*, 2022',
      '*arXiv 2022, to appear soon: Journal of Rivers*',
    );
    assert.deepEqual(await sought(registryOf([ofPreprint, published]), named), {
      kind: 'sought',
      preprints: 1,
      published: 0,
      unchecked: 0,
      foundIn: [],
      reasons: [],
      believedSince: undefined,
    });
    assert.deepEqual(await told(), []);
  });

  it('are not looked for twice, and are told as long as the entry speaks of that preprint', async () => {
    await sought(registryOf([ofPreprint, published]));
    const before = server?.requests.length;
    await service.findPublishedVersions(uri);
    assert.equal(server?.requests.length, before);
    service.setDocument(uri, page.replace('to the Sea', 'to the Seas'));
    assert.equal((await told()).length, 1);
    service.setDocument(uri, page.replace('What the River Said to the Sea', 'Counting Ferries on Mountain Lakes'));
    assert.deepEqual(await told(), []);
    service.setDocument(uri, page);
    assert.equal((await told()).length, 1);
  });

  it('are known again in the next session, and nobody is asked', async () => {
    await sought(registryOf([ofPreprint, published]));
    const [before] = await told();
    const requests = server?.requests.length;
    beginSession(page);
    const isTold = new Promise<void>(resolve => service.onDidChangeSite(() => resolve()));
    await told();
    await isTold;
    assert.deepEqual(await told(), [before]);
    assert.equal(server?.requests.length, requests);
  });

  it('are looked for again on another day, though searches and records last longer', async () => {
    let papers = [ofPreprint];
    await sought((path, query) => registryOf(papers)(path, query));
    papers = [ofPreprint, published];
    await service.findPublishedVersions(uri);
    assert.deepEqual(await told(), []);
    now = new Date('2026-11-27T12:00:00Z');
    await service.findPublishedVersions(uri);
    assert.equal((await told()).length, 1);
  });

  it('keep beside what verification finds, whichever was asked first', async () => {
    const wrong = { ...published, doi: '10.5555/lakes.1', title: 'Bridges of Seven Kinds', authors: 'Kim Lee' };
    await sought(registryOf([ofPreprint, published, wrong]));
    await service.verifyPublications(uri, { offersMissing: false });
    const rules = (await service.diagnostics(uri)).problems.map(({ ruleId }) => ruleId);
    assert.ok(rules.includes('now-published') && rules.includes('link-title-mismatch'), rules.join(', '));
  });

  describe('of an entry with the link of another paper', () => {
    const copied = page.replace('https://arxiv.org/abs/2201.00007', 'https://doi.org/10.5555/bridges.1');
    const bridges = { doi: '10.5555/bridges.1', title: 'Bridges of Seven Kinds', authors: 'Kim Lee', year: 2020 };

    it('are found all the same, and the fix puts their link in its place', async () => {
      const found = await sought(registryOf([ofPreprint, published, bridges]), copied);
      assert.deepEqual(found.kind === 'sought' && [found.preprints, found.published], [1, 1]);
      const [problem] = await told();
      const mended = applyEdits(copied, problem?.fixes[0]?.edits ?? []);
      assert.match(mended, /\*Journal of Rivers\*, 2023\. \[\[Paper\]\]\(https:\/\/doi\.org\/10\.5555\/rivers\.3\)\n/);
    });

    it('are found beside a DOI that nobody knows', async () => {
      const found = await sought(registryOf([ofPreprint, published]), copied);
      assert.deepEqual(found.kind === 'sought' && [found.preprints, found.published], [1, 1]);
    });

    it('are looked for by nobody where it is the published version itself', async () => {
      const itself = copied.replace('10.5555/bridges.1', published.doi);
      const found = await sought(registryOf([ofPreprint, published, bridges]), itself);
      assert.deepEqual(found.kind === 'sought' && [found.preprints, found.unchecked], [0, 0]);
    });

    it('are not said to be none where nobody tells whose link it is', async () => {
      const found = await sought(undefined, copied);
      assert.deepEqual(found.kind === 'sought' && [found.preprints, found.published, found.unchecked], [1, 0, 1]);
    });
  });

  it('say so where an answer from before counts, since nobody answers now', async () => {
    now = new Date('2026-11-25T12:00:00Z');
    await sought(registryOf([ofPreprint]));
    await server?.close();
    const again = await service.findPublishedVersions(uri, { anew: true });
    assert.ok(again.kind === 'sought');
    assert.deepEqual([again.preprints, again.unchecked, again.believedSince?.slice(0, 10)], [1, 0, '2026-11-25']);
    assert.match(describePublished(again, ({ text }) => text).values[2] ?? '', /could not be reached.* is kept\.$/);
  });

  it('are not claimed where none is certain, where nobody answers, and where there is no preprint', async () => {
    const other = { ...published, authors: 'Kim Lee; Sam Hill' };
    assert.deepEqual(await sought(registryOf([ofPreprint, other])), {
      kind: 'sought',
      preprints: 1,
      published: 0,
      unchecked: 0,
      foundIn: [],
      reasons: [],
      believedSince: undefined,
    });
    await server?.close();
    const silent = await sought();
    assert.ok(silent.kind === 'sought');
    assert.deepEqual([silent.published, silent.unchecked], [0, 1]);
    assert.deepEqual(silent.reasons[0]?.values, ['Crossref']);
    const none = await sought(undefined, page.replace(`${preprint}\n`, ''));
    assert.deepEqual(none.kind === 'sought' && none.preprints, 0);
  });
});
