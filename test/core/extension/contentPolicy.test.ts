import assert from 'node:assert/strict';
import { filesSource, pagePolicy, shellPolicy } from '../../../src/extension/preview/contentPolicy';

const files = 'https://*.vscode-resource.vscode-cdn.net';

/** A policy as the browser reads it: sources by directive, https://www.w3.org/TR/CSP3/#parse-serialized-policy. */
function read(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split(';').map(directive => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe('the content security policy of a page in the preview', () => {
  for (const [network, outside] of [
    ['block', []],
    ['https', ['https:']],
    ['all', ['https:', 'http:']],
  ] as const) {
    it(`lets in the files of the site and, where the network is “${network}”, ${outside.join(' and ') || 'nothing else'}`, () => {
      assert.deepEqual(read(pagePolicy({ files, network })), {
        'default-src': ["'none'"],
        'style-src': [files, ...outside, "'unsafe-inline'"],
        'img-src': [files, 'data:', ...outside],
        'font-src': [files, 'data:', ...outside],
        'media-src': [files, ...outside],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
      });
    });
  }
});

describe('the content security policy of the webview', () => {
  it('runs the script with its nonce and loads what is ours', () => {
    assert.deepEqual(read(shellPolicy(files, '00ff')), {
      'default-src': ["'none'"],
      'script-src': ["'nonce-00ff'"],
      'style-src': [files, "'unsafe-inline'"],
      'img-src': [files],
      'font-src': [files],
      'frame-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });
});

describe('the source of a webview’s files', () => {
  const said = "'self' https://*.vscode-cdn.net";
  for (const [host, file] of [
    ['on a desktop', 'https://file%2B.vscode-resource.vscode-cdn.net/home/mara/site/images/a.png'],
    [
      'on a remote machine',
      'https://vscode-remote%2B127-002e0-002e0-002e1-003a80.vscode-resource.vscode-cdn.net/site/a.png',
    ],
    ['in a browser', 'https://vscode-vfs%2Bgithub.vscode-resource.vscode-cdn.net/mara/site/a.png'],
  ] as const) {
    it(`is no wider than they need ${host}`, () => assert.equal(filesSource(file, said), files));
  }
  it('is what the host says where files have another address', () => {
    assert.equal(filesSource('https://host.example/vscode-resource/a.png', said), said);
    assert.equal(filesSource('vscode-resource://file///a.png', said), said);
  });
});
