import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { inMemory, smallSite } from './inMemory';

const about = '_pages/about.md';

/** The file that a new paper is written into and that file with it. `front` is the file that the command is about. */
async function written(
  files: Readonly<Record<string, string>>,
  kind: 'inproceedings' | 'article',
  year: number,
  front = about,
): Promise<readonly [string, string]> {
  const { service, uri } = inMemory({ ...smallSite, ...files });
  const venue = kind === 'article' ? 'journal={Journal of Lakes}' : 'booktitle={Lake Days ({LD})}';
  const text = `@${kind}{a, title={Nets for All the Rivers}, author={Lin, Qiu and Reed, Ada}, ${venue}, year={${year}}, doi={10.5555/n.3}}`;
  const found = await service.findPublications(undefined, { kind: 'bibliography', text });
  const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
  const placed = await service.placePublications(uri(front), works);
  const path = Object.keys(files).find(one => uri(one) === placed?.uri) ?? '';
  return [path, applyEdits(files[path] ?? '', placed?.edits ?? [])];
}

const paper = (title: string, venue: string, year: number): string =>
  `- <span class="badge">${venue} ${year}</span>\n[${title}](https://example.org/${year}),\n**Qiu Lin**, Ada Reed.\n`;

const box = (title: string, year: number): string => `<div class='paper-box'>
<div class='paper-box-image'><div><div class="badge">LD ${year}</div><img src='images/${year}.png' alt="sym" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[${title}](https://example.org/${year})

**Qiu Lin**, Ada Reed
</div>
</div>
`;

describe('a new paper on a page whose papers are pieces, each a file with one alone', () => {
  const lists = {
    [about]: '---\npermalink: /\n---\n\n# Publications\n\n{% include_relative parts/papers.md %}\n',
    '_pages/parts/papers.md':
      '**Conferences**\n{% include papers/tides.md %}\n{% include papers/boats.md %}\n\n**Journals**\n{% include papers/ice.md %}\n<!-- {% include papers/snow.md %} -->\n{% include papers/ponds.md %}\n',
    '_includes/papers/tides.md': paper('Tides of All the Lakes', 'LD', 2025),
    '_includes/papers/boats.md': paper('Boats of All the Bridges', 'LD', 2021),
    '_includes/papers/ice.md': paper('Ice upon Ice', 'Journal of Ice', 2024),
    '_includes/papers/snow.md': paper('Snow upon Ice', 'Journal of Ice', 2022),
    '_includes/papers/ponds.md': paper('A Word on Ponds', 'Journal of Ponds', 2020),
  };
  const boxes = {
    [about]:
      '---\npermalink: /\n---\n\n# Publications\n\n{% include papers/tides.html %}\n{% include papers/boats.html %}\n\n# Talks\n',
    '_includes/papers/tides.html': box('Tides of All the Lakes', 2025),
    '_includes/papers/boats.html': box('Boats of All the Bridges', 2021),
  };

  it('goes between the tags of those of its kind, by year', async () => {
    assert.deepEqual(await written(lists, 'article', 2023), [
      '_pages/parts/papers.md',
      `**Conferences**
{% include papers/tides.md %}
{% include papers/boats.md %}

**Journals**
{% include papers/ice.md %}
<!-- {% include papers/snow.md %} -->
- <span class="badge">Journal of Lakes 2023</span>
[Nets for All the Rivers](https://doi.org/10.5555/n.3),
**Qiu Lin**, Ada Reed.

{% include papers/ponds.md %}
`,
    ]);
    assert.match(
      (await written(lists, 'inproceedings', 2019))[1],
      /boats\.md %\}\n\n- <span class="badge">LD 2019<\/span>\n[^]*Reed\.\n\n\*\*Journals\*\*\n/,
    );
  });

  it('is a box beside the tags of boxes', async () => {
    const [path, newer] = await written(boxes, 'inproceedings', 2023);
    assert.equal(path, about);
    const own = box('Nets for All the Rivers', 2023)
      .replace('https://example.org/2023', 'https://doi.org/10.5555/n.3')
      .replace('images/2023', 'images/lin2023nets')
      .replace('"sym"', '"Nets for All the Rivers"');
    const [above = '', below = ''] = boxes[about].split('{% include papers/boats.html %}');
    assert.equal(newer, `${above}${own}\n{% include papers/boats.html %}${below}`);
    const [, older] = await written(boxes, 'inproceedings', 2019);
    assert.match(older, /boats\.html %\}\n\n<div class='paper-box'>\n[^]*<\/div>\n<\/div>\n\n# Talks\n$/);
  });

  it('goes to the page also where the file of a paper is in front, and is there then', async () => {
    const front = '_includes/papers/tides.html';
    assert.deepEqual(await written(boxes, 'inproceedings', 2023, front), await written(boxes, 'inproceedings', 2023));
    const { service, uri } = inMemory({ ...smallSite, ...boxes });
    assert.equal(await service.isPlaceOfPapers(uri(front), 10), false);
    const other = '@inproceedings{a, title={Boats of All the Bridges}, author={Lin, Qiu and Reed, Ada}, year={2021}}';
    const found = await service.findPublications(uri(front), { kind: 'bibliography', text: other });
    assert.deepEqual(found.kind === 'found' && found.works.map(({ standing }) => standing.kind), ['here']);
  });

  it('has the next number where those of the others stay', async () => {
    const numbered = (title: string, number: number, year: number): string =>
      `- [${number}] **Qiu Lin**, Ada Reed. "${title}." *Lake Days*, ${year}.\n`;
    const files = {
      [about]:
        '---\npermalink: /\n---\n\n# Publications\n\n{% include papers/tides.md %}\n{% include papers/boats.md %}\n',
      '_includes/papers/tides.md': numbered('Tides of All the Lakes', 2, 2025),
      '_includes/papers/boats.md': numbered('Boats of All the Bridges', 1, 2021),
    };
    assert.match(
      (await written(files, 'article', 2026))[1],
      /# Publications\n\n- \[3\] \*\*Qiu Lin\*\*, [^]*2026\.\n\n\{% include papers\/tides/,
    );
    assert.doesNotMatch((await written(files, 'article', 2023))[1], /\[3\]/);
  });

  it('is written like the others also where the cursor stands between their tags', async () => {
    const { service, uri } = inMemory({ ...smallSite, ...boxes });
    const text = boxes[about];
    const other = `@inproceedings{a, title={Nets for All the Rivers}, author={Lin, Qiu and Reed, Ada}, booktitle={Lake Days ({LD})}, year={2023}, doi={10.5555/n.3}}`;
    const found = await service.findPublications(undefined, { kind: 'bibliography', text: other });
    const [work] = found.kind === 'found' ? found.works : [];
    assert.ok(work);
    const edits = await service.placePublication(
      uri(about),
      text.indexOf('{% include papers/boats.html'),
      work.publication,
    );
    assert.equal(applyEdits(text, edits), (await written(boxes, 'inproceedings', 2023))[1]);
  });

  it('goes into the file of the one paper of a page', async () => {
    const { [about]: page, '_includes/papers/tides.html': tides } = boxes;
    const alone = {
      [about]: page.replace('{% include papers/boats.html %}\n', ''),
      '_includes/papers/tides.html': tides,
    };
    assert.equal((await written(alone, 'inproceedings', 2019))[0], '_includes/papers/tides.html');
  });
});
