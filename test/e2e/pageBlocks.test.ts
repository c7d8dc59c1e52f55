import assert from 'node:assert/strict';
import type * as Preview from './pageBlocks.entry';
import { openPreviewInChromium, type PreviewInChromium } from './previewInChromium';

describe('the blocks of a page that are compared', () => {
  let chromium: PreviewInChromium;
  before(async () => {
    chromium = await openPreviewInChromium('test/e2e/pageBlocks.entry.ts', []);
  });
  after(() => chromium.close());

  /** `h1 News`, `p a → /x` for a paragraph that links to /x. */
  const blocks = (body: string): Promise<readonly string[]> =>
    chromium.page.evaluate(body => {
      const { pageBlocks } = (window as unknown as { readonly preview: typeof Preview }).preview;
      const page = new DOMParser().parseFromString(body, 'text/html');
      return pageBlocks(page.body, address => address).map(({ name, text, targets }) =>
        [name, text, ...(targets.length === 0 ? [] : ['→', ...targets])].filter(part => part !== '').join(' '),
      );
    }, body);

  /** How many blocks a page with this body has, and what is shown of it where the network is blocked. */
  const counts = (body: string): Promise<readonly number[]> =>
    chromium.page.evaluate(body => {
      const { makeShowable, pageBlocks, parseDocument } = (window as unknown as { readonly preview: typeof Preview })
        .preview;
      const [written, shown] = [parseDocument(body), parseDocument(body)];
      const context = { url: '/', baseUrl: '', resources: 'https://files.invalid', styles: new Map<string, string>() };
      makeShowable(shown, { ...context, network: 'block', notLoaded: { why: 'why', overHttp: 'why of http' } });
      return [written, shown].map(page => pageBlocks(page.body, address => address).length);
    }, body);

  for (const [what, body, expected] of [
    [
      'headings, paragraphs and items',
      '<h1>News</h1><p>a\n <b>b</b>&nbsp;c</p><ul><li>d</li></ul>',
      ['h1 News', 'p a b c', 'li d'],
    ],
    ['an item, and the items in it', '<ul><li>a<ul><li>b</li></ul>c</li></ul>', ['li a', 'li b', 'li c']],
    [
      'links and pictures with where they lead',
      '<p><a href="/a">a</a> <img src="/b.png" alt="B"></p>',
      ['p a → /a /b.png B'],
    ],
    ['a picture alone', '<div><img src="/b.png"></div>', ['div → /b.png']],
    [
      'frames, videos and sounds with what they play, without the words for browsers that cannot',
      `<p>Talk</p><iframe src="https://video.example/1" width="560">a</iframe>
<div>b <video controls><source src="/a.mp4"><source src="/a.webm"><p>No <a href="/a.mp4">video</a></p></video></div><audio src="/c.mp3"></audio>`,
      ['p Talk', 'body → https://video.example/1', 'div b → /a.mp4 /a.webm', 'body → /c.mp3'],
    ],
    ['frames that are hidden left out', '<div hidden><iframe src="/a"></iframe></div><p>a</p>', ['p a']],
    [
      'a row as one',
      '<table><tr><th>Year</th><td>2026</td></tr><tr><td><p>a</p></td><td>b</td></tr></table>',
      ['tr Year 2026', 'p a', 'td b'],
    ],
    [
      'the parts of a paper box',
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CLES 2026</div><img src='/t.svg' alt="T"></div></div>
<div class='paper-box-text'><p><a href="/doi">Tributary</a></p><p>Jiapei Shang</p></div></div>`,
      ['div CLES 2026', 'div → /t.svg T', 'p Tributary → /doi', 'p Jiapei Shang'],
    ],
    [
      'no count that a script writes, which is another each day',
      '<p>a <span class="show_paper_citations" data="x">| Citations: 9</span></p><strong><span id="total_cit">99</span></strong>',
      ['p a'],
    ],
    [
      'nothing that nobody sees',
      '<p hidden>a</p><script>1</script><style>b</style><!-- c --><noscript>d</noscript><p></p>',
      [],
    ],
  ] as const) {
    it(`are ${what}`, async () => assert.deepEqual(await blocks(body), expected));
  }

  describe('are as many in what is shown, be it loaded or not', () => {
    for (const body of [
      '<p>a</p><div><iframe src="https://video.example/1"></iframe></div>',
      '<div><video src="https://video.example/1.mp4"></video></div><div><audio src="file:///a.mp3"></audio></div>',
      '<div><img src="https://pictures.example/a.png"></div><p><img src="/a.png"></p><p><img></p>',
    ]) {
      it(body, async () => {
        const [written, shown] = await counts(body);
        assert.equal(shown, written);
      });
    }
  });
});
