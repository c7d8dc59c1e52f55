import assert from 'node:assert/strict';
import { renderPage } from '../../../src/core/render/renderPage';
import type { RenderedPage, RenderOptions } from '../../../src/core/render/renderedPage';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { withFile } from '../../../src/core/site/store/updateSite';
import { edited, longPage } from '../../fuzz/edits';
import { createRandom, pick } from '../../fuzz/random';
import { starterText, starterTextFiles } from '../starter/starterFiles';
import { now, siteOf } from './sites';
import { rounds } from '../../secondCircle';

const options: RenderOptions = { now, environment: 'production', semantics: 'github-pages' };

/** Renders a page upon an earlier render of it, and says whether all is as a whole render has it. */
function assertAsWhole(site: SiteSnapshot, path: string, previous: RenderedPage | undefined, at = now): RenderedPage {
  const built = renderPage(site, path, { ...options, now: at, previous });
  const whole = renderPage(site, path, { ...options, now: at });
  const comparable = (page: RenderedPage): unknown => ({
    html: page.html,
    content: page.content,
    markdown: page.markdown,
    url: page.url,
    problems: page.problems,
    files: [...page.dependencies.files].sort(),
    questions: [...page.dependencies.questions.keys()].sort(),
  });
  assert.deepEqual(comparable(built), comparable(whole));
  return built;
}

/** `files` rendered, then with `changes` upon that: gives the second page. */
async function after(
  files: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>>,
): Promise<RenderedPage> {
  const site = await siteOf(files);
  const first = renderPage(site, 'index.md', options);
  const next = Object.entries(changes).reduce((changed, [path, text]) => withFile(changed, path, text), site);
  return assertAsWhole(next, 'index.md', first);
}

const page = (text: string): string => `---\nlayout: default\ntitle: Moths\n---\n${text}`;

describe('renderPage upon an earlier render: the bytes of a whole one', () => {
  it('through random edits of pages, layouts, includes, data and config of the starter site', async () => {
    let site = await siteOf(Object.fromEntries(starterTextFiles().map(name => [name, starterText(name)])));
    const pages = site.pages.filter(({ processed }) => processed).map(({ path }) => path);
    const files = [...site.files.keys()].filter(path => /\.(?:md|html|yml)$/.test(path));
    const random = createRandom(5);
    const last = new Map<string, RenderedPage>();
    for (let edit = 0; edit < rounds(150); edit++) {
      const before = site;
      const path = random(3) > 0 ? (pages[random(pages.length)] ?? '') : (files[random(files.length)] ?? '');
      site = withFile(site, path, edited(site.files.get(path)?.text ?? '', random));
      const shown = pages.includes(path) && random(3) > 0 ? path : (pages[random(pages.length)] ?? '');
      if (!site.pages.some(candidate => candidate.path === shown)) {
        site = before;
        continue;
      }
      const rendered = assertAsWhole(site, shown, last.get(shown), new Date(now.getTime() + 1000 * random(2)));
      // a page that does not build shows nothing of what follows
      if (rendered.html === '') site = before;
      else last.set(shown, rendered);
    }
    assert.ok(last.size > 1);
  });

  it('through random edits of random pages', async () => {
    const random = createRandom(8);
    let site = await siteOf({ '_layouts/default.html': '<body>{{ content }}</body>' });
    let last: RenderedPage | undefined;
    for (let at = 0; at < rounds(30); at++) {
      let text = longPage(random).replaceAll('{', pick(random, ['{', '']));
      for (let edit = 0; edit < 4; edit++) {
        text = edited(text, random);
        site = withFile(site, 'index.md', page(text));
        last = assertAsWhole(site, 'index.md', last);
      }
    }
    assert.ok((last?.content.length ?? 0) > 0);
  });

  it('runs the layouts again when one of them, an include, data or the config has changed', async () => {
    const files = {
      'index.md': page('Text'),
      '_layouts/default.html':
        '<title>{{ site.title }}</title>{% include head.html %}{{ content }}{{ site.data.menu.last }}',
      '_includes/head.html': 'HEAD',
      '_data/menu.yml': 'last: END',
      '_config.yml': 'title: Old',
    };
    assert.match((await after(files, { '_includes/head.html': 'NEW' })).html, /NEW/);
    assert.match((await after(files, { '_data/menu.yml': 'last: NEW' })).html, /NEW$/);
    assert.match((await after(files, { '_config.yml': 'title: New' })).html, /<title>New/);
    assert.match((await after(files, { '_layouts/default.html': 'NEW {{ content }}' })).html, /^NEW/);
    assert.match((await after(files, { '_includes/other.html': '' })).html, /HEAD/);
  });

  it('sees an include that was missing come into being', async () => {
    const site = await siteOf({
      'index.md': page('Text'),
      '_layouts/default.html': '{% include late.html %}{{ content }}',
    });
    const broken = renderPage(site, 'index.md', options);
    assert.equal(broken.html, '');
    assert.match(assertAsWhole(withFile(site, '_includes/late.html', 'LATE'), 'index.md', broken).html, /^LATE/);
  });

  it('sees a layout of the same name come and go: the last one read counts', async () => {
    const files = { 'index.md': page('Text'), '_layouts/default.html': 'HTML {{ content }}' };
    const come = { '_layouts/default.md': 'MD {{ content }}' };
    assert.match((await after(files, come)).html, /^MD/);
    assert.match((await after(files, { ...come, 'index.md': page('More') })).html, /^MD/);
    const site = await siteOf({ ...files, ...come });
    const both = renderPage(site, 'index.md', options);
    const gone = withFile(site, '_layouts/default.md', undefined);
    assert.match(assertAsWhole(gone, 'index.md', both).html, /^HTML/);
  });

  it('follows front matter, and the page’s own text where a layout prints it', async () => {
    const files = {
      'index.md': page('Text'),
      '_layouts/default.html': '{{ page.title }}|{{ content }}|{{ page.content | size }}',
    };
    assert.match((await after(files, { 'index.md': page('Text').replace('Moths', 'Bees') })).html, /^Bees/);
    assert.match((await after(files, { 'index.md': page('Longer text') })).html, /\|11$/);
  });

  it('does not take for granted what a layout makes of its content', async () => {
    for (const layout of [
      '{{ content | strip_html | truncate: 6 }}',
      '{% if content contains "more" %}MORE{% endif %}{{ content }}',
      '{% capture all %}{{ content }}{% endcapture %}{{ all | replace: "e", "E" }}',
      '{{ content }}{{ content }}',
      '{{ content | upcase }}',
      'nothing',
    ]) {
      await after(
        { 'index.md': page('Some'), '_layouts/default.html': layout },
        { 'index.md': page('Some more text') },
      );
    }
  });

  it('follows the clock where a layout prints the time', async () => {
    const site = await siteOf({
      'index.md': page('Text'),
      '_layouts/default.html': '{{ content }}{{ site.time | date: "%s" }}',
    });
    const first = renderPage(site, 'index.md', options);
    const second = assertAsWhole(site, 'index.md', first, new Date(now.getTime() + 5000));
    assert.notEqual(second.html, first.html);
  });

  it('follows the list of pages where a layout prints it', async () => {
    const files = {
      'index.md': page('Text'),
      '_layouts/default.html': '{% for p in site.pages %}{{ p.title }},{% endfor %}{{ content }}',
    };
    assert.match((await after(files, { 'new.md': '---\ntitle: Bees\n---\n' })).html, /Bees,/);
  });
});
