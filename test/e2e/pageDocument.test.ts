import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type { NetworkAccess } from '../../src/protocol/network';
import type * as PageDocument from '../../src/webview/pageDocument';
import { openPageInChromium } from './pageInChromium';
import { root } from './homepage';

/** `src/webview/pageDocument.ts` as a script that defines `pageDocument`. */
function bundle(): string {
  const { outputFiles } = buildSync({
    ...{ entryPoints: ['src/webview/pageDocument.ts'], absWorkingDir: root, bundle: true, write: false },
    ...{ format: 'iife', globalName: 'pageDocument', target: 'es2022', logLevel: 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

interface Options {
  readonly network?: NetworkAccess;
  readonly total?: string;
  /** Without it the body. */
  readonly part?: 'head';
}

describe('a page made safe', () => {
  let page: Page;
  before(async () => {
    page = await openPageInChromium();
    await page.addScriptTag({ content: bundle() });
  });
  after(() => page.close());

  /** What of `html`, written on the page `/zh/` of a site published at `/site`, is put into the preview. */
  const shown = (html: string, { network = 'block', total, part }: Options = {}): Promise<string> =>
    page.evaluate(
      ([written, network, total, part]) => {
        const { makeShowable, parseDocument, parsePiece } = (
          window as unknown as { readonly pageDocument: typeof PageDocument }
        ).pageDocument;
        const context = {
          ...{ url: '/zh/', baseUrl: '/site', resources: 'https://files.test/home' },
          styles: new Map([['/main.css', 'p { background: url(paper.png) }']]),
          own: new Map(['main.css', 'a.png'].map(name => [`lin.example/site/${name}`, `/${name}`])),
          ...{
            network,
            notLoaded: { why: 'why', overHttp: 'why of http' },
            citations: { total, attribute: 'data', papers: [], needsTotal: false, stopsAtUnknown: false },
          },
        };
        const made = parseDocument(written);
        // What an edit puts into a page that stands is read as a piece of it.
        const pieces = ['div', 'ul', 'section'].map(name => parsePiece(written, name));
        for (const part of [made, ...pieces]) {
          makeShowable(part, context);
          const acting = [...part.querySelectorAll('*')].filter(
            ({ localName, attributes }) =>
              localName === 'script' || [...attributes].some(({ name }) => name.startsWith('on') || name === 'srcdoc'),
          );
          if (acting.length > 0) throw new Error(`It acts: ${acting.map(element => element.outerHTML).join('')}`);
        }
        return (part === 'head' ? made.head : made.body).innerHTML;
      },
      [html, network, total, part] as const,
    );

  describe('has no link to anything but the web, mail and the telephone', () => {
    for (const address of [
      ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)'],
      ...[
        'java&#10;script:alert(1)',
        '&#106;avascript:alert(1)',
        'javascript&colon;alert(1)',
        '&#1;javascript:alert(1)',
      ],
      ...['java&Tab;script&colon;alert(1)', 'java&NewLine;script:alert(1)', 'javascript:%0aalert(1)'],
      ...['command:workbench.action.quit', 'vscode:extension/a.b', 'vscode-insiders://a.b/c', 'vscode-webview://x/'],
      ...['vscode-resource:/etc/passwd', 'file:///etc/passwd', 'fi\tle:///etc/passwd', 'data:text/html,x'],
      ...['da&#9;ta:text/html,x', '&#x20;DATA:text/html,x', 'blob:https://site.invalid/1', 'filesystem:https://a/b'],
      ...[
        'view-source:https://a.org',
        'about:blank',
        'vbscript:msgbox(1)',
        'ms-msdt:/id',
        'intent://a#Intent;end',
        'ws://a/',
      ],
      ...['chrome://settings', 'jar:https://a!/', 'http://[', 'https://'],
    ]) {
      it(address, async () => {
        assert.equal(await shown(`<a href="${address}">x</a>`), '<a>x</a>');
        assert.equal(await shown(`<map><area href="${address}"></map>`), '<map><area></map>');
        assert.equal(
          await shown(`<svg><a xlink:href="${address}" href="${address}"><text>x</text></a></svg>`),
          '<svg><a><text>x</text></a></svg>',
        );
        assert.equal(
          await shown(`<math href="${address}"><mi href="${address}">x</mi></math>`),
          '<math><mi>x</mi></math>',
        );
      });
    }
  });

  describe('keeps the links that lead somewhere', () => {
    for (const address of [
      ...['https://example.org/a?b=1&amp;c#d', 'http://example.org/', '//example.org/a', 'mailto:mara@example.org'],
      ...['tel:+4712345678', '/site/en/', '../files/cv.pdf', '#papers', ''],
    ]) {
      it(address || 'the page itself', async () => {
        assert.equal(await shown(`<a href="${address}">x</a>`), `<a href="${address}">x</a>`);
      });
    }
  });

  it('has the files of the site where a layout names them with its host, and asks no other for what lies beside', async () => {
    const host = 'https://lin.example/site';
    assert.equal(
      await shown(`<img src="${host}/a.png" srcset="${host}/a.png 2x">`),
      '<img src="https://files.test/home/a.png" srcset="https://files.test/home/a.png 2x">',
    );
    assert.match(await shown(`<img src="https://lin.example/lakes/a.png" alt="x">`), /^<img alt="x" data-not-loaded/);
    assert.match(
      await shown(`<link rel="stylesheet" href="${host}/main.css">`, { part: 'head' }),
      /<style data-stylesheet="\/main\.css">p \{ background: url\("https:\/\/files\.test\/home\/paper\.png"\) \}<\/style>/,
    );
    assert.equal(await shown(`<a href="${host}/a.png">x</a>`), `<a href="${host}/a.png">x</a>`);
  });

  describe('has nothing that runs, sends or loads by itself', () => {
    for (const [written, left] of [
      ['<script>1</script><SCRIPT src=a.js></SCRIPT><script type=module>1</script>x', 'x'],
      ['<script type="importmap">{}</script><script type="speculationrules">{}</script>x', 'x'],
      ['<svg><script>1</script><script href="a.js"/></svg>', '<svg></svg>'],
      ['<math><script>1</script></math>', '<math></math>'],
      ['<p onclick="1" ONMOUSEOVER=1 onbeforexrselect=1 on=1>x</p>', '<p>x</p>'],
      ['<svg onload=1><g onbegin=1 /></svg>', '<svg><g></g></svg>'],
      ['<body onload=1 onhashchange=1>x', 'x'],
      ['<p/onclick=1/>x</p>', '<p>x</p>'],
      [
        '<form action="https://a.org" onsubmit=1><button formaction="javascript:1">x</button></form>',
        '<form><button>x</button></form>',
      ],
      ['<input type=image formaction="https://a.org" alt=x>', '<input type="image" alt="x">'],
      [
        '<a href="https://a.org" ping="https://b.org" attributionsrc="https://c.org">x</a>',
        '<a href="https://a.org">x</a>',
      ],
      ['<iframe src="https://a.org" width="9"></iframe>', '<iframe width="9"></iframe>'],
      ['<iframe srcdoc="&lt;script>1&lt;/script>"></iframe>', '<iframe></iframe>'],
      ['<object data="a.swf"><embed src="a.swf"></object><applet code=A></applet><portal src=a></portal>x', 'x'],
      ['<webview src="https://a.org"></webview>x', 'x'],
      ['<base href="https://a.org" target="_top"><meta http-equiv=refresh content="0;url=https://a.org">x', 'x'],
      ['<meta http-equiv="Content-Security-Policy" content="img-src *"><META HTTP-EQUIV=set-cookie content=a=b>x', 'x'],
      ['x<noscript><p title="</noscript><img src=x onerror=1>"></noscript>', 'x'],
      ['<template><img src=x onerror=1><script>1</script></template>x', 'x'],
      ['<div><template shadowrootmode=open><img src=x onerror=1></template>x</div>', '<div>x</div>'],
      [
        '<input autofocus><dialog open><button autofocus>x</button></dialog>',
        '<input><dialog open=""><button>x</button></dialog>',
      ],
      [
        '<svg><a><animate attributeName="href" to="javascript:1"/><set attributeName="xlink:href" to="javascript:1"/>x</a></svg>',
        '<svg><a>x</a></svg>',
      ],
      [
        '<svg><rect><animate attributeName="width" to="9"/></rect></svg>',
        '<svg><rect><animate attributeName="width" to="9"></animate></rect></svg>',
      ],
      ['<img src="javascript:1" alt="x">', '<img alt="x">'],
      [
        '<img src="file:///etc/passwd" srcset="data:image/png;base64,AA 2x" alt="x">',
        '<img srcset="data:image/png;base64,AA 2x" alt="x">',
      ],
      [
        '<math><mtext><table><mglyph><style><img src=x onerror=1></style></mglyph></table></mtext></math>',
        '<math><mtext><mglyph><style><img src=x onerror=1></style></mglyph><table></table></mtext></math>',
      ],
      [
        '<svg></p><style><a title="</style><img src=x onerror=1>">',
        '<svg></svg><p></p><style><a title="</style><img src="https://files.test/home/zh/x">"&gt;',
      ],
      [
        '<form><math><mtext></form><form><mglyph><style></math><img src onerror=1>',
        '<form><math><mtext><form><mglyph><style></math><img src onerror=1></style></mglyph></form></mtext></math></form>',
      ],
      ['<title></title><img src=x onerror=1></title>', '<img src="https://files.test/home/zh/x">'],
      [
        '<textarea></textarea><img src=x onerror=1></textarea>',
        '<textarea></textarea><img src="https://files.test/home/zh/x">',
      ],
      ['<!--><img src=x onerror=1>-->', '<img src="https://files.test/home/zh/x">--&gt;'],
      ['<![CDATA[><img src=x onerror=1>]]>', '<img src="https://files.test/home/zh/x">]]&gt;'],
      [
        '<svg><foreignObject><iframe srcdoc="<script>1</script>"></iframe><img src=x onerror=1></foreignObject></svg>',
        '<svg><foreignObject><iframe></iframe><img src="https://files.test/home/zh/x"></foreignObject></svg>',
      ],
    ] as const) {
      it(written, async () => {
        assert.equal(await shown(written), left);
      });
    }

    it('in its head', async () => {
      const head = await shown(
        `<title>T</title><base href="https://a.org"><meta name=referrer content=unsafe-url><meta name=author content=M>
<link rel=preload href=a as=script><link rel="dns-prefetch" href=//a.org><link rel=preconnect href=//a.org>
<link rel=modulepreload href=a.js><link rel=manifest href=a><link rel=icon href=a><link rel=prerender href=a>
<link rel="dns-prefetch stylesheet" href="https://a.org/a.css"><link rel="preload Alternate StyleSheet" href="b.css" title="b">`,
        { part: 'head' },
      );
      assert.deepEqual(head.match(/<[^>]+>/g), [
        '<meta http-equiv="x-dns-prefetch-control" content="off">',
        '<meta name="referrer" content="no-referrer">',
        '<style>',
        '</style>',
        '<title>',
        '</title>',
        '<meta name="author" content="M">',
        '<link rel="stylesheet" href="https://a.org/a.css">',
        '<link rel="alternate stylesheet" href="https://files.test/home/zh/b.css" title="b" crossorigin="anonymous">',
      ]);
    });

    it('under a name that hides the document’s own', async () => {
      const html = await shown(
        '<img name="querySelectorAll"><form id="page" name="head"><input name="attributes" onfocus=1><input id="remove"></form><img name="shown" onload=1>',
      );
      assert.equal(html, '<img><form id="page"><input><input></form><img name="shown">');
    });
  });

  describe('shows pictures of the network', () => {
    const picture = (address: string): string => `<img src="${address}" alt="A box">`;
    const words = (address: string): string =>
      `<img alt="A box" data-not-loaded="" title="${address.startsWith('http:') ? 'why of http' : 'why'}">`;
    for (const [address, access] of [
      ['https://a.org/a.png', { block: false, https: true, all: true }],
      ['//a.org/a.png', { block: false, https: true, all: true }],
      ['http://a.org/a.png', { block: false, https: false, all: true }],
      ['data:image/png;base64,AA', { block: true, https: true, all: true }],
    ] as const) {
      for (const network of ['block', 'https', 'all'] as const) {
        it(`at ${address} where it is “${network}”: ${access[network] ? 'yes' : 'its words'}`, async () => {
          assert.equal(await shown(picture(address), { network }), access[network] ? picture(address) : words(address));
        });
      }
    }

    it('as far as their sizes are let in', async () => {
      assert.equal(
        await shown('<img src="http://a.org/a.png" srcset="https://a.org/b.png 2x, http://a.org/c.png 3x" alt="x">', {
          network: 'https',
        }),
        '<img srcset="https://a.org/b.png 2x" alt="x">',
      );
      assert.equal(
        await shown('<picture><source srcset="https://a.org/a.webp"><img src="/site/a.png" alt="x"></picture>'),
        '<picture><img src="https://files.test/home/a.png" alt="x"></picture>',
      );
    });

    it('and keeps a title of their own', async () => {
      assert.equal(
        await shown('<img src="https://a.org/a.png" alt="x" title="t">'),
        '<img alt="x" title="t" data-not-loaded="">',
      );
    });

    const badge = `https://img.shields.io/endpoint?url=${encodeURIComponent('https://a.org/gs_data_shieldsio.json')}&amp;label=citations`;
    it('and says the count of a badge of citations that is not loaded', async () => {
      assert.equal(
        await shown(`<img src="${badge}">`, { total: '2318' }),
        '<img data-not-loaded="" title="why" alt="citations 2318">',
      );
      assert.equal(await shown(`<img src="${badge}">`), '<img data-not-loaded="" title="why">');
      assert.equal(await shown(`<img src="${badge}">`, { total: '2318', network: 'https' }), `<img src="${badge}">`);
    });
  });
});
