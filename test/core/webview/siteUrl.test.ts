import assert from 'node:assert/strict';
import {
  isSamePage,
  pathOfResource,
  resolveSiteUrl,
  resourceUrl,
  withoutRenewal,
  type Target,
} from '../../../src/webview/siteUrl';

const site = (path: string, hash = ''): Target => ({ kind: 'site', path, hash });
const external = (href: string): Target => ({ kind: 'external', href });
const refused: Target = { kind: 'refused' };

function table(
  pageUrl: string,
  baseUrl: string,
  rows: readonly (readonly [string, Target])[],
  own?: ReadonlyMap<string, string>,
): void {
  for (const [href, target] of rows) {
    it(`${JSON.stringify(href)} → ${JSON.stringify(target)}`, () => {
      assert.deepEqual(resolveSiteUrl(href, { url: pageUrl, baseUrl, own }), target);
    });
  }
}

describe('an address on the page /zh/ of a site at the root', () => {
  table('/zh/', '', [
    ['', site('/zh/')],
    ['#news', site('/zh/', '#news')],
    ['#近况', site('/zh/', '#%E8%BF%91%E5%86%B5')],
    ['a.pdf', site('/zh/a.pdf')],
    ['./a.pdf', site('/zh/a.pdf')],
    ['../a.pdf', site('/a.pdf')],
    ['../../../a.pdf', site('/a.pdf')],
    ['/', site('/')],
    ['/files/a.pdf#page=2', site('/files/a.pdf', '#page=2')],
    ['/files/a.pdf?v=3', site('/files/a.pdf')],
    ['/图片/猫.png', site('/图片/猫.png')],
    ['/%E5%9B%BE/a%20b.png', site('/图/a b.png')],
    ['/100%.png', site('/100%.png')],
    ['/a%23b.png', site('/a#b.png')],
    [' /a.png ', site('/a.png')],
    ['\\a.png', site('/a.png')],
  ]);
});

describe('an address with the host of the site', () => {
  // what the page names of its own site; another repository of the same owner stands beside
  const own = new Map([
    ['lin.example/home/zh/', '/zh/'],
    ['lin.example/home/图/a b.png', '/图/a b.png'],
  ]);
  table(
    '/',
    '/home',
    [
      ['https://lin.example/home/zh/#news', site('/zh/', '#news')],
      ['http://LIN.example/home/zh/?v=3', site('/zh/')],
      ['//lin.example/home/%E5%9B%BE/a%20b.png', site('/图/a b.png')],
      ['https://lin.example/home/图/a b.png', site('/图/a b.png')],
      ['https://lin.example/lakes/', external('https://lin.example/lakes/')],
      ['https://lin.example:8080/home/zh/', external('https://lin.example:8080/home/zh/')],
      ['ftp://lin.example/home/zh/', refused],
    ],
    own,
  );
});

describe('an address on the home page of a project site at /homepage', () => {
  table('/', '/homepage', [
    ['', site('/')],
    ['images/a.png', site('/images/a.png')],
    ['/homepage', site('/')],
    ['/homepage/', site('/')],
    ['/homepage/zh/#news', site('/zh/', '#news')],
    // Another site of the same host: what stands there is not in this folder.
    ['/images/a.png', refused],
    ['/homepages/a.png', refused],
    ['../a.png', refused],
  ]);
});

describe('an address on a site whose baseurl is not ASCII', () => {
  table('/', '/主页', [
    ['images/a.png', site('/images/a.png')],
    ['/主页/a.png', site('/a.png')],
    ['/a.png', refused],
  ]);
});

describe('an address that leads away', () => {
  table('/', '', [
    ['https://a.example/x?y=1#z', external('https://a.example/x?y=1#z')],
    ['http://a.example', external('http://a.example/')],
    ['//a.example/x.png', external('https://a.example/x.png')],
    ['mailto:a@b.example', external('mailto:a@b.example')],
    ['tel:+123', external('tel:+123')],
    ['HTTPS://A.example/', external('https://a.example/')],
  ]);
});

describe('an address that is never followed', () => {
  table('/', '', [
    ['javascript:alert(1)', refused],
    [' \tjava\nscript:alert(1)', refused],
    ['JAVASCRIPT:alert(1)', refused],
    ['command:workbench.action.quit', refused],
    ['vscode://a.b/c', refused],
    ['vscode-resource:/etc/passwd', refused],
    ['file:///etc/passwd', refused],
    ['data:text/html,<script>alert(1)</script>', refused],
    ['blob:https://site.invalid/x', refused],
    ['about:blank', refused],
    ['https://', refused],
    ['http://[', refused],
    ['https://a b/', refused],
  ]);
});

describe('an address that tries to leave the folder of the site', () => {
  table('/', '', [
    ['/%2e%2e/%2e%2e/secret', site('/secret')],
    // A slash that is written as %2F is a part of a name, not a way up.
    ['/a/..%2f..%2fsecret', site('/a/..%2f..%2fsecret')],
    ['/a/..%5c..%5csecret', site('/a/..%5c..%5csecret')],
    ['/%00', site('/%00')],
  ]);
});

describe('the webview address of a file', () => {
  const root = 'https://file+.vscode-resource.example/home/site';
  for (const [path, url] of [
    ['/images/a.png', '/images/a.png'],
    ['/图/a b.png', '/%E5%9B%BE/a%20b.png'],
    ['/a#b?.png', '/a%23b%3F.png'],
    ['/100%.png', '/100%25.png'],
  ] as const) {
    it(`${path} → …${url}`, () => assert.equal(resourceUrl({ resources: root }, path), root + url));
  }

  it('leads back to the file, be it the first one or a later one', () => {
    for (const file of ['/images/a.png', '/图/a b.png', '/a#b?.png', '/100%.png']) {
      for (const times of [undefined, 3]) {
        const renewed = times === undefined ? undefined : new Map([[file, times]]);
        assert.equal(pathOfResource(root, resourceUrl({ resources: root, renewed }, file)), file);
      }
    }
    assert.equal(pathOfResource(root, `${root}/images/a.svg#part`), '/images/a.svg');
    assert.equal(pathOfResource(root, 'https://example.org/images/a.png'), undefined);
    assert.equal(pathOfResource(root, `${root}2/a.png`), undefined);
  });

  it('is another one when the file has changed, up to its place in the web again', () => {
    const files = { resources: root, renewed: new Map([['/images/a b.png', 2]]) };
    const address = resourceUrl(files, '/images/a b.png');
    assert.match(address, /\/images\/a%20b\.png\?[\w-]+=2$/);
    assert.equal(withoutRenewal(address), `${root}/images/a%20b.png`);
    assert.equal(withoutRenewal(`${address}#top`), `${root}/images/a%20b.png#top`);
    assert.equal(resourceUrl(files, '/images/b.png'), `${root}/images/b.png`);
    assert.equal(withoutRenewal('/images/b.png?size=2'), '/images/b.png?size=2');
  });
});

describe('two addresses of one page', () => {
  for (const [a, b, same] of [
    ['/', '/', true],
    ['/', '/index.html', true],
    ['/zh/', '/zh', true],
    ['/zh/', '/zh/index.html', true],
    ['/about.html', '/about', true],
    ['/zh/', '/', false],
    ['/zh/', '/zhu/', false],
    // as a link leads to it, and as Jekyll publishes it
    ['/_pages/关于.html', '/_pages/%E5%85%B3%E4%BA%8E.html', true],
    ['/_pages/My Page.html', '/_pages/My%20Page.html', true],
    ['/100%41.html', '/100%2541.html', true],
    ['/100%.html', '/100%25.html', true],
    ['/_pages/关.html', '/_pages/%E5%85%B3%E4%BA%8E.html', false],
  ] as const) {
    it(`${a} and ${b} ${same ? 'are' : 'are not'} the same`, () => assert.equal(isSamePage(a, b), same));
  }
});
