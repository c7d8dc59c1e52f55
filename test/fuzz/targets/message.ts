import assert from 'node:assert/strict';
import { isFromCompare, isToCompare } from '../../../src/protocol/compare';
import { readLook } from '../../../src/protocol/look';
import { isFromPreview, isToPreview } from '../../../src/protocol/preview';
import { isFromPanel, isToPanel, readPreviewState } from '../../../src/protocol/previewPanel';
import { isCopyAnswer, isCopyRequest } from '../../../src/protocol/richText';
import { pick, type Random } from '../random';
import type { FuzzTarget } from '../target';

const guards = [
  isToCompare,
  isFromCompare,
  isToPreview,
  isFromPreview,
  isToPanel,
  isFromPanel,
  isCopyAnswer,
  isCopyRequest,
];
const types: readonly [string, ...string[]] = [
  ...(['ready', 'shown', 'lost', 'link', 'problem', 'source', 'locate', 'trouble', 'scrolled', 'page', 'styles'] as const),
  ...['look', 'copy', 'copied', 'state', 'marks', 'lines', 'scroll', 'cursor', 'constructor'],
]; // oxfmt-ignore
const fields: readonly [string, ...string[]] = [
  ...(['type', 'version', 'href', 'index', 'range', 'found', 'line', 'start', 'end', 'from', 'to', 'look', 'width', 'medium', 'zoom'] as const),
  ...['id', 'html', 'text', 'key', 'uri', 'scroll', 'x', 'y', 'count', 'heard', 'length', '__proto__'],
]; // oxfmt-ignore

function value(random: Random, depth = 0): unknown {
  switch (depth > 4 ? random(6) : random(9)) {
    case 0:
      return null;
    case 1:
      return random(100) - 20;
    case 2:
      return 1e308 * (random(3) - 1);
    case 3:
      return pick(random, types);
    case 4:
      return pick(random, ['command:x', 'javascript:1', '//a.example', '/a', 'https://a.example', 'phone', 'dark']);
    case 5:
      return random(2) === 0;
    case 6:
      return Array.from({ length: random(4) }, () => value(random, depth + 1));
    default:
      return Object.fromEntries([
        ...(random(3) > 0 ? [['type', pick(random, types)]] : []),
        ...Array.from({ length: random(5) }, () => [pick(random, fields), value(random, depth + 1)]),
      ]);
  }
}

/** What a page that has got at the messages of a webview could send. */
export const messageTarget: FuzzTarget = {
  name: 'message',
  make: random => JSON.stringify(value(random)),
  run(input) {
    const message = JSON.parse(input) as unknown;
    for (const guard of guards) assert.equal(typeof guard(message), 'boolean');
    if (isFromPreview(message) && message.type === 'link') assert.doesNotMatch(message.href, /^(?:command|javascript|\/\/)/);
    const { zoom } = readLook(message);
    assert.ok(zoom > 0 && zoom < 100);
    readPreviewState(message);
    return Promise.resolve();
  },
}; // oxfmt-ignore
