import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createHighlighter, type Token } from '../../workbench/highlighter';
import { hostVersions } from '../../workbench/hostVersions';
import { installHost } from '../../workbench/installHost';
import { repositoryRoot } from '../../workbench/repository';

type Highlight = (text: string) => readonly (readonly Token[])[];

const text = 'meta.paragraph.markdown';
const output = 'meta.liquid.output';
const tag = 'meta.liquid.tag';
const html = 'meta.html.markdown-inside';
const div = 'meta.tag.structure.div';
const link = 'meta.link.inline.markdown';

/** Pages, each with the scopes of some of its pieces, in their order. */
const cases: readonly (readonly [what: string, page: string, expected: readonly (readonly [string, string])[]])[] = [
  [
    'what Liquid prints',
    'By {{ site.author.name | default: "nobody" | slice: 0, 2 }} and **others**',
    [
      ['By ', text],
      ['{{', `${text} ${output} punctuation.definition.tag.begin.liquid`],
      ['site.author.name', `${text} ${output} variable.other.liquid`],
      ['|', `${text} ${output} keyword.operator.pipe.liquid`],
      ['default', `${text} ${output} support.function.filter.liquid`],
      ['"nobody"', `${text} ${output} string.quoted.double.liquid`],
      ['slice', `${text} ${output} support.function.filter.liquid`],
      ['0', `${text} ${output} constant.numeric.liquid`],
      ['}}', `${text} ${output} punctuation.definition.tag.end.liquid`],
      ['others', `${text} markup.bold.markdown`],
    ],
  ],
  [
    'tags in a list',
    '- {% if page.lang == \'en\' and page.title contains "a" %} *yes* {% endif %}',
    [
      ['{%', `markup.list.unnumbered.markdown ${text} ${tag} punctuation.definition.tag.begin.liquid`],
      ['if', `markup.list.unnumbered.markdown ${text} ${tag} keyword.control.liquid`],
      ['page.lang', `markup.list.unnumbered.markdown ${text} ${tag} variable.other.liquid`],
      ['==', `markup.list.unnumbered.markdown ${text} ${tag} keyword.operator.comparison.liquid`],
      ["'en'", `markup.list.unnumbered.markdown ${text} ${tag} string.quoted.single.liquid`],
      ['and', `markup.list.unnumbered.markdown ${text} ${tag} keyword.operator.word.liquid`],
      ['contains', `markup.list.unnumbered.markdown ${text} ${tag} keyword.operator.word.liquid`],
      ['%}', `markup.list.unnumbered.markdown ${text} ${tag} punctuation.definition.tag.end.liquid`],
      ['yes', `markup.list.unnumbered.markdown ${text} markup.italic.markdown`],
      ['endif', `markup.list.unnumbered.markdown ${text} ${tag} keyword.control.liquid`],
    ],
  ],
  [
    'an include with parameters',
    '{% include figure.html src="a.png" width=100 lazy=true %}',
    [
      ['include', `${text} ${tag} keyword.control.liquid`],
      ['figure.html', `${text} ${tag} string.unquoted.liquid`],
      ['src', `${text} ${tag} variable.parameter.liquid`],
      ['"a.png"', `${text} ${tag} string.quoted.double.liquid`],
      ['100', `${text} ${tag} constant.numeric.liquid`],
      ['true', `${text} ${tag} constant.language.liquid`],
    ],
  ],
  [
    'a heading',
    '# About {{ page.title }}',
    [
      ['About ', 'markup.heading.markdown heading.1.markdown entity.name.section.markdown'],
      [
        'page.title',
        `markup.heading.markdown heading.1.markdown entity.name.section.markdown ${output} variable.other.liquid`,
      ],
    ],
  ],
  [
    'attributes of HTML',
    `<a href="{{ site.url }}/x" {% if a %}class='b'{% endif %}>c</a>`,
    [
      [
        '"',
        'meta.tag.inline.a.start.html meta.attribute.href.html string.quoted.double.html punctuation.definition.string.begin.html',
      ],
      [
        'site.url',
        `meta.tag.inline.a.start.html meta.attribute.href.html string.quoted.double.html ${output} variable.other.liquid`,
      ],
      ['/x', 'meta.tag.inline.a.start.html meta.attribute.href.html string.quoted.double.html'],
      ['if', `meta.tag.inline.a.start.html ${tag} keyword.control.liquid`],
      ['class', 'meta.tag.inline.a.start.html meta.attribute.class.html entity.other.attribute-name.html'],
    ],
  ],
  [
    'a link to what Liquid prints, which is a link with blanks in it, too',
    '[My **CV**]({{ site.baseurl }}/cv.pdf) ![me]({{ x | relative_url }})',
    [
      ['[', `${text} ${link} punctuation.definition.link.title.begin.markdown`],
      ['My ', `${text} ${link} string.other.link.title.markdown`],
      ['CV', `${text} ${link} string.other.link.title.markdown markup.bold.markdown`],
      ['site.baseurl', `${text} ${link} markup.underline.link.markdown ${output} variable.other.liquid`],
      ['/cv.pdf', `${text} ${link} markup.underline.link.markdown`],
      [
        'relative_url',
        `${text} meta.image.inline.markdown markup.underline.link.image.markdown ${output} support.function.filter.liquid`,
      ],
    ],
  ],
  [
    'comments of Liquid',
    'a {% comment %} *b* {{ c }} {% endcomment %} *d*\n\n{% comment %}\n*e*\n{% endcomment %}\n\n*f*',
    [
      ['{% comment %} *b* {{ c }} {% endcomment %}', `${text} comment.block.liquid`],
      ['d', `${text} markup.italic.markdown`],
      ['*e*', 'comment.block.liquid'],
      ['f', `${text} markup.italic.markdown`],
    ],
  ],
  [
    'what Liquid prints as it stands',
    'a {% raw %}{{ b }}{% endraw %} *c*\n\n{% raw %}\n{{ d }} *e*\n{% endraw %}\n\n{{ f }}',
    [
      ['{{ b }}', `${text} meta.raw.liquid`],
      ['c', `${text} markup.italic.markdown`],
      ['{{ d }} ', `meta.raw.liquid ${text}`],
      ['e', `meta.raw.liquid ${text} markup.italic.markdown`],
      ['endraw', `${text} ${tag} keyword.control.liquid`],
      ['f', `${text} ${output} variable.other.liquid`],
    ],
  ],
  [
    'a tag that is never closed: to the end of its line',
    'a {% include b.html\n*c* {{ d\n\n# E',
    [
      ['b.html', `${text} ${tag} string.unquoted.liquid`],
      ['c', `${text} markup.italic.markdown`],
      [' {{ d', text],
      ['E', 'markup.heading.markdown heading.1.markdown entity.name.section.markdown'],
    ],
  ],
  [
    'no Liquid in code, comments, scripts, mathematics and front matter',
    [
      '---',
      'title: {{ a }}',
      '---',
      '`{{ b }}`',
      '',
      '```',
      '{% if c %}',
      '```',
      '',
      '    {{ d }}',
      '',
      '<!-- {{ e }} -->',
      '',
      '$$x^{{2}}$$',
    ].join('\n'),
    [
      ['{{ b }}', `${text} markup.inline.raw.string.markdown`],
      ['{% if c %}', 'markup.fenced_code.block.markdown'],
      ['{{ d }}', 'markup.raw.block.markdown'],
      [' {{ e }} ', 'comment.block.html'],
      ['2', `${text} markup.math.inline.markdown meta.embedded.math.markdown constant.numeric.math.tex`],
    ],
  ],
  [
    'Markdown right behind the tag of a box',
    [
      "<div class='paper-box'><div class='paper-box-text' markdown=\"1\">",
      '[Lakes](https://a.example) **Mei Lin**',
      '- *Oral* {{ year }}',
      '</div>',
      '*html*',
      '',
      '*markdown*',
    ].join('\n'),
    [
      ['div', `${div}.start.html entity.name.tag.html`],
      [
        'markdown',
        `${html} ${div}.start.html meta.attribute.unrecognized.markdown.html entity.other.attribute-name.html`,
      ],
      ['Lakes', `${html} ${text} ${link} string.other.link.title.markdown`],
      ['Mei Lin', `${html} ${text} markup.bold.markdown`],
      ['Oral', `${html} markup.list.unnumbered.markdown ${text} markup.italic.markdown`],
      ['year', `${html} markup.list.unnumbered.markdown ${text} ${output} variable.other.liquid`],
      ['div', `${html} ${div}.end.html entity.name.tag.html`],
      ['*html*', html],
      ['markdown', `${text} markup.italic.markdown`],
    ],
  ],
  [
    'a box that begins its line, and one more without a blank line between',
    ["<div markdown='1'>", '*a*', '</div>', '<section class="x" markdown=block id=y>', '# B', '</section>'].join('\n'),
    [
      ['div', `${html} ${div}.start.html entity.name.tag.html`],
      ['a', `${html} ${text} markup.italic.markdown`],
      ['div', `${html} ${div}.end.html entity.name.tag.html`],
      ['B', `${html} markup.heading.markdown heading.1.markdown entity.name.section.markdown`],
    ],
  ],
  [
    'an element whose text is Markdown',
    '<p markdown="1">a *b*</p> *c*\n\n<div markdown="span">- *d*</div>',
    [
      ['b', `${html} markup.italic.markdown`],
      [' *c*', html],
      ['- ', html],
      ['d', `${html} markup.italic.markdown`],
    ],
  ],
  [
    'no Markdown where the attribute says no or is none',
    '<div markdown="0">\n*a*\n</div>\n\n<div data-markdown="1" title="markdown=1">\n*b*\n</div>',
    [
      ['*a*', ''],
      ['*b*', ''],
    ],
  ],
];

for (const version of hostVersions) {
  describe(`highlighting in VS Code ${version}`, () => {
    let ours: Highlight;
    let bare: Highlight;

    before(async () => {
      const host = await installHost(version);
      ours = await createHighlighter(host, [repositoryRoot]);
      bare = await createHighlighter(host, []);
    });

    for (const [what, page, expected] of cases)
      it(what, () => {
        let rest = ours(page).flat();
        const found = expected.map(([piece]) => {
          const at = rest.findIndex(token => token.text === piece);
          const { scopes } = rest[at] ?? { scopes: 'not found' };
          rest = rest.slice(at + 1);
          // one for each line of HTML that holds it
          return [piece, scopes.replace(/(meta\.html\.markdown-inside)( \1)+/, '$1')];
        });
        assert.deepEqual(found, expected);
      });

    it('is that of VS Code alone in every page without Liquid and markdown="1"', () => {
      const plain = pages().filter(page => !/\{\{|\{%|markdown\s*=/.test(page));
      assert.ok(plain.length > 20, String(plain.length));
      for (const page of plain) assert.deepEqual(ours(page), bare(page));
    });

    it('is that of VS Code alone in every line without Liquid of the other pages', () => {
      const others = pages().filter(
        page => /\{\{|\{%/.test(page) && !/markdown\s*=|\{%-?\s*(?:comment|raw)/.test(page),
      );
      assert.ok(others.length > 5, String(others.length));
      for (const page of others) {
        const own = bare(page);
        const lines = page.split('\n');
        const differing = ours(page).flatMap((tokens, at) => {
          const isSame = JSON.stringify(tokens) === JSON.stringify(own[at]);
          return isSame || /\{\{|\{%/.test(lines[at] ?? '') ? [] : [lines[at]];
        });
        assert.deepEqual(differing, []);
      }
    });

    it('takes no time for lines that are made to take it', () => {
      for (const piece of [
        '{{',
        '{{ a ',
        '{%',
        '{% if ',
        '[a](',
        '[a]({{',
        '<div markdown="',
        '<div markdown="1" ',
        '{% raw %}',
        "<p a='",
      ])
        assert.equal(ours(`x ${piece.repeat(2000)}\n${piece.repeat(2000)}`).length, 2);
    });
  });
}

/** The Markdown of the starter site, of the fixtures and of our own documentation. */
function pages(): readonly string[] {
  return ['media', 'test/fixtures', 'docs'].flatMap(folder =>
    readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => readFileSync(path.join(repositoryRoot, folder, name), 'utf8').replaceAll('\r\n', '\n')),
  );
}
