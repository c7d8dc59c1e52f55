import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { changeEntry, showEntry } from '../../../../src/core/publications/editing/entryChange';
import { applyEdits } from '../../../../src/core/text/edit';

const front = '---\npermalink: /\n---\n\n# Publications\n\n';

/** Where and when a work appeared, as the form shows it: `venue: Lake Letters, year: 2024`. */
function venueOf(entry: string): string {
  const page = parsePage(`${front}- ${entry}\n`);
  const { fields } = showEntry(page, front.length + 3, []) ?? { fields: [] };
  return fields
    .filter(({ name }) => !['title', 'authors', 'badge', 'picture', 'alt'].includes(name))
    .map(({ name, state, value }) => `${name}: ${state === 'written' ? value : state}`)
    .join(', ');
}

const authors = 'Mei Lin, Ada Reed.';
const title = '"Tides of the Quiet Lakes."';

const cases: readonly (readonly [entry: string, venue: string])[] = [
  [
    `${authors} ${title} Lake Letters 12.3 (2024): 1-9.`,
    'venue: Lake Letters, year: 2024, volume: 12, issue: 3, pages: 1-9',
  ],
  [
    `${authors} ${title} Lake Letters, Volume 12, Issue 3, 2024, Pages 1-9.`,
    'venue: Lake Letters, year: 2024, volume: 12, issue: 3, pages: 1-9',
  ],
  [`${authors} ${title} *Lake Letters*, vol. 3, 2024.`, 'venue: Lake Letters, year: 2024, volume: 3'],
  [`${authors} ${title} *Lake Letters*, Early Access, 2024.`, 'venue: Lake Letters, year: 2024'],
  [`${authors} ${title} Lake Letters (2024). IF=7.2`, 'venue: Lake Letters, year: 2024'],
  [
    `${authors} ${title} Lake Letters 34, no. 2 (2022): 163-179. (JCR:Q4; IF:0.536)`,
    'venue: Lake Letters, year: 2022, volume: 34, issue: 2, pages: 163-179',
  ],
  [
    `${authors} "Tides of the Quiet Lakes[J]." Lake Letters, 2024, 12: 1414605. (2024).`,
    'venue: Lake Letters, year: 2024, volume: 12, pages: 1414605',
  ],
  ['[Tides of the Quiet Lakes](https://a.example), Mei Lin, Ada Reed, **SOL 2024** **Oral**', 'venue: SOL, year: 2024'],
  ['**[SOL 2024]** [Tides of the Quiet Lakes](https://a.example), Mei Lin, Ada Reed', 'venue: SOL, year: 2024'],
  [
    '林梅，李雷．面向湖泊的潮汐注意力网络[J]．软件学报，2022，33(2)：1-12．',
    'venue: 软件学报, year: 2022, volume: 33, issue: 2, pages: 1-12',
  ],
  [
    '林梅，李雷。面向湖泊的潮汐注意力网络。软件学报，2022，33(2)：1-12。',
    'venue: 软件学报, year: 2022, volume: 33, issue: 2, pages: 1-12',
  ],
  [
    `${authors} ${title} In Proc. of the IEEE Intl. Conf. on Lakes & Ponds (ICLP 2025)`,
    'venue: Proc. of the IEEE Intl. Conf. on Lakes & Ponds, year: 2025',
  ],
  [`${authors} ${title} Lakes and Automation Letters (LA-L)`, 'venue: Lakes and Automation Letters (LA-L)'],
  // a venue may be a link
  [`${authors} ${title} In [SOL 2025](https://a.example). [Code](https://c.example)`, 'venue: SOL, year: 2025'],
  [`${authors} ${title} *[ICML 2025](https://a.example)*`, 'venue: ICML, year: 2025'],
  [`${authors} ${title} Accepted to [Lake Letters](https://a.example)`, 'venue: Lake Letters'],
  [`${authors} ${title} ICLR2025`, 'venue: ICLR, year: 2025'],
  [`${authors} ${title} BILM（CCF-B）`, 'venue: BILM'],
  [
    `${authors} ${title} Lake Computing, vol. 26, pp. 4255-4268, 2017, DOI: 10.5555/TL.2017.2713948.`,
    'venue: Lake Computing, year: 2017, volume: 26, pages: 4255-4268',
  ],
  // what a label says is no venue
  [`${authors} ${title} [arXiv](https://arxiv.org/abs/2401.00007)`, ''],
  // a patent has a number and appears nowhere
  ['林梅, `李雷`, 王博. 一种面向湖泊的测深方法, 2025, CN20250503. [[实审]]()', 'year: 2025'],
  ['林梅, `李雷`, 王博. 一种面向湖泊的测深方法, 2022, CN113408492B. [[授权]]()', 'year: 2022'],
];

describe('the venue of an entry', () => {
  for (const [entry, venue] of cases) it(`is read in ${entry}`, () => assert.equal(venueOf(entry), venue));

  it('has its year written over the month that stands with it', () => {
    const text = `${front}- ${authors} "Tides of the Quiet Lakes." *Lake Letters*, 2024.06.\n`;
    const edits = changeEntry(parsePage(text), front.length + 3, { kind: 'field', name: 'year', value: '2025' }, []);
    assert.equal(applyEdits(text, edits), text.replace('2024.06', '2025'));
  });

  it('has a blank before a year that was glued to an acronym', () => {
    const text = `${front}- \`SOL2024\` [Tides of the Quiet Lakes](https://a.example), Mei Lin, Ada Reed\n`;
    const changed = (value: string): string =>
      applyEdits(text, changeEntry(parsePage(text), front.length + 20, { kind: 'field', name: 'venue', value }, []));
    assert.equal(changed('Lake Letters'), text.replace('SOL', 'Lake Letters '));
    assert.equal(changed('ICOL'), text.replace('SOL', 'ICOL'));
  });

  it('has its year written as short as it is where it stands once more', () => {
    const text = `${front}- ${authors} "Tides of the Quiet Lakes." 2024. In Symposium on Lakes. (SOL'24, best paper)\n`;
    const edits = changeEntry(parsePage(text), front.length + 3, { kind: 'field', name: 'year', value: '2029' }, []);
    assert.equal(applyEdits(text, edits), text.replace('2024', '2029').replace("'24", "'29"));
  });

  it('has its year written in both places where it stands twice', () => {
    const text = `${front}- ${authors} "Tides of the Quiet Lakes." Lake Letters, 2024, 12: 1-9. (2024).\n`;
    const edits = changeEntry(parsePage(text), front.length + 3, { kind: 'field', name: 'year', value: '2025' }, []);
    assert.equal(applyEdits(text, edits), text.replaceAll('2024', '2025'));
  });
});

describe('a venue that a label before the title tells, too', () => {
  const tagged = (label: string, venue: string): string =>
    `${front}<div><h3>[${label}] Tides of the Quiet Lakes</h3>\n<p>Mei Lin, Ada Reed<br>\n${venue}</p></div>\n`;
  const listed = (label: string, venue: string): string =>
    `${front}- **[${label}]** [Tides of the Quiet Lakes](https://a.example)<br>Mei Lin, Ada Reed<br>*${venue}*\n`;
  const field = (text: string, wanted: string): string | undefined => {
    const { fields } = showEntry(parsePage(text), text.indexOf('Quiet'), []) ?? { fields: [] };
    const found = fields.find(({ name }) => name === wanted);
    return found?.state === 'written' ? found.value : undefined;
  };
  const changed = (text: string, name: 'venue' | 'year', value: string): string =>
    applyEdits(text, changeEntry(parsePage(text), text.indexOf('Quiet'), { kind: 'field', name, value }, []));

  for (const [label, line, venue] of [
    ['SOL 2024', 'Symposium on Lakes, Virtual, October 4-8, 2024', 'Symposium on Lakes'],
    ['ICCV 2024', 'International Conference on Computer Vision, 2024', 'International Conference on Computer Vision'],
    ['NeurIPS 2024', 'Neural Information Processing Systems, 2024', 'Neural Information Processing Systems'],
    // which is another's, and may be no venue at all
    ['SOL 2024', 'Journal of Rivers, 2024', 'SOL'],
    ['SOL 2024', 'Conference on Floods, 2024', 'SOL'],
  ] as const) {
    it(`is “${venue}” of “[${label}]” and “${line}”`, () => {
      assert.equal(field(tagged(label, line), 'venue'), venue);
      assert.equal(field(listed(label, line), 'venue'), venue);
    });
  }

  for (const [what, page] of [
    ['HTML', tagged],
    ['Markdown', listed],
  ] as const)
    it(`is changed in the line, and in the label where the new one is called by an acronym, in ${what}`, () => {
      const text = page('SOL 2024', 'Symposium on Lakes, 2024');
      assert.equal(changed(text, 'venue', 'Lake Letters'), page('SOL 2024', 'Lake Letters, 2024'));
      assert.equal(
        changed(text, 'venue', 'International Conference on Machine Learning'),
        page('ICML 2024', 'International Conference on Machine Learning, 2024'),
      );
      assert.equal(changed(text, 'venue', 'ICML'), page('ICML 2024', 'ICML, 2024'));
      assert.equal(changed(text, 'venue', 'Symposium on Lakes'), text);
      assert.equal(changed(text, 'year', '2026'), page('SOL 2026', 'Symposium on Lakes, 2026'));
    });
});

describe('authors and title', () => {
  it('are told apart by the wide stop of Chinese journals, which stays as it is written', () => {
    const text = `${front}- 林梅，李雷．面向湖泊的潮汐注意力网络[J]．软件学报，2022，33(2)：1-12．\n`;
    const page = parsePage(text);
    const { fields } = showEntry(page, front.length + 3, []) ?? { fields: [] };
    assert.deepEqual(
      fields.slice(0, 2).map(({ name, value }) => [name, value]),
      [
        ['title', '面向湖泊的潮汐注意力网络'],
        ['authors', '林梅，李雷'],
      ],
    );
    const edits = changeEntry(page, front.length + 3, { kind: 'field', name: 'title', value: '潮汐的注意力' }, []);
    assert.equal(applyEdits(text, edits), text.replace('面向湖泊的潮汐注意力网络', '潮汐的注意力'));
  });
});

describe('a title that is no link', () => {
  const linked = (entry: string): string => {
    const text = `${front}${entry}\n`;
    const offset = text.indexOf('Quiet');
    const change = { kind: 'link-title', target: '10.5555/q.1' } as const;
    const shown = showEntry(parsePage(text), offset, []);
    const after = applyEdits(text, changeEntry(parsePage(text), offset, change, []));
    assert.equal(shown?.titleCanBeLinked ?? false, after !== text);
    return after.slice(front.length).trimEnd();
  };
  const target = 'https://doi.org/10.5555/q.1';

  it('is made one, in Markdown and in HTML, with its marks around it', () => {
    assert.equal(
      linked(`- ${authors} ${title} Lake Letters, 2024.`),
      `- ${authors} "[Tides of the Quiet Lakes](${target})." Lake Letters, 2024.`,
    );
    assert.equal(
      linked('- **Tides of the Quiet Lakes**, Mei Lin, Ada Reed, *Lake Letters*, 2024'),
      `- **[Tides of the Quiet Lakes](${target})**, Mei Lin, Ada Reed, *Lake Letters*, 2024`,
    );
    assert.equal(
      linked(`<ul>\n<li>${authors} ${title} <i>Lake Letters</i>, 2024.</li>\n</ul>`),
      `<ul>\n<li>${authors} "<a href="${target}">Tides of the Quiet Lakes</a>." <i>Lake Letters</i>, 2024.</li>\n</ul>`,
    );
  });

  it('is left where it is a link already, or holds brackets or Liquid', () => {
    for (const entry of [
      '- [Tides of the Quiet Lakes](https://a.example), Mei Lin, Ada Reed, *Lake Letters*, 2024',
      `- ${authors} "Tides of the Quiet Lakes {{ site.data.x }}." Lake Letters, 2024.`,
    ])
      assert.equal(linked(entry), entry);
  });

  it('are read with the mark before them that letters of an acronym have too', () => {
    const text = `${front}- [**LAKE**: **L**ooking **A**t **K**ites **E**ternally](https://a.example), Mei Lin, Ada Reed, SOL 2024\n`;
    const page = parsePage(text);
    const title = '**LAKE**: **L**ooking **A**t **K**ites **E**ternally';
    const { fields } = showEntry(page, front.length + 30, []) ?? { fields: [] };
    assert.equal(fields[0]?.value, title);
    const edits = changeEntry(page, front.length + 30, { kind: 'field', name: 'title', value: 'Kites' }, []);
    assert.equal(applyEdits(text, edits), text.replace(title, 'Kites'));
  });

  it('are left to their author where the list crosses a tag that ends behind it', () => {
    const text = `${front}- **[Tides of the Quiet Lakes](https://a.example)**<br> <b>Mei Lin</b><span style="color: red">, Ada Reed, Bo Hale</span><br> SOL 2024\n`;
    const page = parsePage(text);
    const { fields } = showEntry(page, front.length + 20, []) ?? { fields: [] };
    assert.equal(fields.find(({ name }) => name === 'authors')?.state, 'unreadable');
    assert.deepEqual(
      changeEntry(page, front.length + 20, { kind: 'field', name: 'authors', value: 'Mei Lin, Jo Park' }, []),
      [],
    );
  });
});
