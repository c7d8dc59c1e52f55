import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/core/languageService';
import { applyEdits } from '../../../src/core/text/edit';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { compileStyles } from '../../../src/hosts/sass';
import { registryOf, type RegisteredPaper } from '../../registries/papers';
import { startRegistries, type RegistriesServer, type Routes } from '../../registries/server';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { smallSite } from './inMemory';

const page = `---
permalink: /
---

# Publications

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." *Journal of Lakes*, 12(3): 1-9, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)
- Mei Lin, Bo Wang. "Saving Memory in Flood Models." *Journal of Floods*, 7(1): 20-31, 2023. [[Paper]](https://doi.org/10.5555/lakes.2)
- Mei Lin, Jo Park. "What the River Said." [[Paper]]()
`;

const papers = [
  {
    doi: '10.5555/lakes.3',
    title: 'What the River Said',
    authors: 'Mei Lin; Jo Park',
    year: 2022,
    more: { type: 'journal-article', 'container-title': ['Journal of Rivers'], volume: '5', issue: '2', page: '40-55' },
  },
];

describe('completing the entry at the cursor', () => {
  let server: RegistriesServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  /** The page completed at `words`, or why it is not. */
  async function completed(words: string, routes?: Routes, text = page): Promise<string> {
    return (await start(routes, text))(words);
  }

  /** Completes a page at words, or tells why it is not completed. */
  async function start(
    routes: Routes | undefined,
    text: string,
    now = (): Date => new Date('2026-11-25T12:00:00Z'),
  ): Promise<(words: string) => Promise<string>> {
    server = routes && (await startRegistries(routes));
    const base = server?.base ?? 'http://127.0.0.1:1';
    const names = ['crossref', 'datacite', 'doi', 'openalex'] as const;
    const registries = Object.fromEntries(names.map(name => [name, `${base}/${name}`]));
    const workspace = createMemoryWorkspace({ ...smallSite, '_pages/about.md': text });
    const service = createLanguageService(
      {
        workspace,
        http: createFetchHttpClient(),
        logger: { log: () => undefined },
        clock: { now, sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
      },
      () => ({ rules: {}, registries, mailto: undefined }),
    );
    const uri = workspace.join('memory:/site', '_pages/about.md');
    return async words => {
      const completion = await service.completeEntry(uri, text.indexOf(words));
      if (completion.kind === 'nothing') return completion.message.text;
      assert.ok(completion.kind === 'additions');
      return applyEdits(
        text,
        completion.additions.map(({ edit }) => edit),
      );
    };
  }

  it('adds what its record knows and its neighbours print, found by its title', async () => {
    const whole = await completed('What the River', registryOf(papers));
    assert.equal(
      whole,
      page.replace(
        '"What the River Said." [[Paper]]()',
        '"What the River Said." *Journal of Rivers*, 5(2): 40-55, 2022. [[Paper]](https://doi.org/10.5555/lakes.3)',
      ),
    );
  });

  it('asks anew on another day: the record may have what it lacked', async () => {
    let now = new Date('2026-11-25T12:00:00Z');
    let record: RegisteredPaper = {
      doi: '10.5555/lakes.3',
      title: 'What the River Said',
      authors: 'Mei Lin; Jo Park',
      year: 2022,
    };
    const text = page.replace(']]()', ']](https://doi.org/10.5555/lakes.3)');
    const complete = await start(
      (path, query) => registryOf([record])(path, query),
      text,
      () => now,
    );
    assert.doesNotMatch(await complete('What the River'), /40-55/);
    record = { ...record, more: papers[0]?.more ?? {} };
    assert.doesNotMatch(await complete('What the River'), /40-55/);
    now = new Date('2026-11-27T12:00:00Z');
    assert.match(await complete('What the River'), /5\(2\): 40-55/);
  });

  it('writes HTML where the list is in HTML', async () => {
    const item = (title: string, venue: string, href: string): string =>
      `<li><b>${title}</b><br>Mei Lin, Jo Park<br>${venue} <a class="pdf" href="${href}">Paper</a></li>`;
    const first = item(
      'Tides of Attention for Reading Lakes',
      '<i>Journal of Lakes</i>, 12(3): 1-9, 2024',
      'https://doi.org/10.5555/lakes.1',
    );
    const list = (last: string): string =>
      `---\npermalink: /\n---\n\n# Publications\n\n<ul>\n${first}\n${last}\n</ul>\n`;
    const whole = await completed(
      'What the River',
      registryOf(papers),
      list(item('What the River Said', '<i>Journal of Rivers</i>, 2022', '')),
    );
    assert.equal(
      whole,
      list(
        item('What the River Said', '<i>Journal of Rivers</i>, 5(2): 40-55, 2022', 'https://doi.org/10.5555/lakes.3'),
      ),
    );
  });

  it('says that there is no entry, no certain record, or no answer', async () => {
    assert.match(await completed('# Publications', registryOf(papers)), /no publication at the cursor/);
    await server?.close();
    assert.match(await completed('What the River', registryOf([])), /^No record was found/);
    await server?.close();
    assert.match(await completed('What the River'), /could not be reached/);
  });

  it('says that nothing is lacking', async () => {
    const known = { ...papers[0], doi: '10.5555/lakes.1', title: 'Tides of Attention for Reading Lakes' };
    const record = { ...known, authors: 'Mei Lin; Ada Reed', year: 2024 };
    assert.match(await completed('Tides of', registryOf([record])), /^This entry already has everything/);
  });

  for (const words of [' (in press)', ', to appear'])
    it(`says that the words stand where the numbers of the venue would, and adds these once they are gone: ${words}`, async () => {
      const awaiting = (said: string): string =>
        page
          .replace('"What the River Said."', `"What the River Said." *Journal of Rivers*${said}.`)
          .replace('[[Paper]]()', '[[Paper]](https://doi.org/10.5555/lakes.3)');
      const told = await completed('What the River', registryOf(papers), awaiting(words));
      assert.match(told, /^This entry says “\{0\}” where its volume and pages belong/);
      await server?.close();
      const after = await completed('What the River', registryOf(papers), awaiting(''));
      assert.ok(after.includes('*Journal of Rivers*, 5(2): 40-55, 2022.'), after);
    });
});
