import assert from 'node:assert/strict';
import { page, paper, placed } from './placing';

describe('A publication that has appeared', () => {
  /** A paper in a frame of its own, its tag before the title. */
  const framed = (title: string, tag: string, kind: string, venue = '<em>Conference on Ponds</em>, 2024'): string =>
    [
      '<div class="pub-item" markdown="1">',
      `<span class="pub-venue${kind}">${tag}</span> &nbsp;**[${title}](https://doi.org/10.5555/${tag.slice(0, 3)})**<br>`,
      `<span class="pub-authors"><strong>Mei Lin</strong>, A. Reed, B. Day. ${venue}.</span>`,
      '</div>',
      '',
    ].join('\n');
  const drafts = [
    framed('Tides of All the Lakes', 'PONDS 2024 · in preparation', ' prep'),
    framed(
      'Boats of All the Bridges',
      'T-LAKES · under review',
      ' review',
      '<em>Transactions on Lakes and Rivers</em> (2024)',
    ),
  ];
  const appeared = framed('Rivers of All the Hills', 'FENS 2023', '');

  it('has the tag of a paper that has appeared, not that of a draft, in proceedings', () => {
    const text = page('# Publications', '', ...drafts, appeared);
    const written = placed(text, paper(2025));
    assert.match(written, /<span class="pub-venue">PONDS 2025<\/span>/);
    assert.equal(written.split('pub-venue prep').length, 2);
  });

  it('has the tag of a paper that has appeared, not that of a draft, in a journal', () => {
    const text = page('# Publications', '', ...drafts, appeared);
    const inJournal = paper(2025, 'New Work', { type: 'article-journal', 'container-title': 'Journal of Ponds' });
    assert.match(placed(text, inJournal), /<span class="pub-venue">Journal of Ponds 2025<\/span>/);
  });

  it('has the tag in code of a paper that has appeared, though the newest are not finished', () => {
    const entry = (tag: string, number: string): string =>
      `- \`\`${tag}\`\` [Boats of All the Lakes](https://arxiv.org/abs/${number}), Jo Park, **Mei Lin**, Ann Reed`;
    const text = page(
      '# Publications',
      '',
      entry('Work in Progress', '2503.00001'),
      entry('PONDS 2024', '2309.00001'),
      entry('Work in Progress', '2302.00001'),
    );
    assert.match(placed(text, paper(2025)), /^- ``PONDS 2025`` New Work/m);
  });

  it('has the tag of a draft where the page has nothing else', () => {
    assert.match(placed(page('# Publications', '', ...drafts), paper(2025)), /<span class="pub-venue prep">PONDS 2025/);
  });

  it('has the venue of a paper under review where the others tell no venue', () => {
    const entry = (lake: string, venue: string): string =>
      `- Mei Lin and Ada Reed. “*Boats of the Lake of ${lake}*”.${venue}`;
    const text = page(
      '# Publications',
      '',
      entry('Oaks', ' ***Journal of Fens*** &nbsp; **Under review**.'),
      ...['Reeds', 'Birds', 'Stones', 'Winds', 'Stars'].map(lake => entry(lake, '')),
    );
    assert.match(placed(text, paper(2025)), /“\*New Work of 2025\*”\. \*{3}PONDS\*{3}/);
  });

  it('leaves the tag of a draft to a preprint', () => {
    const text = page('# Publications', '', ...drafts, appeared);
    assert.match(
      placed(text, paper(2025, 'New Preprint', { type: 'article' })),
      /<span class="pub-venue prep">PONDS 2025/,
    );
  });
});
