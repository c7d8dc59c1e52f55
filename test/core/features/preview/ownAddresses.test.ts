import assert from 'node:assert/strict';
import { ownAddresses, type OwnAddress } from '../../../../src/core/features/preview/ownAddresses';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';

/** What of its own site a page names so, of a site with these settings. */
async function own(settings: string, html: string, remote?: string): Promise<readonly OwnAddress[]> {
  const files = {
    '_config.yml': settings,
    'assets/css/main.scss': '---\n---\np { margin: 0 }',
    'images/my lake.png': '',
    'files/简历.pdf': '',
    'cv.md': '---\npermalink: /cv/\n---\n',
    'index.md': '---\n---\n',
  };
  return ownAddresses(html, await loadSite(createMemoryWorkspace(files), 'memory:/site'), remote);
}

describe('addresses of a page that name its own host', () => {
  const url = 'url: https://lin.example\n';

  it('lead to stylesheets, files and pages of the site, however they are written', async () => {
    const html = `<link href="https://lin.example/assets/css/main.css?v=1"><img src='//lin.example/images/my%20lake.png'>
<a href="https://lin.example">Home</a> <a href=https://lin.example/cv/#talks>CV</a> <a href="https://lin.example/files/%E7%AE%80%E5%8E%86.pdf">简历</a> <a href="https://lin.example/files/简历.pdf">简历</a>`;
    assert.deepEqual(await own(url, html), [
      ['lin.example/assets/css/main.css', '/assets/css/main.css'],
      ['lin.example/images/my lake.png', '/images/my lake.png'],
      ['lin.example/', '/'],
      ['lin.example/cv/', '/cv/'],
      ['lin.example/files/简历.pdf', '/files/简历.pdf'],
    ]);
  });

  it('lead elsewhere where the site has nothing of the kind, and on other hosts', async () => {
    const html =
      '<a href="https://lin.example/lakes/">A project</a> <a href="https://lin.example.org/cv/">Another</a> <a href="https://lin.examples/cv/">one</a> <a href="https://web.archive.org/web/2029/https://lin.example.org/cv/">old</a>';
    assert.deepEqual(await own(url, html), []);
  });

  it('are known below the folder of a project site, with one slash or two, and by the repository alone', async () => {
    const folder = [['mei.github.io/home/cv/', '/cv/']];
    const html = '<a href="https://mei.github.io/home/cv/">CV</a> <a href="https://mei.github.io/cv/">not here</a>';
    assert.deepEqual(await own('baseurl: /home\n', html, 'mei/home'), folder);
    assert.deepEqual(await own('url: https://mei.github.io\nbaseurl: /home\n', html), folder);
    assert.deepEqual(await own('title: Mei\n', html, 'mei/home'), folder);
    assert.deepEqual(await own('url: https://lin.example/\n', '<a href="https://lin.example//cv/">CV</a>'), [
      ['lin.example//cv/', '/cv/'],
    ]);
  });
});
