import assert from 'node:assert/strict';
import { dateFormats } from '../../../../src/core/features/liquid/dateFormats';
import { languages } from '../../../../src/core/highlight/highlight';
import { rougeTag } from '../../../../src/core/highlight/rougeNames';
import { renderPage } from '../../../../src/core/render/renderPage';
import { siteWith } from '../../rules/sampleSite';
import { chosen, labels, type SiteFiles } from './suggested';

const about = '_pages/about.md';
const inPage = (text: string): string => `---\npermalink: /\nlang: en\n---\n\n${text}\n`;

const files: SiteFiles = {
  '_posts/2026-01-02-lakes.md': '---\ntitle: Lakes\n---\n',
  '_posts/2026-03-04-tides.md': '---\ntitle: Tides\n---\n',
  '_pages/zh.md': '---\npermalink: /zh/\nlang: zh-CN\n---\n',
  '_data/papers.yml': '- title: A\n  year: 2024\n- title: B\n  venue: ISL\n',
  '_includes/icon.html':
    '{% if include.size == "small" %}{% elsif include.size == "large" %}{% endif %}{{ include.of }}',
  'files/cv.pdf': new Uint8Array(3),
};
const offered = (text: string): Promise<readonly string[]> => labels(about, inPage(text), files);

describe('completion of what stands behind the name of a tag', () => {
  it('offers the files of the site to link, and posts by their names to post_url', async () => {
    const linked = await offered('[CV]({% link ⟦fi‸⟧ %})');
    assert.ok(linked.includes('files/cv.pdf') && linked.includes('_pages/zh.md'), linked.join(' '));
    assert.deepEqual(await offered('{% post_url ⟦2026‸-01⟧-%}'), ['2026-03-04-tides', '2026-01-02-lakes']);
    assert.deepEqual(await offered('{% link files/cv.pdf ‸ %}'), []);
  });

  it('offers no document that is not published: the build stops at a link to it', async () => {
    const config = 'collections: { talks: {}, notes: { output: true } }\n';
    const documents = { '_config.yml': config, '_talks/reeds.md': '---\n---\n', '_notes/lakes.md': '---\n---\n' };
    const linked = await labels(about, inPage('{% link ⟦_‸⟧ %}'), documents);
    assert.deepEqual(
      linked.filter(path => /^_(?:talks|notes)/.test(path)),
      ['_notes/lakes.md'],
    );
  });

  it('offers the languages of highlight', async () => {
    assert.ok((await offered('{% highlight ⟦py‸⟧ %}')).includes('python'));
    for (const name of await offered('{% highlight ⟦‸⟧ %}')) assert.ok(languages[rougeTag(name) ?? ''], name);
    assert.deepEqual(await offered('{% highlight python ⟦‸⟧ %}'), ['linenos']);
  });

  it('offers how a loop goes', async () => {
    assert.deepEqual(await offered('{% for p in site.pages ⟦‸⟧ %}'), ['reversed', 'limit:', 'offset:']);
    assert.deepEqual(await offered('{% for p in site.pages limit: 3 ⟦off‸⟧ %}'), ['offset:']);
    assert.deepEqual(await offered('{% tablerow p in site.pages ⟦‸⟧ %}'), ['cols:', 'limit:', 'offset:']);
    assert.equal(
      await chosen(about, inPage('{% for p in site.pages li‸ %}'), 'limit:', files),
      inPage('{% for p in site.pages limit: ‸ %}'),
    );
    assert.ok((await offered('{% for p in site.pages limit: ‸ %}')).includes('site'));
  });

  it('offers how values are compared, and what goes on behind that', async () => {
    assert.deepEqual((await offered('{% if page.lang ⟦‸⟧ %}')).slice(0, 3), ['==', '!=', 'contains']);
    assert.deepEqual(await offered('{% if page.lang == "en" ⟦‸⟧ %}'), ['and', 'or']);
    assert.deepEqual(await offered('{% if page.title == "My Page" ⟦‸⟧ %}'), ['and', 'or']);
    assert.deepEqual(await offered("{% if page.title contains 'a and b == c' ⟦‸⟧ %}"), ['and', 'or']);
    assert.deepEqual(await offered('{% for p in site.data["my papers"] ⟦‸⟧ %}'), ['reversed', 'limit:', 'offset:']);
    assert.ok((await offered('{% if page.lang == ‸ %}')).includes('page'));
    assert.ok((await offered('{% if page.lang and ‸ %}')).includes('page'));
  });
});

describe('completion of texts in Liquid', () => {
  it('offers formats to date, with quotes where there are none yet', async () => {
    assert.equal((await offered('{{ site.time | date: "⟦‸⟧" }}'))[0], '%b %Y');
    assert.equal(
      await chosen(about, inPage('{{ site.time | date: ‸ }}'), '%Y'),
      inPage('{{ site.time | date: "%Y"‸ }}'),
    );
    assert.equal(await chosen(about, inPage('{{ site.time | date:‸}}'), '%Y'), inPage('{{ site.time | date: "%Y"‸}}'));
  });

  it('shows what they print', async () => {
    for (const [format, printed] of dateFormats) {
      const site = await siteWith({ [about]: `---\npermalink: /\n---\n{{ "2026-10-05" | date: "${format}" }}` });
      const options = { now: new Date(0), environment: 'production', semantics: 'github-pages' } as const;
      assert.equal(renderPage(site, about, options).markdown.trim(), printed);
    }
  });

  it('offers the keys of the items to filters that take one', async () => {
    for (const filter of ['where', 'sort', 'map', 'group_by'])
      assert.deepEqual(
        await offered(`{% assign p = site.data.papers | ${filter}: "⟦‸⟧" %}`),
        ['title', 'year', 'venue'],
        filter,
      );
    assert.equal(
      await chosen(about, inPage('{{ site.data.papers | reverse | map: ‸ }}'), 'venue', files),
      inPage('{{ site.data.papers | reverse | map: "venue"‸ }}'),
    );
    assert.deepEqual(await offered('{{ site.data.papers | where: "venue", "⟦‸⟧" }}'), ['ISL']);
  });

  it('offers the keys of a mapping in brackets', async () =>
    assert.deepEqual(await offered('{{ site.data["⟦na‸⟧"] }}'), ['navigation', 'papers']));

  it('offers the values that a key has', async () => {
    assert.deepEqual(await offered('{% if page.lang == "⟦‸⟧" %}'), ['en', 'zh-CN']);
    assert.deepEqual(await offered('{% for p in site.data.papers %}{% if p.title != "⟦‸⟧" %}'), ['A', 'B']);
  });

  it('offers those that an include compares a parameter with', async () => {
    assert.deepEqual(await offered('{% include icon.html of="x" size="⟦‸⟧" %}'), ['small', 'large']);
    assert.deepEqual(await offered('{% include icon.html of="⟦‸⟧" %}'), []);
  });

  it('offers the parameters that an include is given, though it does not read them yet', async () => {
    const given = { [about]: inPage('{% include icon.html colour="red" %}') };
    assert.deepEqual(await labels('_includes/icon.html', '{{ include.size }}{{ include.‸ }}', given), [
      'size',
      'colour',
    ]);
  });
});
