import assert from 'node:assert/strict';
import { openHomepage, openPreview, previewedPage } from '../homepage';

/** As academicpages and Minimal Mistakes have it: whatever the layout names begins with the site's address. */
const files = {
  '_config.yml': 'url: https://lin.invalid\ninclude: [_pages]\n',
  '_layouts/default.html': `<!DOCTYPE html><html><head><link rel="stylesheet" href="{{ site.url }}/assets/own.css"></head>
<body><img id="portrait" src="{{ site.url }}/images/dot.svg" alt="A dot"><a href="{{ site.url }}/talks/">Talks</a>{{ content }}</body></html>`,
  '_pages/about.md': '---\nlayout: default\npermalink: /\n---\n\nAbout lakes.\n',
  '_pages/talks.md': '---\nlayout: default\npermalink: /talks/\n---\n\nOf tides.\n',
  'assets/own.scss': '---\n---\n$ink: rgb(1, 2, 3);\np { color: $ink; }\n',
  'images/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"/>',
};

describe('a site whose layouts name everything with its address', () => {
  it('has its own styles and pictures in the preview, which asks nobody for them, and its menu leads to its pages there', async () => {
    const homepage = await openHomepage({ files });
    const { page } = homepage;
    const asked: string[] = [];
    page.context().on('request', request => asked.push(request.url()));
    const shown = await openPreview(page);
    const text = shown.locator('p', { hasText: 'About lakes.' });
    await text.waitFor();
    assert.equal(await text.evaluate(element => getComputedStyle(element).color), 'rgb(1, 2, 3)');
    const portrait = shown.locator('#portrait');
    await portrait.evaluate(async element => (element as HTMLImageElement).decode());
    assert.equal(await portrait.evaluate(element => (element as HTMLImageElement).naturalWidth), 7);
    await shown.getByText('Talks').click();
    await previewedPage(page).locator('p', { hasText: 'Of tides.' }).waitFor();
    assert.deepEqual(
      asked.filter(url => url.includes('lin.invalid')),
      [],
    );
    await homepage.close();
  });
});
