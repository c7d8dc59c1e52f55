import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { findSiteRoot } from '../../../../src/core/site/store/findSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';

describe('findSiteRoot', () => {
  const deep = Array.from({ length: 13 }, (_, at) => `d${at}`).join('/');
  const workspace = createMemoryWorkspace(
    {
      'site/_config.yml': '',
      'site/_pages/a/b.md': '',
      'site/inner/_config.yml': '',
      'site/inner/c.md': '',
      [`site/${deep}/x.md`]: '',
      'lone.md': '',
    },
    'memory:/home',
  );

  it('goes up to the nearest folder with a _config.yml', async () => {
    assert.equal(await findSiteRoot(workspace, 'memory:/home/site/_pages/a/b.md'), 'memory:/home/site');
    assert.equal(await findSiteRoot(workspace, 'memory:/home/site/inner/c.md'), 'memory:/home/site/inner');
    assert.equal(await findSiteRoot(workspace, 'memory:/home/site'), 'memory:/home/site');
  });

  it('finds none outside a site, nor more than twelve folders up', async () => {
    assert.equal(await findSiteRoot(workspace, 'memory:/home/lone.md'), undefined);
    assert.equal(await findSiteRoot(workspace, `memory:/home/site/${deep}/x.md`), undefined);
  });
});
