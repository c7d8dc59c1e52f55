import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { RenderedPage } from '../../../../src/core/render/renderedPage';
import { rendered } from '../sites';

/** The stretch of source that the only problem points at, with its file. */
function pointed(page: RenderedPage, files: Readonly<Record<string, string>>): string {
  const [problem] = page.problems;
  assert.equal(page.problems.length, 1);
  return `${problem!.path}: ${files[problem!.path]!.slice(problem!.start, problem!.end)}`;
}

async function check(files: Readonly<Record<string, string>>, place: string, message: RegExp): Promise<void> {
  const page = await rendered(files);
  assert.equal(pointed(page, files), place);
  assert.match(page.problems[0]!.message, message);
  assert.equal(page.html, '');
}

const layout = '---\n---\n<main>{{ content }}</main>';

describe('an error in a template says where it is', () => {
  it('in the page, below its front matter', () =>
    check(
      { 'index.md': '---\ntitle: A\n---\none\n\ntwo {% nonsense %}\n' },
      'index.md: {% nonsense %}',
      /Unknown tag 'nonsense'/,
    ));

  it('in a page with Windows line ends and letters beyond the first plane', () =>
    check(
      { 'index.md': '---\r\ntitle: A\r\n---\r\n😀 中文 {{ 1 | divided_by: 0 }}\r\n' },
      'index.md: {{ 1 | divided_by: 0 }}',
      /divided by 0/,
    ));

  it('at the tag that opens a block that is never closed', () =>
    check(
      { 'index.md': '---\n---\n{% if a %}\n{% for b in c %}\n{% endfor %}\n' },
      'index.md: {% if a %}',
      /'if' tag was never closed/,
    ));

  it('at a mark that is never closed', () =>
    check({ 'index.md': '---\n---\na {{ b\n' }, 'index.md: {{', /not properly terminated/));

  it('in an include', () =>
    check(
      { 'index.md': '---\n---\n{% include card.html %}', '_includes/card.html': '<p>\n{{ "a" | append }}</p>' },
      '_includes/card.html: {{ "a" | append }}',
      /wrong number of arguments \(given 1, expected 2\)/,
    ));

  it('in an include that cannot be parsed', () =>
    check(
      { 'index.md': '---\n---\n{% include card.html %}', '_includes/card.html': 'x {% endif %}' },
      '_includes/card.html: {% endif %}',
      /Unknown tag 'endif'/,
    ));

  it('in a fragment beside the page', () =>
    check(
      { 'index.md': '---\n---\n{% include_relative parts/news.md %}', 'parts/news.md': '- a\n- {% for %}{% endfor %}' },
      'parts/news.md: {% for %}',
      /for/,
    ));

  it('in a layout', () =>
    check(
      { 'index.md': '---\nlayout: page\n---\ntext', '_layouts/page.html': `${layout}{{ 1 | modulo: 0 }}` },
      '_layouts/page.html: {{ 1 | modulo: 0 }}',
      /divided by 0/,
    ));

  it('at the tag that asks for a file that is not there', async () => {
    const files = { 'index.md': '---\n---\n{% include absent.html %}' };
    await check(files, 'index.md: {% include absent.html %}', /Could not locate the included file 'absent\.html'/);
    assert.equal((await rendered(files)).problems[0]!.kind, 'include');
  });

  it('with an unknown tag in an HTML comment too, for Liquid does not know HTML', () =>
    check({ 'index.md': '---\n---\n<!-- {% later %} -->' }, 'index.md: {% later %}', /Unknown tag 'later'/));
});

describe('strictness is the configuration’s', () => {
  const page = { 'index.html': '---\n---\n{{ nothing }}{{ "a" | nofilter }}' };

  it('by default what is not there prints nothing and an unknown filter does nothing', async () => {
    assert.equal((await rendered(page, 'index.html')).html, 'a');
  });

  it('strict_filters and strict_variables stop at it', async () => {
    const filters = await rendered({ ...page, '_config.yml': 'liquid: { strict_filters: true }' }, 'index.html');
    assert.match(filters.problems[0]!.message, /undefined filter nofilter/);
    const variables = await rendered({ ...page, '_config.yml': 'liquid: { strict_variables: true }' }, 'index.html');
    assert.match(variables.problems[0]!.message, /undefined variable nothing/);
  });

  it('error_mode: strict stops at what the forgiving grammar lets pass', async () => {
    const lax = { 'index.html': '---\n---\n{{ "a" "b" }}' };
    assert.equal((await rendered(lax, 'index.html')).html, 'a');
    const strict = await rendered({ ...lax, '_config.yml': 'liquid: { error_mode: strict }' }, 'index.html');
    assert.match(strict.problems[0]!.message, /Expected end_of_string but found string/);
  });
});
