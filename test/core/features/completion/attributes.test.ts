import assert from 'node:assert/strict';
import { chosen, labels, suggested, type SiteFiles } from './suggested';

const about = '_pages/about.md';
const front = '---\npermalink: /\n---\n\n';

const styles: SiteFiles = {
  '_sass/page.scss': '.badge { margin: 0 }\n.wide { margin: 0 }\n',
  '_layouts/default.html': '{{ content }}',
};

describe('completion of attributes in HTML', () => {
  it('offers what kramdown reads in tags, and the few values of HTML', async () => {
    assert.deepEqual(await labels(about, `${front}<div markdown="⟦‸⟧">\n`), ['1', 'block', 'span', '0']);
    assert.deepEqual(await labels(about, `${front}<a href="/" target='⟦_b‸⟧'>\n`), ['_blank', '_self']);
    assert.deepEqual(await labels(about, `${front}<a rel="noopener ⟦n‸⟧">\n`), ['noreferrer', 'nofollow', 'me']);
    assert.deepEqual(await labels(about, `${front}<img loading="⟦‸⟧">\n`), ['lazy', 'eager']);
    assert.deepEqual(await labels(about, `${front}<img constructor="‸">\n`), []);
  });

  it('leaves to VS Code what it offers in HTML files', async () => {
    assert.deepEqual(await labels('_includes/a.html', '<a target="‸">'), []);
    assert.deepEqual(await labels('_includes/a.html', '<div markdown="⟦‸⟧">'), ['1', 'block', 'span', '0']);
  });

  it('offers the ids of the page where one is named', async () =>
    assert.deepEqual(await labels(about, `${front}<input id="lake">\n<label for="⟦‸⟧">Lake</label>\n\n# News\n`), [
      'lake',
      'news',
    ]));

  it('offers for an anchor the id of the heading below it, where the heading has another', async () => {
    const anchor = (heading: string): string => `${front}<span class='anchor' id='⟦‸⟧'></span>\n\n${heading}\n`;
    assert.deepEqual(await labels(about, anchor('# 🎓 Education')), ['education']);
    assert.deepEqual(await labels(about, anchor('# Education')), []);
    assert.deepEqual(await labels(about, anchor('Text.')), []);
    assert.deepEqual(await labels(about, `${front}<span id='‸'></span>\n\n# 🎓 Education\n`), []);
  });
});

describe('completion of kramdown’s lists of attributes', () => {
  it('offers the classes of the site behind a dot', async () => {
    assert.deepEqual(await labels(about, `${front}Text.\n{: .⟦ba‸⟧}\n`, styles), ['badge', 'wide', 'no_toc']);
    assert.deepEqual(await labels(about, `${front}Text.\n{:.badge .⟦‸⟧}\n`, styles), ['wide', 'no_toc']);
    assert.deepEqual(await labels(about, `${front}[a](/){: .⟦‸⟧\n`, styles), ['badge', 'wide', 'no_toc']);
  });

  it('offers words, values and extensions', async () => {
    assert.equal(await chosen(about, `${front}- a\n{:‸}\n`, 'toc'), `${front}- a\n{:toc‸}\n`);
    assert.equal(
      await chosen(about, `${front}[a](/){: ta‸}\n`, 'target="_blank"'),
      `${front}[a](/){: target="_blank"‸}\n`,
    );
    assert.deepEqual(await labels(about, `${front}[a](/){:target="⟦_‸⟧"}\n`), ['_blank', '_self']);
    assert.equal(await chosen(about, `${front}{::no‸}\n`, 'nomarkdown'), `${front}{::nomarkdown‸}\n`);
  });

  it('offers the further words of a value', async () =>
    assert.deepEqual(await labels(about, `${front}[a](/){: rel="noopener ⟦no‸⟧"}\n`), [
      'noreferrer',
      'nofollow',
      'me',
    ]));

  it('says nothing behind them, in their ids and texts, and opens no list of words by itself', async () => {
    for (const written of ['{: .a}‸', '{: #a‸}', '{: title="a .‸"}', '{: width="‸"}', '`{: .‸}`'])
      assert.deepEqual(await labels(about, `${front}Text.\n\n${written}\n`, styles), [], written);
    assert.deepEqual(await suggested(about, `${front}Text.\n{: ‸}\n`, styles, true), []);
  });
});

describe('completion of footnotes', () => {
  const notes = '[^lake]: A lake.\n\n[^sea]: A sea.\n';

  it('offers those of the page, those first that nothing refers to', async () => {
    assert.deepEqual(await labels(about, `${front}Text[^lake] and[^⟦‸⟧].\n\n${notes}`), ['sea', 'lake']);
    assert.equal(
      await chosen(about, `${front}Text[^s‸ and more.\n\n${notes}`, 'sea'),
      `${front}Text[^sea]‸ and more.\n\n${notes}`,
    );
  });

  it('offers those that nobody has defined where one is', async () => {
    const text = `${front}Text[^lake], [^fen] and [^moor].\n\n[^⟦f‸⟧]: First.\n\n${notes}`;
    assert.deepEqual(await labels(about, text), ['fen', 'moor']);
  });

  it('says nothing in code', async () => assert.deepEqual(await labels(about, `${front}\`[^‸]\` a\n\n${notes}`), []));
});
