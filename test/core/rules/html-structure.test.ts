import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('html-structure', pagePath, page(body), files), page(body));
}

async function expectFixed(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('html-structure', kind, pagePath, page(before)), page(after));
}

async function messageOf(body: string): Promise<string | undefined> {
  const [problem] = await problemsOf(pagePath, { [pagePath]: page(body) }, 'html-structure');
  return problem?.message.text;
}

const head = "<div class='paper-box'><div class='paper-box-image'><div><img src='a.png'></div></div>\n";

describe('html-structure: tags out of balance', () => {
  it('finds the very tag that is never closed', async () => {
    await expectMarks('⟦<div class="note">⟧\n\nText\n\n# News');
    await expectMarks(
      `⟦<div class='paper-box'>⟧<div class='paper-box-image'><div><img src='a.png'></div></div>\n<div class='paper-box-text' markdown="1">\n\nLakes\n</div>\n\n${head}<div class='paper-box-text' markdown="1">\n\nRivers\n</div>\n</div>`,
    );
    await expectMarks('⟦<center>⟧\n\nText');
  });

  it('leaves alone what never began: a tag in the middle of a line, which markup-shown tells of', () =>
    expectMarks('Lakes <div class="note">and rivers\n\n# News'));

  it('leaves tags alone that a backslash keeps from being read', () =>
    expectMarks('Write \\<div class="note"> before it, and \\</table> behind it.\n\n# News'));

  it('finds an end tag that closes nothing', async () => {
    await expectMarks('Text\n\n⟦</div>⟧\n\n# News');
    await expectMarks('<div>\nText\n</div>⟦</div>⟧\n\n# News');
  });

  it('finds an end tag in running text that closes nothing, which kramdown prints as it is written', async () => {
    await expectMarks('- Lin, M. *Lakes*. Reed Press, 2029. ⟦</span>⟧ **(Chapter 3)**');
    await expectMarks('Lakes⟦</br>⟧ and gulls');
    await expectMarks('| Reed⟦</a>⟧ | Lake |\n|---|---|\n| a | b |');
    await expectMarks('<div markdown="1">\n\nLakes⟦</b>⟧ and gulls\n\n</div>');
    await expectMarks('<div>\nLakes⟦</span>⟧ and gulls\n</div>');
    await expectFixed('drop-end-tag', 'Lakes</b> and gulls', 'Lakes and gulls');
    await expectFixed('write-break', 'Lakes</br>\nGulls', 'Lakes<br>\nGulls');
  });

  it('leaves such an end tag alone in code, and where Liquid may bring its other half', async () => {
    await expectMarks('Write `</span>` behind it');
    await expectMarks(
      '{% if site.wide %}<a href="/lakes">{% else %}<i>{% endif %}Lakes{% if site.wide %}</a>{% else %}</i>{% endif %}',
    );
    await expectMarks('{% include open-link.html %}Lakes</a>');
    await expectMarks('<span>Lakes <b>and</b> gulls</span>');
  });

  it('says what becomes of the rest of the page', async () => {
    assert.equal(
      await messageOf('<div>\n\n# News'),
      'This <{0}> is never closed: the rest of the page is shown as raw text, and menu items find none of its headings.',
    );
    assert.equal(
      await messageOf('<div markdown="1">\n\n# News'),
      'This <{0}> is never closed: the rest of the page is drawn inside it.',
    );
    // HTML is drawn as such wherever it stands
    for (const tag of ['<div>', '<h2 class="a">Lakes'])
      assert.equal(
        await messageOf(`${tag}\n\n<h2 id="news">News</h2>\n\n<p>I study <b>lakes</b>.</p>`),
        'This <{0}> is never closed: the rest of the page is drawn inside it.',
      );
    for (const markdown of ['- Gulls', '1. Gulls', '**Gulls**', 'Gulls and [reeds](/reeds/)', '## Gulls'])
      assert.equal(
        await messageOf(`<h2 class="a">Lakes\n\n${markdown}`),
        'This <{0}> is never closed: the rest of the page is shown as raw text, and menu items find none of its headings.',
      );
    assert.equal(await messageOf('</div>\n\n# News'), 'This </{0}> closes nothing: visitors see it as text.');
  });

  it('says of a tag in a piece what becomes of the page behind that', async () => {
    const about = async (behind: string): Promise<string | undefined> => {
      const files = {
        [pagePath]: page(`- Reeds\n\n{% include top.html %}\n\n${behind}`),
        '_includes/top.html': '<h2>Lakes\n',
      };
      const [problem] = await problemsOf('_includes/top.html', files, 'html-structure');
      return problem?.message.text;
    };
    assert.equal(await about('<p>Gulls</p>'), 'This <{0}> is never closed: the rest of the page is drawn inside it.');
    assert.equal(
      await about('- Gulls'),
      'This <{0}> is never closed: the rest of the page is shown as raw text, and menu items find none of its headings.',
    );
  });

  it('closes a box before the next box, and other elements before the next heading', async () => {
    const text = `<div class='paper-box-text' markdown="1">\n\nLakes\n</div>\n`;
    const whole = `${head}${text}</div>`;
    await expectFixed('add-end-tag', `${head}${text}\n${whole}`, `${head}${text}\n</div>\n\n${whole}`);
    await expectFixed(
      'add-end-tag',
      '<div class="note">\nText\n\n# News',
      '<div class="note">\nText\n\n</div>\n\n# News',
    );
    await expectFixed(
      'add-end-tag',
      "<div class=\"note\">\nText\n\n<span class='anchor' id='-news'></span>\n\n# News",
      "<div class=\"note\">\nText\n\n</div>\n\n<span class='anchor' id='-news'></span>\n\n# News",
    );
  });

  it('closes with an outer element those that are open in it, whose end tag a single one would be', async () => {
    const body = '<div class="a">\n\n<div class="b">\nText\n\n# News\n';
    const fixedBy = async (at: number): Promise<string | undefined> => {
      const problems = await problemsOf(pagePath, { [pagePath]: page(body) }, 'html-structure');
      const [fix] = problems[at]?.fixes ?? [];
      return fix && applyEdits(page(body), fix.edits);
    };
    assert.equal(await fixedBy(0), page(body.replace('# News', '</div>\n</div>\n\n# News')));
    assert.equal(await fixedBy(1), page(body.replace('# News', '</div>\n\n# News')));
  });

  it('removes an end tag too many', () => expectFixed('drop-end-tag', 'Text\n\n</div>\n\nMore', 'Text\n\n\n\nMore'));

  it('points to the other half in a comment', async () => {
    const body = 'Text\n\n<!-- <div class="a"> -->\nText\n\n</div>';
    const [problem] = await problemsOf(pagePath, { [pagePath]: page(body) }, 'html-structure');
    const [place] = problem?.related ?? [];
    assert.equal(place && page(body).slice(place.range.start, place.range.end), '<div');
  });

  it('finds elements in HTML blocks whose end tags browsers do without, but kramdown looks for to the end of the page', async () => {
    await expectMarks('<ul>\n<li>Lakes</li>\n⟦<li>⟧Gulls\n⟦<li>⟧Reeds\n</ul>\n\n# News');
    await expectMarks('⟦<p align="center">⟧Lakes\n\n# News\n\n- <b>one\n- <b>two');
    await expectMarks('<div>\n⟦<b>⟧Lakes\n</div>\n\n# News');
    await expectMarks('<table><tr>⟦<td>⟧Lakes</tr></table>\n\n# News');
    await expectMarks('<div markdown="1">\n\n<ul>⟦<li>⟧Lakes</ul>\n\n</div>\n\n# News');
    await expectMarks('⟦<div>⟧<ul><li>Lakes</ul>\n\n# News');
  });

  it('ends them where browsers do, and one that stands alone with its paragraph', async () => {
    await expectFixed(
      'add-end-tag',
      '<ul>\n<li>Gulls\n<li>Reeds <br>\n</ul>\n\n# News',
      '<ul>\n<li>Gulls</li>\n<li>Reeds <br></li>\n</ul>\n\n# News',
    );
    await expectFixed('add-end-tag', '<div>\n<b>Lakes\n</div>\n\nText', '<div>\n<b>Lakes</b>\n</div>\n\nText');
    await expectFixed('add-end-tag', '<p>Lakes\nGulls\n\n# News', '<p>Lakes\nGulls</p>\n\n# News');
  });

  it('ends what is open in them, too', () =>
    expectFixed(
      'add-end-tag',
      '<h2 class="t">Lakes <small>[<a href="/lakes/">all</a><small>, <b>new</b>\n\n# News',
      '<h2 class="t">Lakes <small>[<a href="/lakes/">all</a><small>, <b>new</b></small></small></h2>\n\n# News',
    ));

  it('leaves them alone where kramdown ends them itself, and where Liquid or a piece brings the end', async () => {
    await expectMarks('- Lakes <b>and gulls\n- Reeds\n\n# News');
    await expectMarks('Lakes<br>Gulls <img src="a.png">\n\n# News');
    await expectMarks('{% if site.wide %}<p class="wide">{% else %}<p>{% endif %}Lakes</p>\n\n# News');
    await expectMarks('{% include open.html %}\n<p>Lakes\n\n# News');
    await expectMarks('<p>Lakes\n{% include end.html %}\n\n# News', { '_includes/end.html': '</p>' });
  });

  it('finds an end tag behind text of a block whose Markdown is read, where it would have to begin its line', async () => {
    const box = (last: string): string =>
      `${head}<div class='paper-box-text' markdown="1">\n\nLakes, **Mei Lin**${last}\n\n# News\n\nText`;
    await expectMarks(box('⟦</div>⟧\n</div>'));
    await expectFixed('own-line', box('</div>\n</div>'), box('\n</div>\n</div>'));
    await expectMarks(box('\n\n- Ann ⟦</div>⟧</div>'));
    await expectFixed('own-line', box('\n\n- Ann </div></div>'), box('\n\n- Ann\n</div></div>'));
    await expectFixed('own-line', '<div markdown="1">\nText </div>\n\n# H', '<div markdown="1">\nText\n</div>\n\n# H');
    await expectFixed(
      'own-line',
      '<div markdown="1">**Lakes**</div>\n\nText',
      '<div markdown="1">**Lakes**\n</div>\n\nText',
    );
    await expectFixed(
      'own-line',
      '- <div markdown="1">\n  Text</div>\n- Reeds',
      '- <div markdown="1">\n  Text\n  </div>\n- Reeds',
    );
    await expectFixed(
      'own-line',
      '> <div markdown="1">\n> Text</div>\n\nReeds',
      '> <div markdown="1">\n> Text\n> </div>\n\nReeds',
    );
    await expectFixed(
      'own-line',
      '<ul markdown="1">\n<li markdown="1">\nLakes</li>\n</ul>',
      '<ul markdown="1">\n<li markdown="1">\nLakes\n</li>\n</ul>',
    );
    assert.equal(
      await messageOf(box('</div>\n</div>')),
      'This </{0}> after text is shown as text: begin it on a line of its own.',
    );
  });

  it('begins all end tags behind text on lines of their own, however many there are', async () => {
    const boxes = (before: string): string =>
      Array.from({ length: 30 }, (_, at) => `<div markdown="1">\n\n- Lake ${String(at)}${before}</div>`).join('\n\n');
    await expectFixed('own-line', boxes(''), boxes('\n'));
  });

  it('finds Markdown in an element of a line that kramdown does not read', async () => {
    await expectMarks('**2029.08**: An <font color="red">⟦**ICLD best paper**⟧ of **2029**</font> for **us**');
    await expectMarks('- See <u>⟦[the lakes](https://lakes.example/)⟧</u> and <mark>⟦**Mei**⟧ Lin</mark>');
    await expectMarks('<div markdown="1">\n\nA <u>⟦**lake**⟧</u>\n\n</div>');
    await expectMarks('<font><u>⟦**Lakes**⟧</u></font>');
    await expectFixed(
      'add-markdown',
      'An <font color="red">**ICLD paper**</font>',
      'An <font markdown="span" color="red">**ICLD paper**</font>',
    );
    await expectFixed(
      'mend-markdown',
      'An <font markdown="1">**ICLD paper**</font>',
      'An <font markdown="span">**ICLD paper**</font>',
    );
    const isSafe = async (body: string): Promise<readonly boolean[]> =>
      (await problemsOf(pagePath, { [pagePath]: page(body) }, 'html-structure')).flatMap(({ fixes }) =>
        fixes.map(({ safe }) => safe),
      );
    assert.deepEqual(await isSafe('An <u>**ICLD paper** (1%) & more</u>'), [true]);
    assert.deepEqual(await isSafe('An <u>**ICLD paper** for "Lakes"</u> or <u>**a** *b</u>'), [false, false]);
    await expectMarks('**<font color="red">Lakes</font>** <span>**a**</span> <b>[b](https://b.example)</b>');
    await expectMarks('Mei Lin<font color="blue">*</font>, Ada Reed<u>\\*</u>, `<u>**a**</u>` <kbd>**a**</kbd>');
    await expectMarks('A <font markdown="span">**lake**</font>');
  });

  it('finds an element in an item or a quote that ends with that, and ends it there', async () => {
    await expectMarks('1. Lakes\n\n   ⟦<div align="center">⟧\n   Gulls\n\n2. Reeds\n\n# News');
    assert.equal(
      await messageOf('- Lakes\n  <div>\n  Gulls\n- Reeds'),
      'This <{0}> is never closed: it ends with the list item or quote that it stands in.',
    );
    for (const [before, after] of [
      [
        '1. Lakes\n\n   <div align="center">\n   Gulls\n\n2. Reeds\n\n# News',
        '1. Lakes\n\n   <div align="center">\n   Gulls\n   </div>\n\n2. Reeds\n\n# News',
      ],
      ['- Lakes\n  <div>\n  Gulls\n- Reeds', '- Lakes\n  <div>\n  Gulls\n  </div>\n- Reeds'],
      ['- <div>\n  Gulls\n- Reeds', '- <div>\n  Gulls\n  </div>\n- Reeds'],
      ['> Lakes\n>\n> <div>\n> Gulls\n\nReeds', '> Lakes\n>\n> <div>\n> Gulls\n> </div>\n\nReeds'],
      [
        'Lakes[^1]\n\n[^1]: Gulls\n\n    <div>\n    Reeds\n\nText',
        'Lakes[^1]\n\n[^1]: Gulls\n\n    <div>\n    Reeds\n    </div>\n\nText',
      ],
      ['- <p align="center">Lakes\n- Reeds', '- <p align="center">Lakes</p>\n- Reeds'],
      [
        '<div markdown="1">\n\n- <div>\n  Gulls\n\n</div>\n\n# News',
        '<div markdown="1">\n\n- <div>\n  Gulls\n  </div>\n\n</div>\n\n# News',
      ],
    ] as const)
      await expectFixed('add-end-tag', before, after);
  });

  it('finds the end tag of another item, which closes nothing', () =>
    expectMarks('- ⟦<div>⟧\n  Lakes\n\n- Reeds\n  ⟦</div>⟧'));

  for (const [why, body] of [
    [
      'an element that is closed in its item',
      '- <div>\n  Lakes</div>\n- <p align="center">Gulls</p>\n\n> <div>\n> Reeds\n> </div>',
    ],
    ['an end tag in code', '<div markdown="1">\nWrite `</div>` behind it\n</div>'],
    ['a balanced page', `${head}<div class='paper-box-text' markdown="1">\n\nLakes\n</div>\n</div>\n\n# News`],
    ['mixed quotes and extra classes', `<div class='paper-box wide' id="a"><p>x</p></div>`],
    ['elements inside text', 'A <b>bold word and <i>more'],
    ['comments', '<!-- <div> -->\n\n<!-- </div> -->'],
    ['code', '`<div>`\n\n    </div>'],
    ['code of Liquid', '{% highlight html %}\n<div>\n\n</section>\n{% endhighlight %}'],
    ['branches of Liquid', '{% if site.a %}<div class="a">{% else %}<div class="b">{% endif %}\nText\n</div>'],
    ['halves in loops', '{% for a in site.b %}{% if a %}</div>{% endif %}{% endfor %}'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }

  it('leaves a page alone whose pieces complete it', () =>
    expectMarks('{% include_relative parts/open.md %}\n\nText\n\n</div>', {
      '_pages/parts/open.md': '<div class="wide">\n',
    }));

  it('leaves a page alone that includes what cannot be found', () =>
    expectMarks('{% include {{ page.part }} %}\n\n</div>'));

  it('finds the page broken by its own tag, whatever it includes', () =>
    expectMarks('{% include_relative parts/news.md %}\n\n⟦<div>⟧\n\nText', { '_pages/parts/news.md': '# News\n' }));

  it('tells of a tag in the piece that has it', async () => {
    const files = {
      [pagePath]: page('{% include_relative parts/news.md %}'),
      '_pages/parts/news.md': '<div>\n\n# News\n',
    };
    const inPiece = await problemsOf('_pages/parts/news.md', files);
    assert.deepEqual(
      inPiece.map(({ ruleId, path }) => [ruleId, path]),
      [['html-structure', '_pages/parts/news.md']],
    );
    assert.deepEqual(await problemsOf(pagePath, files), []);
  });

  it('says nothing of a piece that another piece completes', async () => {
    const files = {
      [pagePath]: page('{% include_relative parts/open.md %}\n{% include_relative parts/close.md %}'),
      '_pages/parts/open.md': '<div>\n',
      '_pages/parts/close.md': '</div>\n',
    };
    for (const path of Object.keys(files)) assert.deepEqual(await problemsOf(path, files), [], path);
  });
});

describe('html-structure: Markdown without markdown="1"', () => {
  it('finds it by links, bold words and lists', async () => {
    const opening = "<div class='paper-box'>\n⟦<div class='paper-box-text'>⟧\n\n";
    await expectMarks(`${opening}[Lakes](https://example.org)\n</div>\n</div>`);
    await expectMarks(`${opening}**Mei Lin**, Ann\n</div>\n</div>`);
    await expectMarks(`${opening}- Lakes\n</div>\n</div>`);
  });

  it('adds the attribute', async () => {
    const before = `${head}<div class='paper-box-text' id=a>\n\n**Mei Lin**\n</div>\n</div>`;
    await expectFixed('add-markdown', before, before.replace('id=a>', 'id=a markdown="1">'));
    await expectFixed('add-markdown', before.replace(' id=a', ''), before.replace(' id=a', ' markdown="1"'));
  });

  for (const [why, column] of [
    ['boxes written in HTML', '<a href="https://example.org">Lakes</a><br><b>Mei Lin</b>, Ann'],
    ['plain words', 'Mei Lin. Lakes * and rivers, 3 * 4 * 5.'],
    ['lists written in HTML', '<ul>\n<li>Lakes</li>\n</ul>'],
    ['what Liquid makes', '{% capture text %}**Mei Lin**{% endcapture %}{{ text | markdownify }}'],
    ['a block inside that has the attribute', '<div markdown="1">\n**Mei Lin**\n</div>'],
  ] as const) {
    it(`leaves ${why} alone`, () =>
      expectMarks(`<div class='paper-box'>\n<div class='paper-box-text'>\n${column}\n</div>\n</div>`));
  }

  it('leaves a site alone whose kramdown reads Markdown in every block', () =>
    expectMarks("<div class='paper-box'>\n<div class='paper-box-text'>\n**Mei Lin**\n</div>\n</div>", {
      '_config.yml': 'title: Mei\nauthor: {name: Mei}\ninclude: [_pages]\nkramdown:\n  parse_block_html: true\n',
    }));
});

describe('html-structure: a comment in a comment', () => {
  it('finds the end that is shown', () => expectMarks('<!--\n# Old\n<!-- note -->\nText\n⟦-->⟧\n\n# News'));

  it('leaves arrows and good comments alone', async () => {
    await expectMarks('<!-- a <!-- b -->\n\nA --> B\n\n<!-- c -->');
    await expectMarks('A -->\n\n<!-- c -->');
    await expectMarks('<!--\n{% for x in none %}\n<li>\n<!-- b -->\n</li>\n{% endfor %}\n</ul>\n-->\n\n# News');
  });
});

describe('html-structure: comments that visitors see', () => {
  it('finds one without its end', async () => {
    await expectMarks('⟦<!--⟧ - old item\n- *2024* new\n\n# News');
    await expectMarks('- a\n- ⟦<!--⟧ b\n- c');
    await expectMarks('Text ⟦<!--⟧ old\n\n<!-- note -->');
    await expectMarks('<div>\n⟦<!--⟧ old\n<b>x</b>\n</div>\n\n# News');
    await expectMarks('⟦<!--⟧\n- old\n—>\n\n# News');
  });

  it('ends it with its line, or where its end is written with other signs', async () => {
    await expectFixed('end-comment', '<!-- - old item\n- new', '<!-- - old item -->\n- new');
    await expectFixed('end-comment', 'a <!-- old -- > b\nc', 'a <!-- old --> b\nc');
    await expectFixed('end-comment', '<!-- old -- >\n\nText', '<!-- old -->\n\nText');
    await expectFixed('end-comment', '<!--\n- old\n—>\n\n# News', '<!--\n- old\n-->\n\n# News');
    await expectFixed('end-comment', '<!--\n- old\n\n# News', '<!--\n- old\n\n# News');
    await expectFixed('end-comment', '<!-- a\nb\n\n- c\n->\n\nText', '<!-- a\nb\n\n- c\n-->\n\nText');
  });

  it('finds one whose first sign a word processor has made of a dash, and one with its “!” in the wrong place', async () => {
    await expectFixed('begin-comment', '<!– note –>\n\nText', '<!-- note -->\n\nText');
    await expectFixed('begin-comment', 'Text <--! note --> text', 'Text <!-- note --> text');
    await expectMarks('Text ⟦<!—⟧ note --> text, a <- b, a <-- b, <!doctype html>');
  });

  it('finds one with a blank in its first sign, and closes that up', async () => {
    await expectMarks('⟦<! --⟧ note -->\n\nText ⟦< !--⟧ note --> text');
    await expectMarks('- a ⟦<! --⟧ note -->\n- b\n\n<div>\n⟦<! --⟧ note -->\n</div>');
    await expectFixed('begin-comment', 'Text <! -- note --> text', 'Text <!-- note --> text');
    await expectFixed('begin-comment', '< !-- note -->\n\nText', '<!-- note -->\n\nText');
    await expectFixed('begin-comment', 'Text <! -- note -- > text', 'Text <!-- note --> text');
    await expectFixed('begin-comment', 'Text <! -- note text', 'Text <! -- note text');
    // where another begins, the one before it has no end
    await expectFixed(
      'begin-comment',
      'A <! -- note\n\nText <! -- note --> text',
      'A <! -- note\n\nText <!-- note --> text',
    );
    await expectMarks('`<! --` a < ! -- b <!- - c\n\n    <! -- d\n\n<!-- <! -- e -->');
  });

  it('takes no arrow below for the end that is meant', async () => {
    const far = '# News\n\n- [All papers](https://example.org) ->';
    await expectFixed('end-comment', `<!-- todo: tidy up\n\n${far}`, `<!-- todo: tidy up -->\n\n${far}`);
    await expectFixed('end-comment', `<!-- todo\n${far}`, `<!-- todo -->\n${far}`);
    await expectFixed('end-comment', `<!--\n\n${far}`, `<!--\n\n${far}`);
  });

  it('finds one that begins in a block of text and ends behind it', async () => {
    await expectMarks('- a\n⟦<!--⟧ - b\n- c -->\n- d');
    await expectMarks('Text ⟦<!--⟧ x\n\ny -->\n\nz');
    await expectMarks('- ⟦<!--⟧ b\n- c -->\n- d');
  });

  it('gives it a blank line before it, where that makes a comment of it', async () => {
    await expectFixed('part-comment', '- a\n<!-- - b\n- c -->\n- d', '- a\n\n<!-- - b\n- c -->\n- d');
    await expectFixed('part-comment', 'Text <!-- x\n\ny -->\n\nz', 'Text\n\n<!-- x\n\ny -->\n\nz');
    await expectFixed('part-comment', '- <!-- b\n- c -->\n- d', '- <!-- b\n- c -->\n- d');
  });

  it('finds an end without a beginning: on a line of its own, and behind an item', async () => {
    await expectMarks('<!-- a -->\n⟦-->⟧\n\nText');
    await expectMarks('- a\n- b ⟦-->⟧\n- c');
    await expectMarks('<div>\n<!-- a -->\n⟦-->⟧\n</div>');
    await expectFixed('drop-comment-end', '<!-- a -->\n-->\n\nText', '<!-- a -->\n\n\nText');
    await expectFixed('drop-comment-end', '- a\n- b -->\n- c', '- a\n- b\n- c');
  });

  for (const [why, body] of [
    ['arrows in text', 'Lakes --> rivers\n\n- a --> b\n- c -->\n  - d\n\nMore -->\n\nLakes -->\nreeds'],
    ['arrows in links', '- [More -->](/cv/)\n- <a href="/cv/">More --></a>'],
    ['comments', '<!-- a -->\n\nText <!-- b --> text <!--\nc\n-->\n\n- a <!-- b -->'],
    ['code', '`<!--` and `-->`\n\n    <!-- a\n\n```html\n<!-- a\n-->\n```\n\n<pre>\n-->\n</pre>\n\n```\n-->\n```'],
    ['scripts and styles', '<script>\na --\n> b; // <!--\n</script>\n\n<style>\n-->\n</style>'],
    ['diagrams in HTML', '<div class="mermaid">\ngraph TD\n  A --> B\n  B -->\n  C\n</div>'],
    ['signs that are meant', 'A comment begins with \\<!-- or &lt;!--'],
    ['what Liquid writes', '{% if a %}b{% endif %} {{ c }}\n\n{% comment %} <!-- {% endcomment %}'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));

  it('leaves a comment alone that a piece begins', async () => {
    const files = {
      [pagePath]: page('{% include_relative parts/old.md %}\nmore\n-->\n\n# News'),
      '_pages/parts/old.md': '<!-- old\n',
    };
    for (const path of Object.keys(files)) assert.deepEqual(await problemsOf(path, files), [], path);
  });

  it('tells one slip once: the rest of a comment in a comment', () =>
    expectMarks('<!-- a <!-- b -->\n⟦-->⟧\n\n# News'));
});

describe('html-structure: Markdown in HTML', () => {
  it('finds it where kramdown does not read it, once for each block', async () => {
    await expectMarks('<div>\nSee ⟦[the lakes](https://lakes.example)⟧ and [more](#more).\n</div>\n\n# News');
    await expectMarks('<p>⟦**Mei Lin**⟧ reads lakes</p>\n\n<ul><li>⟦**One**⟧</li><li>**Two**</li></ul>');
    await expectMarks(
      `${head}<div class='paper-box-text' markdown="1">\n\nLakes\n\n<p>⟦**Best paper**⟧</p>\n</div>\n</div>`,
    );
  });

  it('finds headings and items as well', async () => {
    await expectMarks(
      '<div class="scroll">\n\n⟦- <em>2029.07</em>: A lake.⟧\n<br/>\n\n- <em>2029.06</em>: A reed.\n\n</div>\n\n# News',
    );
    await expectMarks('<div>\n⟦* One⟧\n* Two\n</div>');
    await expectMarks('<section><div>\n⟦1. One⟧\n2. Two\n</div></section>');
    await expectMarks('<div>\n\n⟦### The Lake⟧\n\nText\n</div>');
    await expectMarks('<div>\n⟦# 湖泊⟧\n</div>');
    await expectMarks('<div>⟦*2029.07*⟧: A lake.</div>');
    await expectMarks('<div>\n\n- ⟦[One](/one/)⟧\n- Two\n</div>');
  });

  it('has these read as what they are', async () => {
    const news = '\n\n- <em>2029.07</em>: A lake.\n<br/>\n\n- A reed.\n\n';
    await expectFixed('add-markdown', `<div class="a">${news}</div>`, `<div markdown="1" class="a">${news}</div>`);
    await expectFixed('add-markdown', '<div>\n## Lakes\n\nText</div>', '<div markdown="1">\n## Lakes\n\nText\n</div>');
    // the Markdown of GitHub Pages reads no heading behind a blank
    for (const body of [
      '<p>\n- One\n- Two\n</p>',
      '<div>\n  ## News\n\n  Some words\n</div>',
      '<div>\n  ## News\n</div>',
    ]) {
      const told = await problemsOf(pagePath, { [pagePath]: page(body) }, 'html-structure');
      assert.deepEqual(
        told.map(({ fixes }) => fixes),
        [[]],
        body,
      );
    }
  });

  it('says in how many elements of the block, and where', async () => {
    const text = page('<ul>\n<li>[One](/one/)</li>\n<li>Two</li>\n<li>**Three**</li>\n</ul>');
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'html-structure');
    assert.equal(
      problem?.message.text,
      'Markdown is not read within {0} elements of this HTML block, this <{1}> the first: visitors see it as it is written.',
    );
    assert.deepEqual(problem.message.values, ['2', 'li']);
    assert.deepEqual(
      problem.related.map(({ range }) => text.slice(range.start, range.end)),
      ['**Three**'],
    );
  });

  it('has it read, in each element of the block', async () => {
    await expectFixed(
      'add-markdown',
      '<ul><li>**One**</li>\n<li class="a">[Two](/two/)</li><li>Three</li></ul>',
      '<ul><li markdown="span">**One**</li>\n<li markdown="span" class="a">[Two](/two/)</li><li>Three</li></ul>',
    );
    await expectFixed('add-markdown', '<p>**One**</p>', '<p markdown="1">**One**</p>');
    await expectFixed('add-markdown', '<div>\n**One**\n</div>', '<div markdown="1">\n**One**\n</div>');
  });

  it('gives an end tag behind text a line of its own, where it would become text', async () => {
    await expectFixed('add-markdown', '<div>\n**One**\n\n- Two</div>', '<div markdown="1">\n**One**\n\n- Two\n</div>');
    await expectFixed(
      'add-markdown',
      `${head}<div class='paper-box-text'>\n[Lakes](/lakes/)\n\n**Mei Lin**, Ada Reed</div></div>`,
      `${head}<div class='paper-box-text' markdown="1">\n[Lakes](/lakes/)\n\n**Mei Lin**, Ada Reed\n</div></div>`,
    );
  });

  it('keeps the signs of a quote', async () => {
    const quoted = (attribute: string, last: string): string =>
      `> <div${attribute} class="a">\n> **Lakes**${last}</div>\n\nText`;
    await expectFixed('add-markdown', quoted('', '\n> '), quoted(' markdown="1"', '\n> '));
    await expectFixed('add-markdown', quoted('', ''), quoted(' markdown="1"', '\n> '));
    await expectFixed(
      'add-markdown',
      '- <div>\n  **Lakes**\n  </div>\n- Text',
      '- <div markdown="1">\n  **Lakes**\n  </div>\n- Text',
    );
  });

  it('offers nothing where tags within would become text', async () => {
    const [problem] = await problemsOf(
      pagePath,
      { [pagePath]: page('<li>**One** <p>Two</p>\n    <p>Three</p></li>') },
      'html-structure',
    );
    assert.deepEqual(problem?.fixes, []);
  });

  it('finds it in a box within one that was left open, which has its own', async () => {
    await expectMarks(
      `⟦${head.slice(0, 23)}⟧${head.slice(23)}⟦<div class='paper-box-text'>⟧\n[Lakes](/lakes/)\n</div>\n${head}<div class='paper-box-text' markdown="1">\n\nReeds\n</div>\n</div>`,
    );
  });

  it('has it read as one text where an indented line would become code', () =>
    expectFixed('add-markdown', '<div>\n    **Lakes**\n</div>', '<div markdown="span">\n    **Lakes**\n</div>'));

  for (const [why, body] of [
    ['HTML in HTML', '<div><b>Lakes</b> <a href="/a/">a</a> [1] (2)</div>'],
    [
      'what is read',
      '<div markdown="span">**Lakes**</div>\n\n<div markdown="1">\n**Lakes**\n</div>\n\n<p markdown="span">[a](/a/)</p>\n\nText <b>**Lakes**</b>',
    ],
    ['code', '<pre>**Lakes**</pre>\n\n<div><code>[a](/a/)</code></div>\n\n<script>a = "**x**"</script>'],
    ['asterisks that mark authors', '<div>Mei Lin**, Ada Reed** and 2**3</div>'],
    ['comments', '<div><!-- **Lakes** --></div>'],
    ['a dash before a name', '<blockquote>\nLakes are deep.\n\n- Mei Lin\n</blockquote>'],
    ['lists that are written in HTML', '<div>\n- One<br>\n- Two<br/>\n1. Three\n</div>\n\n<div>+ One\n+ Two</div>'],
    ['what is shown line by line', '<div style="white-space: pre-line">\n- One\n- Two\n</div>'],
    ['numbers and dates', '<div>\n# of lakes: 3\n-5 degrees\n-6 degrees\n2029. A lake. 2 *2029* 3 *2029.07\n</div>'],
    ['items in code', '<div><pre>\n- One\n- Two\n# Three\n</pre></div>'],
  ] as const)
    it(`leaves ${why} alone`, () => expectMarks(body));

  it('leaves a site alone that has Markdown read in all HTML', () =>
    expectMarks('<div>\n**Lakes**\n</div>', {
      '_config.yml': 'include: [_pages]\nkramdown: {input: GFM, parse_block_html: true}\nauthor: {name: Mei}\n',
    }));
});

describe('html-structure: pages in HTML', () => {
  const path = '_pages/cv.html';
  const expectMarksInHtml = async (body: string): Promise<void> =>
    assert.equal(await marked('html-structure', path, page(body)), page(body));

  it('finds containers without an end, and end tags that close nothing', async () => {
    await expectMarksInHtml('<section>\n⟦<div class="row">⟧\n<p>Lakes\n</section>');
    await expectMarksInHtml('<p>Lakes</p>\n⟦</div>⟧');
    await expectMarksInHtml('<!-- <div> -->\n<p>Lakes</p>\n⟦</div>⟧');
  });

  for (const [body, ended] of [
    ['<section>\n<div>Lakes\n</section>\n<p>Rivers</p>', 'section'],
    ['<table><tr><td><div>Lakes</td><td>Rivers</td></tr></table>', 'td'],
    ['<ul><li><div>Lakes<li>Rivers</ul>', 'li'],
    ['<section><form><div>Lakes</form></section>', 'section'],
    ['<form><div>Lakes</form><p>Rivers</p>', undefined],
    ['<div>Lakes<p>Rivers</p>', undefined],
    ['<p>Rivers</p><main><div>Lakes', undefined],
    ['<button><div>Lakes</button><p>Rivers</p>', 'button'],
    ['<h2><div>Lakes</h2><p>Rivers</p>', 'h2'],
    ['<body><div>Lakes</body>', undefined],
    ['<html><body><div>Lakes<p>Rivers</p></body></html>', undefined],
    ['<p><div>Lakes</p><p>Rivers</p>', undefined],
    ['<main><p><div>Lakes</p></main><p>Rivers</p>', 'main'],
    ['<span><div>Lakes</span><p>Rivers</p>', undefined],
    ['<b><div>Lakes</b><p>Rivers</p>', undefined],
    ['<a href="/a/"><div>Lakes</a><p>Rivers</p>', undefined],
    ['<lake-card><div>Lakes</lake-card><p>Rivers</p>', undefined],
  ] as const)
    it(`says of ${body.replaceAll('\n', ' ')} what ends the element, if anything does`, async () => {
      const [problem] = (await problemsOf(path, { [path]: page(body) }, 'html-structure')).slice(-1);
      assert.equal(problem?.severity, ended === undefined ? 'warning' : 'info');
      assert.match(problem.message.text, ended === undefined ? /rest of the page/ : /around it/);
      assert.equal(problem.message.values[1], ended);
    });

  it('warns of an element that may hold more than it was meant to, up to the end of the one around it', async () => {
    const body =
      '<main>\n<div class="profile">\n<h2>Lakes</h2>\n<h2>Publications</h2>\n<ul><li>One</ul>\n</main>\n<p>Rivers</p>';
    const [problem] = await problemsOf(path, { [path]: page(body) }, 'html-structure');
    assert.equal(problem?.severity, 'warning');
    assert.match(problem.message.text, /all that follows .* up to the end of the <\{1\}>/);
    assert.deepEqual(problem.message.values, ['div', 'main']);
  });

  it('closes an element where the one around it ends', async () => {
    const before = '<section>\n  <div>\n    <p>Lakes\n</section>\n<p>Rivers</p>';
    const after = '<section>\n  <div>\n    <p>Lakes\n  </div>\n</section>\n<p>Rivers</p>';
    assert.equal(await fixed('html-structure', 'add-end-tag', path, page(before)), page(after));
  });

  it('leaves alone what HTML lets go without an end, Markdown that is none there, and what Liquid completes', async () => {
    await expectMarksInHtml('<ul><li>Lakes<li>Rivers</ul><p>One<p>Two');
    await expectMarksInHtml(
      '<div>\n\n**Lakes**, [Rivers](https://example.org)\n- one\n- two\n\n</div>\n<script>"<div>"</script>',
    );
    await expectMarksInHtml('{% if page.wide %}<div class="wide">{% else %}<div>{% endif %}Lakes</div>');
    await expectMarksInHtml('{% for post in site.posts %}<div>{{ post.title }}</div>{% endfor %}');
  });

  for (const [kind, whole] of [
    ['HTML', path],
    ['Markdown', pagePath],
  ] as const)
    it(`in ${kind} leaves alone halves in two pieces of a page that Liquid keeps from being counted`, async () => {
      const split = '{% if site.a %}<div class="x">\n{% else %}<div class="y">\n{% endif %}Lakes</div>';
      const files = {
        [whole]: page(`{% include open.html %}\nReeds\n\n{% include close.html %}\n\n${split}`),
        '_includes/open.html': '<section>\n',
        '_includes/close.html': '</section>\n',
      };
      for (const piece of ['_includes/open.html', '_includes/close.html'])
        assert.deepEqual(await problemsOf(piece, files, 'html-structure'), []);
    });

  it('takes no indented HTML for code behind a tag that takes the blanks away', async () => {
    const list = [
      '{%- assign lakes = site.data.lakes -%}',
      '    {%- if include.title -%}',
      '    <h3>{{ include.title }}</h3>',
      '    {%- endif -%}',
      '',
      '    {%- capture start -%}',
      '    {%- if include.start -%} start="{{ include.start }}"{%- endif -%}',
      '    {%- endcapture -%}',
      '',
      '    <div class="lakes">',
      '      <ol{% if start != "" %} {{ start }}{% endif %}>',
      '        <li>Reed Lake</li>',
      '</ol>',
      '</div>',
    ].join('\n');
    const told = async (piece: string, id = 'html-structure'): Promise<number> => {
      const files = { [pagePath]: page('Works\n\n{% include lakes.html start=3 %}\n'), '_includes/lakes.html': piece };
      return (await problemsOf('_includes/lakes.html', files, id)).length;
    };
    assert.equal(await told(list), 0);
    assert.equal(await told(list, 'markup-shown'), 0);
    // without the dashes it is code
    assert.equal(await told(list.replaceAll('{%-', '{%').replaceAll('-%}', '%}')), 2);
  });

  it('leaves an end tag in text alone that closes what one of two branches begins', async () => {
    const card = [
      '<div class="lake">',
      '  {%- if page.href -%}',
      '  <a href="{{ page.href }}">',
      '  {%- else -%}',
      '  <a href="{{ page.url | relative_url }}">',
      '  {%- endif -%}',
      '    <div class="card">',
      '      {%- if page.img -%}',
      '      <div class="half">',
      '      </div>',
      '      <div class="half">',
      '      {%- else -%}',
      '      <div class="whole">',
      '      {%- endif -%}',
      '        <h3>{{ page.title }}</h3>',
      '      </div>',
      '    </div>',
      '  </a>',
      '</div>',
    ].join('\n');
    const files = { [pagePath]: page('{% include card.html %}\n'), '_includes/card.html': card };
    assert.deepEqual(await problemsOf('_includes/card.html', files, 'html-structure'), []);
  });

  it('leaves alone halves in two pieces beside faults of another kind', async () => {
    const files = {
      [path]: page('{% include open.html %}\nReeds\n{% include close.html %}\n<ul>\n'),
      '_includes/open.html': '<section>\n',
      '_includes/close.html': '</section>\n',
    };
    assert.deepEqual(await problemsOf('_includes/open.html', files, 'html-structure'), []);
    assert.equal((await problemsOf(path, files, 'html-structure')).length, 1);
  });

  for (const [kind, whole] of [
    ['HTML', path],
    ['Markdown', pagePath],
  ] as const) {
    it(`in ${kind} finds an element that is left open beside a piece that Liquid splits, which is balanced by itself`, async () => {
      const body = '{% include card.html %}\n\n⟦<div class="profile">⟧\nLakes\n\nRivers';
      const files = {
        '_includes/card.html':
          '{% if site.a %}<div class="x">{% elsif site.b %}<div class="y">{% else %}<div class="z">{% endif %}\nLakes\n</div>',
      };
      assert.equal(await marked('html-structure', whole, page(body), files), page(body));
    });

    for (const split of [
      '{% if site.a %}</div>{% endif %}',
      '{% unless site.a %}{% else %}</div>{% endunless %}',
      '{% case site.a %}{% when 1 %}</div>{% else %}{% endcase %}',
      '{% for a in site.a limit: 1 %}</div>{% endfor %}',
    ])
      it(`in ${kind} leaves an element alone that a piece ends which Liquid splits: ${split}`, async () => {
        const body = '<div class="profile">\nLakes\n\n{% include card.html %}\n\nRivers';
        const files = { '_includes/card.html': `Reeds\n\n${split}\n` };
        assert.equal(await marked('html-structure', whole, page(body), files), page(body));
      });
  }
});

describe('html-structure: values of “markdown” that kramdown does not know', () => {
  const box = (attribute: string): string =>
    `${head}<div class='paper-box-text' ${attribute}>\n\n[Lakes](https://example.org/lakes), **Mei Lin**\n\n</div>\n</div>`;

  it('finds the value in the text column of a paper box, whose Markdown every visitor sees', async () => {
    await expectMarks(box('markdown="⟦2⟧"'));
    await expectMarks(box("markdown='⟦true⟧'"));
    await expectMarks(box('⟦markdown⟧'));
    const [problem] = await problemsOf(pagePath, { [pagePath]: page(box('markdown="2"')) }, 'html-structure');
    assert.deepEqual(problem && { severity: problem.severity, values: problem.message.values }, {
      severity: 'error',
      values: ['2', 'div'],
    });
  });

  it('finds it elsewhere, once for an element, and what is not read within that by itself', async () => {
    await expectMarks('<div markdown="⟦yes⟧">\n\nI study **lakes** and [boats](https://example.org/).\n\n</div>');
    await expectMarks('<div>\n<details markdown="⟦True⟧">\nLakes\n</details>\n</div>');
    await expectMarks('<div markdown="⟦2⟧">\n<div>\n⟦**Lakes**⟧\n</div>\n</div>');
  });

  it('writes one that is known', async () => {
    for (const attribute of ['markdown="2"', "markdown='true'", 'markdown=2', 'markdown', 'markdown=""'])
      await expectFixed('mend-markdown', box(attribute), box('markdown="1"'));
    await expectFixed('mend-markdown', '<p markdown="yes">**One**</p>', '<p markdown="1">**One**</p>');
    await expectFixed('mend-markdown', '<div markdown="2">**One**</div>', '<div markdown="span">**One**</div>');
  });

  it('leaves values alone that are known, that Liquid writes, or that change nothing', async () => {
    for (const attribute of ['markdown="1"', 'markdown="block"', 'markdown="2" markdown="1"'])
      await expectMarks(box(attribute));
    await expectMarks('<div markdown="0">\nLakes\n</div>');
    await expectMarks('<div markdown="{{ page.read }}">\nLakes\n</div>');
    await expectMarks('<pre markdown="2">\n**Lakes**\n</pre>');
    await expectMarks('I study <span markdown="2">**lakes**</span>.');
    await expectMarks('`<div markdown="2">`');
    await expectMarks('<div markdown="2">\n**Lakes**\n</div>', {
      '_config.yml': 'kramdown:\n  parse_block_html: true\n',
    });
  });
});
