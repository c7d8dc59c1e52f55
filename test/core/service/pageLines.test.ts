import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

const piece = '\n\n# Papers\nOne\ntwo\n\nthree\n';
const page = '---\npermalink: /\ntitle: ""\n---\n\nHello.\n\n{% include_relative includes/papers.md %}\n';

/** Each line of a file, and the HTML that it is scrolled to; nothing for those without a place. */
async function places(path: string): Promise<readonly string[]> {
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': page, '_pages/includes/papers.md': piece });
  const shown = await service.renderPage(uri(path));
  assert.ok(shown.kind === 'page');
  const text = path.endsWith('papers.md') ? piece : page;
  return shown.source
    .linesOf(uri(path))
    .map(
      (at, line) =>
        `${text.split('\n')[line] ?? ''} → ${at < 0 ? '' : /^(?:<[^<>]*>)*([^<\n]*)/.exec(shown.html.slice(at))?.[1]}`,
    );
}

describe('the lines of a file that is shown', () => {
  it('are at what was made of them; blank ones have no place, nor has what stands above a page’s text', async () =>
    assert.deepEqual((await places('_pages/about.md')).slice(0, 6), [
      '--- → ',
      'permalink: / → ',
      'title: "" → ',
      '--- → ',
      ' → ',
      'Hello. → Hello.',
    ]));

  it('of a piece begin where its first element stands on the page', async () =>
    assert.deepEqual(await places('_pages/includes/papers.md'), [
      ' → Papers',
      ' → Papers',
      '# Papers → Papers',
      'One → One',
      'two → two',
      ' → ',
      'three → three',
      ' → ',
    ]));
});

/** What is shown at the place where the mark of the cursor would be, with `‸` for the cursor. */
async function marked(body: string, of: 'cursorOf' | 'shownOf' = 'cursorOf'): Promise<string | undefined> {
  const text = `---\npermalink: /\n---\n\n${body}`;
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text.replace('‸', '') });
  const shown = await service.renderPage(uri('_pages/about.md'));
  assert.ok(shown.kind === 'page');
  const [first] = shown.source[of](uri('_pages/about.md'), text.indexOf('‸'));
  return first && shown.html.slice(first.start, first.start + 30).replace(/\n[^]*/, '');
}

describe('the place of the cursor on the page', () => {
  for (const [body, expected] of [
    ['- One\n- Two‸\n- Three\n', 'o</li>'],
    ['- One\n- Two  ‸\n- Three\n', 'o</li>'],
    ['- One\n- Two  ‸  \r\n- Three\n', 'o</li>'],
    ['- One\n‸- Two\n- Three\n', '<li>Two</li>'],
    ['- One\n-‸ Two\n- Three\n', '<li>Two</li>'],
    ['- One\n- Two‸', 'o</li>'],
    ['‸- One\n- Two\n', '<li>One</li>'],
    ['# News\n\n‸- One\n', '<li>One</li>'],
    ['# News\n\n‸* One\n\nHello\n', '<li>One</li>'],
    ['‸1. One\n   - Two\n', '<li>One'],
    ['‸> Hello\n', '<blockquote>'],
    ['‸[Hello](https://a.example)\n', '<a href="https://a.example">He'],
    ['‸* * *\n\nHello\n', '<hr />'],
    ['# News‸\n\nHello\n', 's</h1>'],
    ['# News\n‸\nHello\n', 's</h1>'],
    ['Hello\n\n\n‸\n\nthere\n', 'o</p>'],
    ['Hello\n\n  ‸\r\n', 'o</p>'],
    ['‸\n\nHello\n', undefined],
    ['Hello‸\nthere\n', 'o'],
    ['Hello ‸there\n', 'there</p>'],
    ['<div class="a" markdown="1">\n\nHello‸\n</div>\n', 'o</p>'],
  ] as const)
    it(`of ${JSON.stringify(body)} is at ${expected}`, async () => assert.equal(await marked(body), expected));

  for (const body of [
    '{% if site.lang‸ %}\n{% assign a = 1 %}\n{% endif %}\n{% assign url = a %}\n\nHello\n',
    '{% if site.lang %}\n{% assign a = 1 %}\n{% endif %}\n{% assign url = a %}‸\n\nHello\n',
    '{% if site.lang %}\n{% assign a = 1 %}\n{% endif %}\n{% assign ‸url = a %}\n\nHello\n',
    '{% if site.lang %}\n{% assign a = 1 %}\n{% endif %}\n{% assign url = a %}\n‸\nHello\n',
    '{% if site.lang %}\n{% assign a = 1 %}\n{% endif %}\n{% assign url = a %}\n‸\n<span class="anchor" id="a"></span>\nHello\n',
    '{% assign url = "a" %}‸\nHello\n',
  ])
    it(`of Liquid above all that is shown is nowhere: ${JSON.stringify(body)}`, async () =>
      assert.equal(await marked(body), undefined));

  for (const [body, expected] of [
    ['# Papers\n\n‸<!-- one by one -->\n', 's</h1>'],
    ['# Papers\n\n<!-- one ‸by one -->\n\nHello\n', 's</h1>'],
    ['# Papers\n\n<!-- one\n‸\nby one -->\n\nHello\n', 's</h1>'],
    ['# Papers\n\n<!-- one by one -->‸', 's</h1>'],
    ['# Papers\n\n<!-- one by one -->\n‸\nHello\n', 's</h1>'],
    ['# Papers\n\n<!-- one -->\n\n<!-- by one -->\n\n‸', 's</h1>'],
    ['# Papers\n\n<!-- # Old -->\n\n‸# News\n', '<h1 id="news">News</h1>'],
    ['# Papers\n\n{::comment}\none ‸by one\n{:/comment}\n\nHello\n', 's</h1>'],
    ['# Papers\n\nOne <!-- by ‸two --> two\n', 'e <!-- by two --> two</p>'],
    ['- One\n\n  <!-- by ‸two -->\n\n- Two\n', 'e</p>'],
    ['- <!-- by ‸two -->One\n- Two\n', '<li>'],
    ['Hello\n\n<div><!-- by ‸two --></div>\n', '<div><!-- by two --></div>'],
    ["<div class='a' markdown='1'>\n\nOne\n\n<!-- by ‸two -->\n</div>\n", 'e</p>'],
    ['`<!-- a‸ -->`\n', ' --&gt;</code></p>'],
    ['<!-- by ‸two -->\n\nHello\n', undefined],
  ] as const)
    it(`in or below a comment is at what stands above, of ${JSON.stringify(body)} at ${expected}`, async () =>
      assert.equal(await marked(body), expected));
});

it('a value that is in a comment too has the place where it is seen', async () => {
  const text = '---\npermalink: /\ntitle: Lakes\n---\n\n<!-- {{ page.title }} -->\n\n**{{ page.title }}**\n';
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
  const shown = await service.renderPage(uri('_pages/about.md'));
  assert.ok(shown.kind === 'page');
  const [first] = shown.source.cursorOf(uri('_pages/about.md'), text.indexOf('Lakes'));
  assert.equal(first?.start, shown.html.indexOf('Lakes</strong>'));
});

it('nothing is shown of a problem in a comment, which is no fault of what is around', async () => {
  assert.equal(await marked('# Papers\n\n<!-- one ‸by one -->\n\nHello\n', 'shownOf'), undefined);
  assert.equal(await marked('# Papers\n\n‸Hello\n', 'shownOf'), 'Hello</p>');
});

it('the lines of a list are at their items, behind what indents these', async () => {
  const text = '---\npermalink: /\n---\n\n- One\n\n  more\n- Two\n  - Three\n';
  const { service, uri } = inMemory({ ...smallSite, '_pages/about.md': text });
  const shown = await service.renderPage(uri('_pages/about.md'));
  assert.ok(shown.kind === 'page');
  const lines = shown.source.linesOf(uri('_pages/about.md'));
  const htmlAt = (line: number): string => shown.html.slice(lines[line], (lines[line] ?? 0) + 4);
  assert.deepEqual([6, 7, 8].map(htmlAt), ['<p>m', '<li>', '<ul>']);
});

describe('a click on a picture', () => {
  const layout = (head: string): string => `<html><body>${head}{{ content }}</body></html>\n`;
  /** What stands where it leads to. */
  const source = async (head: string, body = 'Hello.', files: Record<string, string> = {}): Promise<string> => {
    const { service, uri, workspace } = inMemory({
      ...smallSite,
      ...files,
      '_layouts/default.html': layout(head),
      '_includes/portrait.html':
        '<img class="me" src="{{ site.author.avatar | prepend: "/" | relative_url }}" alt="{{ site.author.name }}">\n',
      '_pages/about.md': `---\npermalink: /\n---\n\n${body}\n`,
    });
    const shown = await service.renderPage(uri('_pages/about.md'));
    assert.ok(shown.kind === 'page');
    const place = shown.source.letterAt(shown.html.indexOf('<img'));
    const path = place && workspace.relative(uri(''), place.uri);
    assert.ok(place !== undefined && path !== undefined);
    const text = service.textOf(uri('_pages/about.md'), path) ?? '';
    return `${path}: ${/.*/.exec(text.slice(text.lastIndexOf('\n', place.start) + 1))?.[0]}`;
  };

  it('that a template draws leads to the value which says what it shows', async () => {
    assert.equal(await source('{% include portrait.html %}'), '_config.yml:   avatar: "images/lin.png"');
  });

  for (const address of [
    '{{ site.baseurl }}/{{ site.author.avatar }}',
    '{{ site.url }}{{ site.baseurl }}/{{ site.author.avatar }}?v={{ site.repository }}',
    '{{ site.author.avatar | prepend: "/" | prepend: site.baseurl | prepend: site.url }}',
    '{{ site.author.avatar | absolute_url }}',
    '//{{ site.author.avatar }}',
  ])
    it(`that a template draws leads not to where the pictures of the site are: ${address}`, async () => {
      const config = `url: "https://lin-qiu.github.io"\nbaseurl: "/my-academic-homepage"\n${smallSite['_config.yml'] ?? ''}`;
      const drawn = `<img src="${address.replaceAll('"', "'")}">`;
      assert.equal(await source(drawn, 'Hello.', { '_config.yml': config }), '_config.yml:   avatar: "images/lin.png"');
      const logo = '<img src="{{ site.baseurl }}/images/logo.png">';
      assert.match(await source(logo, 'Hello.', { '_config.yml': config }), /^_layouts\/default\.html: /);
    });

  it('that another site draws leads to its tag', async () => {
    const badge = '<img src="https://badges.example/stars/{{ site.repository }}">';
    assert.match(await source(badge), /^_layouts\/default\.html: /);
  });

  it('leads to its tag where the address stands in that, in a template or in the page', async () => {
    const drawn = '<img src="/images/logo.png" alt="{{ site.author.name }}">';
    assert.match(await source(drawn), /^_layouts\/default\.html: /);
    assert.match(await source('', '<img src="{{ site.author.avatar }}">'), /^_pages\/about\.md: /);
    assert.match(await source('', '![Lin](/images/lin.png)'), /^_pages\/about\.md: /);
  });
});
