import assert from 'node:assert/strict';
import { isPreviewMenu } from '../../../src/protocol/previewMenu';

describe('a message about the menu of the preview', () => {
  for (const message of [
    { type: 'menu' },
    { type: 'menu', written: { version: 3, start: 10, end: 11 }, link: '/zh/#news', heading: '/#news', selected: 'a' },
    { type: 'menu', link: 'https://a.example/b' },
    { type: 'menu', link: 'mailto:mei@a.example' },
  ])
    it(`${JSON.stringify(message)} is one`, () => assert.equal(isPreviewMenu(message), true));

  for (const message of [
    undefined,
    {},
    { type: 'link', href: '/' },
    { type: 'menu', written: { version: 3, start: -1, end: 11 } },
    { type: 'menu', written: 3 },
    { type: 'menu', link: 'command:a' },
    { type: 'menu', link: '//a.example' },
    { type: 'menu', heading: 7 },
    { type: 'menu', selected: {} },
  ])
    it(`${JSON.stringify([message])} is none`, () => assert.equal(isPreviewMenu(message), false));
});
