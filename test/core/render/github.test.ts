import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { RenderOptions } from '../../../src/core/render/renderedPage';
import { rendered } from './sites';

const keys = ['url', 'baseurl', 'owner_name', 'repository_nwo', 'repository_url', 'is_user_page', 'is_project_page'];
const template = keys.map(key => `{{ site.github.${key} }}`).join(' ');

async function github(
  config: string,
  options: Partial<RenderOptions> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const all = { ...files, '_config.yml': config, 'index.html': `---\n---\n${template}` };
  return (await rendered(all, 'index.html', options)).html.trim();
}

describe('site.github', () => {
  it('is what the git remote tells', async () => {
    assert.equal(
      await github('', { repository: 'Ada/kites' }),
      'https://ada.github.io/kites /kites Ada Ada/kites https://github.com/Ada/kites false true',
    );
  });

  it('of a user’s own page has no folder', async () => {
    assert.equal(
      await github('', { repository: 'Ada/ada.github.io' }),
      'https://ada.github.io  Ada Ada/ada.github.io https://github.com/Ada/ada.github.io true false',
    );
  });

  it('is not of the repository that the configuration of a fork still names', async () => {
    assert.match(
      await github('repository: ada/kites', { repository: 'bo/moths' }),
      /^https:\/\/bo\.github\.io\/moths /,
    );
    assert.equal(await github('repository: ada/kites'), '');
    assert.match(await github('repository: ada/kites\nplugins: [jekyll-github-metadata]'), /ada\/kites/);
  });

  it('has the address of the CNAME', async () => {
    assert.match(
      await github('', { repository: 'ada/kites' }, { CNAME: 'kites.example\n' }),
      /^http:\/\/kites\.example {2}ada/,
    );
  });

  it('is nothing without a repository, and to a bare Jekyll 4 without the plugin', async () => {
    assert.equal(await github(''), '');
    assert.equal(await github('', { semantics: 'jekyll-4', repository: 'bo/moths' }), '');
    assert.match(
      await github('repository: ada/kites\nplugins: [jekyll-github-metadata]', {
        semantics: 'jekyll-4',
        repository: 'bo/moths',
      }),
      /ada\/kites/,
    );
  });
});
