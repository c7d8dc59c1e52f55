import assert from 'node:assert/strict';
import type * as Copying from '../../src/webview/richText/copyable';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

const sitePlaces = {
  url: '/zh/',
  baseUrl: '',
  resources: 'https://files.test/site',
  root: 'https://lin.example',
};

describe('the text of a page as rich text', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('src/webview/richText/copyable.ts', ['page']);
  });
  after(() => chromium.close());

  /** What is copied of a page with this body: `⟦` and `⟧` are where the selection begins and ends. */
  const copied = (body: string): Promise<{ readonly html: string; readonly text: string }> =>
    chromium.page.evaluate(
      ([body, places]) => {
        const { copyable } = (window as unknown as { readonly preview: typeof Copying }).preview;
        const frame = (document.getElementById('page') as HTMLIFrameElement).contentDocument;
        if (frame === null) throw new Error('no frame');
        frame.documentElement.innerHTML = `<head><style>img { width: 40px; height: 30px } .gone { display: none }</style></head><body>${body}</body>`;
        const selection = frame.getSelection();
        selection?.removeAllRanges();
        const range = frame.createRange();
        const walker = frame.createTreeWalker(frame.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
          const from = node.data.indexOf('⟦');
          if (from >= 0) {
            node.deleteData(from, 1);
            range.setStart(node, from);
          }
          const to = node.data.indexOf('⟧');
          if (to < 0) continue;
          node.deleteData(to, 1);
          range.setEnd(node, to);
          selection?.addRange(range);
        }
        const { html, text } = copyable(frame, places);
        return { html, text };
      },
      [body, sitePlaces] as const,
    );

  for (const [what, body, html] of [
    ['no classes and ids', '<h1 id="news" class="a">News</h1><p style="color: red">x</p>', '<h1>News</h1>\n<p>x</p>'],
    [
      'emphasis by what it means',
      '<p><b>b</b> <i class="fa">i</i> <u>u</u> <del>d</del> <kbd>k</kbd> H<sub>2</sub>O <span lang="en">s</span></p>',
      '<strong>b</strong> <em>i</em> <u>u</u> <s>d</s> <code>k</code> H<sub>2</sub>O s',
    ],
    [
      'links at their addresses on the web',
      '<p><a href="#news" class="x">here</a>, <a href="../cv.pdf">CV</a>, <a href="https://a.example">a</a>, <a href="javascript:1">no</a>, <a name="n">n</a></p>',
      '<a href="https://lin.example/zh/#news">here</a>, <a href="https://lin.example/cv.pdf">CV</a>, <a href="https://a.example/">a</a>, no, n',
    ],
    [
      'pictures of the site, as wide as they are seen',
      '<p>a <img src="https://files.test/site/images/a%20b.png" alt="A river"></p>',
      'a <img src="https://lin.example/images/a%20b.png" alt="A river" width="40">',
    ],
    [
      'the words of pictures that are nowhere on the web',
      '<p>a <img src="data:image/png;base64,AA" alt="A river"> <img data-not-loaded="" style="visibility: hidden" alt="badge"></p>',
      'a A river badge',
    ],
    [
      'lists in lists',
      '<ul><li>a<ul>\n<li><p>b</p><p>c</p></li></ul></li></ul>',
      '<ul>\n<li>a\n<ul>\n<li>b\n<p>c</p></li>\n</ul></li>\n</ul>',
    ],
    ['where a list begins', '<ol start="4"><li>a</li></ol>', '<ol start="4">\n<li>a</li>\n</ol>'],
    [
      'the numbers that the page shows',
      '<ol><li>a</li><li value="5">b</li><li class="gone">c</li><li>d</li></ol><ol reversed><li>e</li><li>f</li></ol><ol start=""><li>g</li></ol>',
      '<ol>\n<li>a</li>\n<li value="5">b</li>\n<li>d</li>\n</ol>\n<ol start="2">\n<li>e</li>\n<li value="1">f</li>\n</ol>\n<ol>\n<li>g</li>\n</ol>',
    ],
    [
      'no numbers where the page shows none, bullets and letters as it shows them',
      '<ol style="list-style: none"><li>[1] a</li><li>[2] b</li></ol><ol><li style="display: block">c</li></ol><ol style="list-style: square"><li>d</li></ol><ol type="a" start="2"><li>e</li><li>f</li></ol>',
      '<ul style="list-style: none">\n<li>[1] a</li>\n<li>[2] b</li>\n</ul>\n<ul style="list-style: none">\n<li>c</li>\n</ul>\n<ul>\n<li>d</li>\n</ul>\n<ol type="a" start="2">\n<li>e</li>\n<li>f</li>\n</ol>',
    ],
    [
      'the numbers that a style writes itself',
      '<style>.n { list-style: none } .n li::before { counter-increment: n; content: "[" counter(n) "] " }</style><ol class="n"><li>a</li></ol>',
      '<ol>\n<li>a</li>\n</ol>',
    ],
    [
      'the numbers of items that are selected',
      '<ol><li>a</li><li></li><li>⟦b</li><li>c⟧</li><li>d</li></ol>',
      '<ol start="3">\n<li>b</li>\n<li>c</li>\n</ol>',
    ],
    [
      'a list without an item below the item before it',
      '<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>',
      '<ol>\n<li>a\n<ol>\n<li>b</li>\n</ol></li>\n<li>c</li>\n</ol>',
    ],
    [
      'the caption of a table, and its wide and tall cells',
      '<table><caption>Terms</caption><tr><td colspan=2>a</td><td rowspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      '<table border="1" cellpadding="4" style="border-collapse: collapse">\n<caption>Terms</caption>\n<tr><td colspan="2">a</td><td rowspan="2">b</td></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>',
    ],
    [
      'lines of a table alone',
      '<table class="t"><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      '<table border="1" cellpadding="4" style="border-collapse: collapse">\n<tr><th>a</th></tr>\n<tr><td>b</td></tr>\n</table>',
    ],
    [
      'code with its lines',
      '<div class="highlight"><pre><code>a\n  <span class="k">b</span>\n</code></pre></div>',
      '<pre>a\n  b\n</pre>',
    ],
    [
      'nothing that runs, and nothing hidden',
      '<!-- c --><p>a<script>1</script><span class="gone">b</span><span hidden>c</span><button>d</button><i class="icon"></i></p><noscript>e</noscript><template>f</template><style>g</style>',
      'a',
    ],
    [
      'no menu, side bar and footer',
      '<header>a</header><nav>b</nav><div class="sidebar">c</div><main><div class="sidebar">d</div><nav>e</nav><p>f</p></main><footer>g</footer>',
      'f',
    ],
    [
      'the text of a page of the template, whose side bar stands in what is called main',
      '<div class="masthead">a</div><div id="main" role="main"><div class="sidebar sticky">b</div><article class="page"><section class="page__content"><p>c</p></section></article></div>',
      'c',
    ],
    ['all of a page that says nothing of its parts', '<div>a</div><div>b</div>', '<p>a</p>\n<p>b</p>'],
    [
      'one space for many, between elements too',
      '<p> a\n  <b> b </b> \n<i> c</i> </p>',
      'a <strong>b </strong><em>c</em>',
    ],
    ['a link around a box as its text', '<a href="/x"><div>a</div><p>b</p></a>', '<p>a</p>\n<p>b</p>'],
    [
      'a paper box as lines, each as the box has it',
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CLES 2026</div><img src='https://files.test/site/t.svg' alt="River"></div></div>
<div class='paper-box-text'><p><a href="https://doi.org/10.5555/1">Tributary</a></p><p><u>Jiapei Shang</u>*, <strong>Suqiu Yan</strong>*</p><ul><li>One.</li></ul></div></div>`,
      [
        '<p><strong>CLES 2026</strong></p>',
        '<p><img src="https://lin.example/t.svg" alt="River" width="40"></p>',
        '<p><a href="https://doi.org/10.5555/1">Tributary</a></p>',
        '<p><u>Jiapei Shang</u>*, <strong>Suqiu Yan</strong>*</p>',
        '<ul>\n<li>One.</li>\n</ul>',
      ].join('\n'),
    ],
    ['the words that are selected', '<main><p>a ⟦b <b>c⟧ d</b> e</p></main>', 'b <strong>c</strong>'],
    [
      'the items that are selected',
      '<ul><li>a</li><li>b⟦c</li><li><a href="/d">d⟧e</a></li></ul>',
      '<ul>\n<li>c</li>\n<li><a href="https://lin.example/d">d</a></li>\n</ul>',
    ],
    ['words of an item without its list', '<ol><li>a <b>b ⟦c⟧</b> d</li><li>e</li></ol>', '<strong>c</strong>'],
    ['items of an item', '<ul><li>a<ul><li>⟦b</li><li>c⟧</li></ul></li></ul>', '<ul>\n<li>b</li>\n<li>c</li>\n</ul>'],
    ['words of a cell without its table', '<table><tr><td>a</td><td>b ⟦c⟧</td></tr></table>', 'c'],
    ['words of a head without its table', '<table><tr><th>⟦a⟧</th><td>b</td></tr></table>', 'a'],
    ['words of a description', '<dl><dt>a</dt><dd>b ⟦c⟧</dd></dl>', 'c'],
    [
      'the cells that are selected',
      '<table><tr><td>a</td><td>b ⟦c</td><td>d⟧</td></tr></table>',
      '<table border="1" cellpadding="4" style="border-collapse: collapse">\n<tr><td></td><td>c</td><td>d</td></tr>\n</table>',
    ],
    ['what is selected in the side bar', '<div class="sidebar">⟦Lin⟧</div><main>a</main>', 'Lin'],
  ] as const) {
    it(`has ${what}`, async () => assert.equal((await copied(body)).html, html));
  }

  it('reads well as plain text', async () => {
    const { text } = await copied(
      '<main><h1>News</h1><ul><li><em>2026.10</em>: &nbsp;a <a href="/p/">paper</a></li><li>a talk<br>in Norrhavn</li></ul><p>Write to <a href="mailto:lin@lin.example">lin@lin.example</a>.</p></main>',
    );
    assert.equal(
      text,
      'News\n\n- 2026.10: a paper (https://lin.example/p/)\n- a talk\n  in Norrhavn\n\nWrite to lin@lin.example.',
    );
  });
});
