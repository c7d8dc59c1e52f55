import assert from 'node:assert/strict';
import { readBibliography } from '../../src/core/publications/bibliography/readBibliography';

describe('a bibliography in this host', () => {
  it('is read by the parser of TeX: from a file beside in Node, from the bundle itself on the web', async () => {
    const { entries, unread } = await readBibliography(
      '@article{a, author = {M{\\"u}ller, J{\\"o}rg and 欧阳文澜}, title = {Looms in $\\mathcal{O}(n^2)$}, year = 2024}',
    );
    assert.deepEqual(unread, []);
    assert.deepEqual(
      entries.map(({ csl }) => [csl.title, csl.author]),
      [
        [
          'Looms in O(n²)',
          [
            { family: 'Müller', given: 'Jörg' },
            { family: '欧阳', given: '文澜' },
          ],
        ],
      ],
    );
  });
});
