import assert from 'node:assert/strict';
import { printed, rendered } from './sites';

const config = 'url: https://a.example\nbaseurl: /b\nplugins: [jekyll-redirect-from, jekyll-sitemap]\n';

describe('jekyll-redirect-from', () => {
  it('makes of a page with redirect_to one that leads elsewhere', async () => {
    const files = { '_config.yml': config, 'index.md': '---\nredirect_to: /news/\n---\nUnseen' };
    const { html } = await rendered(files);
    assert.match(html, /<script>location="https:\/\/a\.example\/b\/news\/"<\/script>/);
    assert.doesNotMatch(html, /Unseen/);
  });

  it('does nothing where the site does not name it', async () => {
    const { html } = await rendered({ 'index.md': '---\nredirect_to: /news/\n---\nSeen' });
    assert.equal(html, '<p>Seen</p>\n');
  });

  it('adds a page to the site for each redirect_from', async () => {
    const files = { '_config.yml': config, 'a.md': '---\nredirect_from: [/x/, y.html]\n---\n' };
    const template = '{% for p in site.pages %}{{ p.url }} {{ p.redirect.to }};{% endfor %}';
    const to = 'https://a.example/b/a.html';
    const others = '/a.html ;/index.html ;';
    const made = `/x/ ${to};/y.html ${to};/redirects.json ;/sitemap.xml ;/robots.txt ;`;
    assert.equal(await printed(template, files), others.replace('/index.html', '/') + made);
  });
});
