import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../src/cli/ports/fileWorkspace';
import { createRenderAgain } from '../../src/core/render/renderAgain';
import { renderOutput } from '../../src/core/render/renderOutput';
import { siteOutputs } from '../../src/core/render/siteOutputs';
import { loadSite } from '../../src/core/site/store/loadSite';
import { compileStyles } from '../../src/hosts/sass';
import { temporaryFolder } from '../workbench/lifetime';
import { rubyObstacle } from './ensureRuby';
import { compareCss } from './fidelity/cssDeclarations';
import { compareTrees } from './fidelity/domDifference';
import { DomReader } from './fidelity/domTree';
import { buildWithJekyll } from './fidelity/jekyllSite';
import { withPlugins } from './fidelity/ourSite';
import { ownSites } from './fidelity/ownSites';

const now = new Date('2026-01-02T03:04:05Z');

/** The files below a folder by their paths from it. Source maps of stylesheets are Jekyll 4's alone: GitHub Pages writes none. */
function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.css.map'))
    .map(entry => path.join(entry.parentPath, entry.name));
  return new Map(
    found.map(file => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)] as const).sort(),
  );
}

/** What differs between a file as Jekyll wrote it and as we make it; nothing where they are equal. */
function differencesIn(file: string, jekyll: string, ours: string): readonly string[] {
  if (jekyll === ours) return [];
  if (file.endsWith('.css')) {
    const { firstDifference } = compareCss(jekyll.replace(/\s*\/\*# sourceMappingURL=.*$/, ''), ours);
    return firstDifference === undefined ? [] : [`${file}: ${JSON.stringify(firstDifference)}`];
  }
  if (!/\.x?html?$/.test(file)) return [`${file}: ${jekyll} ≠ ${ours}`];
  const reader = new DomReader();
  const { differences } = compareTrees(reader.read(jekyll), reader.read(ours));
  return differences.map(difference => `${file}: ${JSON.stringify(difference)}`);
}

describe('the files of a whole site', function () {
  this.timeout(60_000);
  before(function () {
    if (rubyObstacle() !== undefined) this.skip();
  });

  for (const { name, folder } of ownSites()) {
    it(`${name}: the same paths as real Jekyll writes, with pages, styles, feeds and copies that are equal`, async () => {
      const destination = temporaryFolder('ahb-');
      try {
        const { plugins, problem } = buildWithJekyll(folder, destination.path, { now, github: true });
        assert.equal(problem, undefined);
        const written = filesIn(destination.path);
        const site = withPlugins(await loadSite(createFileWorkspace(), pathToFileURL(folder).href), plugins);
        const outputs = siteOutputs(site, 'jekyll-4', now);
        assert.deepEqual([...outputs.keys()].sort(), [...written.keys()].sort());
        const makers = { render: createRenderAgain(), styles: { compile: compileStyles }, compiled: new Map() };
        const options = { now, environment: 'production', semantics: 'jekyll-4', blankIsActiveSupport: true } as const;
        for (const [file, output] of outputs) {
          const jekyll = written.get(file) ?? Buffer.of();
          if (output.kind === 'copy') {
            assert.ok(jekyll.equals(readFileSync(path.join(folder, output.source))), file);
          } else {
            const { text = '(nothing)' } = await renderOutput(site, output, makers, options);
            assert.deepEqual(differencesIn(file, jekyll.toString(), text), []);
          }
        }
      } finally {
        destination.remove();
      }
    });
  }
});
