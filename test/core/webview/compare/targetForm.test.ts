import assert from 'node:assert/strict';
import { rootOf } from '../../../../src/webview/compare/rootOf';
import { targetForm } from '../../../../src/webview/compare/targetForm';

const publishedAddress = 'https://lin.example/home/zh/';
const roots = ['https://lin.example/home', 'https://www.lin.example'];

describe('one form for the addresses on the page /zh/ of a site in a folder of its host', () => {
  for (const [written, form] of [
    ['../files/cv.pdf', '/files/cv.pdf'],
    ['/home/files/cv.pdf', '/files/cv.pdf'],
    ['https://lin.example/home/files/cv.pdf', '/files/cv.pdf'],
    ['http://lin.example/home/files/cv.pdf', '/files/cv.pdf'],
    ['//lin.example/home/files/cv.pdf?v=3', '/files/cv.pdf'],
    // as Jekyll writes it where GitHub Pages fills the folder in
    ['/files/cv.pdf', '/files/cv.pdf'],
    // where the address leads to
    ['https://www.lin.example/files/cv.pdf', '/files/cv.pdf'],
    ['', '/zh'],
    ['#%E8%BF%91%E5%86%B5', '/zh#近况'],
    ['/home/', '/'],
    ['/home/index.html', '/'],
    ['/home/zh.html', '/zh'],
    ['/home/%E5%9B%BE.png', '/图.png'],
    ['https://elsewhere.example/home/a?b=1#c', 'https://elsewhere.example/home/a?b=1#c'],
    ['mailto:lin@lin.example', 'mailto:lin@lin.example'],
    ['http://[', 'http://['],
  ] as const) {
    it(`${JSON.stringify(written)} → ${form}`, () => assert.equal(targetForm(written, publishedAddress, roots), form));
  }
});

describe('the front page of a site', () => {
  for (const [address, url, root] of [
    ['https://lin.example/', '/', 'https://lin.example'],
    ['https://lin.example/home/zh/', '/zh/', 'https://lin.example/home'],
    ['https://lin.example/home/zh/index.html', '/zh/', 'https://lin.example/home'],
    ['https://lin.example/home/a%20b/%E5%9B%BE.html', '/图.html', 'https://lin.example/home/a%20b'],
    ['https://www.lin.example/moved/', '/zh/', 'https://www.lin.example'],
  ] as const) {
    it(`of ${address} is ${root}`, () => assert.equal(rootOf(address, url), root));
  }
});
