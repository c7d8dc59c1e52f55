import assert from 'node:assert/strict';
import { fixed, marked } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;

async function expectMarks(body: string): Promise<void> {
  assert.equal(await marked('library-proxy-link', pagePath, page(body)), page(body));
}

async function expectFixed(before: string, after: string): Promise<void> {
  assert.equal(await fixed('library-proxy-link', 'public-address', pagePath, page(before)), page(after));
}

describe('library-proxy-link', () => {
  it('finds proxies of libraries', () =>
    expectMarks(
      '[a](⟦https://doi-org.proxy.lib.lakes.edu:2050/10.9999/lakes.17⟧) [b](⟦https://www-nature-com.ezproxy.lakes.ac.uk/articles/x⟧) <a href="⟦http://libproxy.lakes.edu/login?url=https://reeds.example/17⟧">c</a> [d](⟦https://www-443.webvpn.lakes.edu.cn/lab/⟧)',
    ));

  it('finds proxies that OCLC runs for a library, and those that are asked to log in', () =>
    expectMarks(
      '[a](⟦https://www-jstor-org.lakes.idm.oclc.org/stable/1⟧) [b](⟦https://lakes.idm.oclc.org/login?url=https://reeds.example/17⟧) [c](⟦https://proxy.lakes.edu/login?qurl=https%3A%2F%2Freeds.example%2F17⟧)',
    ));

  it('finds keys of a session', () =>
    expectMarks(
      '[a](⟦https://reeds.example/paper;jsessionid=AB12?id=17⟧) [b](⟦https://reeds.example/doi/full/10.9999/lakes.17?guestAccessKey=ab-cd⟧) [c](⟦https://reeds.example/x.pdf?X-Amz-Date=1&X-Amz-Signature=ab⟧)',
    ));

  it('finds them in data that a page prints as links', async () => {
    const data = (address: string): string =>
      `- title: Lakes of the North\n  pdf: ${address}\n  note: ${address.replace(/[⟦⟧]/g, '')}\n`;
    const expectInData = async (text: string, link: string): Promise<void> => {
      const list = `{% for paper in site.data.publications %}\n- ${link}\n{% endfor %}`;
      const files = { [pagePath]: page(list) };
      assert.equal(await marked('library-proxy-link', '_data/publications.yml', text, files), text);
    };
    const address = 'https://reeds.example/17?casa_token=AbC:dE';
    await expectInData(data(`⟦${address}⟧`), '<a href="{{ paper.pdf }}">{{ paper.title }}</a>');
    await expectInData(data(`"⟦${address}⟧"`), '[PDF]({{ paper.pdf }})');
    await expectInData(data(address), '{{ paper.pdf }}');
  });

  it('finds signed downloads, whose keys are long', () =>
    expectMarks(
      `[a](⟦https://store.reeds.example/main.pdf?X-Amz-Security-Token=${'aB3'.repeat(1000)}&X-Amz-Expires=300⟧) [b](⟦https://files.reeds.example/17.pdf?Expires=1&Signature=ab~c&Key-Pair-Id=AB⟧) [c](⟦https://watermark.silverchair.com/lakes17.pdf?token=${'aB-'.repeat(400)}⟧) [d](https://reeds.example/a?token=ab) [e](https://www.silverchair.com/?token=ab)`,
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
    expectFixed(
      '[a](http://libproxy.lakes.edu/login?url=https://reeds.example/17) [b](https://lakes.idm.oclc.org/login?url=https://reeds.example/17?a=1&b=2)',
      '[a](https://reeds.example/17) [b](https://reeds.example/17?a=1&b=2)',
    ));

  it('reads what it was asked for where that is encoded', () =>
    expectFixed(
      '[a](https://ezproxy.lakes.edu/login?qurl=https%3A%2F%2Freeds.example%2Fa%3Fid%3D17&x=1) [b](https://ezproxy.lakes.edu/login?qurl=https%3a%2f%2freeds.example%2fa_%281%29) [c](https://ezproxy.lakes.edu/login?qurl=https%3A%2F%2Freeds.example%2F%E0)',
      '[a](https://reeds.example/a?id=17) [b](https://reeds.example/a_%281%29) [c](https://ezproxy.lakes.edu/login?qurl=https%3A%2F%2Freeds.example%2F%E0)',
    ));

  it('takes a session out', () =>
    expectFixed(
      '[a](https://reeds.example/paper;jsessionid=AB12?id=17) [b](https://reeds.example/paper?guestAccessKey=ab) [c](https://reeds.example/pii/S17?casa_token=a_b:c-d) [d](https://reeds.example/x?a=1&casa_token=ab&b=2#s)',
      '[a](https://reeds.example/paper?id=17) [b](https://reeds.example/paper) [c](https://reeds.example/pii/S17) [d](https://reeds.example/x?a=1&b=2#s)',
    ));

  it('takes it out of an address of HTML, where & may be written &amp;', () =>
    expectFixed(
      '<a href="https://reeds.example/S1?casa_token=abc&amp;via=x">a</a> <a href="https://reeds.example/S1?via=x&amp;casa_token=abc">b</a> <a href="https://reeds.example/S1?a=1&amp;casa_token=abc&amp;via=x#s">c</a>',
      '<a href="https://reeds.example/S1?via=x">a</a> <a href="https://reeds.example/S1?via=x">b</a> <a href="https://reeds.example/S1?a=1&amp;via=x#s">c</a>',
    ));

  it('proposes nothing where the public address is not known', () =>
    expectFixed('[a](https://www-443.webvpn.lakes.edu.cn/lab/)', '[a](https://www-443.webvpn.lakes.edu.cn/lab/)'));

  for (const [why, body] of [
    ['public addresses', '[a](https://doi.org/10.9999/lakes.17) [b](https://reeds.example/paper?id=17)'],
    [
      'words that sound like it',
      '[a](https://proxy-gan.github.io) [b](https://github.com/meilin/ezproxy) [c](https://myproxy.org) [d](https://proxy.reeds.example/docs) [e](https://reeds.example/vpn/) [f](https://www.oclc.org/x) [g](https://help.oclc.org/idm) [h](https://reeds.example/login?url=https://reeds.example)',
    ],
    ['addresses of extensions in a shop', '[a](https://chromewebstore.google.com/detail/reeds/abcdefgh)'],
    ['what Liquid writes', '[a](https://libproxy.lakes.edu/{{ page.paper }})'],
    ['comments and code', '<!-- [a](https://libproxy.lakes.edu/x) --> `[a](https://libproxy.lakes.edu/x)`'],
  ] as const) {
    it(`leaves ${why} alone`, () => expectMarks(body));
  }
});
