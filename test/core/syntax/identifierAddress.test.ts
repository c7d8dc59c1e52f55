import assert from 'node:assert/strict';
import { identifierAddress } from '../../../src/core/syntax/identifierAddress';

describe('an identifier that stands for an address', () => {
  for (const [identifier, address] of [
    ['doi:10.5555/lakes.1', 'https://doi.org/10.5555/lakes.1'],
    ['DOI: 10.5555/lakes.1', 'https://doi.org/10.5555/lakes.1'],
    ['doi:10.5555/a(b)"><b>', 'https://doi.org/10.5555/a%28b%29%22%3E%3Cb%3E'],
    ['hdl:2060/1', 'https://hdl.handle.net/2060/1'],
    ['hdl:20.500.55555/lakes-1', 'https://hdl.handle.net/20.500.55555/lakes-1'],
    ['arXiv:2901.00001', 'https://arxiv.org/abs/2901.00001'],
    ['arxiv:hep-th/9901001v2', 'https://arxiv.org/abs/hep-th/9901001'],
    ['urn:nbn:de:bvb:19-1234', 'https://nbn-resolving.org/urn:nbn:de:bvb:19-1234'],
    ['URN:NBN:fi-fe2029', 'https://urn.fi/urn:nbn:fi-fe2029'],
    ['urn:nbn:se:lakes-1', 'https://urn.kb.se/resolve?urn=urn:nbn:se:lakes-1'],
  ] as const)
    it(`leads from ${identifier} to ${address}`, () => assert.equal(identifierAddress(identifier), address));

  for (const address of [
    'https://lakes.example/doi:10.5555/1',
    'papers/doi:10.5555/1',
    'doi/10.5555/1.pdf',
    'doi:lakes',
    'hdl:javascript:alert(1)',
    'hdl:2060/1)',
    'arXiv:lakes',
    'urn:nbn:xx:1',
    'urn:nbn:constructor:1',
    'urn:isbn:1',
    'javascript:doi:10.5555/1',
    '',
  ])
    it(`leads nowhere from “${address}”`, () => assert.equal(identifierAddress(address), undefined));
});
