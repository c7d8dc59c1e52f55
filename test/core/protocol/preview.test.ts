import assert from 'node:assert/strict';
import { isFromPreview, isToPreview } from '../../../src/protocol/preview';

const trouble = { kind: 'contrast', value: 2.1, range: { start: 0, end: 4 } };

describe('a message from the preview', () => {
  for (const message of [
    { type: 'ready' },
    { type: 'source' },
    { type: 'shown', version: 3 },
    { type: 'problem', index: 0 },
    { type: 'link', href: '/zh/#news' },
    { type: 'link', href: 'https://a.example/' },
    { type: 'link', href: 'http://a.example/' },
    { type: 'link', href: 'mailto:a@b.example' },
    { type: 'link', href: 'tel:+123' },
    { type: 'lost' },
    { type: 'locate', version: 3, range: { start: 0, end: 4 } },
    { type: 'scrolled', version: 3, line: 7.5, count: 1 },
    { type: 'trouble', version: 3, found: [trouble] },
    { type: 'trouble', version: 3, found: Array.from({ length: 100 }, () => trouble) },
  ]) {
    it(`${JSON.stringify(message).slice(0, 100)} is one`, () => assert.equal(isFromPreview(message), true));
  }

  for (const message of [
    undefined,
    null,
    'ready',
    7,
    [],
    {},
    { type: 'Ready' },
    { type: ['ready'] },
    { type: 'shown' },
    { type: 'shown', version: '3' },
    { type: 'shown', version: NaN },
    { type: 'problem', index: 0.5 },
    { type: 'problem', index: -1 },
    { type: 'problem', index: NaN },
    { type: 'problem', index: '0' },
    { type: 'link' },
    { type: 'link', href: { toString: 'x' } },
    { type: 'link', href: '' },
    { type: 'link', href: 'zh/' },
    { type: 'link', href: `https://a.example/${'a'.repeat(10_000)}` },
    // Whatever the webview may be made to say: the extension opens nothing but the web, mail and the telephone.
    { type: 'link', href: 'command:workbench.action.quit' },
    { type: 'link', href: 'javascript:alert(1)' },
    { type: 'link', href: 'file:///etc/passwd' },
    { type: 'link', href: 'vscode://a.b/c' },
    { type: 'link', href: 'data:text/html,x' },
    { type: 'link', href: '//a.example/' },
    { type: 'locate', version: 3 },
    { type: 'locate', range: { start: 0, end: 4 } },
    { type: 'locate', version: 3, range: { start: -1, end: 4 } },
    { type: 'locate', version: 3, range: { start: 0, end: -1 } },
    { type: 'locate', version: 3, range: { start: 0, end: 0.5 } },
    { type: 'locate', version: 3, range: { start: 0 } },
    { type: 'scrolled', line: 7, count: 1 },
    { type: 'scrolled', version: 3, line: 7 },
    { type: 'scrolled', version: 3, line: 7, count: 0.5 },
    { type: 'scrolled', version: 3, line: -1, count: 1 },
    { type: 'scrolled', version: 3, line: Infinity, count: 1 },
    { type: 'trouble', version: 3, found: [{ kind: 'rumour', value: 2.1, range: { start: 0, end: 4 } }] },
    { type: 'trouble', version: 3, found: {} },
    { type: 'trouble', version: 3, found: [{ ...trouble, range: { start: 0, end: -1 } }] },
    { type: 'trouble', version: 3, found: Array.from({ length: 101 }, () => trouble) },
  ]) {
    it(`${JSON.stringify({ message }).slice(0, 100)} is none`, () => assert.equal(isFromPreview(message), false));
  }
});

describe('a message to the preview', () => {
  for (const type of ['page', 'styles', 'problems', 'cursor', 'lines', 'marks', 'scroll']) {
    it(`“${type}” is one`, () => assert.equal(isToPreview({ type }), true));
  }
  for (const value of [undefined, null, 'page', {}, { type: 'ready' }, { type: 'constructor' }, ['page']]) {
    it(`${JSON.stringify(value)} is none`, () => assert.equal(isToPreview(value), false));
  }
});
