import assert from 'node:assert/strict';
import { shownSize, type ShownSize } from '../../../src/core/pictures/shownSize';
import { parsePage } from '../../../src/core/page/parsePage';

/** How the place shows its picture that names `a.png`. */
function shownIn(body: string, path = '_pages/about.md'): ShownSize {
  const isPage = path.endsWith('.md');
  const text = isPage ? `---\npermalink: /\nteaser: b.png\n---\n\n${body}\n` : body;
  const start = text.indexOf('a.png');
  return shownSize({ path, text }, isPage ? parsePage(text) : undefined, { start, end: start + 5 });
}

describe('how large a picture is shown', () => {
  it('is what its element says', () => {
    assert.deepEqual(shownIn('<img src="a.png" width="300">'), { as: 'page', width: 300 });
    assert.deepEqual(shownIn('<img width=23pt src="a.png">'), { as: 'page', width: 23 });
    assert.deepEqual(shownIn('<img src="a.png" style="max-height: 2em; width: 240px">'), { as: 'page', width: 240 });
    assert.deepEqual(shownIn('<img src="a.png" height="50">'), { as: 'page', height: 50 });
    assert.deepEqual(shownIn('<img src="a.png" width="40" height="50">'), { as: 'page', width: 40 });
    assert.deepEqual(shownIn('![](a.png){: width="25"}'), { as: 'page', width: 25 });
  });

  it('is a share of the column', () => {
    assert.deepEqual(shownIn('<img src="a.png" width="50%">'), { as: 'page', width: 400 });
    assert.deepEqual(shownIn('<img src="a.png" width="5000">'), { as: 'page', width: 800 });
    assert.deepEqual(shownIn('![](a.png)'), { as: 'page', width: 800 });
    assert.deepEqual(shownIn('<img src="a.png" width="auto" height="50%">'), { as: 'page', width: 800 });
  });

  it('is less in a paper box', () => {
    const box = (picture: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div>${picture}</div></div>\n<div class='paper-box-text' markdown="1">\n\nA\n</div></div>`;
    assert.deepEqual(shownIn(box("<img src='a.png' width='100%'>")), { as: 'box', width: 400 });
    assert.deepEqual(shownIn(box("<img src='a.png' width='50%'>")), { as: 'box', width: 200 });
  });

  it('is all of it behind a link', () => {
    assert.deepEqual(shownIn('[Poster](a.png)'), { as: 'whole' });
    assert.deepEqual(shownIn('<a href="a.png">Poster</a>'), { as: 'whole' });
  });

  it('is that of a portrait by its key', () => {
    assert.deepEqual(shownIn('author:\n  avatar: "a.png"\n', '_config.yml'), { as: 'portrait', width: 200 });
    assert.deepEqual(shownIn('logo: a.png\n', '_config.yml'), { as: 'page', width: 800 });
    assert.deepEqual(shownIn('avatar: b.png\nlogo: a.png\n', '_config.yml'), { as: 'page', width: 800 });
  });

  it('is that of a portrait however its key and value are written', () => {
    const portrait = { as: 'portrait', width: 200 };
    assert.deepEqual(shownIn('author:\n  avatar           : "a.png"\n', '_config.yml'), portrait);
    assert.deepEqual(shownIn('author:\n  avatar: >-\n    a.png\n', '_config.yml'), portrait);
    assert.deepEqual(shownIn('author: {"avatar": a.png}\n', '_config.yml'), portrait);
    assert.deepEqual(shownIn('- name: Mei Lin\n  Photo: a.png\n', '_data/people.yml'), portrait);
  });

  it('is none of readers’ business in the head of pages', () => {
    assert.deepEqual(shownIn('<link rel="icon" href="a.png">', '_includes/head.html'), { as: 'icon' });
    assert.deepEqual(shownIn('<img src="a.png" width="64">', '_includes/footer.html'), { as: 'page', width: 64 });
  });
});
