import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'mocha';
import { renderPage } from '../../../../src/core/render/renderPage';
import type { RenderedPage } from '../../../../src/core/render/renderedPage';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';
import { now, siteOf } from '../sites';

interface Case {
  readonly template: string;
  /** What real Jekyll prints. */
  readonly output?: string;
  /** What real Jekyll's build stops at. */
  readonly error?: string;
}

interface Difference {
  readonly template: string;
  readonly jekyll: string;
  readonly why: string;
}

const folder = path.resolve('test/fixtures/liquid');
const start = '---\n---\n';

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
}

describe('Liquid prints what real Jekyll prints', () => {
  let site: SiteSnapshot;
  before(async () => {
    site = await siteOf(read('site.json') as Record<string, string>);
  });

  function print(template: string): RenderedPage {
    return renderPage(site, 'index.html', {
      now,
      environment: 'development',
      blankIsActiveSupport: false,
      overrideText: start + template,
    });
  }

  const tables = readdirSync(folder).filter(
    name => name.endsWith('.json') && !/^(?:site|known-differences)/.test(name),
  );
  for (const table of tables) {
    describe(table.replace('.json', ''), () => {
      for (const { template, output, error } of read(table) as Case[]) {
        it(template, () => {
          const { html, problems } = print(template);
          if (output !== undefined) assert.deepEqual({ html, problems }, { html: output, problems: [] });
          else
            assert.ok(
              html === '' && problems.length === 1 && problems[0]!.start >= start.length,
              `should fail: ${error}`,
            );
        });
      }
    });
  }

  describe('but for what is known', () => {
    for (const { template, jekyll, why } of read('known-differences.json') as Difference[]) {
      it(`${template} — ${why}`, () => assert.notEqual(print(template).html, jekyll));
    }
  });
});
