import assert from 'node:assert/strict';
import { starterText } from '../starter/starterFiles';
import { fixed, marked, problemsOf } from './sampleSite';

const menuPath = '_data/navigation.yml';

async function expectMarks(text: string, files = {}): Promise<void> {
  assert.equal(await marked('navigation-schema', menuPath, text, files), text);
}

describe('navigation-schema', () => {
  it('finds items without words or target', async () => {
    await expectMarks('main:\n  - ⟦title: News⟧\n');
    await expectMarks('main:\n  - title: ⟦""⟧\n    url: "#-news"\n');
    await expectMarks('main:\n  - title: News\n    url: ⟦""⟧\n');
  });

  it('finds a menu under another name', async () => {
    await expectMarks('⟦nav:\n  - title: News\n    url: "#-news"⟧\n');
  });

  it('finds what is no list and no mapping', async () => {
    await expectMarks('⟦main⟧:\n  title: News\n  url: "#-news"\n');
    await expectMarks('⟦- title: News\n  url: "#-news"⟧\n');
  });

  it('finds two slashes before an address of the site', async () => {
    await expectMarks(
      'main:\n  - title: News\n    url: "⟦//#-news⟧"\n  - title: Home\n    url: ⟦//⟧\n  - title: CV\n    url: ⟦///cv/⟧\n  - title: Lab\n    url: //lakes.example/\n',
    );
    const text = 'main:\n  - title: News\n    url: "//#-news"\n';
    assert.equal(await fixed('navigation-schema', 'write-path', menuPath, text), text.replace('//', '/'));
  });

  it('finds an address without https://', async () => {
    await expectMarks('main:\n  - title: Lab\n    url: ⟦www.example.org⟧\n');
    const text = 'main:\n  - title: Lab\n    url: "www.example.org" # lab\n';
    assert.equal(
      await fixed('navigation-schema', 'add-scheme', menuPath, text),
      'main:\n  - title: Lab\n    url: "https://www.example.org" # lab\n',
    );
  });

  it('finds other addresses without https://, and one that lost its colon', async () => {
    await expectMarks(
      'main:\n  - title: Code\n    url: ⟦github.com/meilin⟧\n  - title: Lab\n    url: "⟦https//example.org⟧"\n',
    );
    await expectMarks(
      'main:\n  - title: Talk\n    url: ⟦youtu.be/a1b2⟧\n  - {title: Model, url: ⟦huggingface.co/meilin⟧}\n',
    );
    const text = 'main:\n  - title: Code\n    url: github.com/meilin\n  - title: Lab\n    url: "https//example.org"\n';
    assert.equal(
      await fixed('navigation-schema', 'add-scheme', menuPath, text),
      'main:\n  - title: Code\n    url: https://github.com/meilin\n  - title: Lab\n    url: "https://example.org"\n',
    );
  });

  it('finds a mail address without mailto:, and a beginning that is mistyped or all there is', async () => {
    await expectMarks(
      'main:\n  - {title: Mail, url: ⟦mei@lakes.example⟧}\n  - {title: Lab, url: "⟦htps://lakes.example⟧"}\n  - {title: Talk, url: ⟦https://⟧}\n  - {title: A, url: "mailto:mei@lakes.example"}\n',
    );
    const mended = (url: string): Promise<string> =>
      fixed('navigation-schema', 'add-scheme', menuPath, `main:\n  - title: Lab\n    url: "${url}"\n`);
    assert.equal(await mended('mei@lakes.example'), 'main:\n  - title: Lab\n    url: "mailto:mei@lakes.example"\n');
    assert.equal(
      await mended('mailto：mei@lakes.example'),
      'main:\n  - title: Lab\n    url: "mailto:mei@lakes.example"\n',
    );
    assert.equal(await mended('https:://lakes.example'), 'main:\n  - title: Lab\n    url: "https://lakes.example"\n');
  });

  it('leaves files and folders of the site alone', () =>
    expectMarks(
      'main:\n  - title: CV\n    url: files/cv.pdf\n  - title: Notes\n    url: notes.io/\n  - {title: A, url: a.be}\n',
      {
        'notes.io/index.html': 'x',
      },
    ));

  it('finds Liquid in an address, which Jekyll does not run there', async () => {
    const menu = (url: string): string => `main:\n  - title: CV\n    url: "${url}"\n`;
    const mended = (url: string, files = {}): Promise<string> =>
      fixed('navigation-schema', 'set-target', menuPath, menu(url), files);
    const config = (repository: string): Record<string, string> => ({
      '_config.yml': `repository: ${repository}\ninclude: [_pages]\n`,
    });
    const user = config('meilin/meilin.github.io');
    for (const url of [
      '{{ site.baseurl }}/cv/',
      "{{ '/cv/' | relative_url }}",
      '{{ site.url }}{{ site.baseurl }}/cv/',
    ]) {
      await expectMarks(menu(`⟦${url}⟧`), user);
      assert.equal(await mended(url, user), menu('/cv/'));
      assert.equal(await mended(`${url}#jobs`, user), menu('/cv/#jobs'));
    }
    await expectMarks(menu('⟦{% if a %}/cv/{% endif %}⟧'), user);
    const project = config('meilin/homepage');
    assert.equal(await mended('{{ site.baseurl }}/cv/', project), menu('/homepage/cv/'));
    const masthead = '{% for link in site.data.navigation.main %}{{ link.url | relative_url }}{% endfor %}';
    const adding = { ...project, '_includes/masthead.html': masthead };
    assert.equal(await mended('{{ site.baseurl }}/cv/', adding), menu('/cv/'));
  });

  it('leaves Liquid in an address alone where the site may run it, or does not print it', async () => {
    const text = 'main:\n  - title: CV\n    url: "{{ site.baseurl }}/cv/"\n';
    const masthead = (print: string): Record<string, string> => ({
      '_includes/masthead.html': `{% for link in site.data.navigation.main %}${print}{% endfor %}`,
    });
    await expectMarks(text, masthead('{% assign u = link.url | replace: "{{ site.baseurl }}", site.baseurl %}{{ u }}'));
    await expectMarks(text, masthead('{{ link.title }}'));
    await expectMarks(text, { '_config.yml': 'plugins: [jekyll-liquify]\ninclude: [_pages]\n' });
    await expectMarks(text, { '_plugins/liquify.rb': '' });
  });

  it('finds Liquid that the masthead of our own starter site prints by another name, of which it asks for the first letter', async () => {
    const menu = (url: string): string =>
      `main:\n  - {title: CV, url: "${url}"}\nmain_zh:\n  - {title: 简历, url: "${url}"}\n`;
    const frame = {
      '_includes/masthead.html': starterText('_includes/masthead.html'),
      '_data/interface.yml': starterText('_data/interface.yml'),
    };
    await expectMarks(menu('⟦{{ site.baseurl }}/cv/⟧'), frame);
    assert.equal(
      await fixed('navigation-schema', 'set-target', menuPath, menu('{{ site.baseurl }}/cv/'), frame),
      menu('/cv/'),
    );
  });

  it('leaves Liquid alone of which a masthead takes a part', async () => {
    const text = 'main:\n  - title: CV\n    url: "{{ site.baseurl }}/cv/"\n';
    for (const part of ['slice: 18, 9', 'slice: 0, 18', 'split: "}}" | last'])
      await expectMarks(text, {
        '_includes/masthead.html': `{% for link in site.data.navigation.main %}{% assign u = link.url | ${part} %}<a href="{{ u }}">{{ link.title }}</a>{% endfor %}`,
      });
  });

  it('finds an address that YAML takes for a comment, and offers quotes', async () => {
    const text = 'main:\n  - title: News\n    url: ⟦#-news⟧ # the first\n';
    await expectMarks(text);
    assert.equal(
      await fixed('navigation-schema', 'quote-address', menuPath, text.replace(/[⟦⟧]/g, '')),
      'main:\n  - title: News\n    url: "#-news" # the first\n',
    );
  });

  it('finds items that are none', async () => {
    await expectMarks('main:\n  - ⟦News⟧\n  - title: Talks\n    url: "#-talks"\n  ⟦-⟧\n');
    assert.equal(
      await fixed('navigation-schema', 'drop-item', menuPath, 'main:\n  -\n  - title: News\n    url: "#-news"\n'),
      'main:\n  - title: News\n    url: "#-news"\n',
    );
  });

  it('finds two items of which the second lacks its dash', async () => {
    const text =
      'main:\n  - title: News\n    url: "#-news"\n    ⟦title⟧: Talks\n    url: "#-talks"\n    ⟦title⟧: CV\n    url: /cv/\n';
    await expectMarks(text);
    const plain = text.replace(/[⟦⟧]/g, '');
    const problems = await problemsOf(menuPath, { [menuPath]: plain }, 'navigation-schema');
    assert.deepEqual(
      problems.map(({ message }) => message.values),
      [['News'], ['Talks']],
    );
    assert.equal(
      await fixed('navigation-schema', 'add-dash', menuPath, plain),
      'main:\n  - title: News\n    url: "#-news"\n  - title: Talks\n    url: "#-talks"\n  - title: CV\n    url: /cv/\n',
    );
  });

  it('finds a key that is written twice', async () => {
    await expectMarks('main:\n  - title: News\n    ⟦url⟧: "#-news"\n    url: "/#-news"\n');
    await expectMarks('⟦main⟧:\n  - title: A\n    url: /a/\nmain:\n  - title: News\n    url: "#-news"\n');
  });

  it('looks at the lists that layouts take by their names too', () =>
    expectMarks(
      'main:\n  - title: News\n    url: "#-news"\nmain_zh:\n  - ⟦title: 新闻⟧\n  - ⟦新闻⟧\nfooter:\n  - icon: a\n',
      {
        '_includes/masthead.html':
          '{% for link in site.data.navigation[page.menu] %}{{ link.title }}{% endfor %}{% for a in site.data.navigation.footer %}{{ a.icon }}{% endfor %}',
        '_data/interface.yml': '- main\n- main_zh\n',
      },
    ));

  it('finds lists of a bilingual site that are none, as the only one and beside one that is', async () => {
    const frame = {
      '_includes/masthead.html': starterText('_includes/masthead.html'),
      '_data/interface.yml': starterText('_data/interface.yml'),
    };
    const item = (key: string, title: string): string => `${key}:\n  - title: ${title}\n    url: "#news"\n`;
    const dashless = (key: string, title: string): string => item(key, title).replace('- ', '  ');
    await expectMarks(dashless('⟦main⟧', 'News') + item('main_zh', '新闻'), frame);
    await expectMarks(item('main', 'News') + dashless('⟦main_zh⟧', '新闻'), frame);
    await expectMarks(dashless('⟦main⟧', 'News') + dashless('⟦main_zh⟧', '新闻'), frame);
    await expectMarks('main: ⟦News⟧\n' + item('main_zh', '新闻'), frame);
    await expectMarks(item('main', 'News') + 'main_zh: ⟦新闻⟧\n', frame);
    await expectMarks(item('main', 'News') + 'main_zh:\n', frame);
  });

  it('renames a misspelt key', async () => {
    const text = 'mian:\n  - title: News\n    url: "#-news"\n';
    assert.equal(
      await fixed('navigation-schema', 'rename-to-main', menuPath, text),
      'main:\n  - title: News\n    url: "#-news"\n',
    );
  });

  it('says what a visitor sees', async () => {
    const [problem] = await problemsOf(menuPath, { [menuPath]: 'main:\n  - title: News\n' }, 'navigation-schema');
    assert.equal(problem?.message.text, 'This menu item has no “url”: a click leads back to the same page.');
    assert.equal(problem.severity, 'error');
  });

  it('leaves an empty menu alone', async () => {
    await expectMarks('main:\n');
    await expectMarks('main: []\n');
    await expectMarks('# nothing yet\n');
  });

  it("leaves keys of the site's own alone, and numbers as words", async () => {
    await expectMarks('main:\n  - title: 2024\n    url: /2024/\n    icon: star\nfooter: Lakeside\n');
  });

  it('leaves items alone whose words stand in each language, where the masthead reads them', async () => {
    const menu = 'main:\n  - title_en: News\n    title_zh: 新闻\n    url: "#-news"\n';
    const masthead =
      '{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title_en }}</a>{% endfor %}';
    await expectMarks(menu, { '_includes/masthead.html': masthead });
    await expectMarks(
      menu.replace(
        '- title_en: News\n    title_zh: 新闻\n    url: "#-news"',
        '- ⟦title_en: News\n    title_zh: 新闻\n    url: "#-news"⟧',
      ),
    );
  });

  it('leaves items with a second level alone', async () => {
    await expectMarks('main:\n  - title: More\n    children:\n      - title: News\n        url: "#-news"\n');
  });

  it('looks at the addresses of both levels, where a layout reads the second', async () => {
    const text =
      'main:\n  - title: More\n    url: ⟦#-more⟧\n    children:\n      - title: News\n        url: ⟦#-news⟧\n      - title: Lab\n        url: ⟦www.example.org⟧\n';
    const masthead =
      '{% for link in site.data.navigation.main %}{% for child in link.children %}<a href="{{ child.url }}">{{ child.title }}</a>{% endfor %}{% endfor %}';
    await expectMarks(text, { '_includes/masthead.html': masthead });
    await expectMarks(text.replace('⟦#-news⟧', '#-news').replace('⟦www.example.org⟧', 'www.example.org'));
  });

  it('leaves a menu alone whose site reads other keys', async () => {
    await expectMarks('cn:\n  - title: 新闻\n    url: "#-news"\n', {
      '_includes/masthead.html': '{% for link in site.data.navigation[page.lang] %}{{ link.title }}{% endfor %}',
    });
  });

  it('leaves lists alone that the masthead takes by longer names', async () => {
    const menu = 'main_en:\n  - title: News\n    url: "#-news"\nmain_zh:\n  - title: 新闻\n    url: "#-近期新闻"\n';
    await expectMarks(menu, {
      '_includes/masthead.html':
        '{%- assign nav = site.data.navigation.main_en -%}{% if page.lang == "zh" %}{% assign nav = site.data.navigation.main_zh %}{% endif %}{% for link in nav %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}',
    });
  });

  it('leaves files that YAML cannot read to another rule', async () => {
    await expectMarks('main:\n\t- title: News\n');
  });
});
