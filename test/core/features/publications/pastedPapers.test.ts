import assert from 'node:assert/strict';
import { pastedPapers } from '../../../../src/core/features/publications/pastedPapers';
import { parsePage } from '../../../../src/core/page/parsePage';
import { marked } from '../../marked';

const page = `---
permalink: /
---

# About me

I read lakes.

# 📝 Publications

## 2024

- Mei Lin, Ada Reed. "Tides of Attention for Reading Lakes." In Proc. Lakes, 2024. [[Paper]](https://doi.org/10.5555/lakes.1)

# 论文

# Talks

- A talk on lakes
`;

const tides =
  '@inproceedings{t, title={Tides of Attention for Reading Lakes}, author={Lin, Mei and Reed, Ada}, year=2024}';
const floods = '@article{f, title={Saving Memory in Flood Models}, author={Lin, Mei and Wang, Bo}, year=2025}';

/** What `text` is behind the first `words` of the page: its kind, with the titles to write, the count of known ones and of those left for another reason, and whether words stand around. */
async function pasted(words: string, text: string): Promise<string> {
  const at = page.indexOf(words);
  assert.ok(at >= 0, words);
  const found = await pastedPapers(parsePage(page), at + words.length, text);
  if (found?.kind === 'onPage') return found.differing === 0 ? 'onPage' : `onPage, ${found.differing} otherwise`;
  if (found?.kind !== 'bibliography') return found?.kind ?? '';
  const left = found.all - found.works.length - found.known;
  const told =
    found.unread === undefined
      ? []
      : [found.unread.values.reduce((text, value, at) => text.replace(`{${at}}`, value), found.unread.text)];
  return [
    ...found.works.map(({ csl }) => csl.title ?? ''),
    `+${found.known}`,
    ...(left > 0 ? [`-${left}`] : []),
    ...told,
    ...(found.isAmongWords ? ['among words'] : []),
  ].join(' | ');
}

describe('what is pasted among papers', () => {
  for (const text of [
    '10.5555/lakes.2',
    ' https://doi.org/10.5555/lakes.2\n',
    'doi: 10.5555/lakes.2',
    'https://arxiv.org/abs/2401.00001',
    'arXiv:2401.00001',
    'https://www.sciencedirect.com/science/article/pii/S0999885699000233',
  ])
    it(`“${text.trim()}” can be looked up`, async () => assert.equal(await pasted('## 2024\n', text), 'identifier'));

  for (const text of [
    'Tides',
    'https://example.org',
    'see 10.5555/lakes.2',
    '[Paper](https://doi.org/10.5555/lakes.2)',
    '',
    '@media print { a { color: red } }',
    '{"name": "lakes"}',
  ])
    it(`“${text}” stays what it is`, async () => assert.equal(await pasted('## 2024\n', text), ''));

  it('a bibliography is its entries', async () => {
    assert.equal(await pasted('## 2024\n', floods), 'Saving Memory in Flood Models | +0');
    assert.equal(
      await pasted('# 论文\n', 'TY  - JOUR\nTI  - Rivers at Night\nAU  - Lin, Mei\nPY  - 2023\nER  - \n'),
      'Rivers at Night | +0',
    );
    assert.equal(
      await pasted(
        '## 2024\n',
        '[{"type": "article-journal", "title": "Rivers by Day", "author": [{"family": "Lin"}]}]',
      ),
      'Rivers by Day | +0',
    );
  });

  it('a bibliography may have blanks and comments of its format between its entries', async () => {
    for (const text of [
      `% of Mei Lin\n%% Encoding: UTF-8\n\n${floods}\n`,
      `@string{lakes = "Lakes"}\n@preamble{"x"}\n${floods},\n\n@comment{jabref-meta: x}\n`,
      `\uFEFF${floods} % mine\n}\n`,
    ])
      assert.equal(await pasted('## 2024\n', text), 'Saving Memory in Flood Models | +0', text);
    const river = 'TY  - JOUR\r\nTI  - Rivers at Night\r\nER  - \r\n';
    assert.equal(
      await pasted('## 2024\n', `Provider: Lakes Press\r\nContent:text/plain; charset="UTF-8"\r\n\r\n\r\n${river}`),
      'Rivers at Night | +0',
    );
  });

  it('a bibliography may have words around its entries, of the program that wrote it or of an author', async () => {
    const only = 'Saving Memory in Flood Models | +0 | among words';
    for (const [text, papers] of [
      [`Lakes Index\nEXPORT DATE: 29 November 2029\n\n${floods}`, only],
      [`Written by Lakes Desktop 1.19\nBibTeX can be set up in Settings -> BibTeX.\n\n${floods}`, only],
      [
        `Results of the Lakes Database\r\n\r\n\r\nRetrieved 1 abstracts, starting with number 1.\r\n\r\n${floods}`,
        only,
      ],
      [`1. ${floods}`, only],
      [`[1] ${floods}\n[2] ${tides}\n`, 'Saving Memory in Flood Models | +1 | among words'],
      [`Two papers of ours:\n\n${floods}`, only],
      [`${floods}\n\nThe second one is my favourite.`, only],
      [`${floods}\n\n以上是新论文\n\n${tides}`, 'Saving Memory in Flood Models | +1 | among words'],
    ] as const)
      assert.equal(await pasted('## 2024\n', text), papers, text);
    const river = 'TY  - JOUR\nTI  - Rivers at Night\nER  - ';
    for (const text of [`Ours:\n\n${river}\n`, `${river}\n\nMy favourite.\n`, `1.\n${river}`])
      assert.equal(await pasted('## 2024\n', text), 'Rivers at Night | +0 | among words', text);
  });

  describe('stays what it is where a piece of a page is pasted:', () => {
    const river = 'TY  - JOUR\nTI  - Rivers at Night\nER  - ';
    const item = '{"type": "article-journal", "title": "Rivers by Day"}';
    for (const text of [
      `title={Rivers at Night}, year=2023}\n\n${floods}`,
      `\`\`\`bibtex\n${floods}\n\`\`\``,
      `\`\`\`\n${floods}\n\`\`\``,
      `<pre>${floods}</pre>`,
      `{% raw %}\n${floods}\n{% endraw %}`,
      `- Mei Lin, Bo Wang. Saving Memory in Flood Models. 2025. [[Code]](https://example.org/code)\n  <details><summary>BibTeX</summary><pre>\n  ${floods}\n  </pre></details>\n`,
      `<div class='paper-box'>\n\n[Saving Memory in Flood Models](https://doi.org/10.5555/floods.1)\n\n\`\`\`bibtex\n${floods}\n\`\`\`\n\n</div>`,
      `# Ours\n${floods}`,
      `- ${floods}`,
      `1. Mei Lin. Saving Memory in Flood Models. 2025.\n\n   ${floods}`,
      `${floods}\n\n---\n`,
      `${floods}\n\n**Mei Lin** wrote it.`,
      `# Projects\n\nCite it as\n\n    ${floods}\n`,
      `\`\`\`\n${river}\n\`\`\``,
      // without its end it would take in what stands below
      ...['- Mei Lin. Other Rivers. 2028.\n', '# Awards\n', '</div>\n'].map(
        below => `TY  - JOUR\nTI  - Rivers at Night\n\n${below}`,
      ),
      `[${item}]\n\nMy favourite.`,
    ])
      it(text, async () => {
        assert.equal(await pasted('## 2024\n', text), '');
      });
  });

  it('is told of where the page has all of it', async () => {
    for (const text of [tides, `${tides}\n\n${tides}`]) assert.equal(await pasted('## 2024\n', text), 'onPage', text);
  });

  it('leaves out what the page has already', async () => {
    assert.equal(await pasted('## 2024\n', `${tides}\n\n${floods}`), 'Saving Memory in Flood Models | +1');
    assert.equal(await pasted('## 2024\n', tides), 'onPage');
  });

  it('several are without those that the page has under another year, or with a venue by now', async () => {
    const later = tides.replace('2024', '2026');
    assert.equal(await pasted('## 2024\n', `${later}\n\n${floods}`), 'Saving Memory in Flood Models | +1');
    assert.equal(await pasted('## 2024\n', `${later}\n\n${tides}`), 'onPage, 1 otherwise');
    // alone it may be meant to stand beside the other
    assert.equal(await pasted('## 2024\n', later), 'Tides of Attention for Reading Lakes | +0');
  });

  it('several are without a preprint of one of them', async () => {
    const preprint =
      '@article{p, title={Saving Memory in Flood Models}, author={Lin, Mei and Wang, Bo}, journal={arXiv preprint arXiv:2401.00001}, year=2024}';
    const published = floods.replace('year=2025', 'journal={Journal of Lakes}, year=2025');
    assert.equal(await pasted('## 2024\n', `${preprint}\n\n${published}`), 'Saving Memory in Flood Models | +0 | -1');
    assert.equal(await pasted('## 2024\n', preprint), 'Saving Memory in Flood Models | +0');
  });

  it('tells of entries that cannot be read', async () => {
    const open = '@article{b, title={Reeds of All Ponds, author={Lin, Mei}, year={2021}}';
    assert.equal(
      await pasted('## 2024\n', `${floods}\n\n${open}\n`),
      'Saving Memory in Flood Models | +0 | -1 | 1 entry of the pasted text could not be read, in its line 3, and was left out.',
    );
    assert.equal(
      await pasted('## 2024\n', `${open}\n${tides}\n${open}\n${floods}`),
      'Saving Memory in Flood Models | +1 | -2 | 2 entries of the pasted text could not be read, the first in its line 1, and were left out.',
    );
    assert.equal(await pasted('## 2024\n', open), '');
  });

  it('is no paper elsewhere on the page', async () => {
    assert.equal(await pasted('I read lakes.\n', floods), '');
    assert.equal(await pasted('# Talks\n', '10.5555/lakes.2'), '');
    assert.equal(await pasted('permalink', '10.5555/lakes.2'), '');
  });

  describe('stays what it is where a page shows it as it is written:', () => {
    const pastedKind = async (written: string): Promise<string | undefined> => {
      const { text, offsets } = marked(`# Publications\n\n${written}\n\n- Mei Lin. Tides. 2024.\n`);
      return (await pastedPapers(parsePage(text), offsets[0] ?? 0, floods))?.kind;
    };
    const cites = [
      '```bibtex\n‸\n```',
      '```\n‸```',
      'Cite `lin‸` so.',
      '- Lakes\n\n  ```\n  ‸\n  ```',
      '<details><summary>Cite</summary><pre><code>‸</code></pre></details>',
      '<pre>\n‸\n</pre>',
      'See <code>‸</code>.',
      '<script>\n‸\n</script>',
      '<!-- ‸ -->',
      '<div title="‸">Lakes</div>',
      '{% highlight bibtex %}\n‸\n{% endhighlight %}',
      '{% highlight bibtex %}‸{% endhighlight %}',
      '{% raw %}‸{% endraw %}',
      '{% comment %}\n‸\n{% endcomment %}',
    ];
    for (const written of cites)
      it(written, async () => {
        assert.equal(await pastedKind(written), undefined);
      });

    it('but not beside that', async () => {
      const beside = [
        '```\nLakes\n```\n\n‸',
        '<pre>Lakes</pre>\n\n‸',
        '<div>\n‸\n</div>',
        '{% highlight bibtex %}Lakes{% endhighlight %}\n‸',
        '{% if site.lakes %}\n‸\n{% endif %}',
      ];
      for (const written of beside) assert.equal(await pastedKind(written), 'bibliography', written);
    });
  });
});
