import assert from 'node:assert/strict';
import { createLanguageService, type LanguageService, type ServiceSettings } from '../../../src/core/languageService';
import {
  describeVerification,
  type Verification,
  type VerificationOptions,
} from '../../../src/core/features/publications/verification';
import type { RecordStorage } from '../../../src/core/ports';
import type { Problem } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { message, type Message } from '../../../src/core/text/message';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer, type Routes } from '../../registries/server';
import { createMemoryWorkspace, type MemoryWorkspace } from '../memoryWorkspace';
import { copiedPage } from '../rules/copiedPage';
import { smallSite } from './inMemory';

const pagePath = '_pages/about.md';
const lin = 'Mei Lin; Ann Reed; Tom Brook; Dan Marsh';

/** The papers of the copied page as they are registered, and those that its wrong links open. */
const papers: readonly RegisteredPaper[] = [
  {
    doi: '10.1145/9925549.9958678',
    title: 'LakeTopk: All-Depth Compression for High-Performance Lake Simulation',
    authors: lin,
    year: 2029,
  },
  {
    doi: '10.1145/9935550.9968001',
    title: 'SAReed: Efficient Reed Fusion with Sparsification Ahead for High-Performance Lake Simulation',
    authors: lin,
    year: 2030,
  },
  {
    doi: '10.1109/ICDE99999.2031.00077',
    title: 'SSReed: Reed Fusion with Selective Sparsification for Efficient Lake Simulation',
    authors: 'Mei Lin; Rui Wen; Ann Reed; Tom Brook; Dan Marsh',
    year: 2031,
  },
  {
    doi: '10.1007/978-9-031-99999-1_7',
    title: 'Saving Water via Residual Reduction for Marsh Training',
    authors: 'Ann Reed; Mei Lin; Tom Brook; Dan Marsh',
    year: 2030,
  },
  {
    doi: '10.1016/j.imavis.2029.104394',
    title: 'Shore-based person recognition methods: A survey and outlook',
    authors: 'Mei Lin; Ann Reed; Ola Berg',
    year: 2029,
  },
  {
    doi: '10.3724/SP.J.9989.2029.18852',
    title: 'A survey on generative methods for shore recognition',
    authors: 'Mei Lin; Ann Reed; Ola Berg',
    year: 2029,
  },
  {
    doi: '10.48550/arXiv.2909.05759',
    title: 'Global-local dynamic alignment of moving gulls',
    authors: 'Mei Lin; Ola Berg; Ann Reed',
    year: 2029,
  },
  {
    doi: '10.48550/arXiv.3010.14484',
    title: 'Water Compression Techniques in Distributed Marshes: A Survey',
    authors: 'Mei Lin; Ann Reed; Dan Marsh',
    year: 2030,
  },
  {
    doi: '10.1007/s99042-030-1',
    title: 'ReedCNN: An infrared image method of reeds',
    authors: 'Tom Brook; Mei Lin; Ann Reed',
    year: 2030,
  },
  {
    doi: '10.1109/ICIP99999.2029.9506001',
    title: 'G2NET: A Full Representation of Gulls',
    authors: 'Ola Berg; Mei Lin; Ann Reed',
    year: 2029,
  },
  {
    doi: '10.3389/fbioe.2031.1414605',
    title: 'PL-Gull: progressive learning of gulls',
    authors: 'Ola Berg; Tom Brook; Mei Lin; Ann Reed',
    year: 2031,
  },
  { doi: '10.3390/ma99207362', title: 'A Review of Magnetic Probes for Bridges', authors: 'Jo Park', year: 2022 },
  { doi: '10.3390/app99199703', title: 'Less Vibration in Cranes', authors: 'Kim Lee; Jo Park', year: 2022 },
  { doi: '10.3390/w99172736', title: 'Rain over Three Cities', authors: 'Sam Hill', year: 2022 },
];

const inWords = ({ text, values }: Message): string =>
  text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');

const memoryDisk = (): RecordStorage => {
  const texts = new Map<string, string>();
  return {
    load: key => Promise.resolve(texts.get(key)),
    save: (key, text) => Promise.resolve(void texts.set(key, text)),
  };
};

describe('verifying the publications of a site', () => {
  let server: RegistriesServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  interface Site {
    readonly service: LanguageService;
    readonly workspace: MemoryWorkspace;
    readonly verify: (options?: Partial<VerificationOptions>, path?: string) => Promise<Verification>;
    readonly problems: (path?: string) => Promise<readonly Problem[]>;
    readonly at: (days: number) => void;
  }

  function site(
    files: Readonly<Record<string, string>>,
    { records, ...settings }: Partial<ServiceSettings> & { readonly records?: RecordStorage } = {},
  ): Site {
    const workspace = createMemoryWorkspace({ ...smallSite, ...files });
    let now = new Date('2026-11-25T12:00:00Z');
    const base = server?.base ?? 'http://127.0.0.1:1';
    const registries = { crossref: `${base}/crossref`, datacite: `${base}/datacite`, doi: `${base}/doi` };
    const service = createLanguageService(
      {
        workspace,
        http: createFetchHttpClient(),
        logger: { log: () => undefined },
        clock: { now: () => now, sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
        ...(records && { records }),
      },
      () => ({ rules: {}, registries, mailto: undefined, ...settings }),
    );
    const uri = (path: string): string => workspace.join('memory:/site', path);
    return {
      service,
      workspace,
      verify: (options = {}, path = pagePath) =>
        service.verifyPublications(uri(path), { offersMissing: true, ...options }),
      problems: async (path = pagePath) => (await service.diagnostics(uri(path))).problems,
      at: days => (now = new Date(now.getTime() + days * 86_400_000)),
    };
  }

  const asked = (): readonly string[] => server?.requests ?? [];
  const start = async (routes: Routes): Promise<void> => {
    server = await startRegistries(routes);
  };
  const titled = (text: string, { ruleId, severity, range }: Problem): string =>
    `${ruleId} ${severity}: ${text.slice(range.start, range.end)}`;
  const verifiedIds = /^(?:link-title-mismatch|record-|doi-)/;

  it('compares what a page in HTML lists, and shows what differs there', async () => {
    await start(registryOf(papers));
    const path = '_pages/papers.html';
    const [lakes, , , , shore] = papers;
    const item = (title = '', doi = ''): string =>
      `<li>Mei Lin, Ann Reed. <b>${title}</b>. Journal of Reeds, 2029. <a href="https://doi.org/${doi}">DOI</a></li>\n`;
    const text = `---\ntitle: Papers\n---\n<ul>\n${item(lakes?.title, shore?.doi)}${item(shore?.title, lakes?.doi)}</ul>\n`;
    const { verify, problems } = site({ [path]: text });
    const verified = await verify({}, path);
    assert.ok(verified.kind === 'verified');
    assert.equal(verified.compared, 2);
    const found = (await problems(path)).filter(({ ruleId }) => ruleId === 'link-title-mismatch');
    assert.deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      [`https://doi.org/${shore?.doi}`, `https://doi.org/${lakes?.doi}`],
    );
  });

  it('compares with nothing an entry whose DOI does not exist', async () => {
    const [lakes] = papers;
    await start(registryOf(papers));
    const item = (title: string, doi: string): string =>
      `- Mei Lin, Ann Reed. "${title}." *Journal of Reeds*, 2029. [[DOI]](https://doi.org/${doi})\n`;
    const text = `---\npermalink: /\n---\n\n# Publications\n\n${item(lakes?.title ?? '', lakes?.doi ?? '')}${item('Reeds That Nobody Saw', '10.5555/nobody.7')}`;
    const { verify, problems } = site({ [pagePath]: text });
    const verified = await verify();
    assert.ok(verified.kind === 'verified');
    const { compared, unchecked, works } = verified;
    assert.deepEqual([compared, unchecked, works.map(({ isCompared }) => isCompared)], [1, 0, [true, false]]);
    assert.equal((await problems()).filter(({ ruleId }) => ruleId === 'doi-unregistered').length, 1);
  });

  it('names every wrong link of a page of copied entries, and accepts the right ones', async () => {
    await start(registryOf(papers));
    const { verify, problems } = site({ [pagePath]: copiedPage });
    const verified = await verify();
    assert.ok(verified.kind === 'verified');
    const { works, ...summary } = verified;
    assert.equal(works.length, 10);
    assert.deepEqual(summary, {
      kind: 'verified',
      paths: [pagePath],
      foundIn: [pagePath],
      compared: 10,
      unchecked: 0,
      troubles: [],
      reasons: [],
      believedSince: undefined,
      findings: 9,
      oldest: '2026-11-25T12:00:00.000Z',
    });
    const links = (await problems()).filter(({ ruleId }) => verifiedIds.test(ruleId));
    const wrong = 'link-title-mismatch error: ';
    assert.deepEqual(
      links.map(one => titled(copiedPage, one)),
      [
        ...Array<string>(3).fill(`${wrong}https://dl.acm.org/doi/abs/10.1145/9925549.9958678`),
        'doi-missing hint: Shore-based person recognition methods: A survey and outlook',
        `${wrong}https://www.reeds.example/en/article/doi/10.3724/SP.J.9989.2029.18852`,
        ...Array<string>(2).fill(`${wrong}https://dx.doi.org/10.3390/ma99207362`),
        `${wrong}https://dx.doi.org/10.3390/app99199703`,
        `${wrong}https://dx.doi.org/10.3390/w99172736`,
      ],
    );
  });

  it('offers the right DOI for each, with which nothing is wrong any more', async () => {
    await start(registryOf(papers));
    const { service, verify, problems, workspace } = site({ [pagePath]: copiedPage });
    await verify();
    const fixes = (await problems()).flatMap(({ ruleId, fixes: [fix] }) =>
      verifiedIds.test(ruleId) && fix !== undefined ? [fix] : [],
    );
    assert.equal(fixes.length, 9);
    const mended = applyEdits(
      copiedPage,
      fixes.flatMap(fix => fix.edits),
    );
    for (const { doi } of papers.slice(0, 11)) assert.ok(mended.includes(doi.replace('10.48550/arXiv.', '')), doi);
    for (const { doi } of papers.slice(11)) assert.equal(mended.split('<!--\n- 林梅')[0]?.includes(doi), false, doi);
    service.setDocument(workspace.join('memory:/site', pagePath), mended);
    await verify();

    assert.deepEqual(
      (await problems()).filter(({ ruleId }) => /^(?:link-title|wrong-paper|doi-)/.test(ruleId)),
      [],
    );
  });

  it('settles what the rules guess: the right link among the copies is no longer doubted', async () => {
    await start(registryOf(papers));
    const { verify, problems } = site({ [pagePath]: copiedPage });
    const own = copiedPage.indexOf('https://dl.acm.org');
    const about = async (): Promise<readonly string[]> =>
      (await problems()).filter(({ range }) => range.start === own).map(({ ruleId }) => ruleId);
    assert.deepEqual(await about(), ['wrong-paper-link']);
    await verify();
    assert.deepEqual(await about(), []);
  });

  it('offers to open the record it was compared with', async () => {
    await start(registryOf(papers));
    const { service, workspace, verify } = site({ [pagePath]: copiedPage });
    await verify();
    const at = copiedPage.indexOf('https://dx.doi.org/10.3390/app99199703');
    const actions = await service.codeActions(workspace.join('memory:/site', pagePath), { start: at, end: at });
    assert.deepEqual(
      actions.flatMap(({ opens, edits }) => (opens === undefined ? [] : [[opens, edits.length]])),
      [['https://doi.org/10.3390/app99199703', 0]],
    );
  });

  describe('of three hundred entries', () => {
    const many: readonly RegisteredPaper[] = Array.from({ length: 300 }, (_, at) => ({
      doi: at % 3 === 2 ? `10.48550/arXiv.2401.${String(10000 + at)}` : `10.5555/lakes.${at}`,
      title: `Tides of the lake called number ${at}`,
      authors: 'Mei Lin; Ada Reed',
      year: 2024,
    }));
    const entry = ({ doi, title }: RegisteredPaper): string =>
      `- Mei Lin, Ada Reed. "${title}." In Proc. Lakes 2024. [[Paper]](https://doi.org/${doi})\n`;
    const page = `---\npermalink: /\n---\n\n# Publications\n\n${many.map(entry).join('')}`;

    it('takes no more requests than lists of fifty need, and none the second time', async () => {
      await start(registryOf(many));
      const records = memoryDisk();
      const first = site({ [pagePath]: page }, { records });
      const told = await first.verify();
      assert.equal(told.kind === 'verified' && told.compared, 300);
      assert.equal(asked().length, 200 / 50 + 100 / 50);
      await first.verify();
      await site({ [pagePath]: page }, { records }).verify();
      assert.equal(asked().length, 6);
    });

    it('asks only for what is new', async () => {
      const added = { doi: '10.5555/new.1', title: 'A lake nobody knew', authors: 'Mei Lin; Ada Reed', year: 2024 };
      await start(registryOf([...many, added]));
      const records = memoryDisk();
      await site({ [pagePath]: page }, { records }).verify();
      await site({ [pagePath]: page + entry(added) }, { records }).verify();
      assert.deepEqual(asked().slice(6), ['GET /crossref/works/10.5555/new.1']);
    });

    it('asks again when that is wanted, and when a month has gone', async () => {
      await start(registryOf(many));
      const { verify, at } = site({ [pagePath]: page });
      await verify();
      await verify({ anew: true });
      assert.equal(asked().length, 12);
      at(31);
      await verify();
      assert.equal(asked().length, 18);
    });

    it('believes what was said before where nobody answers now', async () => {
      await start(registryOf(many));
      const { verify, at } = site({ [pagePath]: page });
      await verify();
      await server?.close();
      server = undefined;
      at(31);
      const told = await verify();
      assert.deepEqual(told.kind === 'verified' && [told.compared, told.unchecked, told.oldest], [
        300,
        0,
        '2026-11-25T12:00:00.000Z',
      ]);
    });

    it('says which registry kept silent, and since when what it said before has been known', async () => {
      await start(registryOf(many));
      const { verify } = site({ [pagePath]: page });
      await verify();
      await server?.close();
      server = undefined;
      const told = await verify({ anew: true });
      assert.equal(
        inWords(describeVerification(told, inWords)),
        'Publications compared with their records: 300; problems: 0. Crossref, DataCite could not be reached. Check the network connection and the proxy. What was found before, on 2026-11-25 or later, is kept.',
      );
    });

    it('counts from the start the papers that it will search for, since they have no DOI', async () => {
      await start(registryOf(many));
      const unnamed = ['Gulls of the outer banks', 'Herons that came back'];
      const more = unnamed.map(title => `- Mei Lin, Ada Reed. **${title}**. *Journal of Reeds*, 2024.\n`).join('');
      const totals = new Set<number>();
      const seen: number[] = [];
      await site({ [pagePath]: page + more }).verify({
        onProgress(done, all) {
          totals.add(all);
          seen.push(done);
        },
      });
      assert.deepEqual([...totals], [302]);
      assert.equal(seen.at(-1), 302);
    });

    it('tells how far it is, and stops when it is told to', async () => {
      await start(registryOf(many));
      const { verify, problems } = site({ [pagePath]: page });
      const seen: string[] = [];
      const abort = new AbortController();
      const told = await verify({
        cancellation: abort.signal,
        onProgress(done, all) {
          if (done % 50 === 0) seen.push(`${done}/${all}`);
          if (done === 100) abort.abort();
        },
      });
      assert.deepEqual(told, { kind: 'cancelled' });
      assert.deepEqual(seen.slice(0, 2), ['50/300', '100/300']);
      assert.equal(asked().length, 2);
      assert.deepEqual(await problems(), []);
    });
  });

  it('calls nothing wrong that could not be found out; what needs no network is told all the same', async () => {
    const { verify, problems } = site({ [pagePath]: copiedPage });
    const before = await problems();
    const told = await verify();
    assert.ok(told.kind === 'verified');
    assert.deepEqual([told.compared, told.findings], [0, 0]);
    assert.ok(told.unchecked > 10, String(told.unchecked));
    // of no single one among them, and not that nothing was changed: nobody asked for a change
    assert.deepEqual(told.reasons, [
      message('{0} could not be reached. Check the network connection and the proxy.', ['Crossref', 'DataCite']),
    ]);
    assert.equal(
      inWords(describeVerification(told, inWords)),
      `Publications not compared with their records: ${told.unchecked}. Crossref, DataCite could not be reached. Check the network connection and the proxy.`,
    );
    assert.deepEqual(await problems(), before);
    assert.ok(before.some(({ ruleId }) => ruleId === 'wrong-paper-link'));
  });

  it('judges an entry anew as its words change, and asks nobody for that', async () => {
    await start(registryOf(papers));
    const { service, workspace, verify, problems } = site({ [pagePath]: copiedPage });
    await verify();
    const uri = workspace.join('memory:/site', pagePath);
    const count = async (): Promise<number> =>
      (await problems()).filter(({ ruleId, severity }) => ruleId === 'link-title-mismatch' && severity === 'error')
        .length;
    assert.equal(await count(), 8);
    const before = asked().length;
    service.setDocument(uri, copiedPage.replace('G2NET: A Full', 'G2NET: Another Full'));
    assert.equal(await count(), 8);
    const [mismatch] = (await problems()).filter(({ ruleId }) => ruleId === 'link-title-mismatch');
    const fix = mismatch?.fixes.find(({ kind }) => kind === 'use-right-doi');
    assert.ok(fix);
    service.setDocument(uri, applyEdits(copiedPage, fix.edits));
    assert.equal(await count(), 7);
    assert.equal(asked().length, before);
    service.setDocument(uri, copiedPage.replace('# 📝', 'A line above.\n\n# 📝'));
    assert.equal(await count(), 8);
  });

  it('is known again in the next session: nobody is asked for what was answered', async () => {
    await start(registryOf(papers));
    const texts = new Map<string, string>();
    const records: RecordStorage = {
      load: key => Promise.resolve(texts.get(key)),
      save: (key, text) => Promise.resolve(void texts.set(key, text)),
    };
    const first = site({ [pagePath]: copiedPage }, { records });
    await first.verify();
    const before = (await first.problems()).map(one => titled(copiedPage, one));
    const requests = asked().length;
    const later = site({ [pagePath]: copiedPage }, { records });
    const isTold = new Promise<void>(resolve => later.service.onDidChangeSite(() => resolve()));
    await later.problems();
    await isTold;
    assert.deepEqual(
      (await later.problems()).map(one => titled(copiedPage, one)),
      before,
    );
    assert.equal(asked().length, requests);
  });

  it('looks once into what is kept of a page that nobody has asked about', async () => {
    const loaded: string[] = [];
    const records: RecordStorage = {
      load: key => Promise.resolve(void loaded.push(key)),
      save: () => Promise.resolve(),
    };
    const { problems } = site({ [pagePath]: copiedPage }, { records });
    for (let look = 0; look < 3; look++) await problems();
    assert.deepEqual(loaded, [`page:memory:/site/${pagePath}`, `preprints:memory:/site/${pagePath}`]);
  });

  it('looks into the files that a page includes, and tells it there', async () => {
    const piece = copiedPage.slice(copiedPage.indexOf('# 📝'), copiedPage.indexOf('### 发明专利'));
    await start(registryOf(papers));
    const { verify, problems } = site({
      [pagePath]: '---\npermalink: /\n---\n\n{% include_relative includes/papers.md %}\n',
      '_pages/includes/papers.md': piece,
    });
    const told = await verify();
    assert.deepEqual(told.kind === 'verified' && told.paths, [pagePath, '_pages/includes/papers.md']);
    assert.equal((await problems('_pages/includes/papers.md')).filter(one => one.severity === 'error').length, 8);
  });

  it('tells as much as the author wants', async () => {
    await start(registryOf(papers));
    const { verify, problems } = site(
      { [pagePath]: copiedPage },
      { rules: { 'doi-missing': 'off', 'link-title-mismatch': 'info' } },
    );
    await verify();
    const found = (await problems()).filter(({ ruleId }) => verifiedIds.test(ruleId));
    assert.deepEqual(
      new Set(found.map(({ ruleId, severity }) => `${ruleId} ${severity}`)),
      new Set(['link-title-mismatch info']),
    );
  });

  it('tells whoever shows problems that there are others now', async () => {
    await start(registryOf(papers));
    const { service, verify } = site({ [pagePath]: copiedPage });
    const changed: string[] = [];
    service.onDidChangeSite(root => changed.push(root));
    await verify();
    assert.deepEqual(changed, ['memory:/site']);
  });

  it('says of papers without a DOI what it did about them', async () => {
    await start(registryOf([]));
    const { verify } = site({
      [pagePath]:
        '---\npermalink: /\n---\n\n# Publications\n\n- Mei Lin, Jo Park. "What the River Said." In Proc. Lakes, 2024.\n',
    });
    assert.equal(
      inWords(describeVerification(await verify(), inWords)),
      'Publications without a DOI: 1. No registry has a certain record of them.',
    );
    assert.equal(
      inWords(describeVerification(await verify({ offersMissing: false }), inWords)),
      'Publications without a DOI: 1. They were not looked for.',
    );
  });

  it('has nothing to do on a page without publications', async () => {
    const { verify } = site({});
    assert.deepEqual(await verify(), { kind: 'nothing', withoutDoi: 0, wereSearched: true });
    assert.deepEqual(await verify({}, '_config.yml'), { kind: 'no-page' });
  });
});
