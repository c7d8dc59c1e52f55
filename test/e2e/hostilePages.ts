/** What a hostile page tries with. */
export interface Weapons {
  /** A script that is noticed wherever it runs; it has no double quotes. */
  readonly js: string;
  /** An address of the server that counts, by http and by https. */
  readonly http: (path: string) => string;
  readonly https: (path: string) => string;
  /** A file outside of the site that must not be read. */
  readonly secretFile: string;
}

export interface HostilePage {
  readonly title: string;
  /** The body of the page, passed through kramdown as it is. */
  readonly html?: (weapons: Weapons) => string;
  /** The same as Markdown. */
  readonly markdown?: (weapons: Weapons) => string;
  /** A whole document in place of the site's layout; it shows `{{ content }}`. */
  readonly layout?: (weapons: Weapons) => string;
  /** Files of the site beside the page, by path. */
  readonly files?: (weapons: Weapons) => Readonly<Record<string, string>>;
  /** Links on the disk, by path: where they lead to. */
  readonly links?: (weapons: Weapons) => Readonly<Record<string, string>>;
  /** What is clicked once the page stands, each in its turn, and pressed by Enter: a selector. */
  readonly click?: string;
  /** More front matter. */
  readonly frontMatter?: (weapons: Weapons) => string;
  /** The page cannot be rendered: instead of it the problem stands above the last page. */
  readonly problem?: RegExp;
  /** What shows that the page stands where its text cannot: a selector. */
  readonly shows?: string;
}

/** Handlers that fire without help, each on an element that fires it, page by page: the focus goes to one element of a page. */
const handlers: readonly (readonly string[])[] = [
  [
    '<body onload="JS" onpageshow="JS" onfocus="JS" onresize="JS" onscroll="JS" onmessage="JS" onhashchange="JS" onbeforeprint="JS" onunload="JS">',
    '<img src="x" onerror="JS" onload="JS" onloadstart="JS" onloadend="JS">',
    '<img src="/images/avatar.png" onload="JS"><input type="image" src="/images/avatar.png" onload="JS" onerror="JS">',
    '<video src="x" onerror="JS" onloadstart="JS" onsuspend="JS"><source src="y" onerror="JS"></video><audio src="x" onerror="JS"></audio>',
    '<iframe onload="JS"></iframe><object data="x" onload="JS" onerror="JS"></object><embed src="x" onload="JS">',
    '<link rel="stylesheet" href="x.css" onload="JS" onerror="JS"><style onload="JS" onerror="JS">p { color: red }</style>',
  ],
  [
    '<input autofocus onfocus="JS" onblur="JS" onfocusin="JS"><select autofocus onfocus="JS"></select><textarea autofocus onfocus="JS"></textarea>',
  ],
  ['<p tabindex="1" autofocus onfocus="JS">p</p><a href="#" autofocus onfocus="JS">a</a>'],
  [
    '<details open ontoggle="JS"><summary>s</summary></details><marquee onstart="JS" onbounce="JS" onfinish="JS" loop="1" width="1">m</marquee>',
    '<style>@keyframes k { to { color: red } } p.k { animation: k 10ms; transition: color 10ms }</style><p class="k" onanimationstart="JS" onanimationend="JS" onanimationiteration="JS" ontransitionrun="JS" onwebkitanimationend="JS">k</p>',
    '<div contenteditable oninput="JS" onbeforeinput="JS" onselectionchange="JS">c</div><div popover id="pop" onbeforetoggle="JS" ontoggle="JS">p</div>',
    '<div style="overflow: scroll; height: 9px" onscroll="JS" onscrollend="JS" onscrollsnapchange="JS"><p style="height: 99px">s</p></div>',
  ],
];

/** Pages that try to run something, to ask somebody or to reach the editor. */
export const hostilePages: readonly HostilePage[] = [
  {
    title: 'scripts inline, from elsewhere, of other kinds and with a nonce',
    html: fill(
      [
        // inline
        '<script>JS</script><script type="module">JS</script><SCRIPT>JS</SCRIPT><script/x>JS</script>',
        // from elsewhere
        '<script src="HTTP"></script><script src="HTTPS" async></script><script type="module" src="HTTP"></script>',
        // from addresses with their own content
        '<script src="data:text/javascript,JS"></script><script src="blob:null/1"></script>',
        // of other kinds
        '<script type="importmap">{"imports":{"a":"HTTP"}}</script><script type="speculationrules">{"prefetch":[{"source":"list","urls":["HTTP"]}],"prerender":[{"source":"list","urls":["HTTPS"]}]}</script>',
        // in a template, a noscript and a shadow root
        '<template><script>JS</script></template><noscript><script>JS</script></noscript><div><template shadowrootmode="open"><script>JS</script><img src=x onerror="JS"></template></div>',
        // with a nonce that is guessed
        '<script nonce="0">JS</script><script nonce>JS</script><meta http-equiv="Content-Security-Policy" content="script-src *"><script>JS</script>',
      ].join('\n'),
    ),
  },

  ...handlers.map((some, at): HostilePage => ({
    title: `event handlers, part ${at + 1}`,
    html: fill(some.join('\n')),
  })),
  {
    title: 'event handlers of pointers and keys',
    click: '#here',
    html: fill(
      '<button id="here" onclick="JS" onmousedown="JS" onmouseup="JS" onpointerdown="JS" onmouseover="JS" onmouseenter="JS" onauxclick="JS" onfocus="JS" onkeydown="JS" accesskey="x">Here</button>',
    ),
  },
  {
    title: 'event handlers written in odd ways',
    html: fill(
      '<img/src="x"/onerror="JS"><img src=x\nonerror\n=\n"JS"><img src=x OnErRoR="JS"><svg/onload="JS"><img src=`x`onerror="JS"><IMG SRC=x ONERROR="JS"><p on="JS" on-click="JS" onx="JS">p</p>',
    ),
  },

  {
    title: 'SVG with scripts and handlers',
    html: fill(
      '<svg onload="JS"><script>JS</script><script href="HTTP"/><g onload="JS"></g><image href="x" onerror="JS"/><style onload="JS"></style></svg>',
    ),
  },
  {
    title: 'SVG with animated addresses',
    click: '#here',
    html: fill(
      '<svg width="200" height="30"><a id="here"><animate attributeName="href" to="javascript:JS" dur="1ms" fill="freeze"/><set attributeName="xlink:href" to="HTTP"/><rect width="200" height="30" fill="#ccc"/></a><animate onbegin="JS" onend="JS" attributeName="x" dur="1ms"/></svg>',
    ),
  },
  {
    title: 'SVG that uses other files',
    html: fill(
      '<svg><use href="HTTP#a"/><use xlink:href="data:image/svg+xml,<svg id=a onload=JS>#a"/><image href="HTTPS"/><feImage href="HTTP"/><filter id="f"><feImage xlink:href="HTTP"/></filter><rect filter="url(HTTP#f)" fill="url(HTTPS#g)" mask="url(HTTP#m)" width="9" height="9"/></svg>',
    ),
  },
  {
    title: 'SVG with foreign objects',
    html: fill(
      '<svg><foreignObject><body onload="JS"><iframe srcdoc="<script>JS</script>"></iframe><script>JS</script><img src=x onerror="JS"></foreignObject><desc><script>JS</script></desc><title><img src=x onerror="JS"></title></svg>',
    ),
  },
  {
    title: 'SVG as a picture that holds a script',
    html: fill(
      '<img src="/images/hostile.svg" alt="s"><object data="/images/hostile.svg"></object><iframe src="/images/hostile.svg"></iframe><embed src="/images/hostile.svg"><img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22JS%22><image href=%22HTTP%22/></svg>">',
    ),
    files: ({ js, http }) => ({
      'images/hostile.svg': `<svg xmlns="http://www.w3.org/2000/svg" onload="${js}"><script>${js}</script><image href="${http('svg')}" width="9" height="9"/></svg>`,
    }),
  },
  {
    title: 'MathML with links and handlers',
    click: '#here',
    html: fill(
      '<math href="javascript:JS"><mi id="here" href="javascript:JS" xlink:href="javascript:JS" onclick="JS">x</mi><maction actiontype="statusline#HTTP" xlink:href="javascript:JS">y</maction><annotation-xml encoding="text/html"><script>JS</script><img src=x onerror="JS"></annotation-xml></math>',
    ),
  },

  {
    title: 'links to what is no page of the site',
    click: '.here',
    html: fill(
      [
        'javascript:JS',
        'java&#9;scr&#10;ipt&colon;JS',
        '&#1;&#32; JaVaScRiPt:JS',
        'command:workbench.action.closeActiveEditor',
        'vscode://file/etc/passwd',
        'file:///etc/passwd',
        'data:text/html,<script>JS</script>',
        'blob:HTTP',
        'about:blank',
        '//command:workbench.action.closeActiveEditor/',
      ]
        .map(
          address => `<a class="here" href="${address}" target="_top" ping="HTTP" download="x" rel="opener">Here</a>`,
        )
        .join(' '),
    ),
  },
  {
    title: 'areas of a picture and labels as links',
    click: '#here',
    html: fill(
      '<img src="/images/avatar.png" usemap="#m" width="50" height="50"><map name="m"><area id="area" shape="default" href="javascript:JS" ping="HTTP"></map><label id="here" for="go">Here</label><form action="javascript:JS"><input type="submit" id="go"></form>',
    ),
  },

  {
    title: 'refreshes and policies in meta elements',
    html: fill(
      '<meta http-equiv="refresh" content="0"><meta http-equiv="refresh" content="0;url=HTTP"><meta http-equiv="refresh" content="0;url=javascript:JS"><meta http-equiv="Content-Security-Policy" content="default-src *; script-src * \'unsafe-inline\'"><meta http-equiv="set-cookie" content="a=b"><meta http-equiv="x-dns-prefetch-control" content="on"><meta name="referrer" content="unsafe-url">',
    ),
  },
  {
    title: 'a refresh, a base and links in the head',
    layout: fill(
      '<!DOCTYPE html><html><head><base href="HTTP" target="_top"><meta http-equiv="refresh" content="0;url=HTTPS"><link rel="preload" as="script" href="HTTP"><link rel="modulepreload" href="HTTP"><link rel="prefetch" href="HTTP"><link rel="prerender" href="HTTPS"><link rel="dns-prefetch" href="HTTP"><link rel="preconnect" href="HTTPS"><link rel="manifest" href="HTTP"><link rel="icon" href="HTTP"><link rel="apple-touch-icon" href="HTTPS"><link rel="search" href="HTTP"><link rel="compression-dictionary" href="HTTP"><link rel="preload" as="image" imagesrcset="HTTP 1x"><script>JS</script></head><body onload="JS">{{ content }}</body></html>',
    ),
  },
  {
    title: 'stylesheets that fetch',
    layout: fill(
      '<!DOCTYPE html><html><head><link rel="stylesheet preconnect dns-prefetch" href="HTTP"><link rel="alternate stylesheet" title="t" href="HTTPS"><link rel=stylesheet href="data:text/css,body{background:url(HTTP)}"><link rel="stylesheet" href="javascript:JS"><style>@import "HTTP"; @import url(HTTPS) screen;</style></head><body>{{ content }}</body></html>',
    ),
  },

  {
    title: 'CSS that fetches by every function',
    html: fill(
      '<style>@font-face { font-family: f; src: url(HTTP) } .c { font-family: f; background: url("HTTP"), image-set("HTTPS" 1x), -webkit-image-set(url(HTTP) 1x); list-style-image: url(HTTP); cursor: url(HTTP), auto; border-image: url(HTTP); mask: url(HTTP); filter: url(HTTP#f); clip-path: url(HTTP#c); shape-outside: url(HTTP); content: url(HTTP) } .c::before { content: url(\'HTTPS\') }</style><ul class="c"><li class="c">c</li></ul>',
    ),
  },
  {
    title: 'CSS written with escapes',
    html: fill(
      '<style>.c { background: u\\72l(HTTP); background-image: url(\\68ttp://HOST/escaped) } @\\69mport "HTTP";</style><p class="c" style="background:u\\72l(HTTP)">c</p><p style="background:url(&quot;HTTPS&quot;)">c</p><table background="HTTP"><tr><td background="HTTPS">t</td></tr></table>',
    ),
  },
  {
    title: 'CSS of old browsers that ran',
    html: fill(
      '<style>p { width: expression(JS); behavior: url(HTTP); -moz-binding: url(HTTP#b); background: url("javascript:JS") } @import "javascript:JS";</style><p style="-moz-binding:url(HTTP#x);xss:expression(JS)">p</p><div style="background-image:url(javascript:JS)">d</div>',
    ),
  },
  {
    title: 'CSS that spells out what is on the page',
    html: fill(
      '<style>input[value^="a"] { background: url(HTTP) } a[href*="mailto"] { background: url(HTTP) } @font-face { font-family: leak; src: url(HTTP); unicode-range: U+41 } p.l { font-family: leak } ::-webkit-scrollbar { background: url(HTTP) } html:has(p) { --x: url(HTTP); background: var(--x) }</style><input value="abc"><p class="l">ABC</p>',
    ),
  },
  {
    title: 'CSS that covers the window',
    html: fill(
      '<div style="position:fixed;inset:-9999px;z-index:2147483647;background:rgba(255,0,0,.2)">cover</div><dialog open style="position:fixed;inset:0">cover</dialog><div popover="manual" style="display:block">cover</div>',
    ),
  },

  {
    title: 'frames of every kind',
    html: fill(
      '<iframe src="HTTP"></iframe><iframe src="javascript:JS"></iframe><iframe srcdoc="<script>JS</script>"></iframe><iframe src="data:text/html,<script>JS</script>"></iframe><iframe src="about:blank" onload="JS"></iframe><iframe srcdoc="&lt;img src=x onerror=&quot;JS&quot;&gt;" sandbox="allow-scripts allow-same-origin allow-top-navigation"></iframe><fencedframe src="HTTP"></fencedframe><iframe src="HTTPS" credentialless loading="eager" allow="*"></iframe>',
    ),
  },
  {
    title: 'a set of frames in place of a body',
    layout: fill(
      '<!DOCTYPE html><html><head></head><frameset rows="50%,50%" onload="JS"><frame src="javascript:JS"><frame src="HTTP"></frameset><body>{{ content }}</body></html>',
    ),
    shows: 'frameset frame',
  },
  {
    title: 'objects, embeds, applets and portals',
    html: fill(
      '<object data="HTTP" type="text/html"><param name="src" value="HTTP"></object><object data="data:text/html,<script>JS</script>"></object><embed src="HTTP"><embed src="javascript:JS"><applet code="HTTP" archive="HTTP"></applet><portal src="HTTP"></portal><object classid="clsid:x" codebase="HTTP"></object><webview src="HTTP" nodeintegration></webview><bgsound src="HTTP">',
    ),
  },
  {
    title: 'media that play by themselves',
    html: fill(
      '<audio src="HTTP" autoplay loop></audio><video src="HTTPS" autoplay muted poster="HTTP"><source src="HTTP"><track default kind="captions" src="HTTP"></video><picture><source srcset="HTTP 1x, HTTPS 2x"><img srcset="HTTP 1x, HTTPS 2x" src="HTTP" alt="p"></picture><img src="HTTP" loading="eager" fetchpriority="high" attributionsrc="HTTPS" referrerpolicy="unsafe-url" crossorigin="use-credentials">',
    ),
  },

  {
    title: 'a form that sends itself',
    click: '#here',
    html: fill(
      '<form action="HTTP" method="post" target="_top" onsubmit="JS"><input name="a" value="b"><button id="here" formaction="javascript:JS" formtarget="_blank">Here</button></form>',
    ),
  },
  {
    title: 'a form by the Enter key',
    click: '#here',
    html: fill(
      '<form action="HTTPS"><input id="here" type="search" list="l"><datalist id="l"><option value="a"></datalist><input type="image" src="HTTP" formaction="HTTP"></form><isindex action="HTTP">',
    ),
  },
  {
    title: 'buttons that open dialogs and popovers',
    click: '#here',
    html: fill(
      '<button id="here" popovertarget="pop" popovertargetaction="show" commandfor="dia" command="show-modal">Here</button><div id="pop" popover onbeforetoggle="JS"><input autofocus onfocus="JS"></div><dialog id="dia" ontoggle="JS"><input autofocus onfocus="JS"><iframe srcdoc="<script>JS</script>"></iframe></dialog>',
    ),
  },

  {
    title: 'names that hide those of the document',
    html: fill(
      '<img name="getElementById"><img name="querySelectorAll"><img name="documentElement"><img name="head"><img name="body"><embed name="createElement"><form name="defaultView"></form><iframe name="addEventListener"></iframe><object name="importNode"></object><form id="documentElement" name="implementation"></form><img name="cookie"><img name="activeElement"><img name="scrollingElement">',
    ),
  },
  {
    title: 'names that hide those of elements',
    html: fill(
      '<form id="page"><input name="attributes"><input id="getAttribute"><input name="parentNode"><input id="childNodes"><input name="firstChild"><input name="nextSibling"><button name="localName">b</button><input name="remove"><input name="isEqualNode"><input name="nodeType"><input name="ownerDocument"><input name="tagName"><input name="innerHTML"><input name="cloneNode"><input name="insertBefore"></form>',
    ),
  },
  {
    title: 'ids of the preview itself',
    html: fill(
      '<div id="problems">problems</div><iframe id="page" srcdoc="<script>JS</script>"></iframe><a id="page" name="page" href="javascript:JS">page</a><form id="page"><output id="problems"></output></form><div id="active-frame" class="problem has-page" data-policy="x" data-network="all"></div><a id="acquireVsCodeApi"></a><a id="acquireVsCodeApi" name="postMessage" href="javascript:JS"></a>',
    ),
  },
  {
    title: 'forms within forms',
    html: fill(
      '<form id="a"><div><form id="b"><input name="parentNode"></form></div><table><form id="c"><tr><form id="d"><input form="a" name="nodeName" onfocus="JS" autofocus></form></tr></table></form>',
    ),
  },
  {
    title: 'names of JavaScript’s own',
    html: fill(
      '<a id="__proto__"></a><form name="__proto__"></form><input name="constructor"><p id="hasOwnProperty" data-__proto__="x">p</p><img name="prototype"><a id="toString" href="javascript:JS"></a><p data-to-string="1" class="constructor __proto__">p</p>',
    ),
  },

  ...[
    ['a noscript', '<noscript><p title="</noscript><img src=x onerror=JS>"></noscript>'],
    [
      'a style in MathML',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=JS&gt;">',
    ],
    ['a form in MathML', '<form><math><mtext></form><form><mglyph><style></math><img src onerror="JS">'],
    ['a style in SVG', '<svg></p><style><a id="</style><img src=1 onerror=JS>">'],
    [
      'a title and a textarea',
      '<title></title><img src=x onerror="JS"></title><textarea></textarea><img src=x onerror="JS"></textarea><xmp></xmp><img src=x onerror="JS"></xmp>',
    ],
    [
      'comments',
      '<!--><img src=x onerror="JS">--><!--!><img src=x onerror="JS">--><!---><img src=x onerror="JS">--><! ><img src=x onerror="JS"><?x ><img src=x onerror="JS">',
    ],
    ['CDATA', '<svg><![CDATA[><img src=x onerror="JS">]]></svg><![CDATA[><img src=x onerror="JS">]]>'],
    [
      'a template in a table in a select',
      '<select><template><img src=x onerror="JS"></template><table><tr><td><script>JS</script></select><img src=x onerror="JS">',
    ],
    [
      'entities',
      '<p title="&lt;/p&gt;&lt;img src=x onerror=JS&gt;">&lt;script&gt;JS&lt;/script&gt;</p><iframe srcdoc="&amp;lt;script&amp;gt;JS&amp;lt;/script&amp;gt;"></iframe>',
    ],
    [
      'an annotation',
      '<math><annotation-xml encoding="text/html"><style><img src=x onerror="JS"></style></annotation-xml><mglyph><svg><mtext><style><path id="</style><img onerror=JS src>">',
    ],
  ].map(([place, html]): HostilePage => ({
    title: `markup that changes when it is read twice: ${place}`,
    html: fill(html ?? ''),
  })),

  {
    title: 'Markdown that makes hostile links',
    markdown: fill(
      '[a](javascript:JS) [b](<javascript:JS>) ![c](javascript:JS) <javascript:JS> [d](command:workbench.action.quit){:onclick="JS" target="_top"} [e]\n\n[e]: data:text/html,x "t"\n\n{:onmouseover="JS" style="background:url(HTTP)"}\nA paragraph.\n\n![far](HTTP){:onerror="JS"}',
    ),
  },
  {
    title: 'Liquid that writes a script',
    markdown: fill(
      '{% assign a = "<scr" %}{{ a | append: "ipt>" }}JS{{ "</script>" }}{{ "%3Cscript%3E" | url_decode }}JS</script>{{ "<img src=x onerror=1>" | replace: "1", "JS" }}',
    ),
  },
  {
    title: 'front matter and data that write scripts',
    markdown: () => '{{ page.evil }}{{ site.data.evil.html }}',
    frontMatter: ({ js }) => `evil: "<script>${js}</script><img src=x onerror=${js}>"`,
    files: ({ js }) => ({ '_data/evil.yml': `html: "<script>${js}</script><img src=x onerror=\\"${js}\\">"\n` }),
  },

  {
    title: 'an include from above the site',
    problem: /invalid characters or sequences/,
    markdown: () => '{% include ../../../etc/passwd %}',
  },
  {
    title: 'a relative include from above the site',
    problem: /invalid characters or sequences|There is no file “.*” to include/,
    markdown: () => '{% include_relative ../../../../etc/passwd %}',
  },
  {
    title: 'an include by a name made of parts',
    problem: /invalid characters or sequences|There is no file “.*” to include/,
    markdown: () =>
      '{% assign up = "../" %}{% capture f %}{{ up }}{{ up }}{{ up }}etc/passwd{% endcapture %}{% include {{ f }} %}',
  },
  {
    title: 'an include by an absolute path',
    problem: /There is no file “.*” to include/,
    markdown: ({ secretFile }) => `{% include ${secretFile} %}`,
  },
  {
    title: 'an include that is a link out of the site',
    problem: /There is no file “.*” to include/,
    markdown: () => '{% include out.html %}',
    links: ({ secretFile }) => ({ '_includes/out.html': secretFile }),
  },
  {
    title: 'data that are a link out of the site',
    markdown: () => '<i>[{{ site.data.out }}]</i>',
    links: ({ secretFile }) => ({ '_data/out.yml': secretFile }),
  },
  {
    title: 'a layout that is a link out of the site',
    markdown: () => 'Plain.',
    frontMatter: () => 'layout: out',
    links: ({ secretFile }) => ({ '_layouts/out.html': secretFile }),
  },
  {
    title: 'a picture and a frame that are links out of the site',
    html: fill(
      '<iframe src="/out.html"></iframe><object data="/out.html"></object><img src="/images/out.png" alt="o">',
    ),
    links: ({ secretFile }) => ({ 'out.html': secretFile, 'images/out.png': secretFile }),
  },
  {
    title: 'addresses of the disk',
    html: ({ secretFile }) =>
      `<img src="file://${secretFile}"><img src="../../../../../..${secretFile}"><link rel="stylesheet" href="/../../../..${secretFile}"><img src="https://file+.vscode-resource.vscode-cdn.net${secretFile}"><iframe src="https://file+.vscode-resource.vscode-cdn.net${secretFile}"></iframe><style>@import "/..%2f..%2f..${secretFile}";</style>`,
  },

  // In files of their own: VS Code's Markdown support would complain of their depth in the page.
  {
    title: 'ten thousand elements in each other',
    html: () => '{% include deep.html %}',
    files: () => ({ '_includes/deep.html': `${'<div><b>'.repeat(5000)}deep${'</b></div>'.repeat(5000)}` }),
  },
  {
    title: 'thousands of quotes, lists and emphases in each other',
    markdown: () => '{% include deep.md %}',
    files: () => ({
      '_includes/deep.md': `${'>'.repeat(2000)} deep\n\n${'- '.repeat(500)}deep\n\n${'*_'.repeat(2000)}deep${'_*'.repeat(2000)}`,
    }),
  },
  {
    title: 'a million letters and five thousand attributes',
    html: () => '{% include wide.html %}',
    files: () => ({
      '_includes/wide.html': `<p ${Array.from({ length: 5000 }, (_, at) => `a${at}=1`).join(' ')}>${'x'.repeat(1_000_000)}</p>`,
    }),
  },
  {
    title: 'elements whose names and attributes no one may write',
    html: fill(
      '<a\u0000b onclick="JS">x</a\u0000b><p \u0000onclick="JS">p</p><x-y on:click="JS" @click="JS" :href="javascript:JS" v-html="JS">z</x-y><p ="x" \'="y" <="z">q</p>',
    ),
  },
  {
    title: 'a service worker, workers and worklets by their addresses',
    html: fill(
      '<link rel="serviceworker" href="HTTP" scope="/"><link rel="manifest" href="data:application/json,{}"><style>p { background: paint(x) }</style><p>p</p><script type="text/worker">JS</script>',
    ),
  },
  {
    title: 'a document of XML with a style of its own',
    html: fill(
      '<?xml-stylesheet href="HTTP" type="text/css"?><!DOCTYPE x [<!ENTITY e SYSTEM "HTTP">]><x:script xmlns:x="http://www.w3.org/1999/xhtml">JS</x:script>&e;<xml src="HTTP"></xml><html xmlns="x" manifest="HTTP" onclick="JS">',
    ),
  },
  {
    title: 'text after which nothing ends',
    html: fill('<p>p</p><plaintext><script>JS</script><img src=x onerror="JS">'),
  },
];

/** `JS`, `HTTP`, `HTTPS` and `HOST` in `html` stand for what a page tries with. */
function fill(html: string): (weapons: Weapons) => string {
  return ({ js, http, https }) => {
    let count = 0;
    return html.replace(/\b(?:JS|HTTPS?|HOST)\b/g, word => {
      count += 1;
      if (word === 'JS') return js;
      if (word === 'HOST') return new URL(http('')).host;
      return word === 'HTTP' ? http(String(count)) : https(String(count));
    });
  };
}
