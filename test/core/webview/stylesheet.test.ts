import assert from 'node:assert/strict';
import { withAbsoluteUrls } from '../../../src/webview/stylesheet';

const resources = 'https://files.example/site';

function rewritten(css: string, path = '/assets/css/main.css', baseUrl = ''): string {
  return withAbsoluteUrls(css, { url: path, baseUrl }, { resources });
}

describe('an address in a stylesheet at /assets/css/main.css', () => {
  for (const [written, shown] of [
    ['url(a.png)', 'url("https://files.example/site/assets/css/a.png")'],
    ['url("a.png")', 'url("https://files.example/site/assets/css/a.png")'],
    ["url( '../fonts/b.woff2' )", 'url("https://files.example/site/assets/fonts/b.woff2")'],
    ['url(../fonts/b.eot?#iefix)', 'url("https://files.example/site/assets/fonts/b.eot#iefix")'],
    ['url(/images/图.png)', 'url("https://files.example/site/images/%E5%9B%BE.png")'],
    ['URL(a.png)', 'url("https://files.example/site/assets/css/a.png")'],
    ['url("a (1).png")', 'url("https://files.example/site/assets/css/a%20(1).png")'],
    [`url("it's.png")`, `url("https://files.example/site/assets/css/it's.png")`],
    ['url()', 'url()'],
    ['url("")', 'url("")'],
    ['url(#gradient)', 'url(#gradient)'],
    ['url(data:image/png;base64,AAAA)', 'url(data:image/png;base64,AAAA)'],
    [
      `url("data:image/svg+xml,%3Csvg xmlns='x' d='M0(1)'%3E")`,
      `url("data:image/svg+xml,%3Csvg xmlns='x' d='M0(1)'%3E")`,
    ],
    ['url(https://a.example/x.png)', 'url(https://a.example/x.png)'],
    ['url(//a.example/x.png)', 'url(//a.example/x.png)'],
    ['url(javascript:alert(1))', 'url(javascript:alert(1))'],
  ] as const) {
    it(`${written} → ${shown}`, () =>
      assert.equal(rewritten(`a { background: ${written}; }`), `a { background: ${shown}; }`));
  }

  for (const [written, shown] of [
    ['@import "custom.css";', '@import url("https://files.example/site/assets/css/custom.css");'],
    ["@import '../a b.css' print;", '@import url("https://files.example/site/assets/a%20b.css") print;'],
    ['@IMPORT"/x.css" layer(base);', '@import url("https://files.example/site/x.css") layer(base);'],
    ['@import url(custom.css) screen;', '@import url("https://files.example/site/assets/css/custom.css") screen;'],
    ['@import url("custom.css");', '@import url("https://files.example/site/assets/css/custom.css");'],
    ['@import "https://a.example/x.css";', '@import "https://a.example/x.css";'],
    ['@import "";', '@import "";'],
    ['@important "custom.css";', '@important "custom.css";'],
  ] as const) {
    it(`${written} → ${shown}`, () => assert.equal(rewritten(`${written} a { b: c }`), `${shown} a { b: c }`));
  }

  it('is left alone when it leads out of a project site', () => {
    assert.equal(rewritten('a { b: url(/c.png) }', '/assets/css/main.css', '/homepage'), 'a { b: url(/c.png) }');
    assert.equal(
      rewritten('a { b: url(/homepage/c.png) }', '/assets/css/main.css', '/homepage'),
      'a { b: url("https://files.example/site/c.png") }',
    );
  });

  it('is rewritten at each place, and nothing between', () => {
    assert.equal(
      rewritten('a{b:url(c.png)}/* curl(d) */e{f:url(g.png)}', '/m.css'),
      'a{b:url("https://files.example/site/c.png")}/* curl(d) */e{f:url("https://files.example/site/g.png")}',
    );
  });

  it('may be never closed', () => {
    const hostile = 'url('.repeat(50_000);
    assert.equal(rewritten(hostile), hostile);
    const spaces = `url(${' '.repeat(100_000)}`;
    assert.equal(rewritten(spaces), spaces);
    const imports = `@import${' '.repeat(100_000)}`;
    assert.equal(rewritten(imports), imports);
  });
});
