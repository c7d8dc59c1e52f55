import assert from 'node:assert/strict';
import { isBasePathOwn } from '../../../../src/core/site/addresses/basePath';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';

async function isOwn(text: string, path = '_layouts/default.html'): Promise<boolean> {
  const files = { '_config.yml': 'title: Mei Lin\n', [path]: text };
  return isBasePathOwn(await loadSite(createMemoryWorkspace(files), 'memory:/site'));
}

describe('base_path is the address of the site', () => {
  for (const [text, own] of [
    // the template's own include
    [
      '{% if site.url %}\n  {% assign base_path = site.url | append: site.baseurl %}\n{% else %}\n  {% assign base_path = site.github.url %}\n{% endif %}',
      true,
    ],
    ['nobody gives it anything: {{ base_path }}/images/a.png', true],
    ['{%- assign base_path = "" -%}', true],
    ["{% assign base_path = '/' | relative_url %}", true],
    ['{% assign base_path = site.baseurl | default: "" | prepend: site.url %}', true],
    ['{% capture base_path %}{{ site.url }}{{ site.baseurl }}{% endcapture %}', true],
    ['{% assign image_base_path = "https://cdn.lakes.example" %}', true],
    ['{% raw %}{% assign base_path = "https://cdn.lakes.example" %}{% endraw %}', true],
    // something else, in one place of two too
    ['{% assign base_path = "https://cdn.lakes.example" %}', false],
    ['{% assign base_path = "" %}{% assign base_path = site.cdn %}', false],
    ['{% assign base_path = site.baseurl | append: "/en" %}', false],
    ['{% assign base_path = site.url | append: page.url %}', false],
    ['{% capture base_path %}https://cdn.lakes.example{% endcapture %}', false],
    ['{% capture base_path %}{{ site.url }}/en{% endcapture %}', false],
    ['{% capture base_path %}', false],
    ['{% for base_path in site.mirrors %}{{ base_path }}/a.png{% endfor %}', false],
  ] as const)
    it(`${text}: ${String(own)}`, async () => assert.equal(await isOwn(text), own));

  it('wherever a file of the site gives it something', async () => {
    const text = '{% assign base_path = "https://cdn.lakes.example" %}';
    for (const path of ['_pages/about.md', '_includes/base_path', 'index.html'])
      assert.equal(await isOwn(text, path), false, path);
  });
});
