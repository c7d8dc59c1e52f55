import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('a publication in HTML is read from', () => {
  for (const [title, body, expected] of [
    ...['conf-title', 'proceedings-paper', 'journal-name', 'conference title', 'conf-item'].map(
      name =>
        [
          `a title in a class of its own: ${name}`,
          `<div class="paper"><span class="${name}">${lakes}</span><br>Mei Lin, Ann Reed<br>ISL 2029</div>`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    [
      'a title in a class of its own in an item: proceedings-paper',
      `<ul><li><span class="proceedings-paper">${lakes}</span><br>Mei Lin, Ann Reed<br>ISL 2029</li></ul>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a long title in a class of venues: journal',
      `<div class="paper"><span class="journal">${lakes} and their shores</span><br>Mei Lin, Ann Reed<br>ISL 2029</div>`,
      `${lakes} and their shores / Mei Lin, Ann Reed / `,
    ],
    ...['venue', 'pub-venue', 'paper-venue small', 'journal', 'conf'].map(
      name =>
        [
          `a bold title behind a venue without its year in a class of its own: ${name}`,
          `<div markdown="1">\n<span class="${name}">Transactions on Lakes</span> **${lakes}**<br>\n<span><strong>Mei Lin</strong>, Ann Reed. (2029).</span>\n</div>`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    [
      'items of a list',
      `<ol>\n<li><a href="a">${lakes}</a>, Mei Lin, <b>Ann Reed</b>, 2029</li>\n<li>2029: we move to the lake.</li>\n</ol>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'an item whose tag is an element of its own',
      `<ul>\n<li><div class="tag">ISLD</div> &nbsp;<a href="a">${lakes}.</a> <span>Mei Lin</span>, Ann Reed*, and Tom Brook.</li>\n</ul>`,
      `${lakes} / Mei Lin, Ann Reed*, Tom Brook / a`,
    ],
    [
      'an item with the venue by its class behind the names, where it is no tag',
      `<ul>\n<li>\n<b>${lakes}</b><br>\n<i>Mei Lin</i>, Ann Reed<br>\n<span class="venue">ISLD 2029</span>\n</li>\n</ul>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'an item that only its classes tell apart, with a tag before it',
      `<ol>\n<li>\n<div class="row">\n  <div class="abbr"><abbr class="badge">ISLD</abbr></div>\n  <div class="text">\n    <div class="title">${lakes}</div>\n    <div class="author"><b>M Lin</b>, A Reed</div>\n    <div class="periodical"><em>Symposium on Lakes (ISLD), 2029: 1-4.</em></div>\n  </div>\n</div>\n</li>\n</ol>`,
      `${lakes} / M Lin, A Reed / `,
    ],
    [
      'an item with the venue before the title, in the element of the title',
      `<ul>\n<li>\n<div class="title"><span class="paper-venue">ISLD 2029</span> ${lakes}</div>\n<div class="names"><strong>Mei Lin</strong>, Ann Reed</div>\n</li>\n</ul>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'an element whose title has the buttons in it',
      `<article class="item">\n<div class="title">${lakes}. <span class="links"><a href="a">Paper</a><a href="b">Code</a></span></div>\n<div class="names">Mei Lin, Ann Reed.</div>\n<span>Symposium on Lakes.</span> <span>2029</span>\n</article>`,
      `${lakes} / Mei Lin, Ann Reed / a b`,
    ],
    [
      'a short bold title with its buttons in the mark',
      `<div class="item"><b>Deep Paths. <a href="a">Paper</a> <a href="b">Code</a></b><br>Mei Lin, Ann Reed<br>Symposium on Lakes, 2029</div>`,
      `Deep Paths / Mei Lin, Ann Reed / a b`,
    ],
    [
      'an element whose title has one button in it, set apart',
      `<article class="item">\n<div class="title">${lakes}. <span class="links"><a href="a">论文</a></span></div>\n<div class="names">Mei Lin, Ann Reed.</div>\n<span>Symposium on Lakes.</span> <span>2029</span>\n</article>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'an element whose title ends with a link that is no button',
      `<article class="item">\n<div class="title">${lakes} with Open <a href="a">Code</a></div>\n<div class="names">Mei Lin, Ann Reed.</div>\n<span>Symposium on Lakes.</span> <span>2029</span>\n</article>`,
      `${lakes} with Open Code / Mei Lin, Ann Reed / a`,
    ],
    [
      'the paragraph below a heading that names a section',
      `<h2>Publications</h2>\n<p>Mei Lin, Ann Reed. <a href="a">${lakes}</a>. <i>Journal of Lakes</i>, 2029.</p>\n<h2>Contact</h2>\n<p>Write to me.</p>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a heading and a paragraph',
      `<h3><a href="a">${lakes}</a></h3>\n<p>Mei Lin, Ann Reed<br>Journal of Lakes</p>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a heading with a tag before the title, and a comment for the author before the paragraph',
      `<div class="card">\n<h3>[ISLD 2029] ${lakes} (see <a href="a">ISSI 2028</a>)</h3>\n<!-- names -->\n<p><strong>Mei Lin^</strong>, Ann Reed<br>Lake Intelligence Research, 2029, 19 (6): 531-549. (IF: 8.7)</p>\n</div>`,
      `${lakes} (see ISSI 2028) / Mei Lin^, Ann Reed / a`,
    ],
    [
      'a heading and paragraphs, with line breaks around their words',
      `<h3>\n  ${lakes}\n</h3>\n<p>\n  <b>Mei Lin</b>, Ann Reed*\n</p>\n<p>\n  ISLD 2029\n</p>`,
      `${lakes} / Mei Lin, Ann Reed* / `,
    ],
    [
      'a definition list for each publication',
      `<dl>\n<dt><div class="badge">ISLD 2029</div><img src="lakes.png"></dt>\n<dd><a href="a">${lakes}</a></dd>\n<dd><strong>Mei Lin</strong>, Ann Reed</dd>\n<dd>Symposium on Lakes (ISLD), 2029</dd>\n</dl>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'the terms of a definition list and what is told of each',
      `<dl>\n<dt><a href="b">${lakes} in winter</a></dt>\n<dd>Tom Brook, Ann Reed</dd>\n<dt><a href="a">${lakes}</a></dt>\n<dd>Mei Lin, Ann Reed</dd>\n<dd>Symposium on Lakes, 2029</dd>\n</dl>`,
      [`${lakes} in winter / Tom Brook, Ann Reed / b`, `${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'several descriptions below one term of a definition list',
      `<dl>\n<dt>2029</dt>\n<dd><a href="b">${lakes} in winter</a>, Tom Brook, Ann Reed</dd>\n<dd><a href="a">${lakes}</a>, Mei Lin, Ann Reed</dd>\n</dl>`,
      [`${lakes} in winter / Tom Brook, Ann Reed / b`, `${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'paragraphs in a definition list, each by itself',
      `<dl>\n<dt>2029</dt>\n<dd>\n<p><a href="b">${lakes} in winter</a>, Tom Brook, Ann Reed</p>\n<p><a href="a">${lakes}</a>, Mei Lin, Ann Reed</p>\n</dd>\n</dl>`,
      [`${lakes} in winter / Tom Brook, Ann Reed / b`, `${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'an element with paragraphs: names, and what it is about',
      `<div class="paper">\n<span class="tag">LakeXiv 2029.06</span>\n<a href="a"><strong>${lakes}</strong></a>\n<p>Lake Team, <strong>Mei Lin</strong>, etc.</p>\n<p>It remembers. <a href="b">[Code]</a></p>\n</div>`,
      `${lakes} / Lake Team, Mei Lin / a b`,
    ],
    [
      'an element whose parts have classes',
      `<div class="papers">\n<div class="paper">\n  <div class="tags"><span>CCF B, Q1</span> <span class="venue">ISLD 2029</span></div>\n  <div class="title"><a href="a">${lakes}</a></div>\n  <div class="names"><strong>Mei Lin</strong>, Ann Reed</div>\n</div>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a card with a picture, a badge that is a link, and buttons',
      `<div class="card">\n<img src="lakes.png">\n<div class="text">\n<a class="prize" href="b">#1 of All Lakes</a>\n<h3>${lakes}</h3>\n<p>Mei Lin, Ann Reed</p>\n<a href="a">Paper</a>\n</div>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / b a`,
    ],
    [
      'a card without a class, drawn by its style',
      `<div style="display: flex"><img src="a.png">\n<div style="line-height: 1.2"><h3>${lakes}</h3><p>Mei Lin, Ann Reed</p></div>\n<a href="a">Paper</a></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'cards whose classes are alike, of which one has no names',
      `<div class="cards">\n<div class="card"><div><strong>Rivers that forget their lakes</strong></div><div>Journal of Lakes, 2028</div></div>\n<div class="card"><div><strong>${lakes}</strong></div><div>Mei Lin, Ann Reed</div><div>Journal of Water, 2029</div></div>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'columns whose classes are alike, of which one has the picture and a badge',
      `<div class="row"><div class="col"><img src="a.png"><span>ISLD 2029 Oral</span></div><div class="col"><div><strong>${lakes}</strong></div><div>Mei Lin, Ann Reed</div></div><a href="a">Paper</a></div>`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'cards that name who has written them with the owner',
      `<div class="cards">\n<div class="card"><div><strong>${lakes}</strong></div><div>with 林梅, 王芦</div><div>审计与湖泊研究, 2029, 35(04): 47-57.</div></div>\n<div class="card"><div><strong>Rivers that forget their lakes</strong></div><div>Joint with Ann Reed.</div><div>Journal of Water, 2029</div></div>\n</div>`,
      [`${lakes} / 林梅, 王芦 / `, 'Rivers that forget their lakes / Ann Reed / '],
    ],
    [
      'paragraphs below the years of a list that stands in an element with a class, each with its links',
      `<div class="papers">\n<ul>\n<li><h3>2029</h3>\n<div>\n<p><b>${lakes}</b><br>Ann Reed, <b>Mei Lin</b><br><i>Journal of Lakes</i>, 2029</p>\n<p><a href="a">PDF</a> <a href="c">Code</a></p>\n</div>\n</li>\n<li><h3>2028</h3>\n<div>\n<p><b>Rivers that forget their lakes</b><br>Mei Lin, Bo Day<br><i>Journal of Lakes</i>, 2028</p>\n<p><a href="b">PDF</a> <a href="d">Code</a></p>\n</div>\n</li>\n</ul>\n</div>`,
      [`${lakes} / Ann Reed, Mei Lin / a c`, 'Rivers that forget their lakes / Mei Lin, Bo Day / b d'],
    ],
    [
      'a card that stands in an element for cards',
      `<div class="cards">\n<div class="card"><img src="a.png"><h3>${lakes}</h3><p>Mei Lin, Ann Reed</p></div>\n<p>Below</p>\n</div>`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected].flat()));
  }
});
