import assert from 'node:assert/strict';
import { hasScheme, isWholeAddress, leadsToWeb } from '../../../src/core/text/scheme';

describe('the scheme of an address', () => {
  for (const address of [
    'https://a.example/',
    'HTTP://a.example',
    'mailto:mei@a.example',
    'git+ssh:x',
    'h2c:x',
    'x-a.b:1',
  ])
    it(`is that of ${address}`, () => assert.ok(hasScheme(address)));

  for (const address of ['//a.example/', '/a:b', 'images/a.png', '#a:b', '2a:b', ':a', ''])
    it(`is none of “${address}”`, () => assert.ok(!hasScheme(address)));

  it('is not needed where the host is named', () => {
    assert.ok(isWholeAddress('//a.example/x'));
    assert.ok(isWholeAddress('data:,x'));
    assert.ok(!isWholeAddress('/x'));
  });
});

describe('an address that somebody else wrote', () => {
  for (const address of [
    'https://a.example/',
    'HTTP://a.example/b:c',
    'ftp://a.example/b.pdf',
    '//a.example/b',
    '/papers/b.pdf',
    'papers/a:b.pdf',
    'papers.pdf?a:b&colon;',
    'Lin&Reed.pdf',
    'a.example:8080/p',
    'a.example:80',
    '#a:b',
    'papers/?from=a://b',
    '/mirror/https://a.example/',
    '',
  ])
    it(`leads to the web with “${address}”`, () => assert.ok(leadsToWeb(address)));

  for (const address of [
    'javascript:alert(1)',
    'JavaScript://a.example/%0Aalert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscr\tipt:alert(1)',
    'javascript&colon;alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&#58alert(1)',
    'vbscript:a',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'blob:https://a.example/b',
    'command:a.b',
    'internal-pdf://0123/a.pdf',
    ':a',
    'javascript:8080/p',
    'java.script:alert(1)',
    'a.example:80&colon;x',
    'a.example&colon;8080/p',
    'localhost:4000/p',
    'doi:10.5555/1',
    '<Go to ISI>://WOS:001234567800001',
    '&lt;Go to ISI&gt;://WOS:001234567800001',
  ])
    it(`does not with ${JSON.stringify(address)}`, () => assert.ok(!leadsToWeb(address)));
});
