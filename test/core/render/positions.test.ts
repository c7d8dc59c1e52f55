import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { MappedText } from '../../../src/core/text/mappedText';
import { partOf, placeAt, rangeOf } from '../../../src/core/text/mappedText';
import type { OffsetRange } from '../../../src/core/text/range';
import { createSourceIndex } from '../../../src/core/text/sourceIndex';
import { marked } from '../marked';
import { starterText, starterTextFiles } from '../starter/starterFiles';
import { placedNodes } from './placedNodes';
import { rendered } from './sites';

type Files = Readonly<Record<string, string>>;

async function mapOf(files: Files, path = 'index.md'): Promise<MappedText> {
  const page = await rendered(files, path);
  assert.deepEqual(page.problems, []);
  assert.equal(page.sourceMap().text, page.html);
  assert.equal(page.sourceMap(), page.sourceMap(), 'made once');
  return page.sourceMap();
}

/**
 * The texts of a page that are not blank, each as its pieces: `Ann = config.yml: Ann` for letters that are copies,
 * `ANN ~ config.yml: Ann` for a piece made of what is written there.
 */
async function texts(files: Files, path?: string): Promise<readonly string[]> {
  const map = await mapOf(files, path);
  return placedNodes(map.text)
    .filter(({ name, range }) => name === '#text' && map.text.slice(range.start, range.end).trim() !== '')
    .map(({ range }) => pieces(files, map, range));
}

function pieces(files: Files, map: MappedText, { start, end }: OffsetRange): string {
  const { text, segments } = partOf(map, start, end);
  const shown = segments.map((segment, at) => {
    const printed = text.slice(segment.at, segments[at + 1]?.at);
    const source = files[segment.path]!.slice(segment.start, segment.end);
    return printed.trim() === ''
      ? ''
      : `${printed.trim()} ${segment.copied ? '=' : '~'} ${segment.path}: ${source.trim()}`;
  });
  return shown.filter(piece => piece !== '').join(' | ');
}

/** The sources of the elements of a page of that name. */
async function elements(files: Files, wanted: string): Promise<readonly string[]> {
  const map = await mapOf(files);
  return placedNodes(map.text)
    .filter(({ name }) => name === wanted)
    .map(({ range }) => {
      const place = rangeOf(map, range);
      return place === undefined ? '?' : `${place.path}: ${files[place.path]!.slice(place.start, place.end)}`;
    });
}

describe('where the texts of a page were written', () => {
  it('in the page, below its front matter', async () => {
    assert.deepEqual(await texts({ 'index.md': '---\ntitle: A\n---\n# Head\n\nOne *two* `three`.\n\n- four\n' }), [
      'Head = index.md: Head',
      'One = index.md: One',
      'two = index.md: two',
      'three = index.md: three',
      '. = index.md: .',
      'four = index.md: four',
    ]);
  });

  it('signs that are printed otherwise: quotes, dashes, entities, escapes', async () => {
    assert.deepEqual(await texts({ 'index.md': '---\n---\n"a" -- b & c &copy; \\*d\\*\n' }), [
      '“ ~ index.md: " | a = index.md: a | ” ~ index.md: " | – ~ index.md: -- | b = index.md: b | &amp; ~ index.md: & | ' +
        'c = index.md: c | © ~ index.md: &copy; | *d = index.md: *d | * = index.md: *',
    ]);
  });

  it('in an include and a fragment beside the page, each with its own text', async () => {
    const files = {
      '_includes/box.html': '<b>In a box</b>',
      'part.md': 'A *part*',
      'index.md': '---\n---\n{% include box.html %}\n\n{% include_relative part.md %}\n',
    };
    assert.deepEqual(await texts(files), [
      'In a box = _includes/box.html: In a box',
      'A = part.md: A',
      'part = part.md: part',
    ]);
  });

  it('in the configuration: plain, quoted with escapes, folded', async () => {
    const files = {
      '_config.yml': 'title: Moths\nauthor:\n  name: "Ann \\"A.\\" Bo"\n  bio: >\n    Two\n    lines\n',
      'index.html': '---\n---\n<p>{{ site.title }}</p><p>{{ site.author.name }}</p><p>{{ site.author.bio }}</p>',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'Moths = _config.yml: Moths',
      'Ann = _config.yml: Ann | "A. = _config.yml: "A. | " Bo = _config.yml: " Bo',
      'Two = _config.yml: Two | lines = _config.yml: lines',
    ]);
  });

  it('in data: YAML through a loop, JSON in folders, CSV with quotes, a key', async () => {
    const files = {
      '_data/menu.yml': '- title: News\n- title: Papers\n',
      '_data/deep/list.json': '{"of": ["one", 2]}',
      '_data/people.csv': 'name,place\nBo,"The ""Hill"""\n',
      'index.html':
        '---\n---\n{% for i in site.data.menu %}<p>{{ i.title }}</p>{% endfor %}' +
        '{% for i in site.data.deep.list.of reversed %}<p>{{ i }}</p>{% endfor %}<p>{{ site.data.people[0].place }}</p>' +
        '{% for pair in site.data.people.first %}<p>{{ pair[0] }}: {{ pair[1] }}</p>{% endfor %}',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'News = _data/menu.yml: News',
      'Papers = _data/menu.yml: Papers',
      '2 = _data/deep/list.json: 2',
      'one = _data/deep/list.json: one',
      'The " = _data/people.csv: The " | Hill" = _data/people.csv: Hill"',
      'name = _data/people.csv: name | : = index.html: : | Bo = _data/people.csv: Bo',
      'place = _data/people.csv: place | : = index.html: : | The " = _data/people.csv: The " | Hill" = _data/people.csv: Hill"',
    ]);
  });

  it('in front matter: of the page, of its layouts, of another page, of the defaults of the configuration', async () => {
    const files = {
      '_config.yml': 'defaults:\n  - scope: { path: "" }\n    values: { layout: inner, mood: merry }\n',
      '_layouts/outer.html':
        '---\nfooter: The end\n---\n{{ content }}<p>{{ layout.label }}</p><p>{{ layout.footer }}</p>',
      '_layouts/inner.html': '---\nlayout: outer\nlabel: Inside\n---\n{{ content }}<p>{{ page.title }}</p>',
      'other.html': '---\ntitle: Another\n---\n',
      'index.md': '---\ntitle: This one\n---\n{{ page.title }}, {{ page.mood }}, {{ site.pages[1].title }}\n',
    };
    assert.deepEqual(await texts(files), [
      'This one = index.md: This one | , = index.md: , | merry = _config.yml: merry | , = index.md: , | Another = other.html: Another',
      'This one = index.md: This one',
      'Inside = _layouts/inner.html: Inside',
      'The end = _layouts/outer.html: The end',
    ]);
  });

  it('through variables: assigned, captured, handed to an include, a text of the tag itself', async () => {
    const files = {
      '_config.yml': 'title: Moths\n',
      '_includes/show.html': '<p>{{ include.what }} {{ include.of }}</p>',
      'index.html':
        '---\n---\n{% assign name = site.title %}<p>{{ name }}</p>' +
        '{% capture all %}All {{ name }}{% endcapture %}<p>{{ all }}</p>' +
        '{% include show.html what="wings" of=name %}{% assign word = "dusk" %}<p>{{ word }}</p>',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'Moths = _config.yml: Moths',
      'All = index.html: All | Moths = _config.yml: Moths',
      'wings = index.html: wings | Moths = _config.yml: Moths',
      'dusk = index.html: dusk',
    ]);
  });

  it('through filters that cut, join, escape or replace: the letters that are left', async () => {
    const files = {
      '_config.yml': 'title: " Moths & <i>kin</i> "\nlist: [one, two]\n',
      'index.html':
        '---\n---\n<p>{{ site.title | strip_html | strip }}</p><p>{{ site.title | escape }}</p>' +
        '<p>{{ site.list | join: "+" }}</p><p>{{ site.list | first | append: "!" | prepend: "only " }}</p>' +
        '<p>{{ site.title | truncate: 8 }}</p><p>{{ site.title | replace: "Moths", "Flies" | slice: 1, 5 }}</p>' +
        '<p>{{ "a-b" | split: "-" | last }}</p><p>{{ nothing | default: "none" }}</p>',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'Moths & = _config.yml: Moths & | kin = _config.yml: kin',
      'Moths = _config.yml: Moths | &amp; ~ _config.yml: & | &lt; ~ _config.yml: < | i = _config.yml: i | &gt; ~ _config.yml: > | ' +
        'kin = _config.yml: kin | &lt; ~ _config.yml: < | /i = _config.yml: /i | &gt; ~ _config.yml: >',
      'one = _config.yml: one | + = index.html: + | two = _config.yml: two',
      'only = index.html: only | one = _config.yml: one | ! = index.html: !',
      'Moth = _config.yml: Moth | ... ~ _config.yml: ',
      'Flies = index.html: Flies',
      'b = index.html: b',
      'none = index.html: none',
    ]);
  });

  it('through filters that make another text: the value as a whole', async () => {
    const files = {
      '_config.yml': 'title: moths\nday: 2021-03-04\n',
      'index.html':
        '---\n---\n<p>{{ site.title | upcase }}</p><p>{{ site.day | date: "%d %B" }}</p><p>{{ site.title | url_encode | size }}</p>',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'M ~ _config.yml: m | O ~ _config.yml: o | T ~ _config.yml: t | H ~ _config.yml: h | S ~ _config.yml: s',
      '04 March ~ _config.yml: 2021-03-04',
      '5 ~ index.html: {{ site.title | url_encode | size }}',
    ]);
  });

  it('through filters over lists, and Markdown in a value', async () => {
    const files = {
      '_data/talks.yml': '- { city: Oslo, year: 2020 }\n- { city: Rome, year: 2021 }\n',
      '_config.yml': 'motto: "see *moths*"\n',
      'index.html':
        '---\n---\n{% assign late = site.data.talks | where: "year", 2021 %}<p>{{ late[0].city }}</p>' +
        '<p>{{ site.data.talks | map: "city" | sort | reverse | first }}</p>' +
        '{% assign years = site.data.talks | group_by: "year" %}{% for y in years %}<p>{{ y.name }} {{ y.items[0].city }}</p>{% endfor %}' +
        '{{ site.motto | markdownify }}',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'Rome = _data/talks.yml: Rome',
      'Rome = _data/talks.yml: Rome',
      '2020 = _data/talks.yml: 2020 | Oslo = _data/talks.yml: Oslo',
      '2021 = _data/talks.yml: 2021 | Rome = _data/talks.yml: Rome',
      'see = _config.yml: see',
      'moths = _config.yml: moths',
    ]);
  });

  it('in other pages: the HTML of posts, of their beginnings, and the text of a page', async () => {
    const files = {
      '_posts/2020-01-02-moths.md': '---\ntitle: On moths\n---\nThey *fly*.\n\nAt {{ page.when }}dusk.\n',
      'index.html':
        '---\n---\n{% for post in site.posts %}<p>{{ post.title }}</p>{{ post.excerpt }}{{ post.content }}{% endfor %}',
    };
    assert.deepEqual(await texts(files, 'index.html'), [
      'On moths = _posts/2020-01-02-moths.md: On moths',
      'They = _posts/2020-01-02-moths.md: They',
      'fly = _posts/2020-01-02-moths.md: fly',
      '. = _posts/2020-01-02-moths.md: .',
      'They = _posts/2020-01-02-moths.md: They',
      'fly = _posts/2020-01-02-moths.md: fly',
      '. = _posts/2020-01-02-moths.md: .',
      'At = _posts/2020-01-02-moths.md: At | dusk. = _posts/2020-01-02-moths.md: dusk.',
    ]);
  });

  it('a text captured within itself again and again is known no further than a page can be long', async () => {
    const files = {
      'index.html':
        '---\n---\n{% for i in (1..2100) %}{% capture all %}{{ all }}{{ i }}{% endcapture %}{% endfor %}<p>{{ all | slice: 0, 3 }}</p><i>after</i>',
    };
    const [first, second] = await texts(files, 'index.html');
    assert.match(first!, /^123 ~ index\.html: \{\{ all \| slice: 0, 3 \}\}$/);
    assert.equal(second, 'after = index.html: after');
  });

  it('of a page without a text, the place where it would begin', async () => {
    const map = await mapOf({ 'index.md': '---\ntitle: A\n---\n' });
    assert.equal(map.text, '\n');
    assert.deepEqual(rangeOf(map, { start: 0, end: 1 }), { path: 'index.md', start: 17, end: 17, within: undefined });
  });

  it('what nobody wrote comes from the tag that prints it', async () => {
    const files = { 'index.html': '---\n---\n<p>{{ 7 | plus: 1 }} {{ page.url }} {% increment n %}</p>' };
    assert.deepEqual(await texts(files, 'index.html'), [
      '8 ~ index.html: {{ 7 | plus: 1 }} | / ~ index.html: {{ page.url }} | 0 ~ index.html: {% increment n %}',
    ]);
  });

  it('code, with or without tokens: letter by letter', async () => {
    const files = {
      'index.md': '---\n---\n```\na < b\n  c\n```\n\n{% highlight text %}x & y{% endhighlight %}\n',
    };
    assert.deepEqual(await texts(files), [
      'a = index.md: a | &lt; ~ index.md: < | b\n  c = index.md: b\n  c',
      'x = index.md: x | &amp; ~ index.md: & | y = index.md: y',
    ]);
  });
});

describe('where the elements of a page were written', () => {
  it('with their marks', async () => {
    const files = { 'index.md': '---\n---\n## Of *all* [things](u){: .c}\n\n> a\n> b\n' };
    assert.deepEqual(await elements(files, 'h2'), ['index.md: ## Of *all* [things](u){: .c}']);
    assert.deepEqual(await elements(files, 'em'), ['index.md: *all*']);
    assert.deepEqual(await elements(files, 'a'), ['index.md: [things](u){: .c}']);
    assert.deepEqual(await elements(files, 'blockquote'), ['index.md: > a\n> b']);
  });

  it('around values: the stretch of the template, not of the data', async () => {
    const files = {
      '_config.yml': 'title: Moths\nurl: https://moths.example\n',
      'index.md': '---\n---\n# On {{ site.title }}\n\n<a href="{{ site.url }}">{{ site.title }}</a>\n',
    };
    assert.deepEqual(await elements(files, 'h1'), ['index.md: # On {{ site.title }}']);
    assert.deepEqual(await elements(files, 'a'), ['index.md: <a href="{{ site.url }}">{{ site.title }}</a>']);
  });

  it('that reach over an include, and those in it', async () => {
    const files = {
      '_includes/a.html': '<b>x</b>',
      'index.md': '---\n---\n<div>{% include a.html %}</div>\n',
    };
    assert.deepEqual(await elements(files, 'div'), ['index.md: <div>{% include a.html %}</div>']);
    assert.deepEqual(await elements(files, 'b'), ['_includes/a.html: <b>x</b>']);
  });

  it('of the layout, and the content in it', async () => {
    const files = {
      '_layouts/l.html': '<main>{{ content }}</main>',
      'index.md': '---\nlayout: l\n---\nText\n',
    };
    assert.deepEqual(await elements(files, 'main'), ['_layouts/l.html: <main>{{ content }}</main>']);
    assert.deepEqual(await elements(files, 'p'), ['index.md: Text']);
  });

  it('footnotes are where they are written, contents where the headers are', async () => {
    const files = { 'index.md': '---\n---\n# One\n\nA[^1]\n\n* x\n{:toc}\n\n[^1]: The *note*\n' };
    assert.deepEqual(await elements(files, 'sup'), ['index.md: [^1]']);
    assert.deepEqual(await elements(files, 'em'), ['index.md: *note*']);
    assert.deepEqual(
      (await texts(files)).filter(text => text.startsWith('One')),
      ['One = index.md: One', 'One = index.md: One'],
    );
  });
});

describe('what was made of a place in a source', () => {
  /** The HTML that came from the place of the mark `‸` in one of the files, the most exact first. */
  async function made(files: Files): Promise<readonly string[]> {
    const [path, document] = Object.entries(files).find(([, text]) => text.includes('‸'))!;
    const { text, offsets } = marked(document);
    const map = await mapOf({ ...files, [path]: text });
    const ranges = createSourceIndex(map).outputOf(path, offsets[0]!);
    return ranges.map(({ start, end }) => map.text.slice(start, end).trim());
  }

  const site = { '_config.yml': 'title: Moths\n', '_layouts/l.html': '<title>{{ site.title }}</title>{{ content }}' };

  it('a letter of the page', async () => {
    assert.deepEqual(await made({ ...site, 'index.md': '---\nlayout: l\n---\nOne *t‸wo*\n' }), [
      'w',
      '<em>',
      '</em>',
      '<p>',
      '</p>',
    ]);
  });

  it('a value of the configuration, wherever it is printed', async () => {
    const files = {
      ...site,
      '_config.yml': 'title: M‸oths\n',
      'index.md': '---\nlayout: l\n---\n# {{ site.title }}\n',
    };
    assert.deepEqual(await made(files), ['o', 'o']);
  });

  it('a tag: what it has printed', async () => {
    const files = { ...site, '_includes/a.md': 'b *c*', 'index.md': '---\nlayout: l\n---\n{% inc‸lude a.md %}\n' };
    assert.deepEqual((await made(files)).at(-1), '<p>b <em>c</em></p>');
  });
});

describe('where the starter site says what it says', () => {
  /** The line of the source of the text behind `before` in the home page. */
  async function lineBehind(before: string): Promise<string> {
    const files = Object.fromEntries(starterTextFiles().map(name => [name, starterText(name)]));
    const map = await mapOf(files, '_pages/about.md');
    const place = placeAt(map, map.text.indexOf(before) + before.length);
    assert.ok(place !== undefined && map.text.includes(before));
    const text = files[place.path]!;
    const start = text.lastIndexOf('\n', place.start) + 1;
    return `${place.path}: ${text.slice(start, text.indexOf('\n', start)).trim()}`;
  }

  it('the affiliation in the side bar: the configuration', async () => {
    assert.equal(
      await lineBehind('<p class="author__bio" itemprop="jobTitle">'),
      '_config.yml: bio: "Associate Professor, Yunmeng University"',
    );
  });

  it('an entry of the menu, and where it leads: the data file', async () => {
    assert.equal(
      await lineBehind('<li class="masthead__menu-item"><a href="#news">'),
      '_data/navigation.yml: - title: "News"',
    );
    assert.equal(await lineBehind('<li class="masthead__menu-item"><a href="'), '_data/navigation.yml: url: "#news"');
  });

  it('the language of the page: its front matter', async () => {
    assert.equal(await lineBehind('<html lang="'), '_pages/about.md: lang: en');
  });

  it('a word of the page: its line', async () => {
    assert.match(
      await lineBehind('<strong>Laboratory for Inference'),
      /^_pages\/about\.md: I am an associate professor/,
    );
  });
});
