import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { renderKramdown } from '../../../src/core/kramdown/html';
import { kramdown } from '../../../src/core/kramdown/plugin';

const folder = 'test/fixtures/kramdown';

interface Case {
  readonly line: number;
  readonly markdown: string;
  readonly html: string;
}

/** Each case is Markdown, a line with a dot, HTML as real kramdown prints it, a line with a dot, and an empty line. */
function casesOf(file: string): readonly Case[] {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
  const cases: Case[] = [];
  for (let at = 0; at < lines.length - 1;) {
    const middle = lines.indexOf('.', at);
    const end = lines.indexOf('.', middle + 1);
    if (middle < 0 || end < 0) throw new Error(`${file}:${at + 1}: a case without its two dots`);
    const html = lines.slice(middle + 1, end).map(line => `${line}\n`);
    cases.push({
      line: at + 1,
      markdown: lines.slice(at, middle).join('\n').replaceAll('␍', '\r'),
      html: html.join(''),
    });
    at = end + 2;
  }
  return cases;
}

describe('kramdown: HTML as real kramdown prints it', () => {
  for (const file of readdirSync(folder)) {
    describe(file.replace('.txt', ''), () => {
      for (const { line, markdown, html } of casesOf(file)) {
        it(`${line}: ${JSON.stringify(markdown)}`, () => {
          assert.equal(renderKramdown(markdown), html);
          assert.equal(
            new MarkdownIt().use(kramdown).render(markdown),
            html,
            'the plugin for markdown-it prints the same',
          );
        });
      }
    });
  }
});
