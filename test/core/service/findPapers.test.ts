import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService } from '../../../src/core/languageService';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer, type Routes } from '../../registries/server';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { inMemory, smallSite } from './inMemory';

const papers = [
  { doi: '10.5555/lakes.1', title: 'Tides of Attention for Reading Lakes', authors: 'Mei Lin; Ada Reed', year: 2024 },
  { doi: '10.5555/lakes.2', title: 'Rivers of Attention', authors: 'Bo Wang', year: 2025, pii: 'S0999885699000233' },
  { doi: '10.48550/arXiv.2401.00007', title: 'Tides, a First Draft', authors: 'Mei Lin', year: 2023 },
];

describe('finding the paper an author names', () => {
  let server: RegistriesServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  async function service(routes: Routes): Promise<LanguageService> {
    await server?.close();
    server = await startRegistries(routes);
    const { base } = server;
    const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
    const registries = Object.fromEntries(names.map(name => [name, `${base}/${name}`]));
    return createLanguageService(
      {
        workspace: createMemoryWorkspace({}),
        http: createFetchHttpClient(),
        logger: { log: () => undefined },
        clock: { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
      },
      () => ({ rules: {}, registries, mailto: undefined }),
    );
  }

  /** `= title` for what is certain, `? title` for what is proposed, else the message. */
  async function found(text: string, routes: Routes = registryOf(papers)): Promise<readonly string[]> {
    const answer = await (await service(routes)).findPapers(text);
    if (answer.kind === 'found') return [`= ${answer.publication.csl.title ?? ''}`];
    if (answer.kind === 'proposals') return answer.publications.map(({ csl }) => `? ${csl.title ?? ''}`);
    return [answer.kind === 'failed' ? answer.message.text : answer.kind];
  }

  it('logs whom it asked, and not the mail address that it gave', async () => {
    const { service: asking, log } = inMemory(smallSite, { mailto: 'ada@lakes.example' });
    await asking.findPapers('10.5555/lakes.1');
    await asking.findPapers('tides of attention lin');
    const asked = log.filter(line => line.includes('api.crossref.org'));
    assert.ok(asked.length >= 2, log.join('\n'));
    assert.ok(asked.every(line => line.includes('mailto=…')));
    assert.doesNotMatch(log.join('\n'), /ada|lakes\.example/);
  });

  it('does not say that a paper is not there while one registry keeps silent, or another server answers for it', async () => {
    const none = registryOf([]);
    const message = 'No paper was found for “{0}”. Nothing was changed. Try the title as it is printed, or the DOI.';
    assert.deepEqual(await found('tides of attention', none), [message]);
    for (const status of [429, 500, 404]) {
      for (const silent of ['crossref', 'openalex']) {
        const [told] = await found('tides of attention', (path, query) =>
          path.startsWith(`/${silent}/`) ? { status, body: '<html>' } : none(path, query),
        );
        assert.notEqual(told, message, `${silent} ${status}`);
      }
    }
  });

  it('is certain of a DOI, an arXiv number and a publisher’s number of the article', async () => {
    assert.deepEqual(await found('doi:10.5555/lakes.1'), ['= Tides of Attention for Reading Lakes']);
    assert.deepEqual(await found('https://arxiv.org/abs/2401.00007'), ['= Tides, a First Draft']);
    const address = 'https://www.sciencedirect.com/science/article/pii/S0999885699000233';
    assert.deepEqual(await found(address), ['= Rivers of Attention']);
  });

  it('only proposes what it finds by words, the likeliest first', async () => {
    assert.deepEqual(await found('tides of attention lin'), [
      '? Tides of Attention for Reading Lakes',
      '? Rivers of Attention',
    ]);
  });

  it('says of a record without a title that it describes nothing', async () => {
    const untitled = registryOf([{ doi: '10.5555/lakes.9', title: '', authors: 'Mei Lin', year: 2024 }]);
    assert.deepEqual(await found('10.5555/lakes.9', untitled), [
      'The DOI {0} exists, but no description of it can be read. Nothing was changed. Write the entry by hand.',
    ]);
  });

  it('says that nothing was found', async () => {
    assert.match((await found('tides of attention', registryOf([])))[0] ?? '', /^No paper was found for/);
    const unknown = 'https://www.sciencedirect.com/science/article/pii/S0999885699000999';
    assert.match((await found(unknown))[0] ?? '', /^No paper was found for/);
  });

  it('says that a link tells nothing, without asking anybody', async () => {
    assert.match((await found('https://example.org/papers'))[0] ?? '', /does not tell which paper/);
    assert.deepEqual(server?.requests, []);
  });

  it('says that the registries are out of order', async () => {
    const broken = (): { readonly status: number } => ({ status: 503 });
    assert.match((await found('tides of attention', broken))[0] ?? '', /problem on its side/);
  });

  it('puts the words that it could not search for in quotation marks: they are none of its own sentence', async () => {
    const broken = (): { readonly status: number } => ({ status: 503 });
    const answer = await (await service(broken)).findPapers('tides of attention');
    assert.deepEqual(answer.kind === 'failed' && answer.message.values, ['Crossref', '503', '“tides of attention”']);
  });

  it('tells whether asking again may bring an answer', async () => {
    const broken = await service(() => ({ status: 503 }));
    const mayComeLater = async (one: typeof broken, text: string): Promise<boolean | string> => {
      const answer = await one.findPapers(text);
      return answer.kind === 'failed' ? answer.mayComeLater : answer.kind;
    };
    assert.equal(await mayComeLater(broken, 'tides of attention'), true);
    assert.equal(await mayComeLater(broken, '10.5555/lakes.1'), true);
    assert.equal(await mayComeLater(broken, 'https://example.org/papers'), false);
    assert.equal(await mayComeLater(await service(registryOf(papers)), '10.5555/nothing.1'), false);
  });

  it('does not ask again on the same day for what it has been told', async () => {
    const one = await service(registryOf(papers));
    const asked = (): number => server?.requests.length ?? 0;
    await one.findPapers('10.5555/lakes.1');
    await one.findPapers('10.5555/LAKES.1');
    assert.equal(asked(), 1);
    await one.lookUpDoi('10.5555/lakes.1', { anew: true });
    assert.equal(asked(), 2);
  });
});
