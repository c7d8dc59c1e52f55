import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { rendered } from '../sites';

const hostile: Readonly<Record<string, string>> = {
  'a loop over a thousand million numbers': '{% for i in (1..1000000000) %}x{% endfor %}',
  'loops within loops':
    '{% for a in (1..2000) %}{% for b in (1..2000) %}{% for c in (1..2000) %}x{% endfor %}{% endfor %}{% endfor %}',
  'a filter over a thousand million numbers': '{{ (1..1000000000) | join: "" }}',
  'a text that doubles at every turn':
    '{% assign t = "0123456789" %}{% for i in (1..60) %}{% assign t = t | append: t %}{% endfor %}{{ t | size }}',
  'a text put into itself':
    '{% assign t = "aaaaaaaa" %}{% for i in (1..60) %}{% assign t = t | replace: "a", t %}{% endfor %}',
  'a list that doubles at every turn':
    '{% assign l = "a,b" | split: "," %}{% for i in (1..60) %}{% assign l = l | concat: l %}{% endfor %}',
  'lists within lists':
    '{% assign l = "a,b" | split: "," %}{% for i in (1..200) %}{% assign l = l | push: l %}{% endfor %}{{ l }}',
  'a page that grows and grows':
    '{% assign t = "0123456789" %}{% for i in (1..20) %}{% assign t = t | append: t %}{% endfor %}{% for i in (1..100) %}{{ t }}{% endfor %}',
  ...Object.fromEntries(
    ['absolute_url', 'relative_url', 'uri_escape', 'url_encode', 'url_decode', 'cgi_escape', 'smartify'].map(name => [
      `a long text that ${name} reads again and again`,
      `{% assign t = "/123456789" %}{% for i in (1..14) %}{% assign t = t | append: t %}{% endfor %}{% for i in (1..30) %}{% assign x = t | ${name} %}{% endfor %}`,
    ]),
  ),
  'a long list of short lines that smartify reads again and again':
    '{% assign t = "a\nb\n" %}{% for i in (1..15) %}{% assign t = t | append: t %}{% endfor %}{% for i in (1..9) %}{% assign x = t | smartify %}{% endfor %}',
};

describe('a template without an end', () => {
  for (const [name, template] of Object.entries(hostile)) {
    it(`${name}: a problem, not a hang`, async () => {
      const { html, problems } = await rendered({ 'index.html': `---\n---\n${template}` }, 'index.html');
      assert.deepEqual([html, problems.map(({ kind, path }) => `${kind} ${path}`)], ['', ['limit index.html']]);
    });
  }

  it('a post looked for in a thousand folders of no name: none, and no hang', async () => {
    const template = `---\n---\n{% post_url ${'/'.repeat(1000)}x %}`;
    const { problems } = await rendered({ 'index.html': template }, 'index.html');
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /post_url|post/i);
  });

  it('a file that includes itself: the problem is at the tag that does', async () => {
    const loop = 'a {% include b.html %}';
    const { problems } = await rendered(
      {
        'index.html': '---\n---\n{% include a.html %}',
        '_includes/a.html': loop,
        '_includes/b.html': '{% include a.html %}',
      },
      'index.html',
    );
    assert.equal(problems.length, 1);
    assert.equal(problems[0]!.kind, 'include');
    assert.match(problems[0]!.message, /includes itself/);
    assert.match(problems[0]!.path, /^_includes\/[ab]\.html$/);
  });

  it('a fragment that includes itself', async () => {
    const { problems } = await rendered({
      'index.md': '---\n---\n{% include_relative part.md %}',
      'part.md': '{% include_relative part.md %}',
    });
    assert.deepEqual([problems[0]?.kind, problems[0]?.path, problems[0]?.start], ['include', 'part.md', 0]);
  });

  it('a hundred files one within the other are not too many; nesting blocks deeper than Liquid may is', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 99 }, (_, at) => [
        `_includes/${at}.html`,
        at === 98 ? 'end' : `{% include ${at + 1}.html %}`,
      ]),
    );
    const deep = await rendered({ ...files, 'index.html': '---\n---\n{% include 0.html %}' }, 'index.html');
    assert.equal(deep.html, 'end');
    const blocks = `${'{% if true %}'.repeat(120)}x${'{% endif %}'.repeat(120)}`;
    const { problems } = await rendered({ 'index.html': `---\n---\n${blocks}` }, 'index.html');
    assert.equal(problems[0]?.message, 'Nesting too deep');
  });

  for (const [count, told] of [
    [100, []],
    [101, ['include _includes/99.html']],
  ] as const)
    it(`of ${count} files each within the one before ${told.length === 0 ? 'none is' : 'the last is'} too many`, async () => {
      const names = Array.from({ length: count }, (_, at) => `_includes/${at}.html`);
      const files = names.map((name, at) => [name, at === count - 1 ? 'end' : `{% include ${at + 1}.html %}`] as const);
      const index = '---\n---\n{% include 0.html %}';
      const { problems } = await rendered({ ...Object.fromEntries(files), 'index.html': index }, 'index.html');
      assert.deepEqual(
        problems.map(({ kind, path }) => `${kind} ${path}`),
        [...told],
      );
    });

  it('garbage of any kind is read in one pass', async () => {
    const garbage = ['[', '(', '{% if ', '{{ ', '{{ "', '| a: ', "'", '{% raw %}', '{% comment %}', '<!--', '<script'];
    for (const piece of garbage) {
      const inOutput = await rendered({ 'index.html': `---\n---\n{{ ${piece.repeat(20_000)} }}` }, 'index.html');
      const asText = await rendered({ 'index.html': `---\n---\n${piece.repeat(20_000)}` }, 'index.html');
      assert.ok(inOutput.problems.length <= 1 && asText.problems.length <= 1, piece);
    }
  });
});
