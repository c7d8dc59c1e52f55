import assert from 'node:assert/strict';
import type { PaperBox } from '../../../src/core/page/pageModel';
import { readPaperTitle } from '../../../src/core/page/drafts/paperTitle';
import { worksOf } from '../../../src/core/page/works/works';
import { parsePage } from '../../../src/core/page/parsePage';
import { marked } from '../marked';

function boxesOf(source: string): readonly PaperBox[] {
  return parsePage(source).boxes;
}

function onlyBox(source: string): PaperBox {
  const boxes = boxesOf(source);
  assert.equal(boxes.length, 1);
  return boxes[0]!;
}

/** A box around Markdown, as the template writes it. */
function box(text: string): string {
  return (
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">NeurIPS 2031</div>` +
    `<img src='images/tide.png' alt="tide" width="100%"></div></div>\n` +
    `<div class='paper-box-text' markdown="1">\n\n${text}\n</div>\n</div>\n`
  );
}

const spread = `
<div class="paper-box wide">
  <div class="paper-box-image">
    <div>
      <div class='badge'>TOIT 2030</div>
      <img src="images/lantern.png">
    </div>
  </div>
  <div class="paper-box-text" markdown="1">

[Lanterns for Slow Networks](https://example.org/lantern)

**Mira Solveig**, Odo Quill
</div>
</div>
`;

describe('paper boxes', () => {
  it('are read on one line', () => {
    const found = onlyBox(box('[Tides of Attention](https://example.org/tides)\n\n**Mira Solveig**, Odo Quill'));
    assert.equal(found.badge?.text, 'NeurIPS 2031');
    assert.equal(found.image?.src?.value, 'images/tide.png');
    assert.equal(found.image.alt?.value, 'tide');
    assert.equal(found.image.width?.value, '100%');
    assert.equal(found.title?.text, 'Tides of Attention');
    assert.deepEqual(
      found.links.map(link => link.href),
      ['https://example.org/tides'],
    );
    assert.equal(found.citation, undefined);
  });

  it('may have their badge beside the picture, over which it is drawn all the same', () => {
    const badge = '<div class="badge">ISL 2029</div>';
    const picture = `<div class='paper-box-image'><div><img src='images/a.png'></div></div>`;
    const text = (inner: string): string => `<div class='paper-box-text' markdown="1">\n\n${inner}\n</div>`;
    const badgeOf = (inner: string): string | undefined =>
      onlyBox(`<div class='paper-box'>${inner}</div>\n`).badge?.text;
    assert.equal(badgeOf(badge + picture + text('**Tides of Attention**')), 'ISL 2029');
    assert.equal(badgeOf(`\n${picture}\n${badge}\n${text('**Tides of Attention**')}`), 'ISL 2029');
    assert.equal(badgeOf(picture + text('**Tides of Attention** <span class="badge">PDF</span>')), undefined);
    assert.equal(
      badgeOf(`${picture}${text('**Tides of Attention**')}\n<span class="badge">Project of 2026</span>`),
      undefined,
    );
    // with the picture on the right
    assert.equal(badgeOf(`${text('**Tides of Attention**')}\n${badge}\n${picture}`), 'ISL 2029');
    assert.equal(badgeOf(`${text('**Tides of Attention**')}\n${picture}\n${badge}`), 'ISL 2029');
    assert.equal(badgeOf(`${badge}${text('**Tides of Attention**')}\n${picture}`), 'ISL 2029');
    assert.equal(badgeOf(`${text('**Tides** <span class="badge">PDF</span>')}\n${picture}`), undefined);
  });

  it('are read spread over lines, with further classes and other quotes', () => {
    const found = onlyBox(spread);
    assert.equal(found.badge?.text, 'TOIT 2030');
    assert.equal(found.image?.src?.value, 'images/lantern.png');
    assert.equal(found.image.alt, undefined);
    assert.equal(found.title?.text, 'Lanterns for Slow Networks');
  });

  it('may have badge and picture in comments', () => {
    const found = onlyBox(
      box('- Text')
        .replace(/<div class="badge">.*<\/div><img[^>]*>/, '<!-- $& -->')
        .replace('<!-- <div', '<!--\n<div'),
    );
    assert.equal(found.badge, undefined);
    assert.equal(found.image, undefined);
    assert.notEqual(found.imageColumn, undefined);
    assert.notEqual(found.textColumn, undefined);
  });

  it('may lack parts', () => {
    const found = onlyBox("<div class='paper-box'>\ntext\n</div>\n");
    assert.deepEqual(
      [found.imageColumn, found.textColumn, found.badge, found.image, found.title, found.citation],
      [undefined, undefined, undefined, undefined, undefined, undefined],
    );
    assert.deepEqual(boxesOf("<div class='paper-box-text' markdown='1'>\ntext\n</div>\n"), []);
  });

  it('may be a text column and nothing around it, where that holds one paper', () => {
    const paper = '[Deep Lakes of the North](https://example.org/lakes)\n\nMira Solveig, Odo Quill\n\n**EMNLP 2031**';
    const column = (text: string): string => `<div class='paper-box-text' markdown="1">\n\n${text}\n</div>\n`;
    const { textColumn, title, range, links } = onlyBox(`# Papers\n\n${column(paper)}`);
    assert.equal(title?.text, 'Deep Lakes of the North');
    assert.deepEqual([textColumn?.range, links.length], [range, 1]);
    assert.equal(boxesOf(column(paper) + column(paper.replace('Deep', 'Wide'))).length, 2);
    for (const other of [
      column('I am Mira Solveig and work on **lakes**, tides and rivers at the University of Tides.'),
      column(`- ${paper.replaceAll('\n\n', '. ')}\n- Mira Solveig, Odo Quill. “Wide Coasts of the South.” ICML 2030.`),
      column(
        'Mira Solveig, Odo Quill. “Wide Coasts of the South.” Lakes, 2030.\n\nOdo Quill, Mira Solveig. “Rivers.” Tides, 2029.',
      ),
      `<div class='paper-box-image'><img src='a.png'></div>\n${column(paper)}`,
      column(`<div class='paper-box-text' markdown="1">\n\n${paper}\n</div>`),
      `<div class='paper-box-text' markdown="1">\n\n${paper}\n`,
    ])
      assert.deepEqual(boxesOf(other), [], other);
  });

  it('may be written in HTML alone', () => {
    const found = onlyBox(
      box(
        '<p><b>Rivers as Memory: A Survey</b></p>\n<p>Odo Quill</p>\n<a href="https://example.org/r">PDF</a>',
      ).replace(' markdown="1"', ''),
    );
    assert.equal(found.title?.text, 'Rivers as Memory: A Survey');
    assert.deepEqual(
      found.links.map(link => link.text),
      ['PDF'],
    );
  });

  it('may be written by a loop over data', () => {
    const found = onlyBox(
      '{% for p in site.data.papers %}\n<div class="paper-box">\n  {% if p.image %}\n  <div class="paper-box-image">\n' +
        '    {% if p.venue %}<div class="badge">{{ p.venue }}</div>{% endif %}\n    <img src="{{ p.image }}">\n  </div>\n' +
        '  {% endif %}\n  <div class="paper-box-text" {% unless p.image %}style="width: 100%"{% endunless %} markdown="1">\n' +
        '[{{ p.title }}]({{ p.url }})\n{{ p.authors }}\n  </div>\n</div>\n{% endfor %}\n',
    );
    assert.equal(found.badge?.text, '{{ p.venue }}');
    assert.equal(found.image?.src?.value, '{{ p.image }}');
    assert.deepEqual(
      found.links.map(link => link.href),
      ['{{ p.url }}'],
    );
    assert.equal(found.title, undefined);
  });

  it('may show a video', () => {
    const found = onlyBox(box('x').replace(/<img[^>]*>/, '<video src="a.mp4" autoplay muted></video>'));
    assert.equal(found.image?.element.name, 'video');
    assert.equal(found.image.src?.value, 'a.mp4');
  });

  it('may show a video that names its file in its source', () => {
    const video = '<video autoplay><source src="a.mp4" type="video/mp4"></video>';
    assert.equal(onlyBox(box('x').replace(/<img[^>]*>/, video)).image?.src?.value, 'a.mp4');
  });

  it('have the place for citations', () => {
    const found = onlyBox(
      box("a <strong><span class='show_paper_citations' data='AbCdEfGhIjKl:MnOpQrStUvWx'></span></strong>"),
    );
    assert.equal(
      found.citation?.start.attributes.find(({ name }) => name === 'data')?.value,
      'AbCdEfGhIjKl:MnOpQrStUvWx',
    );
  });

  it('know their place and that of their columns', () => {
    const { text, ranges } = marked(
      "a\n\n⟦<div class='paper-box'>⟦<div class='paper-box-image'><div></div></div>⟧\n" +
        "⟦<div class='paper-box-text' markdown='1'>\nb\n</div>⟧\n</div>⟧\n\nc\n",
    );
    const found = onlyBox(text);
    assert.deepEqual([found.range, found.imageColumn?.range, found.textColumn?.range], ranges);
  });

  it('may have a class of their own around the columns', () => {
    for (const name of ['paper-box-top', 'paper-card', 'row paper-box2']) {
      const found = onlyBox(box('[Tides of Attention](https://example.org/tides)').replace("'paper-box'", `'${name}'`));
      assert.deepEqual([found.badge?.text, found.title?.text], ['NeurIPS 2031', 'Tides of Attention']);
    }
    const withRow = box('[Tides of Attention](https://example.org/tides)')
      .replace("<div class='paper-box'>", "<div class='paper-box'><div class='row'>")
      .replace(/<\/div>\n$/, '</div></div>\n');
    assert.equal(onlyBox(withRow).element.start.attributes[0]?.value, 'paper-box');
  });

  it('are not all that stands around a text column that is astray', () => {
    const column = "<div class='paper-box-text' markdown='1'>\n[Tides of Attention](https://example.org)\n</div>\n";
    assert.deepEqual(
      boxesOf(`<div class='page' markdown='1'>\n${column}\n${'A word about me. '.repeat(30)}\n</div>`),
      [],
    );
    assert.deepEqual(boxesOf(`<div class='page'>\n${column}${column}</div>`), []);
    assert.equal(boxesOf(`<div class='page'>\n${spread}${column}</div>`).length, 1);
    // a list of papers in a text column without a picture
    assert.deepEqual(boxesOf(`<div class='papers' markdown='1'>\n${column}</div>\n`), []);
  });

  it('may be a text column alone, without the half for a picture', () => {
    const column = (inside: string): string => `<div class='paper-box-text' markdown="1">\n${inside}\n</div>\n`;
    const paper = column(
      '\n[Deep Lakes of the North](https://example.org/1)\n\nMei Lin, Ann Reed, Dan Marsh\n\n**LakeConf 2029**',
    );
    const coloured = column(
      '<font color="CornFlowerBlue">Counting Gulls from the Air\n</font>\nMei Lin, **Ann Reed\\***\\\\\n**LakeConf 2029** | [PDF](https://example.org/2)',
    );
    const found = boxesOf(`# Papers\n\n${paper}\n${coloured}`);
    assert.deepEqual(
      found.map(({ title, links, textColumn, element }) => [title?.text, links[0]?.href, textColumn === element]),
      [
        ['Deep Lakes of the North', 'https://example.org/1', true],
        ['Counting Gulls from the Air', 'https://example.org/2', true],
      ],
    );
    for (const several of [
      '[Deep Lakes of the North](https://example.org/1)\n\nMei Lin\n\n[Counting Gulls from the Air](https://example.org/2)\n\nAnn Reed',
      '- [Deep Lakes of the North](https://example.org/1), Mei Lin\n- [Counting Gulls from the Air](https://example.org/2), Ann Reed',
      '## Papers\n\n[Deep Lakes of the North](https://example.org/1)\n\nMei Lin',
      '\\* Equal contribution',
    ])
      assert.deepEqual(boxesOf(column(several)), []);
    assert.deepEqual(boxesOf(`<div class='paper-box-image'></div>\n${paper}`), []);
    assert.equal(boxesOf(box('[Deep Lakes of the North](https://example.org/1)')).length, 1);
  });

  it('are none of a text column around several papers, each in a paragraph', () => {
    const one = '[Deep Lakes of the North](https://example.org/1)';
    const two = '[Counting Gulls from the Air](https://example.org/2)';
    for (const [first, second] of [
      [`### 2029\n\n${one}, **Mei Lin**, Ann Reed, *ISL*`, `${two}, **Mei Lin**, Dan Marsh, *ISL*`],
      [`${one} (ISL 2029)\\\n**Mei Lin**, Ann Reed`, `${two} (ISL 2029)\\\n**Mei Lin**, Dan Marsh`],
      [`${one}\n**Mei Lin**, Ann Reed\n*ISL* 2029`, `${two}\n**Mei Lin**, Dan Marsh\n*ISL* 2029`],
      [`\`ISL 2029\` ${one}. **Mei Lin** and Ann Reed`, `\`ISL 2029\` ${two}. **Mei Lin** and Dan Marsh`],
      [`${one}, *ISL*, 2029.\n\n**Mei Lin**, Ann Reed`, `${two}, *ISL*, 2029.\n\n**Mei Lin**, Dan Marsh`],
    ] as const) {
      const page = parsePage(
        `# Papers\n\n<div class='paper-box-text' markdown="1">\n\n${first}\n\n${second}\n</div>\n`,
      );
      assert.deepEqual(page.boxes, []);
      assert.deepEqual(
        worksOf(page).map(({ title }) => title.text),
        ['Deep Lakes of the North', 'Counting Gulls from the Air'],
      );
    }
  });

  it('are none of a text column around several papers, each in the paragraphs of the template', () => {
    const paper = (title: string, names: string): string => `${title}\n\n${names}\n\n*ISL*, 2029\n\n`;
    for (const [first, second] of [
      ['[Deep Lakes of the North](https://example.org/1)', '[Counting Gulls from the Air](https://example.org/2)'],
      ['**Deep Lakes of the North**', '**Counting Gulls from the Air**'],
      ['**Deep Lakes of the North** [PDF](a.pdf)', '**Counting Gulls from the Air** [PDF](b.pdf)'],
    ] as const)
      for (const [names, others] of [
        ['**Mei Lin**, Ann Reed', 'Dan Marsh, **Mei Lin**'],
        ['**Mei Lin**, Ann Reed', '**Mei Lin**'],
      ] as const) {
        // of papers of one author in bold nothing tells that they are several
        if (others === '**Mei Lin**' && first.startsWith('**')) continue;
        const text = `# Papers\n\n<div class='paper-box-text' markdown="1">\n\n${paper(first, names)}${paper(second, others)}</div>\n`;
        assert.deepEqual(parsePage(text).boxes, [], text);
      }
  });

  it('are one of a text column around one paper in the paragraphs of the template, whatever reads like names or a title besides', () => {
    const names = '**Mei Lin**, Ann Reed';
    for (const paragraphs of [
      ['[Deep Lakes and What They Remember](https://example.org/1)', names, '*ISL*, 2029'],
      ['**Deep Lakes and What They Remember**', names, '*ISL*, 2029'],
      ['[Deep Lakes of the North](https://example.org/1)', names, '*ISL*, 2029', '[Featured in Lake News](news.html)'],
      ['[Deep Lakes of the North](https://example.org/1)', names, '*ISL*, 2029', 'Carl Moss, Dora Fen, Odile Vesper'],
      ['[Deep Lakes of the North](https://example.org/1)', names, '*ISL*, 2029', 'Lakes, Rivers, Ponds'],
    ] as const) {
      const text = `# Papers\n\n<div class='paper-box-text' markdown="1">\n\n${paragraphs.join('\n\n')}\n</div>\n`;
      assert.equal(parsePage(text).boxes.length, 1, text);
    }
  });

  it('do not take the links of a box that was left open before them', () => {
    const source = box('[Tides of Attention](https://example.org/tides)').replace(/<\/div>\n$/, '') + spread;
    assert.deepEqual(
      boxesOf(source).map(found => found.links.map(link => link.href)),
      [['https://example.org/tides'], ['https://example.org/lantern']],
    );
  });

  it('are not found in comments', () => {
    assert.deepEqual(boxesOf(`<!--\n${spread}-->\n`), []);
  });
});

describe('the title of a paper box', () => {
  /** `⟦` and `⟧` stand around the title; without them there must be none. */
  function isTitled(document: string): void {
    const { text, ranges } = marked(box(document));
    const { title } = onlyBox(text);
    assert.deepEqual(title?.range, ranges[0], `found ${title?.text ?? 'nothing'}`);
  }

  it('is the link that begins the text', () => {
    isTitled('[⟦Tides of Attention⟧](https://example.org)\n\n**Mira Solveig**, Odo Quill');
    isTitled('[**⟦Tides of Attention⟧**](https://example.org) \\\nMira Solveig, Odo Quill');
    isTitled('**[⟦Tides of Attention⟧](https://example.org).**  \nMira Solveig, Odo Quill');
    isTitled('- ["⟦Tides of Attention⟧."](https://example.org) Mira Solveig');
    isTitled('`ICML 2031` [⟦Tides of Attention⟧](https://example.org)');
    isTitled('[Oral] **[⟦Tides of Attention⟧](https://example.org)**');
    isTitled('<a href="https://example.org">⟦Tides of Attention⟧</a><br>Mira Solveig');
    isTitled('[⟦“Why Tides?” Explaining the Sea⟧](https://example.org)');
    isTitled('[“⟦Why Tides?⟧”](https://example.org)');
  });

  it('is the line that is bold throughout', () => {
    isTitled('**⟦Tides of Attention: A Survey⟧**\n\nMira Solveig, Odo Quill');
    isTitled('**⟦Tides of Attention: A Survey⟧.** [[PDF]](https://example.org)\n**Mira Solveig**');
    isTitled('**⟦Tides of Attention in Slow Networks⟧**, Mira Solveig, Odo Quill, ICML 2031');
    isTitled('### ⟦Tides of Attention⟧\n\nMira Solveig');
  });

  it('is the quoted sentence of a citation', () => {
    isTitled(
      '- `Mira Solveig`, Odo Quill. "⟦Tides: Attention for All⟧." 2031. In Proceedings [[web]](https://example.org)',
    );
    isTitled('- Mira Solveig. “⟦Tides of Attention?⟧” 2031.');
    isTitled('索薇. 《⟦潮汐注意力机制综述⟧》. 《计算机学报》, 2031.');
    isTitled('Mira Solveig and Odo Quill. "⟦Tides of\nAttention⟧". 2031'.replace('Tides of\n', 'Tides of '));
  });

  it('is the long link behind the authors', () => {
    isTitled('Mira Solveig, **Odo Quill**. [⟦Tides of Attention in Networks⟧](https://example.org). ICML 2031');
  });

  it('is a plain first line above others', () => {
    isTitled('⟦Tides of Attention in Slow Networks⟧\n\n**Mira Solveig**, Odo Quill\n\n[PDF](https://example.org)');
    isTitled('⟦面向慢速网络的潮汐注意力⟧\n\n索薇');
  });

  it('is not guessed', () => {
    isTitled('**Mira Solveig**, Odo Quill, Ines Far');
    isTitled('Mira Solveig, Odo Quill, Ines Far\n\nTides');
    isTitled('**Mira Solveig, Odo Quill, Ines Far**\n\nTides');
    isTitled('[[PDF]](https://example.org) [Project Page](https://example.org)');
    isTitled('[CVPR 2031](https://example.org) Mira Solveig');
    isTitled('- We call it "SAM" in 2031.');
    isTitled('[mira.solveig@example.org](mailto:mira.solveig@example.org)');
    isTitled('[{{ paper.title }}](https://example.org)\n\nMira Solveig');
    isTitled('');
  });

  it('is read through entities and escapes', () => {
    isTitled('[⟦Tides &amp; Waves: A \\*Long\\* View⟧](https://example.org)');
    assert.equal(
      onlyBox(box('[Tides &amp; Waves \\| A View](https://example.org)')).title?.text,
      'Tides & Waves | A View',
    );
  });

  it('is found on later lines of a list item', () => {
    isTitled(
      '-\tMira Solveig, Odo Quill,\n    Ines Far.\n  "⟦Tides of Slow \\_ Attention⟧." 2031.\n  [[PDF]](https://example.org)',
    );
    isTitled('* Mira Solveig, Odo Quill.\n  *"⟦Tides of Attention⟧"*, 2031');
  });

  it('can be asked of any piece of a page', () => {
    const { text, ranges } = marked('- ⟦Mira Solveig. "⟦Tides of Attention⟧." 2031.⟧\n- other\n');
    const page = parsePage(text);
    assert.deepEqual(readPaperTitle(page, page.entries[0]!.content)?.range, ranges[1]);
    assert.equal(readPaperTitle(page, page.entries[1]!.content), undefined);
  });
});
