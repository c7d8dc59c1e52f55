import assert from 'node:assert/strict';
import { rendered } from '../sites';

/** What a template prints, or what stops it. */
async function printed(template: string, semantics: 'jekyll-4' | 'github-pages' = 'jekyll-4'): Promise<string> {
  const { html, problems } = await rendered({ 'index.html': `---\n---\n${template}` }, 'index.html', { semantics });
  return problems[0]?.message ?? html;
}

describe('filters of Liquid 5.4 that GitHub Pages does not know', () => {
  const cases: readonly (readonly [template: string, output: string])[] = [
    ['{{ "aXbXc" | remove_last: "X" }} {{ "aaa" | remove_last: "aa" }} {{ nil | remove_last: "a" }}', 'aXbc a '],
    ['{{ "aXbXc" | replace_last: "X", "\\0-" }} {{ "abc" | replace_last: "", "-" }}', 'aXb\\0-c abc-'],
    ['{{ "林>?" | base64_encode }} {{ 12 | base64_encode }}{{ nil | base64_encode }}', '5p6XPj8= MTI='],
    ['{{ "bWU=" | base64_decode }} {{ "5p6X" | base64_decode }}{{ "" | base64_decode }}', 'me 林'],
    ['{{ "林>?>" | base64_url_safe_encode }} {{ "a" | base64_url_safe_encode }}', '5p6XPj8- YQ=='],
    ['{{ "5p6XPj8-" | base64_url_safe_decode }} {{ "bWU" | base64_url_safe_decode }}', '林>?> me'],
    ['{{ "bWU" | base64_decode }}', 'invalid base64 provided to base64_decode'],
    ['{{ "bWV=" | base64_decode }}', 'invalid base64 provided to base64_decode'],
    ['{{ "bWU-" | base64_decode }}', 'invalid base64 provided to base64_decode'],
    ['{{ "bWVp====" | base64_url_safe_decode }}', 'invalid base64 provided to base64_url_safe_decode'],
    ['{{ "a" | replace_last: "a" }}', 'wrong number of arguments (given 2, expected 3)'],
  ];

  for (const [template, output] of cases)
    it(template, async () => {
      assert.equal(await printed(template), output);
    });

  it('give their input back there', async () => {
    assert.equal(await printed('{{ "a" | base64_encode }}{{ "bb" | remove_last: "b" }}', 'github-pages'), 'abb');
  });
});
