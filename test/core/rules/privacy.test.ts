import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('privacy', pagePath, page(body), files), page(body));
}

async function severities(body: string): Promise<readonly string[]> {
  return (await problemsOf(pagePath, { [pagePath]: page(body) }, 'privacy')).map(({ severity }) => severity);
}

/** 1990-03-07, with the check digit that belongs to it; no region has the code 110199. */
const id = '11019919900307880';

describe('privacy', () => {
  it('finds mobile numbers', async () => {
    await expectMarks('林梅，⟦13800001234⟧，武汉');
    await expectMarks('- ⟦138-0000-1234⟧\n- ⟦+86 138 0000 1234⟧\n- **⟦8613800001234⟧**.');
    await expectMarks(
      '- ⟦138.0000.1234⟧\n- ⟦+86-138-00001234⟧\n- (+86) ⟦13800001234⟧\n- 手机号 ⟦13800001234⟧\n- WeChat ID: ⟦13800001234⟧',
    );
  });

  it('speaks low of a number that is there to be called', async () => {
    assert.deepEqual(await severities('林梅，13800001234'), ['warning']);
    for (const body of [
      '电话：13800001234',
      'Tel: +86 138 0000 1234',
      '<i class="fas fa-phone"></i> 13800001234',
      '138-0000-1234 (WeChat)',
    ])
      assert.deepEqual(await severities(body), ['info'], body);
  });

  it('finds numbers of ID cards whose check digit is right', async () => {
    const right = `${id}${checkDigit(id)}`;
    await expectMarks(`身份证 ⟦${right}⟧`);
    for (const digit of '0123456789X') if (!right.endsWith(digit)) await expectMarks(`${id}${digit}`);
  });

  it('finds links and pictures on the own computer', async () => {
    await expectMarks(
      '[CV](⟦file:///C:/Users/mei/cv.pdf⟧) <img src="⟦C:\\Users\\mei\\lake.png⟧"> ![Lake](⟦/Users/mei/lake.png⟧)',
    );
  });

  it('finds those of another computer in the same network, which browsers take for a site or do not open', async () => {
    await expectMarks(
      '[CV](⟦\\\\fs1\\mei\\cv.pdf⟧) <img src="⟦\\\\fs1.lakes.example\\mei\\lake.png⟧"> [CV](⟦file://fs1/mei/cv.pdf⟧) <img src="⟦file:/C:/lake.png⟧">',
    );
    await expectMarks('<img src="\\images\\lake.png"> <img src="//lakes.example/lake.png"> [x](file.pdf)');
    const [network, computer] = await problemsOf(
      pagePath,
      { [pagePath]: page('[CV](file://fs1/mei/cv.pdf) [CV](file://localhost/cv.pdf)') },
      'privacy',
    );
    assert.match(network?.message.text ?? '', /^This address is a file in your own network:/);
    assert.match(computer?.message.text ?? '', /^This address is a file on your own computer:/);
  });

  it('finds what VS Code’s own preview makes of them, and no address of its marketplace or of a command', async () => {
    await expectMarks(
      '![Lake](⟦https://file%2B.vscode-resource.vscode-cdn.net/c%3A/Users/mei/site/lake.png⟧) <img src="⟦vscode-file://vscode-app/c:/Users/mei/lake.png⟧">',
    );
    await expectMarks(
      '[a](vscode:extension/mei.lakes) [b](https://vscode.dev/) [c](https://main.vscode-cdn.net/lake.png) [d](https://a.example/?of=x.vscode-resource.vscode-cdn.net/)',
    );
  });

  it('offers the file of the site that such a path ends with', async () => {
    const files: Files = { 'images/lake 1.png': 'x', 'lake.png': 'x', 'images/lake.png': 'x' };
    for (const [written, mended] of [
      ['https://file%2B.vscode-resource.vscode-cdn.net/c%3A/Users/mei/site/images/lake%201.png', 'images/lake%201.png'],
      ['file:///C:/Users/mei/site/images/lake.png', 'images/lake.png'],
      ['/Users/mei/Desktop/lake.png', 'lake.png'],
      ['file:///C:/Users/mei/site/images/lake.png?raw=1#a', 'images/lake.png'],
      ['C:\\Users\\mei\\C#\\site\\images\\lake.png', 'images/lake.png'],
    ] as const)
      assert.equal(
        await fixed('privacy', 'write-path', pagePath, page(`![Lake](${written})`), files),
        page(`![Lake](${mended})`),
      );
    const [unknown] = await problemsOf(pagePath, { [pagePath]: page('![Lake](file:///C:/mei/reeds.png)') }, 'privacy');
    assert.deepEqual(unknown?.fixes, []);
  });

  it('finds addresses of a server on the own computer, and writes the path alone', async () => {
    await expectMarks(
      '[中文](⟦http://localhost:4000/cn/⟧) <a href="⟦http://127.0.0.1:4000⟧">Home</a> <img src="⟦http://0.0.0.0:4000/images/lake.png⟧" alt="x">',
    );
    await expectMarks(
      '<http://localhost:4000> [localhost:4000](http://localhost:4000/) [a](https://localhost.example/) [b](https://lakes.example/?to=http://localhost:4000/) `[c](http://localhost/)`',
    );
    assert.deepEqual(await severities('[中文](http://localhost:4000/cn/)'), ['error']);
    assert.equal(
      await fixed(
        'privacy',
        'write-path',
        pagePath,
        page('[中文](http://localhost:4000/cn/#news) [home](http://127.0.0.1:4001)'),
      ),
      page('[中文](/cn/#news) [home](/)'),
    );
  });

  it('leaves links to a program alone that the reader starts, unless the site has their path', async () => {
    await expectMarks(
      'Open [Jupyter](http://localhost:8888) after the start, then [the viewer](http://127.0.0.1:5000/) and [its notes](http://localhost:8888/notes.html).',
    );
    const body = page('[中文](⟦http://127.0.0.1:5500/cn/?a=1#news⟧) [CV](⟦http://localhost:8080/files/CV%202.pdf⟧)');
    const own = { '_pages/cn.md': '---\npermalink: /cn/\n---\n', 'files/CV 2.pdf': 'x' };
    assert.equal(await marked('privacy', pagePath, body, own), body);
  });

  it('finds such addresses in the menu, whatever their port and path', async () => {
    const menuPath = '_data/navigation.yml';
    const menu = (url: string): string => `main:\n  - title: News\n    url: ${url}\n`;
    for (const url of [
      '"⟦http://localhost:4000/#-news⟧"',
      '⟦http://127.0.0.1:8080/lakes/⟧',
      '⟦file:///C:/Users/mei/cv.pdf⟧',
      'https://localhost.example/',
    ])
      assert.equal(await marked('privacy', menuPath, menu(url)), menu(url));
    const mended = (url: string, files: Files = {}): Promise<string> =>
      fixed('privacy', 'write-path', menuPath, menu(url), files);
    assert.equal(await mended('"http://localhost:4000/#-news"'), menu('"/#-news"'));
    assert.equal(await mended('http://localhost:4000'), menu('/'));
    const project = { '_config.yml': 'repository: meilin/lakes\nbaseurl: /lakes\ninclude: [_pages]\n' };
    assert.equal(await mended("'http://localhost:4000/mei''s/'"), menu("'/mei''s/'"));
    assert.equal(await mended('>-\n      http://localhost:4000/cn/'), menu('/cn/'));
    assert.equal(await mended('http://localhost:4000/lakes/#-news', project), menu('"/lakes/#-news"'));
    const filtered = {
      ...project,
      '_includes/masthead.html':
        '{% for link in site.data.navigation.main %}<a href="{{ link.url | relative_url }}">{{ link.title }}</a>{% endfor %}\n',
    };
    assert.equal(await mended('http://localhost:4000/lakes/#-news', filtered), menu('"/#-news"'));
  });

  it('finds such addresses in the profile and in what else of the configuration is printed as one', async () => {
    const config = (values: string): string =>
      `title: Mei Lin\n${values}\ninclude: [_pages]\ndefaults:\n  - {scope: {path: ''}, values: {layout: default}}\n`;
    const all = config(
      'home: http://localhost:4000/\nlogo: ⟦http://localhost:4000/images/logo.png⟧\nauthor:\n  avatar: "⟦http://localhost:4000/images/me.png⟧"\n  uri: ⟦http://localhost:4000/⟧\n  name: Mei',
    );
    const logo = { '_includes/masthead.html': '<img src="{{ site.logo | relative_url }}" alt="">' };
    assert.equal(await marked('privacy', '_config.yml', all, logo), all);
    const mended = (avatar: string, files: Files = {}): Promise<string> =>
      fixed('privacy', 'write-path', '_config.yml', config(`author:\n  avatar: ${avatar}`), files);
    const avatar = (path: string): string => config(`author:\n  avatar: ${path}`);
    assert.equal(await mended('http://localhost:4000/images/me.png'), avatar('/images/me.png'));
    const behind = { '_includes/author-profile.html': '<img src="/images/{{ site.author.avatar }}">' };
    assert.equal(await mended('http://localhost:4000/images/me.png', behind), avatar('me.png'));
  });

  it('finds paths of the own computer in the text', async () => {
    await expectMarks('The data is in ⟦/Users/mei/lakes/data.csv⟧ for now.');
    await expectMarks('图片：⟦C:\\Users\\mei\\Desktop\\lake.png⟧');
  });

  it('masks the middle digits when asked', async () => {
    assert.equal(
      await fixed('privacy', 'mask-number', pagePath, page('林梅，+86 138-0000-1234')),
      page('林梅，+86 138-xxxx-1234'),
    );
    assert.equal(
      await fixed('privacy', 'mask-id', pagePath, page(`${id}${checkDigit(id)}`)),
      page(`110199xxxxxxxx880${checkDigit(id)}`),
    );
  });

  for (const [why, body, files] of [
    ['comments', '<!-- 13800001234 /Users/mei/lakes/a.csv [x](file:///a) -->', {}],
    ['code', '`13800001234` and `/Users/mei/lakes/a.csv`\n\n    13800001234', {}],
    ['front matter', 'Lakes', { '_pages/cn.md': '---\npermalink: /cn/\nphone: 13800001234\n---\n' }],
    [
      'addresses with such digits',
      '[a](https://example.org/13800001234) https://example.org/v/13800001234 <a href="x?id=13800001234">b</a>',
      {},
    ],
    [
      'digits of DOIs and longer numbers',
      'doi 10.1000/13800001234, 2013800001234, 13800001234567, 13800001234.5, v1.13800001234',
      {},
    ],
    ['numbers that are masked already', '138xxxx1234, 138\\*\\*\\*\\*1234, 110199xxxxxxxx880X', {}],
    [
      'numbers that are said to be of another thing',
      'Order No. 13800001234, Paper ID 13800001234, grant 13800001234; QQ：13800001234\n\n学号：13800001234，项目编号 13800001234，专利号 13800001234',
      {},
    ],
    [
      'numbers of other kinds',
      '138.00001234 seconds, Grant 62173456, patent ZL201910123456.7, ISBN 9787030000000, 1390-1405',
      {},
    ],
    [
      'identifiers',
      '<span id="13800001234" data-x="13800001234">a</span> me@13800001234.example 13800001234@example.org',
      {},
    ],
    ['other paths', '/users/mei, https://example.org/Users/mei/a.pdf, Roles/Users/Groups, C:\\ and D:\\data', {}],
    ['a folder of the site that is called Users', '[a](/Users/mei/a.pdf)', { 'Users/mei/a.pdf': '%PDF' }],
    ['what Liquid writes', '{{ site.phone | default: "13800001234" }}', {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(body, files));
  }
});

/** By GB 11643-1999: the weights are powers of two modulo 11. */
function checkDigit(first17: string): string {
  const sum = Array.from(first17).reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return '10X98765432'[sum % 11] ?? '';
}
