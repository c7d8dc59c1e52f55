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

  it('times of every kind, in sites with a zone and in one without: the same output', async () => {
    const times =
      'a: 2020-01-02 03:04:05\nb: 2020-01-02T03:04:05Z\nc: 2020-01-02 03:04:05 +0000\nd: 2020-07-02 03:04:05 +0900\ne: "2020-07-02T03:04:05Z"\ndate: 2020-03-04 05:06:07\n';
    const values = ['a', 'b', 'c', 'd', 'e', 'date'].flatMap(key => [
      `page.${key}`,
      `site.data.x.${key}`,
      `site.${key}`,
    ]);
    const ways = ['', '| date: "%Z %z"', '| date_to_xmlschema', '| date_to_rfc822', '| jsonify', '| inspect'];
    const templates = [...values, 'site.time', 'site.posts[0].date', 'site.posts[1].date'].flatMap(value =>
      ways.map(way => `{{ ${value} ${way} }}`),
    );
    for (const zone of ['', 'Asia/Shanghai', 'Europe/London']) {
      const files = {
        '_config.yml': zone === '' ? times : `timezone: ${zone}\n${times}`,
        '_data/x.yml': times,
        'index.html': `---\n${times}---\n`,
        '_posts/2021-02-03-reeds.md': '---\ndate: 2021-02-03 04:05:06\n---\n',
        '_posts/2021-02-04-lakes.md': '---\n---\n',
      };
      const { differences, errors } = await compareWithJekyll({ files }, templates);
      assert.deepEqual(differences, [], zone);
      assert.ok(errors < templates.length / 4, `${errors} of the templates are errors`);
    }
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
