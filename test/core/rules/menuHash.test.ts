import assert from 'node:assert/strict';
import { leadsHome } from '../../../src/core/rules/menu/menuHash';
import { siteWith } from './sampleSite';

/** Whether `#news` leads to the home page on all pages, where a template prints the menu so, in `folder` of its host. */
async function isHomes(inside: string, folder = ''): Promise<boolean> {
  const masthead = `{% for link in site.data.navigation.main %}${inside}{{ link.title }}</a>{% endfor %}\n`;
  const config = `repository: "meilin/${folder === '' ? 'meilin.github.io' : folder}"\nbaseurl: "${folder === '' ? '' : `/${folder}`}"\n`;
  const files = { '_includes/masthead.html': masthead, '_config.yml': config };
  return leadsHome(await siteWith(files), undefined);
}

describe('an item “#id” of the menu', () => {
  const leading: readonly string[] = [
    '<a href="{{ link.url | relative_url }}">',
    '<a href="{{ link.url | absolute_url }}">',
    '<a href="{{ site.baseurl }}/{{ link.url }}">',
    '<a href="/{{ link.url }}">',
    '<a href="{{ site.url }}{{ site.baseurl }}{{ link.url }}">',
    '{% assign home = "/" %}<a href="{{ home }}{{ link.url }}">',
    '<a href="{{ "/" | append: link.url }}">',
    '<a href="{{ link.url | prepend: "/" }}">',
    '{% assign domain = base_path %}<a href="{{ domain }}{{ link.url }}">',
    "{% if link.url contains 'http' %}{% assign domain = '' %}{% else %}{% assign domain = base_path %}{% endif %}<a href='{{ domain }}{{ link.url }}'>",
    '{% if link.url contains "://" %}<a href="{{ link.url }}">{% else %}<a href="{{ link.url | relative_url }}">{% endif %}',
    '{% assign href = link.url %}{% assign first = href | slice: 0 %}{% if first == "#" and page.url != "/" %}{% assign href = site.url | append: href %}{% endif %}<a href="{{ href }}">',
  ];
  for (const inside of leading)
    it(`leads to the home page with ${inside}`, async () => assert.equal(await isHomes(inside), true));

  const staying: readonly string[] = [
    '<a href="{{ link.url }}">',
    '<a href="{{ domain }}{{ link.url }}">',
    "{% assign domain = '' %}<a href='{{ domain }}{{ link.url }}'>",
    '<a href="{{ page.url }}{{ link.url }}">',
    '<a href="{{ site.baseurl }}{{ link.url }}">',
    '{% assign first = link.url | slice: 0 %}{% if first == "/" %}<a href="{{ link.url | relative_url }}">{% else %}<a href="{{ link.url }}">{% endif %}',
    '{% if link.url contains "#" %}<a href="{{ link.url }}">{% else %}<a href="{{ link.url | relative_url }}">{% endif %}',
    '{% unless link.url contains "#" %}<a href="{{ link.url | relative_url }}">{% else %}<a href="{{ link.url }}">{% endunless %}',
    '{% if link.url contains "/" or link.url contains "http" %}<a href="{{ link.url | relative_url }}">{% else %}<a href="{{ link.url }}">{% endif %}',
    '{% if link.url == "/news and talks/" %}<a href="{{ link.url | relative_url }}">{% else %}<a href="{{ link.url }}">{% endif %}',
    '{% if page.url == "/" %}<a href="/{{ link.url }}">{% else %}<a href="{{ link.url }}">{% endif %}',
    '{% comment %}<a href="/{{ link.url }}">{% endcomment %}<a href="{{ link.url }}">',
    '<a href="{{ link.link }}">',
  ];
  for (const inside of staying)
    it(`leads to the page that shows it, or nobody can tell, with ${inside}`, async () =>
      assert.equal(await isHomes(inside), false));

  it('leads to the home page behind the folder of the site', async () => {
    assert.equal(await isHomes('<a href="{{ site.baseurl }}{{ link.url }}">', 'lakes'), true);
    assert.equal(await isHomes('<a href="{{ link.url | prepend: site.baseurl }}">', 'lakes'), true);
  });
});
