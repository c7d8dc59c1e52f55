import assert from 'node:assert/strict';
import { fixed, marked } from './sampleSite';

const PAGE = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('library-proxy-link', PAGE, page(body)), page(body));
}

async function expectFixed(before: string, after: string): Promise<void> {
  assert.equal(await fixed('library-proxy-link', 'public-address', PAGE, page(before)), page(after));
}

describe('library-proxy-link', () => {
  it('finds proxies of libraries', () =>
    expectMarks(
      '[a](⟦https://doi-org.proxy.lib.lakes.edu:2050/10.9999/lakes.17⟧) [b](⟦https://www-nature-com.ezproxy.lakes.ac.uk/articles/x⟧) <a href="⟦http://libproxy.lakes.edu/login?url=https://reeds.example/17⟧">c</a> [d](⟦https://www-443.webvpn.lakes.edu.cn/lab/⟧)',
    ));

  it('finds keys of a session', () =>
    expectMarks(
      '[a](⟦https://reeds.example/paper;jsessionid=AB12?id=17⟧) [b](⟦https://reeds.example/doi/full/10.9999/lakes.17?guestAccessKey=ab-cd⟧) [c](⟦https://reeds.example/x.pdf?X-Amz-Date=1&X-Amz-Signature=ab⟧)',
    ));

  it('finds what an extension of the browser has opened, and links to what it was asked for', async () => {
    await expectMarks(
      '[a](⟦chrome-extension://abcdefgh/https://reeds.example/17.pdf⟧) [b](⟦moz-extension://ab-12/reader.html⟧)',
    );
    await expectFixed(
      '[a](chrome-extension://abcdefgh/https://reeds.example/17.pdf) [b](moz-extension://ab-12/reader.html)',
      '[a](https://reeds.example/17.pdf) [b](moz-extension://ab-12/reader.html)',
    );
  });

  it('links to the DOI where there is one', () =>
    expectFixed(
      '[a](https://doi-org.proxy.lib.lakes.edu:2050/10.9999/lakes.17) [b](https://reeds.example/doi/full/10.9999/lakes.18?guestAccessKey=ab)',
      '[a](https://doi.org/10.9999/lakes.17) [b](https://doi.org/10.9999/lakes.18)',
    ));

  it('links to what the proxy was asked for', () =>
    expectFixed('[a](http://libproxy.lakes.edu/login?url=https://reeds.example/17)', '[a](https://reeds.example/17)'));

  it('takes a session out', () =>
    expectFixed(
      '[a](https://reeds.example/paper;jsessionid=AB12?id=17) [b](https://reeds.example/paper?guestAccessKey=ab)',
      '[a](https://reeds.example/paper?id=17) [b](https://reeds.example/paper)',
    ));

  it('proposes nothing where the public address is not known', () =>
    expectFixed('[a](https://www-443.webvpn.lakes.edu.cn/lab/)', '[a](https://www-443.webvpn.lakes.edu.cn/lab/)'));

  for (const [why, body] of [
    ['public addresses', '[a](https://doi.org/10.9999/lakes.17) [b](https://reeds.example/paper?id=17)'],
    [
      'words that sound like it',
      '[a](https://proxy-gan.github.io) [b](https://github.com/meilin/ezproxy) [c](https://myproxy.org) [d](https://proxy.reeds.example/docs) [e](https://reeds.example/vpn/)',
    ],
    ['addresses of extensions in a shop', '[a](https://chromewebstore.google.com/detail/reeds/abcdefgh)'],
    ['what Liquid writes', '[a](https://libproxy.lakes.edu/{{ page.paper }})'],
    ['comments and code', '<!-- [a](https://libproxy.lakes.edu/x) --> `[a](https://libproxy.lakes.edu/x)`'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
