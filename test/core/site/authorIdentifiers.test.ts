import assert from 'node:assert/strict';
import { authorIdentifiers } from '../../../src/core/site/authorIdentifiers';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../memoryWorkspace';

async function identifiers(config: string): Promise<unknown> {
  const workspace = createMemoryWorkspace({ '_config.yml': config, 'index.md': '---\n---\n' });
  return authorIdentifiers(await loadSite(workspace, 'memory:/site'));
}

describe('the identifiers of a site’s owner', () => {
  it('are those of the profile, as the registries write them', async () => {
    const config = `author:
  name: "林梅 (Mei Lin)"
  orcid: "https://orcid.org/0000-0002-1825-0097"
  dblp: https://dblp.org/pid/39/6537-1.html
  openalex: https://openalex.org/A5023888391
`;
    assert.deepEqual(await identifiers(config), {
      names: ['林梅 (Mei Lin)'],
      orcid: '0000-0002-1825-0097',
      dblp: { pid: '39/6537-1' },
      openalex: 'A5023888391',
    });
  });

  for (const [what, config] of [
    ['without values', 'author:\n  name:\n  orcid:\n  dblp: # https://dblp.org/pid/xx/xxxx.html\n'],
    ['with a wrong check digit', 'author:\n  orcid: https://orcid.org/0000-0002-1825-0098\n'],
    [
      'with what a starter site gives as an example',
      'author:\n  orcid: https://orcid.org/0000-0000-0000-0001\n  dblp: https://dblp.org/pid/000/0000.html\n',
    ],
    ['that is a list', 'author: [1, 2]\n'],
    ['that is absent', 'title: x\n'],
    ['of a file that YAML cannot read', 'author: [\n'],
  ] as const)
    it(`are none of a profile ${what}`, async () => assert.deepEqual(await identifiers(config), { names: [] }));

  it('are none without a site', () => assert.deepEqual(authorIdentifiers(undefined), { names: [] }));
});
