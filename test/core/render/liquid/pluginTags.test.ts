import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { rendered } from '../sites';

interface PluginCase {
  readonly files: Readonly<Record<string, string>>;
  readonly page: string;
  readonly template: string;
  /** What jekyll-seo-tag 2.8, jekyll-feed 0.17 and jekyll-gist 1.5 print. */
  readonly output?: string;
  readonly error?: string;
}

const cases = JSON.parse(readFileSync(path.resolve('test/fixtures/plugins/tags.json'), 'utf8')) as PluginCase[];

describe('seo, feed_meta and gist print what the real plugins print', () => {
  for (const { files, page, template, output, error } of cases) {
    const text = files[page]!;
    const head = text.slice(0, text.indexOf('---\n', 4) + 4);
    const settings = files['_config.yml']!.replace(/^plugins.*\ngist.*\n/, '');
    it(`${template} ${page} ${JSON.stringify(settings)} ${JSON.stringify(head)}`, async () => {
      const result = await rendered({ ...files, [page]: head + template }, page, {
        environment: 'development',
        semantics: 'jekyll-4',
      });
      const [problem] = result.problems;
      assert.deepEqual(
        problem === undefined ? { output: result.html } : { error: problem.jekyll ?? problem.message },
        output === undefined ? { error } : { output },
      );
    });
  }
});
