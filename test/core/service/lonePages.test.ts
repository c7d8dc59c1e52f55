import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/core/languageService';
import type { Workspace } from '../../../src/core/ports';
import { compileStyles } from '../../../src/hosts/sass';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { inMemory } from './inMemory';

const starterSite = {
  '_config.yml':
    'title: "Wren Oak"\ninclude: [_pages]\ndefaults: [{ scope: { path: "" }, values: { layout: default } }]\n',
  '_layouts/default.html': '<head>{% include head.html %}</head><main>{{ content }}</main>',
  '_includes/head.html': '<link rel="stylesheet" href="{{ "/assets/main.css" | relative_url }}">',
  '_pages/about.md': '---\npermalink: /\n---\nThe person of the starter site.\n',
  'assets/main.scss': '---\n---\n@import "base";\n',
  '_sass/base.scss': 'main { width: 40em }\n',
};

/** The files of an extension that a browser has from the web: each can be read, nothing says how large it is or what stands in a folder. */
function ofTheWeb(files: Readonly<Record<string, string>>): Workspace {
  const workspace = createMemoryWorkspace(files);
  return {
    ...workspace,
    stat: async uri => (await workspace.stat(uri)) && { kind: 'file', size: 0, modified: 0 },
    list: () => Promise.resolve([]),
  };
}

describe('a page that lies in no site', () => {
  it('borrows the starter site, also where its folders cannot be listed', async () => {
    const service = createLanguageService(
      {
        workspace: ofTheWeb(starterSite),
        http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: '' }) },
        logger: { log: () => undefined },
        clock: { now: () => new Date('2026-11-25T12:00:00Z'), sleep: () => Promise.resolve() },
        styles: { compile: compileStyles },
        starterSite: { root: 'memory:/site', files: Object.keys(starterSite) },
      },
      () => ({ rules: {}, registries: {}, mailto: undefined }),
    );
    service.setDocument('untitled:about.md', '---\npermalink: /\n---\n# News\n');

    const rendered = await service.renderPage('untitled:about.md');
    const { styles } = await service.renderStyles('untitled:about.md');

    assert.equal(
      rendered.kind === 'page' ? rendered.html : rendered.problems.map(({ message }) => message.text),
      '<head><link rel="stylesheet" href="/assets/main.css"></head><main><h1 id="news">News</h1>\n</main>',
    );
    assert.deepEqual(
      rendered.problems.map(({ message, path }) => [message.text, ...message.values, path]),
      [
        [
          '“{0}” is not in a site: no folder above it has a _config.yml. Name, picture and menu here are those of an example.',
          'about.md',
          'about.md',
        ],
      ],
    );
    assert.deepEqual(
      styles.map(({ css }) => css.replace(/\s+/g, ' ').trim()),
      ['main { width: 40em; }'],
    );
  });

  it('has the problems of its open document, whoever asks', async () => {
    const anchor = "---\npermalink: /\n---\n\n<span class='anchor' id='a'></span>\n\n# A\n\n";
    const { service, uri } = inMemory({ 'lone.md': `${anchor}[Bo]()\n` });
    const lone = uri('lone.md');
    const found = async (): Promise<readonly (readonly string[])[]> => {
      const checked = (await service.check(lone)) ?? [];
      return [...checked, await service.diagnostics(lone)].map(({ problems }) => problems.map(({ ruleId }) => ruleId));
    };
    assert.deepEqual(await found(), [['empty-link'], ['empty-link']]);
    service.setDocument(lone, `${anchor}Bo\n`);
    assert.deepEqual(await found(), [[], []]);
    await service.closeDocument(lone);
    assert.deepEqual(await found(), [['empty-link'], ['empty-link']]);
  });
});
