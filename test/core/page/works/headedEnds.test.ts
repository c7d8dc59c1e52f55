import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { headedEnds, headedStarts } from '../../../../src/core/page/works/headedEnds';

const paper = (title: string): string => `## ${title}\nMei Lin, Ann Reed  \n*Journal of Lakes*, 2029`;
const nets = paper('Nets of the Northern Lakes');
const boats = paper('Boats of the Northern Lakes');

/** The last line of each of the papers below a heading for such, what belongs to it counted in. */
function lastLines(body: string): readonly (string | undefined)[] {
  const page = parsePage(`---\npermalink: /\n---\n\n# Publications\n\n${body}\n`);
  return [...headedEnds(page)].map(([start, end]) => page.text.slice(start, end).split('\n').at(-1));
}

describe('what belongs to a paper whose title is a heading', () => {
  it('is its BibTeX, a quote and what stands below headings of a lower level', () => {
    const more = '```bibtex\n@article{nets}\n```';
    assert.deepEqual(lastLines(`${nets}\n\n${more}\n\n${boats}\n\n${more}\n\n# Talks`), ['```', '```']);
    assert.deepEqual(lastLines(`${nets}\n\n> A prize.\n\n${boats}\n\n### Abstract\n\nWe row.\n\n# Talks`), [
      '> A prize.',
      'We row.',
    ]);
  });

  it('is neither the rule between two nor the anchor of the next heading nor a definition', () => {
    const anchor = "<span class='anchor' id='talks'></span>";
    const more = '> A prize.';
    assert.deepEqual(
      lastLines(`${nets}\n\n${more}\n\n---\n\n${boats}\n\n${more}\n\n[pdf]: https://a.example\n\n${anchor}\n\n# Talks`),
      [more, more],
    );
  });

  it('is not the anchor of the next one, nor the comment that announces it', () => {
    const venue = '*Journal of Lakes*, 2029';
    for (const above of [
      "<span class='anchor' id='boats'></span>",
      '<a name="b2"></a>',
      '<!-- Boats of the Northern Lakes -->',
    ])
      assert.deepEqual(lastLines(`${nets}\n\n${above}\n\n${boats}`), [venue, venue], above);
    assert.deepEqual(lastLines(`${nets}\n\n> A prize.\n\n<!-- Boats -->\n${boats}\n\n> None.`), [
      '> A prize.',
      '> None.',
    ]);
  });

  it('is the BibTeX right below the last of them, also where that alone has some', () => {
    const code = '```bibtex\n@article{boats,\n  title = {Boats}\n}\n```';
    const fold = '<details><summary>BibTeX</summary>\n<pre>@article{boats}</pre>\n</details>';
    const venue = '*Journal of Lakes*, 2029';
    for (const [below, last] of [
      [code, '```'],
      [fold, '</details>'],
      [`${fold}\n\n${code}`, '```'],
      [`${code}\n\nNames in the order of the alphabet.`, '```'],
      [`![](images/boats.png)\n\n[PDF](files/boats.pdf) | [Code](https://code.example/boats)\n\n${code}`, '```'],
      [`<div>Names in the order of the alphabet.</div>\n\n${code}`, venue],
      ['```sh\nmake papers\n```', venue],
      ['<details><summary>Older papers</summary>\n<p>None.</p>\n</details>', venue],
    ] as const)
      assert.deepEqual(lastLines(`${nets}\n\n${boats}\n\n${below}\n\n# Talks`), [venue, last], below);
  });

  it('is not what stands below the last of them alone', () => {
    const venue = '*Journal of Lakes*, 2029';
    assert.deepEqual(lastLines(`${nets}\n\n${boats}\n\n<div>Names in the order of the alphabet.</div>\n\n# Talks`), [
      venue,
      venue,
    ]);
  });
});

describe('a paper whose title is a heading begins', () => {
  /** The first line of each. */
  function firstLines(body: string): readonly (string | undefined)[] {
    const page = parsePage(`---\npermalink: /\n---\n\n# Publications\n\n${body}\n`);
    return [...headedStarts(page).values()].map(start => page.text.slice(start).split('\n')[0]);
  }

  it('at its anchor, which links lead to', () => {
    const [own, other] = ["<span class='anchor' id='nets'></span>", '<a name="boats"></a>'];
    assert.deepEqual(firstLines(`${own}\n\n${nets}\n\n${other}\n${boats}`), [own, other]);
  });

  it('at the comment that announces it, where most have one', () => {
    const [title, other] = [nets, boats].map(one => one.split('\n')[0]);
    assert.deepEqual(firstLines(`<!-- Nets -->\n${nets}\n\n<!-- Boats -->\n${boats}`), [
      '<!-- Nets -->',
      '<!-- Boats -->',
    ]);
    assert.deepEqual(firstLines(`<!-- Newest first -->\n${nets}\n\n${boats}`), [title, other]);
  });
});
