import assert from 'node:assert/strict';
import { publishedAddress } from '../../../src/extension/preview/publishedAddress';

type Published = Parameters<typeof publishedAddress>[0];

const at = (root: string | undefined): Published =>
  ({
    publishedPage: () => Promise.resolve(root === undefined ? { kind: 'no-page' } : { kind: 'address', root }),
  }) as unknown as Published;

describe('the address that is copied of a place of the preview', () => {
  for (const [place, root, address] of [
    ['/zh/#news', 'https://lin.example/home', 'https://lin.example/home/zh/#news'],
    ['/', 'https://lin.example/', 'https://lin.example/'],
    ['/文件/a b.pdf', 'https://lin.example', 'https://lin.example/%E6%96%87%E4%BB%B6/a%20b.pdf'],
    ['/100%/a%2Fb', 'https://lin.example', 'https://lin.example/100%25/a%2Fb'],
    ['/zh/#news', undefined, '/zh/#news'],
    ['mailto:lin@lin.example', 'https://lin.example', 'mailto:lin@lin.example'],
  ] as const)
    it(`${place} is ${address}`, async () => {
      assert.equal(await publishedAddress(at(root), 'file:///site/about.md', place), address);
    });
});
