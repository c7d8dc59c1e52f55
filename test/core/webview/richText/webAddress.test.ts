import assert from 'node:assert/strict';
import { webAddressOf } from '../../../../src/webview/richText/webAddress';

const places = { url: '/zh/', baseUrl: '', resources: 'https://files.test/site', root: 'https://lin.example/home' };

describe('the address on the web of what the page /zh/ names', () => {
  for (const [written, address] of [
    ['#news', 'https://lin.example/home/zh/#news'],
    ['../files/cv.pdf?v=2#page=3', 'https://lin.example/home/files/cv.pdf?v=2#page=3'],
    ['/', 'https://lin.example/home/'],
    ['/图/a b.png', 'https://lin.example/home/%E5%9B%BE/a%20b.png'],
    ['/a%23b.png', 'https://lin.example/home/a%23b.png'],
    ['https://elsewhere.example/a', 'https://elsewhere.example/a'],
    ['//elsewhere.example/a', 'https://elsewhere.example/a'],
    ['mailto:lin@lin.example', 'mailto:lin@lin.example'],
    ['javascript:alert(1)', undefined],
    ['data:image/png;base64,AA', undefined],
  ] as const) {
    it(`${written}: ${address ?? 'none'}`, () => assert.equal(webAddressOf(written, places), address));
  }

  it('is not known for the site’s own where nobody says where that is', () => {
    const nowhere = { ...places, root: undefined };
    assert.equal(webAddressOf('../files/cv.pdf', nowhere), undefined);
    assert.equal(webAddressOf('https://elsewhere.example/a', nowhere), 'https://elsewhere.example/a');
  });

  it('has the folder once that the page’s own addresses begin with', () => {
    assert.equal(webAddressOf('/home/en/', { ...places, baseUrl: '/home' }), 'https://lin.example/home/en/');
  });
});
