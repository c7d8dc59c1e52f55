import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rulePage } from '../../../src/core/features/problems/rulePage';
import { documents, proseOf } from '../documents/markdownText';

const folder = path.join(process.cwd(), 'docs/rules');
const headings: readonly (readonly [english: string, chinese: string])[] = [
  ['## Why', '## 为什么'],
  ['## Incorrect', '## 错误示例'],
  ['## Correct', '## 正确示例'],
  ['## When to turn it off', '## 何时关闭'],
];

const code = /^```[^]*?^```$/gm;
const nameOf = new Map(headings.map(([english, chinese]) => [chinese, english]));

/** The headings of a page in their order, and below each the code there, without words. */
function frameOf(page: string): readonly string[] {
  return [...page.matchAll(/^(#{1,2} .*)$|^```[^]*?^```$/gm)].map(([part]) => nameOf.get(part) ?? part);
}

/** What is written in words: the lines that are no code, no heading and not empty. */
function linesOf(page: string): readonly string[] {
  return page
    .replace(code, '')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'));
}

describe('the pages of the rules in Chinese', () => {
  for (const name of readdirSync(folder).filter(name => /^[a-z].*\.md$/.test(name))) {
    const page = readFileSync(path.join(folder, 'zh-CN', name), 'utf8');

    it(`show the examples of ${name} in the parts they belong to`, () =>
      assert.deepEqual(frameOf(page), frameOf(readFileSync(path.join(folder, name), 'utf8'))));

    it(`say all of ${name} in Chinese`, () =>
      assert.deepEqual(
        linesOf(page).filter(line => !/\p{Script=Han}/u.test(line)),
        [],
      ));
  }

  it('break no line within a sentence, nor do other Chinese documents: a blank would stand there', () => {
    const broken = documents()
      .filter(file => file.includes('zh-CN'))
      .flatMap(file =>
        [...proseOf(file).matchAll(/[^\n|]*[^\n|>]\n(?![-|#>\s]|\d+\. |!\[)[^\n]+/g)].map(
          ([lines]) => `${file}: ${lines}`,
        ),
      );
    assert.deepEqual(broken, []);
  });

  it('are those that a problem leads to in a Chinese editor', () => {
    const pathOf = (ruleId: string): string => rulePage(ruleId, 'zh-CN').replace(/^.*?\/blob\/main\//, '');
    assert.equal(pathOf('empty-link'), 'docs/rules/zh-CN/empty-link.md');
    assert.equal(pathOf('record-differs'), 'docs/verification.zh-CN.md#record-differs');
  });
});
