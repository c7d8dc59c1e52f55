import assert from 'node:assert/strict';
import { badgeText } from '../../../src/webview/badges';

const data = encodeURIComponent(
  'https://cdn.jsdelivr.net/gh/mara/mara.github.io@google-scholar-stats/gs_data_shieldsio.json',
);
const badge = `https://img.shields.io/endpoint?url=${data}&logo=Google%20Scholar&style=flat`;

describe('the badge of citations without the network', () => {
  for (const [title, address, total, text] of [
    ['says the count that is known', `${badge}&label=citations`, '2318', 'citations 2318'],
    ['keeps the label of its address', `${badge}&label=%E5%BC%95%E7%94%A8`, '2318', '引用 2318'],
    ['has the label of the crawler where its address has none', badge, '2318', 'citations 2318'],
    ['is a count alone where its label is empty', `${badge}&label=`, '2318', '2318'],
    ['says nothing where no count is known', badge, undefined, undefined],
    ['is none where it shows other data', badge.replace('gs_data_shieldsio', 'stars'), '2318', undefined],
    ['is none of another host', badge.replace('img.shields.io', 'img.example.org'), '2318', undefined],
    ['is no file of the site', 'images/badge.svg', '2318', undefined],
  ] as const) {
    it(title, () => assert.equal(badgeText(address, total), text));
  }
});
