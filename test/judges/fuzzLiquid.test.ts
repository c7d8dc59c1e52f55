import { strict as assert } from 'node:assert';
import { before, describe, it } from 'mocha';
import { randomTemplate } from '../fuzz/liquid';
import { compareWithJekyll, frozen } from './compareLiquid';
import type { LiquidAnswer, LiquidQuestion } from './realLiquid';
import { askJekyll } from './realLiquid';
import { ensureRuby, rubyObstacle } from './ensureRuby';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../workbench/repository';
import { askedAgain, recordedTables } from './liquidFixtures';
import { fuzzSite } from './liquidSite';

describe('Liquid against real Jekyll', () => {
  before(() => {
    ensureRuby();
    assert.equal(rubyObstacle(), undefined);
  });

  it('1,000 random templates: the same output, or the same error', async () => {
    const templates = Array.from({ length: 1000 }, (_, at) => randomTemplate(200_000 + at));
    const { differences, errors } = await compareWithJekyll({ files: fuzzSite() }, templates);
    assert.deepEqual(differences, []);
    assert.ok(errors > 100 && errors < 900, `${errors} of the templates are errors`);
  });

  it('what is recorded in test/fixtures/liquid is what real Jekyll says today', () => {
    const answers = askedAgain();
    for (const [table, cases] of recordedTables())
      assert.deepEqual(
        cases.map(({ template, ...answer }) => ({ template, answer })),
        cases.map(({ template }, at) => ({ template, answer: answers.get(table)?.[at] })),
        table,
      );
  });

  it('what is recorded in test/fixtures/plugins is what the real plugins print today', () => {
    const file = path.join(repositoryRoot, 'test', 'fixtures', 'plugins', 'tags.json');
    type PluginCase = Omit<LiquidQuestion, 'templates'> & { readonly template: string } & LiquidAnswer;
    const cases = JSON.parse(readFileSync(file, 'utf8')) as PluginCase[];
    const answers = askJekyll(
      cases.map(({ files, page, template }) => ({ files, page, now: frozen, templates: [template] })),
    );
    for (const [at, { files, page, template, ...recorded }] of cases.entries())
      assert.deepEqual(recorded, answers[at]?.[0], `${template} in ${page} with ${JSON.stringify(files)}`);
  });
});
