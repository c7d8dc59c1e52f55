import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePage } from '../../../../src/core/page/parsePage';
import { formatEntry } from '../../../../src/core/publications/writing/formatEntry';
import { learnEntryStyle } from '../../../../src/core/publications/style/learnEntryStyle';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { readEntryTemplate, templateParts } from '../../../../src/core/publications/template/entryTemplate';
import type { CslItem } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';

const article: CslItem = {
  id: 'x',
  type: 'article-journal',
  title: 'Tides of Attention',
  author: [
    { family: 'Lin', given: 'Mei' },
    { family: 'Reed', given: 'Ada' },
  ],
  issued: { 'date-parts': [[2029]] },
  'container-title': 'Journal of Lakes',
  volume: '12',
  page: '1-9',
  DOI: '10.5555/lakes.1',
};
const bare: CslItem = { id: 'y', type: 'document', title: 'What Is a Lake?' };

const neighbours =
  '- `Mei Lin`, Bo Hale. "An Older Work of Hers." *Pond Letters*, 2020. [[Paper]](https://doi.org/10.5555/p.1)\n';

function template(written: string) {
  const read = readEntryTemplate(written);
  if (read.kind === 'wrong') assert.fail(read.message.text);
  return read.template;
}

/** An entry after a template, with names and links as the neighbours have them. */
function written(text: string, csl: CslItem = article): string {
  const style = learnEntryStyle(parsePage(neighbours), 0);
  return formatEntry({ csl }, style, { template: template(text) });
}

describe('a template of entries', () => {
  for (const [text, full, scant] of [
    [
      '- {authors}. "[{title}]({url})." *{venue}*, {year}. {links}',
      '- `Mei Lin`, Ada Reed. "[Tides of Attention](https://doi.org/10.5555/lakes.1)." *Journal of Lakes*, 2029. [[Paper]](https://doi.org/10.5555/lakes.1)',
      '- "What Is a Lake?"',
    ],
    [
      '{title}, {authors}, **{venue} {year}**',
      '- Tides of Attention, `Mei Lin`, Ada Reed, **Journal of Lakes 2029**',
      '- What Is a Lake?',
    ],
    [
      '1. **{title}** ({year}). {venue} {volume}: {pages}. [[DOI](https://doi.org/{doi})] [PDF]({pdf})',
      '1. **Tides of Attention** (2029). Journal of Lakes 12: 1-9. [[DOI](https://doi.org/10.5555/lakes.1)]',
      '1. **What Is a Lake?**',
    ],
    [
      '- {authors}：《{title}》，{venue}，{year}。',
      '- `Mei Lin`, Ada Reed：《Tides of Attention》，Journal of Lakes，2029。',
      '- 《What Is a Lake?》',
    ],
  ] as const) {
    it(`is filled: ${text}`, () => assert.equal(written(text), full));
    it(`leaves out what is not known, with what stands before it: ${text}`, () =>
      assert.equal(written(text, bare).replace(/[.。]$/, ''), scant));
  }

  for (const [type, name, short] of [
    ['article-journal', 'Journal of Lakes', 'Journal of Lakes'],
    ['article-journal', 'IEEE Transactions on Pattern Analysis and Machine Intelligence', 'TPAMI'],
    ['article-journal', 'Journal of Psychoceramics', 'Journal of Psychoceramics'],
    ['paper-conference', '12th Conference on Invented Lakes', 'Conference on Invented Lakes'],
    [
      'paper-conference',
      '12th Symposium on the Foundations of Invented Lakes',
      'Symposium on the Foundations of Invented Lakes',
    ],
  ] as const)
    it(`writes a venue in short that has a short name, any other without which one it is: ${name}`, () =>
      assert.equal(
        written('- {title}. {shortVenue}, {year}.', { ...article, type, 'container-title': name }),
        `- Tides of Attention. ${short}, 2029.`,
      ));

  it('may be a paper box', () => {
    const box = `<div class='paper-box'><div class='paper-box-image'><div class="badge">{badge}</div><img src='{image}' alt="{alt}"></div>\n<div class='paper-box-text' markdown="1">\n\n[{title}]({url})\n\n{authors}\n\n{links}\n</div>\n</div>`;
    assert.equal(
      written(box),
      `<div class='paper-box'><div class='paper-box-image'><div class="badge">Journal of Lakes 2029</div><img src='images/lin2029tides.png' alt="Tides of Attention"></div>\n<div class='paper-box-text' markdown="1">\n\n[Tides of Attention](https://doi.org/10.5555/lakes.1)\n\n\`Mei Lin\`, Ada Reed\n\n[[Paper]](https://doi.org/10.5555/lakes.1)\n</div>\n</div>`,
    );
  });

  it('leaves Liquid alone', () =>
    assert.equal(
      written('- {title} ![]({{ site.baseurl }}/a.png)'),
      '- Tides of Attention ![]({{ site.baseurl }}/a.png)',
    ));

  it('is used for what is imported', () => {
    const page = parsePage(`# Publications\n\n${neighbours}`);
    const edits = placePublications(page, [{ csl: article, otherTitles: [], years: [2029], notices: [] }], {
      ownNames: [],
      template: template('- *{title}* ({year})'),
    });
    assert.equal(applyEdits(page.text, edits), `# Publications\n\n- *Tides of Attention* (2029)\n${neighbours}`);
  });

  it('is refused where it is set for what reading it refuses, but for its elements', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { pattern: string }> } };
    };
    const { pattern } = manifest.contributes.configuration.properties['academicHomepage.entryTemplate'] ?? {};
    assert.ok(pattern !== undefined);
    // as the editor of JSON reads it
    const setting = new RegExp(pattern, 'u');
    for (const text of [
      ...templateParts.map(part => `- {title} {${part}}`),
      '- {title}\n  {authors}',
      '- {title} {{ site.baseurl }}',
      '- {title} {}',
      '- {title} {a b}',
      '- {Title}',
      '- {{title}} {title}',
      '- {authors}',
      '- {title} {journal}',
      '- {journal}\n{title}',
      'no part at all',
    ])
      assert.equal(setting.test(text), readEntryTemplate(text).kind === 'template', text);
    assert.ok(setting.test(''));
    // what is set and not underlined is told of
    const open = readEntryTemplate('<div>{title}');
    assert.deepEqual([setting.test('<div>{title}'), open.kind === 'wrong' && open.isUnderlined], [true, false]);
    const unknown = readEntryTemplate('- {title} {journal}');
    assert.ok(unknown.kind === 'wrong' && unknown.isUnderlined);
  });

  for (const [what, text, values] of [
    ['a part there is none of', '- {title} {journal}', ['{journal}']],
    ['no title', '- {authors}, {year}', ['{title}']],
    ['an element left open', '<div class="paper-box"><div>{title}</div>', ['2', '1']],
  ] as const) {
    it(`with ${what} is refused in a sentence`, () => {
      const read = readEntryTemplate(text);
      if (read.kind === 'template') assert.fail('is taken');
      assert.deepEqual(read.message.values.slice(0, values.length), values);
    });
  }
});
