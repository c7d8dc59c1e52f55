import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

const about = '_pages/about.md';
const papers = '_pages/publications.md';

const printed: Readonly<Record<string, string>> = {
  ...smallSite,
  [papers]:
    '---\npermalink: /publications/\ntitle: Publications\n---\n\n<div class="publications">\n\n{% bibliography %}\n\n</div>\n',
  '_bibliography/papers.bib': '@article{lakes, title={Maps of Lakes}, author={Lin, Qiu}, year={2024}}\n',
};

/** The file that a new paper is written into; `undefined` where none is. Then whether that is told of a bibliography. */
async function home(files: Readonly<Record<string, string>>, front: string): Promise<readonly (string | boolean)[]> {
  const { service, uri } = inMemory(files);
  const text =
    '@article{a, title={Nets for All the Rivers}, author={Lin, Qiu and Reed, Ada}, journal={Lakes}, year={2025}}';
  const found = await service.findPublications(undefined, { kind: 'bibliography', text });
  const works = found.kind === 'found' ? found.works.map(({ publication }) => publication) : [];
  const placed = await service.placePublications(uri(front), works);
  const path = Object.keys(files).find(one => uri(one) === placed?.uri) ?? 'none';
  return [path, await service.isPrintedBibliography(uri(front))];
}

describe('publications that a page prints from a bibliography', () => {
  it('get no new one below them, on their page or from another one without papers', async () => {
    assert.deepEqual(await home(printed, papers), ['none', true]);
    assert.deepEqual(await home(printed, about), ['none', true]);
    const { service, uri } = inMemory(printed);
    const text = printed[papers] ?? '';
    assert.equal(await service.isPlaceOfPapers(uri(papers), text.length), false);
  });

  it('leave those of a page that has some itself', async () => {
    const written = '\n# Publications\n\n- **Maps of Lakes**, Qiu Lin, Ada Reed, *Lakes*, 2024.\n';
    const both = { ...printed, [about]: `${smallSite[about] ?? ''}${written}` };
    assert.deepEqual(await home(both, about), [about, false]);
    const hidden = { ...printed, [papers]: (printed[papers] ?? '').replace('{% bibliography %}', '<!-- $& -->') };
    assert.deepEqual((await home(hidden, papers))[1], false);
  });
});
