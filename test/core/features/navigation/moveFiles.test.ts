import assert from 'node:assert/strict';
import { leftToEditor } from '../../../../src/core/features/navigation/besideFile';
import { moveFiles } from '../../../../src/core/features/navigation/moveFiles';
import { sampleFiles, type Files } from '../../rules/sampleSite';
import { edited, home, markedSite, menuPath, menu, page } from './markedSite';

/** Moves files of a site; the files that change for it, afterwards. */
async function moves(files: Files, from: string, to: string, expected: Files): Promise<void> {
  const { reading } = await markedSite(files);
  assert.deepEqual(edited(reading, moveFiles(reading, [{ from, to }])), expected);
}

describe('moving a file', () => {
  it('leads the uses of a picture along, each in its way of writing', () =>
    moves(
      {
        'images/a.png': 'x',
        [home]: page(
          '<img src="images/a.png"> ![a](/images/a.png "A") <img src="{{ site.baseurl }}/images/a.png">\n\n[b](images/b.png)',
        ),
        '_pages/cn.md': page('<img src=../images/a.png> [a][1]\n\n[1]: ../images/a.png', '/cn/'),
        '_data/papers.yml': '- teaser: images/a.png # new\n',
        '_layouts/default.html': `<img src="{{ '/images/a.png' | relative_url }}">{{ content }}`,
      },
      'images/a.png',
      'images/2024/lake.png',
      {
        [home]: page(
          '<img src="images/2024/lake.png"> ![a](/images/2024/lake.png "A") <img src="{{ site.baseurl }}/images/2024/lake.png">\n\n[b](images/b.png)',
        ),
        '_pages/cn.md': page('<img src=../images/2024/lake.png> [a][1]\n\n[1]: ../images/2024/lake.png', '/cn/'),
        '_data/papers.yml': '- teaser: images/2024/lake.png # new\n',
        '_layouts/default.html': `<img src="{{ '/images/2024/lake.png' | relative_url }}">{{ content }}`,
      },
    ));

  it('leads the uses of a picture along whose name the disk gives in another normal form', () =>
    moves(
      { 'images/Mu\u0308ller.png': 'x', [home]: page('![a](images/M\u00fcller.png)') },
      'images/Mu\u0308ller.png',
      'images/team/a.png',
      { [home]: page('![a](images/team/a.png)') },
    ));

  it('follows addresses behind which Liquid only writes a query or a fragment', () => {
    const written = (name: string): string =>
      `<script src="{{ '/assets/js/${name}' | relative_url }}?v={{ site.time }}"></script>` +
      `<script src="{{ site.baseurl }}/assets/js/${name}?v={{ site.time | date: '%s' }}"></script>` +
      `<script src="/assets/js/${name}?{{ site.time }}"></script>` +
      `<a href="{{ '/assets/js/${name}' | relative_url }}#{{ page.title }}">{{ content }}</a>`;
    return moves(
      { 'assets/js/a.js': 'x', [home]: page('A'), '_layouts/default.html': written('a.js') },
      'assets/js/a.js',
      'assets/js/b.js',
      { '_layouts/default.html': written('b.js') },
    );
  });

  it('leaves an address that Liquid writes a part of', () =>
    moves(
      {
        'assets/js/a.js': 'x',
        [home]: page('A'),
        '_layouts/default.html': `<script src="{{ '/assets/js/a.js' | relative_url }}{{ page.x }}"></script><a href="/assets/{{ page.x }}/a.js?v=1">`,
      },
      'assets/js/a.js',
      'assets/js/b.js',
      {},
    ));

  it('moves a folder with all that lies in it', () =>
    moves(
      { 'images/a.png': 'x', 'images/p/b.png': 'x', [home]: page('![](images/a.png) ![](images/p/b.png?v=1)') },
      'images',
      'assets/img',
      { [home]: page('![](assets/img/a.png) ![](assets/img/p/b.png?v=1)') },
    ));

  it('writes percent signs where they were, or are needed', async () => {
    await moves({ 'images/a b.png': 'x', [home]: page('![](images/a%20b.png)') }, 'images/a b.png', 'images/王 1.png', {
      [home]: page('![](images/%E7%8E%8B%201.png)'),
    });
    await moves({ 'images/a.png': 'x', [home]: page('![](images/a.png)') }, 'images/a.png', 'images/a (1).png', {
      [home]: page('![](images/a%20%281%29.png)'),
    });
    await moves({ 'images/a.png': 'x', [home]: page('![](images/a.png)') }, 'images/a.png', 'images/王.png', {
      [home]: page('![](images/王.png)'),
    });
  });

  it('writes what would end or part an address as percent signs, whatever stands around it', async () => {
    const body = (name: string): string =>
      page(
        `<img src='images/${name}'> <img src="images/${name}?v=1"> <img src=images/${name}> ![a](images/${name} "A")`,
      );
    const menuOf = (name: string): string => `main:\n  - title: "Lake"\n    url: 'images/${name}'\n`;
    for (const [name, written] of [
      ["mei's lake.png", 'mei%27s%20lake.png'],
      ['a "lake".png', 'a%20%22lake%22.png'],
      ['lake#1.png', 'lake%231.png'],
      ['lake?.png', 'lake%3F.png'],
      ['9.41\u202fAM.png', '9.41%E2%80%AFAM.png'],
      ['王 1.png', '王%201.png'],
    ] as const) {
      const before = { 'images/a.png': 'x', [home]: body('a.png'), [menuPath]: menuOf('a.png') };
      await moves(before, 'images/a.png', `images/${name}`, { [home]: body(written), [menuPath]: menuOf(written) });
      // and back
      const after = { [`images/${name}`]: 'x', [home]: body(written), [menuPath]: menuOf(written) };
      await moves(after, `images/${name}`, 'images/a.png', { [home]: body('a.png'), [menuPath]: menuOf('a.png') });
    }
    await moves({ 'images/a b.png': 'x', [home]: body('a%20b.png') }, 'images/a b.png', "images/王's #1.png", {
      [home]: body('%E7%8E%8B%27s%20%231.png'),
    });
  });

  it('leaves an include whose new name Jekyll takes for none, and a page’s address its letters', async () => {
    await moves(
      { [home]: page('{% include a.html %}'), '_includes/a.html': 'x' },
      '_includes/a.html',
      '_includes/b c.html',
      {},
    );
    await moves({ [home]: page('[a](/a.html)'), 'a.md': '---\n---\n' }, 'a.md', '王 #1.md', {
      [home]: page('[a](/王%20%231.html)'),
    });
    await moves({ [home]: page('[a](/王.html)'), '王.md': '---\n---\n' }, '王.md', 'a.md', {
      [home]: page('[a](/a.html)'),
    });
  });

  it('leads includes, pieces, layouts and data along', async () => {
    const body =
      '{% include card.html a="card.html" %}\n\n{% include_relative parts/a.md %}\n\n{{ site.data.papers.main }}';
    const files = {
      [home]: `---\npermalink: /\nlayout: wide\n---\n\n${body}\n`,
      '_includes/card.html': 'x',
      '_pages/parts/a.md': 'x',
      '_layouts/wide.html': '{{ content }}',
      '_data/papers.yml': 'main: []\n',
    };
    const after = (from: string, to: string): Files => ({ [home]: files[home].replace(from, to) });
    await moves(files, '_includes/card.html', '_includes/box/card.html', after('card.html a', 'box/card.html a'));
    await moves(files, '_pages/parts/a.md', '_pages/b.md', after('parts/a.md', 'b.md'));
    await moves(files, '_layouts/wide.html', '_layouts/broad.html', after('wide', 'broad'));
    await moves(files, '_data/papers.yml', '_data/pubs.yml', after('data.papers.', 'data.pubs.'));
    await moves(files, '_includes/card.html', 'card.html', {});
  });

  it('leads data along that is named in brackets', async () => {
    const body = (name: string): string =>
      page(`{% for p in site.data[${name}] %}{{ site.data[ 'cv' ].jobs }}{% endfor %}`);
    const files = { [home]: body('"people"'), '_data/people.yml': '- a\n', '_data/cv.yml': 'jobs: []\n' };
    await moves(files, '_data/people.yml', '_data/team.yml', { [home]: body('"team"') });
    await moves(files, '_data/people.yml', '_data/lab/team.yml', { [home]: body('"lab"]["team"') });
    await moves(files, '_data/cv.yml', '_data/life.yml', { [home]: body('"people"').replace("'cv'", "'life'") });
  });

  it('leads the pictures of style sheets along', async () => {
    const main = (folder: string): string =>
      `---\n---\n.a { background: url(/${folder}/me.png); }\n.b { background: url("../../${folder}/me.png?v=1") }\n.c { mask: url(#me), url(data:image/png;base64,AA), url(#{$x}/me.png) }\n`;
    const part = (folder: string): string => `.d { background: url('/${folder}/me.png'), url(images/me.png); }\n`;
    await moves(
      {
        'images/me.png': 'x',
        'assets/css/main.scss': main('images'),
        'assets/css/own.css': '.e { background: url(../../images/me.png) }\n',
        '_sass/base.scss': part('images'),
      },
      'images',
      'img',
      {
        'assets/css/main.scss': main('img'),
        'assets/css/own.css': '.e { background: url(../../img/me.png) }\n',
        '_sass/base.scss': part('img'),
      },
    );
  });

  it('lets the relative addresses of style sheets lead where they led, whichever of the two moves', async () => {
    const sheet = (front: string, up: string, name = `${up}img/a.png`): string =>
      `${front}.a { background: url(${name}) }\n.b { src: url("${up}fonts/f.woff2?v=1") }\n.c { mask: url(/assets/img/c.png) }\n`;
    const files = {
      'assets/img/a.png': 'x',
      'assets/img/c.png': 'x',
      'assets/fonts/f.woff2': 'x',
      'assets/css/own.css': sheet('', '../'),
      'assets/css/main.scss': sheet('---\n---\n', '../'),
    };
    await moves(files, 'assets/img/a.png', 'images/my a.png', {
      'assets/css/own.css': sheet('', '../', '../../images/my%20a.png'),
      'assets/css/main.scss': sheet('---\n---\n', '../', '../../images/my%20a.png'),
    });
    await moves(files, 'assets/css/own.css', 'css/own.css', { 'assets/css/own.css': sheet('', '../assets/') });
    await moves(files, 'assets/css/main.scss', 'assets/main.scss', {
      'assets/css/main.scss': sheet('---\n---\n', ''),
    });
    await moves(files, 'assets/css', 'assets/styles', {});
  });

  it('leads a setting along to which the layout adds the folder, as academicpages has it', async () => {
    const config = (name: string): string => `${sampleFiles['_config.yml'] ?? ''}author:\n  avatar: ${name} # me\n`;
    const files = {
      '_config.yml': config('profile.png'),
      'images/profile.png': 'x',
      'profile.png': 'x',
      '_layouts/default.html':
        '<img src="{{ site.author.avatar | prepend: "/images/" | prepend: base_path }}">{{ content }}',
    };
    await moves(files, 'images/profile.png', 'images/me.png', { '_config.yml': config('me.png') });
    await moves(files, 'images/profile.png', 'images/2024/me.png', { '_config.yml': config('2024/me.png') });
    await moves(files, 'profile.png', 'me.png', {});
  });

  it('leads a value of front matter along that is counted from the root, wherever its page stands', async () => {
    const talk = (name: string): string =>
      `---\npermalink: /talks/ice/\nimage: images/${name} # small\ngallery:\n  - path: "images/${name}"\nversion: 1.2.a.png\n---\nA\n`;
    const files = { [home]: page('A'), 'images/a.png': 'x', '_pages/ice.md': talk('a.png') };
    await moves(files, 'images/a.png', 'images/2024/b.png', { '_pages/ice.md': talk('2024/b.png') });
    // the picture beside the page comes first
    const beside = { ...files, 'talks/ice/images/a.png': 'x' };
    await moves(beside, 'images/a.png', 'images/2024/b.png', {});
  });

  it('leads along what an include is given and prints as an address', async () => {
    const body = (name: string): string =>
      `{% include figure.html path="images/${name}" alt="images/a.png" %} {% include card.html image = '${name}' link="/files/c.pdf" title="a.png" %}`;
    const files = {
      [home]: page(body('a.png')),
      '_pages/cn.md': page(body('a.png'), '/cn/'),
      'images/a.png': 'x',
      'files/c.pdf': 'x',
      '_includes/figure.html':
        '<img src="{% if include.fresh %}{{ include.path | relative_url | bust }}{% else %}{{ include.path | relative_url }}{% endif %}" alt="{{ include.alt }}">',
      '_includes/card.html':
        '<a href="{{ include.link }}" title="{{ include.title }}"><img src="{{ site.baseurl }}/images/{{ include.image }}"></a>',
    };
    await moves(files, 'images/a.png', 'images/b.png', {
      [home]: page(body('b.png').replace('alt="images/b.png"', 'alt="images/a.png"')),
      '_pages/cn.md': page(body('b.png').replace('alt="images/b.png"', 'alt="images/a.png"'), '/cn/'),
    });
    await moves(files, 'files/c.pdf', 'files/d.pdf', {
      [home]: page(body('a.png').replace('c.pdf', 'd.pdf')),
      '_pages/cn.md': page(body('a.png').replace('c.pdf', 'd.pdf'), '/cn/'),
    });
  });

  it('leaves relative links to a page that becomes a draft, and those in it: a draft has no address', () =>
    moves(
      {
        [home]: page('[Talks](../talks.html)'),
        'index.md': page('[Talks](talks.html)'),
        'talks.md': '---\n---\n![](images/a.png)\n',
        'images/a.png': 'x',
      },
      'talks.md',
      '_drafts/talks.md',
      {},
    ));

  it('lets a page that moves find its pieces, which Jekyll counts from its folder', async () => {
    const pieces = { '_pages/parts/a.md': '{% include_relative parts/b.md %}\n', '_pages/parts/b.md': 'B\n' };
    const about = (name: string): string => page(`{% include_relative ${name} %}`);
    await moves({ ...pieces, [home]: about('parts/a.md') }, home, 'index.md', {
      [home]: about('_pages/parts/a.md'),
      '_pages/parts/a.md': '{% include_relative _pages/parts/b.md %}\n',
    });
    await moves({ ...pieces, [home]: about('parts/a.md') }, home, '_pages/home.md', {});
    // a piece cannot lie above the page
    await moves({ ...pieces, [home]: about('parts/a.md') }, home, '_pages/en/about.md', {});
    // another page includes it from the old folder still
    await moves(
      { ...pieces, [home]: about('parts/a.md'), '_pages/cn.md': page('{% include_relative parts/a.md %}', '/cn/') },
      home,
      'index.md',
      { [home]: about('_pages/parts/a.md') },
    );
    await moves({ ...pieces, [home]: about('parts/a.md') }, '_pages/parts', '_pages/texts', {
      [home]: about('texts/a.md'),
      '_pages/parts/a.md': '{% include_relative texts/b.md %}\n',
    });
  });

  it('leads links to a page along where its address changes', async () => {
    const files = {
      [home]: page('[a](/talks.html#x) [b](https://example.org/talks.html)'),
      'talks.md': '---\n---\n# X\n',
    };
    await moves(files, 'talks.md', 'speeches.md', {
      [home]: page('[a](/speeches.html#x) [b](https://example.org/talks.html)'),
    });
    await moves(
      { [home]: page('[a](/cn/)'), '_pages/cn.md': page('x', '/cn/'), [menuPath]: menu('/cn/') },
      '_pages/cn.md',
      '_pages/zh.md',
      {},
    );
  });

  it('leads links to a page along that are written without its end, or with the name of its file', async () => {
    const body = (at: string, up: string): string =>
      page(
        `[a](/${at}) [b](/${at}#x) [c]({{ site.baseurl }}/${at}?v=1) <a href="{{ '/${at}' | relative_url }}">d</a> [e](${up}${at})`,
        '/cn/',
      );
    const files = { [home]: page('A'), 'talks.md': '---\n---\n', '_pages/cn.md': body('talks', '../') };
    await moves(files, 'talks.md', 'more/speeches.md', { '_pages/cn.md': body('more/speeches', '../') });
    const links = (name: string): string =>
      page(`[a](/${name}) [b](/${name}/index.html) [c](/${name}/) [d](/notebook)`);
    await moves({ [home]: links('notes'), 'notes/index.md': '---\n---\n' }, 'notes', '笔记', { [home]: links('笔记') });
  });

  it('lets the addresses of a page that comes to stand in another folder lead where they led', async () => {
    const talks = (up: string): string =>
      `---\nteaser: images/a.png\n---\n![x](${up}images/a.png) <a href="${up}files/b%20c.pdf?v=1#2">y</a> [h](#top) [o](/images/a.png) [t](talks.html) {% include_relative more.md %}\n`;
    const files = {
      'images/a.png': 'x',
      'files/b c.pdf': 'x',
      'talks.md': talks('').replace('talks.html', './'),
      'index.md': page('[t](talks.html) [n](talks)'),
      'more.md': '[i](images/a.png)\n',
    };
    await moves(files, 'talks.md', 'more/talks.md', {
      'talks.md': talks('../').replace('talks.html', '../'),
      'index.md': page('[t](more/talks.html) [n](more/talks)'),
      'more.md': '[i](../images/a.png)\n',
    });
    await moves({ ...files, 'x.md': page('{% include_relative more.md %}') }, 'talks.md', 'speeches.md', {
      'index.md': page('[t](speeches.html) [n](speeches)'),
    });
    // its address stays
    await moves({ 'images/a.png': 'x', 'talks.md': page('![x](../images/a.png)', '/t/') }, 'talks.md', 'a/b.md', {});
  });

  it('lets no address of a site in a folder of its host lead out of that folder, where a page or a style sheet moves up', async () => {
    const { '_config.yml': atRoot = '' } = sampleFiles;
    const talks = (up: string): string =>
      `---\n---\n![a](${up}images/a.png) [h](${up === '' ? './' : up}) [o](../../x.png)\n`;
    const styles = (up: string): string => `a { background: url(${up}images/a.png) }`;
    const files = {
      'images/a.png': 'x',
      'x.png': 'x',
      'notes/talks.md': talks('../'),
      'css/a.css': styles('../'),
      '_config.yml': atRoot.replace('meilin.github.io', 'lakes'),
    };
    await moves(files, 'notes/talks.md', 'talks.md', { 'notes/talks.md': talks('') });
    await moves(files, 'css/a.css', 'a.css', { 'css/a.css': styles('') });
    // above the root of a host there is the root
    await moves({ ...files, '_config.yml': atRoot }, 'notes/talks.md', 'talks.md', {});
  });

  it('lets the pages beside one find it in another folder', async () => {
    const files = {
      [home]: page('[a](more/talks.html)'),
      'more/talks.md': '---\n---\n',
      'more/b.md': '---\n---\n[a](talks.html) [b](./talks.html#a) [c](talks)\n',
      'more/index.md': '---\n---\n[a](b.html)\n',
    };
    await moves(files, 'more/talks.md', 'talks.md', {
      [home]: page('[a](talks.html)'),
      'more/b.md': '---\n---\n[a](../talks.html) [b](../talks.html#a) [c](../talks)\n',
    });
    await moves(files, 'more', 'much/more', { [home]: page('[a](much/more/talks.html)') });
  });

  it('leads the names of posts along, without which Jekyll stops', async () => {
    const body = (name: string): string => page(`[a]({% post_url ${name} %}) {% post_url notes/2023-05-06-b %}`);
    const files = {
      [home]: body('2023-01-02-hi'),
      '_posts/2023-01-02-hi.md': '---\n---\n',
      '_posts/notes/2023-05-06-b.md': '---\n---\n',
    };
    await moves(files, '_posts/2023-01-02-hi.md', '_posts/2023-01-03-早.markdown', { [home]: body('2023-01-03-早') });
    await moves(files, '_posts/2023-01-02-hi.md', '_drafts/hi.md', {});
    await moves(files, '_posts/notes', '_posts/news', {
      [home]: body('2023-01-02-hi').replace('notes/', 'news/'),
    });
  });

  it('leads along what a tag names in other letters, or with blanks, without which Jekyll stops', async () => {
    const body = (file: string, post: string): string =>
      page(
        `[a]({% link ${file} %}) [b]({%- link ${file} -%}#b) [c]({% post_url ${post} %}) {% link {{ page.file }} %}`,
      );
    const files = {
      [home]: body('资料/我的 论文.pdf', '2023-01-02-lake ice'),
      '资料/我的 论文.pdf': 'x',
      '_posts/2023-01-02-lake ice.md': '---\n---\n',
    };
    await moves(files, '资料/我的 论文.pdf', "files/mei's.pdf", {
      [home]: body("files/mei's.pdf", '2023-01-02-lake ice'),
    });
    await moves(files, '_posts/2023-01-02-lake ice.md', '_posts/2023-01-02-冰.md', {
      [home]: body('资料/我的 论文.pdf', '2023-01-02-冰'),
    });
  });

  it('leads the lists of _config.yml along, which name files and folders', async () => {
    const config = (folder: string, note: string): string =>
      `title: "Mei"\ninclude:\n  - ${folder}\n  - .htaccess\nexclude: [${note}, "*.bib"]\n` +
      `defaults:\n  - scope: { path: "" }\n    values: { layout: default }\n  - scope:\n      path: '${folder}/zh' # Chinese\n    values: { lang: zh }\n`;
    const files = {
      '_config.yml': config('_pages', 'notes/a.md'),
      [home]: page('[t](/_pages/talks.html)'),
      '_pages/talks.md': '---\n---\n',
      '_pages/zh/cn.md': page('A', '/cn/'),
      'notes/a.md': 'A\n',
    };
    await moves(files, '_pages', '_content', {
      '_config.yml': config('_content', 'notes/a.md'),
      [home]: page('[t](/_content/talks.html)'),
    });
    await moves(files, '_pages', 'web/_pages', {
      '_config.yml': config('_pages', 'notes/a.md').replace('_pages/zh', 'web/_pages/zh'),
      [home]: page('[t](/web/_pages/talks.html)'),
    });
    await moves(files, 'notes/a.md', "notes/mei's, 1.md", {
      '_config.yml': config('_pages', `"notes/mei's, 1.md"`),
    });
    await moves(files, 'notes', 'texts', { '_config.yml': config('_pages', 'texts/a.md') });
    const still = { ...files, 'web/_pages/talks.md': '---\n---\n' };
    await moves(still, '_pages/talks.md', '_pages/speeches.md', { [home]: page('[t](/_pages/speeches.html)') });
  });

  it('leaves a list of _config.yml whose entry still names another folder', () =>
    moves({ [home]: page('A'), 'web/_pages/talks.md': '---\n---\n' }, '_pages', '_content', {}));

  it('leads links to the file of a page along, which are made links to the page', async () => {
    const files = {
      [home]: page('[t](talks.md) [x](talks.md#x) ![](a.png) [a](/_pages/talks.md) {% link _pages/talks.md %}'),
      '_pages/talks.md': page('# X', '/talks/'),
      '_pages/teaching.md': '---\n---\n[t](talks.md)\n',
    };
    await moves(files, '_pages/talks.md', '_pages/speeches.md', {
      [home]: page(
        '[t](speeches.md) [x](speeches.md#x) ![](a.png) [a](/_pages/speeches.md) {% link _pages/speeches.md %}',
      ),
      '_pages/teaching.md': '---\n---\n[t](speeches.md)\n',
    });
    await moves(
      { ...files, [home]: page('[t](teaching.md) [b](./teaching.md)') },
      '_pages/teaching.md',
      'teaching.md',
      {
        [home]: page('[t](../teaching.md) [b](../teaching.md)'),
        '_pages/teaching.md': '---\n---\n[t](_pages/talks.md)\n',
      },
    );
    await moves({ ...files, [home]: page('[t](teaching.md)') }, '_pages/teaching.md', '_pages/en/courses.md', {
      [home]: page('[t](en/courses.md)'),
      '_pages/teaching.md': '---\n---\n[t](../talks.md)\n',
    });
    // the folder with what links there, as VS Code has it
    await moves(files, '_pages', '_texts', {
      '_config.yml': (sampleFiles['_config.yml'] ?? '').replace('_pages', '_texts'),
      [home]: page('[t](talks.md) [x](talks.md#x) ![](a.png) [a](/_texts/talks.md) {% link _texts/talks.md %}'),
    });
  });

  it('leads a picture along that stands among others, or in a style', async () => {
    const body = (name: string): string =>
      page(
        `<img src="/images/${name}" srcset="/images/${name} 1x, images/b.png 2x,\n/images/${name}"> ` +
          `<source srcset="{{ '/images/${name}' | relative_url }} 480w, {{ site.baseurl }}/images/${name}">\n\n` +
          `<div style="color: red; background: url('/images/${name}'), URL( images/${name} )">x</div> ` +
          `<div style='background-image: url({{ "/images/${name}" | relative_url }})' title="url(images/a.png)">x</div> ` +
          `<i style="background: url(&quot;images/${name}&quot;)">x</i>`,
      );
    await moves({ 'images/a.png': 'x', 'images/b.png': 'x', [home]: body('a.png') }, 'images/a.png', 'images/c,d.png', {
      [home]: body('c,d.png'),
    });
  });

  it('leaves what a loop writes among others', () =>
    moves(
      { 'images/a.png': 'x', [home]: page('<img srcset="{% for w in widths %}images/a.png {{ w }}w,{% endfor %}">') },
      'images/a.png',
      'images/c.png',
      {},
    ));

  it('writes no empty address for a page that becomes the index of the folder', () =>
    moves(
      {
        'talks.md': '---\n---\nT\n',
        'more.md': '---\n---\n[a](talks.html) [b](talks) [c](/talks.html) [d](talks.html#of-lakes)\n',
      },
      'talks.md',
      'index.md',
      { 'more.md': '---\n---\n[a](./) [b](./) [c](/) [d](./#of-lakes)\n' },
    ));

  it('leaves to VS Code what it finds itself, where it is asked to', async () => {
    const { reading } = await markedSite({
      'images/a.png': 'x',
      'index.md': page('![](images/a.png) ![](/images/a.png)'),
      [home]: page('![](../images/a.png) <img src="images/a.png">', '/about/'),
      '_data/papers.yml': '- teaser: images/a.png\n',
    });
    const change = [{ from: 'images/a.png', to: 'images/b.png' }];
    assert.deepEqual(edited(reading, moveFiles(reading, change, leftToEditor(change, true))), {
      '_data/papers.yml': '- teaser: images/b.png\n',
    });
    assert.deepEqual(Object.keys(edited(reading, moveFiles(reading, change))).sort(), [
      '_data/papers.yml',
      home,
      'index.md',
    ]);
  });

  it('leaves to VS Code the relative links of a page that itself moves: it counts each of them anew', async () => {
    const { reading } = await markedSite({
      'talks.md': page('[a](../teaching/) [b](/teaching/) [c]({% link teaching.md %})', '/talks/'),
      'teaching.md': page('[t](../talks/)', '/teaching/'),
    });
    const change = [{ from: 'talks.md', to: 'more/talks.md' }];
    assert.deepEqual(edited(reading, moveFiles(reading, change, leftToEditor(change, true))), {});
  });

  it('leaves to VS Code what it leads into a moved folder, or to a page without its ending, wherever the site leads that', async () => {
    const files = {
      'notes/index.md': '---\n---\n[u](../talks.html)\n',
      'notes/a.md': '---\n---\nA\n',
      'talks.md': '---\n---\nT\n',
      'more.md': page('M', '/more/'),
      'index.md': page('[a](notes/a.html) [b](/notes/a.html) [n](notes/) [t](talks) [m](more/)'),
    };
    const { reading } = await markedSite(files);
    const later = (from: string, to: string, isAtTop = true): Files => {
      const change = [{ from, to }];
      return edited(reading, moveFiles(reading, change, leftToEditor(change, isAtTop)));
    };
    assert.deepEqual(later('notes', 'lectures'), {});
    assert.deepEqual(later('notes', 'lectures', false), {
      'index.md': files['index.md'].replace('/notes/a.html', '/lectures/a.html'),
    });
    assert.deepEqual(later('talks.md', 'given.md'), { 'notes/index.md': '---\n---\n[u](../given.html)\n' });
  });

  it('leads along itself what VS Code reads as a folder', async () => {
    const index = page('[m](more/)');
    const config = `${sampleFiles['_config.yml']}permalink: pretty\n`;
    const { reading } = await markedSite({ '_config.yml': config, 'more.md': '---\n---\nM\n', 'index.md': index });
    const change = [{ from: 'more.md', to: 'other.md' }];
    assert.deepEqual(edited(reading, moveFiles(reading, change, leftToEditor(change, true))), {
      'index.md': page('[m](other/)'),
    });
  });

  it('leaves nothing to VS Code that it does not read, does not count so, or does not follow', async () => {
    const body = (name: string): string =>
      `<video poster="${name}"></video> <img srcset="${name} 2x"> <i style="background: url(${name})">x</i>`;
    const files = {
      'images/a.png': 'x',
      'files/a.pdf': 'x',
      'index.md': `---\npermalink: /\nteaser: images/a.png\n---\n${body('images/a.png')} ![a](/images/a.png) [p](files/a.pdf)\n`,
    };
    const { reading } = await markedSite(files);
    const picture = [{ from: 'images/a.png', to: 'images/b.png' }];
    const paper = [{ from: 'files/a.pdf', to: 'files/b.pdf' }];
    const later = (isAtTop: boolean, followed = picture, moved = picture): string | undefined =>
      edited(reading, moveFiles(reading, moved, leftToEditor(followed, isAtTop)))['index.md'];
    const own = files['index.md'].replaceAll('a.png', 'b.png').replace('/images/b.png)', '/images/a.png)');
    assert.equal(later(true), own);
    // counted from the workspace folder, in which the site lies
    assert.equal(later(false), files['index.md'].replaceAll('a.png', 'b.png'));
    assert.equal(later(true, [], paper), files['index.md'].replace('a.pdf', 'b.pdf'));
    assert.equal(later(true, picture, [...picture, ...paper]), own.replace('a.pdf', 'b.pdf'));
  });

  it('leaves nothing to VS Code that leads up from the folder of the file further than there are folders', async () => {
    const post = (name: string): string =>
      `---\n---\n![a](../../../images/${name}) <img src="../../../images/${name}">\n`;
    const { reading } = await markedSite({ 'images/a.png': 'x', '_posts/2024-01-02-a.md': post('a.png') });
    const change = [{ from: 'images/a.png', to: 'images/b.png' }];
    assert.deepEqual(edited(reading, moveFiles(reading, change, leftToEditor(change, true))), {
      '_posts/2024-01-02-a.md': post('b.png'),
    });
  });

  it('leaves nothing to VS Code in pages that it does not read', async () => {
    const { reading } = await markedSite({
      'images/a.png': 'x',
      'first.mkd': page('![](images/a.png)', '/first/'),
      'second.mkdown': page('![](/images/a.png)', '/second/'),
    });
    const change = [{ from: 'images/a.png', to: 'images/b.png' }];
    assert.deepEqual(edited(reading, moveFiles(reading, change, leftToEditor(change, true))), {
      'second.mkdown': page('![](/images/b.png)', '/second/'),
    });
  });
});
