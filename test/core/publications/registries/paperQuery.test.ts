import assert from 'node:assert/strict';
import { readPaperQuery, type PaperQuery } from '../../../../src/core/publications/registries/paperQuery';

describe('what an author gives to name a paper', () => {
  const given: readonly (readonly [text: string, query: PaperQuery])[] = [
    ['10.5555/lakes.1', { kind: 'doi', doi: '10.5555/lakes.1' }],
    [' DOI：10.5555/lakes.1。', { kind: 'doi', doi: '10.5555/lakes.1' }],
    ['https://dl.lakes.example/doi/pdf/10.5555/lakes.1', { kind: 'doi', doi: '10.5555/lakes.1' }],
    ['https://arxiv.org/pdf/2109.05759v2', { kind: 'doi', doi: '10.48550/arXiv.2109.05759' }],
    ['arXiv:2109.05759', { kind: 'doi', doi: '10.48550/arXiv.2109.05759' }],
    ['https://www.nature.com/articles/s41999-031-09999-1', { kind: 'doi', doi: '10.1038/s41999-031-09999-1' }],
    ['https://aclanthology.org/2031.acl-long.77/', { kind: 'doi', doi: '10.18653/v1/2031.acl-long.77' }],
    [
      'https://www.sciencedirect.com/science/article/pii/S0999885699000233?via%3Dihub',
      { kind: 'pii', pii: 'S0999885699000233' },
    ],
    ['https://huggingface.co/papers/2901.00077', { kind: 'doi', doi: '10.48550/arXiv.2901.00077' }],
    ['https://zenodo.org/records/9999123', { kind: 'doi', doi: '10.5281/zenodo.9999123' }],
    [
      'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=9999123&download=yes',
      { kind: 'doi', doi: '10.2139/ssrn.9999123' },
    ],
    ['https://ssrn.com/abstract=9999123', { kind: 'doi', doi: '10.2139/ssrn.9999123' }],
    ['https://elifesciences.org/articles/99123', { kind: 'doi', doi: '10.7554/eLife.99123' }],
    ['https://peerj.com/articles/99123/', { kind: 'doi', doi: '10.7717/peerj.99123' }],
    ['https://peerj.com/articles/cs-9912/', { kind: 'doi', doi: '10.7717/peerj-cs.9912' }],
    ['https://pubs.rsc.org/en/content/articlelanding/2029/cp/d9cp99123a', { kind: 'doi', doi: '10.1039/d9cp99123a' }],
    ['https://www.cell.com/cell/fulltext/S0999-8856(29)30001-7', { kind: 'pii', pii: 'S0999885629300017' }],
    [
      'https://www.thelancet.com/journals/lancet/article/PIIS0999-8856%2829%2930001-7/fulltext',
      { kind: 'pii', pii: 'S0999885629300017' },
    ],
    ['https://www.preprints.org/manuscript/202901.0077/v2', { kind: 'doi', doi: '10.20944/preprints202901.0077.v2' }],
    ['https://zenodo.org/communities/lakes', { kind: 'address', address: 'https://zenodo.org/communities/lakes' }],
    ['10.5555/lakes.1 10.5555/lakes.2', { kind: 'several' }],
    ['doi:10.5555/lakes.1, doi: 10.5555/lakes.2', { kind: 'several' }],
    ['10.5555/lakes.1,10.5555/lakes.2', { kind: 'several' }],
    ['https://doi.org/10.5555/lakes.1\narXiv:2109.05759', { kind: 'several' }],
    ['10.5555/lakes.1 https://doi.org/10.5555/LAKES.1', { kind: 'doi', doi: '10.5555/lakes.1' }],
    ['Lin, M. Tides. doi:10.5555/lakes.1, 2029', { kind: 'doi', doi: '10.5555/lakes.1' }],
    ['10.5555/b&c.7', { kind: 'doi', doi: '10.5555/b&c.7' }],
    ['https://lakes.example/x?doi=10.5555/b&c=7', { kind: 'doi', doi: '10.5555/b' }],
    ['https://example.org/papers', { kind: 'address', address: 'https://example.org/papers' }],
    ['Tides of  attention', { kind: 'words', words: 'Tides of attention' }],
    ['面向湖泊的压缩', { kind: 'words', words: '面向湖泊的压缩' }],
    ['Tides', { kind: 'too-short' }],
    ['湖泊', { kind: 'too-short' }],
    ['…', { kind: 'too-short' }],
    ['10.5555', { kind: 'too-short' }],
    ['@article{lin2029, title={Tides of attention}, author={Lin, Mei}, year={2029}}', { kind: 'bibtex' }],
    [
      '@inproceedings{lin2029,\n  title = {Tides},\n  doi = {10.5555/lakes.1}\n}',
      { kind: 'doi', doi: '10.5555/lakes.1' },
    ],
    ['@tides {of attention}', { kind: 'words', words: '@tides {of attention}' }],
    ['1917 revisited', { kind: 'words', words: '1917 revisited' }],
  ];
  for (const [text, query] of given)
    it(`“${text}” is ${query.kind}`, () => assert.deepEqual(readPaperQuery(text), query));
});
