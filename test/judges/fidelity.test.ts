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
import { isSecondCircle } from '../secondCircle';
import { findChromium } from '../workbench/chromium';
import { temporaryFolder, type TemporaryFolder } from '../workbench/lifetime';
import { rubyObstacle } from './ensureRuby';
import { Camera } from './fidelity/camera';
import { compareSite, widths } from './fidelity/compareSite';
import { compareCss } from './fidelity/cssDeclarations';
import { compareTrees } from './fidelity/domDifference';
import { DomReader } from './fidelity/domTree';
import { buildWithJekyll, type JekyllSite } from './fidelity/jekyllSite';
import { withPlugins } from './fidelity/ourSite';
import { ownSites } from './fidelity/ownSites';
import { differencesOf, figuresOf } from './fidelity/report';

/** Whose pages are pictured, and how wide; in the second circle those of all, at both widths. */
const isPictured = (name: string): boolean => name === 'starter' || isSecondCircle();
const pictured = isSecondCircle() ? widths : widths.slice(0, 1);

/** Every clock shows it: a Friday in winter. */
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

describe('sites of this repository, built by real Jekyll and by us', () => {
  let camera: Camera | undefined;

  before(async function () {
    if (rubyObstacle() !== undefined) this.skip();
    const chromium = findChromium();
    camera = chromium === undefined ? undefined : await Camera.open(now);
  });
  after(() => camera?.close());

  for (const { name, folder } of ownSites()) {
    describe(name, () => {
      let destination: TemporaryFolder;
      let built: JekyllSite;

      before(() => {
        destination = temporaryFolder('ahb-');
        built = buildWithJekyll(folder, destination.path, { now, github: true });
      });
      after(() => destination.remove());

      it(`every page, stage, style${isPictured(name) ? ' and pixel' : ''} is the same`, async () => {
        const eye = isPictured(name) ? camera : undefined;
        const result = await compareSite({
          ...{ name, folder, built, now, github: true, camera: eye, pictured, keep: undefined },
        });
        const { pages, nodes, equalNodes, declarations, pictures } = figuresOf([result]);
        assert.deepEqual(differencesOf(result), []);
        assert.ok(pages > 0 && nodes > 0);
        assert.equal(equalNodes, nodes);
        if (eye !== undefined && declarations > 0) assert.ok(pictures > 0);
      });

      it('has the same paths as real Jekyll writes, with pages, styles, feeds and copies that are equal', async () => {
        assert.equal(built.problem, undefined);
        const written = filesIn(destination.path);
        const site = withPlugins(await loadSite(createFileWorkspace(), pathToFileURL(folder).href), built.plugins);
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
      });
    });
  }
});
