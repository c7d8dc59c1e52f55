import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { renderPage } from '../../../src/core/render/renderPage';

/** A line for each node: indentation for depth, attributes in order of their names. White space at the ends of texts is left out. */
function outline(html: string): readonly string[] {
  const lines: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, depth: number): void => {
    const indent = '  '.repeat(depth);
    if ('value' in node) {
      if (node.value.trim() !== '') lines.push(`${indent}“${node.value.trim()}”`);
    } else if ('attrs' in node) {
      const attributes = node.attrs.map(({ name, value }) => ` ${name}="${value}"`).sort();
      lines.push(`${indent}<${node.tagName}${attributes.join('')}>`);
      for (const child of node.childNodes) visit(child, depth + 1);
    } else if ('data' in node) {
      lines.push(`${indent}<!--${node.data}-->`);
    } else {
      lines.push(`${indent}<!doctype ${node.name}>`);
    }
  };
  for (const node of parse(html).childNodes) visit(node, 0);
  return lines;
}

describe('the starter site as we render it', () => {
  for (const name of ['about', 'about-zh', '404']) {
    it(`has the same nodes as Jekyll’s on the page ${name}`, async () => {
      const workspace = createFileWorkspace();
      const site = await loadSite(workspace, pathToFileURL(path.resolve('media/starter')).href);
      const rendered = renderPage(site, `_pages/${name}.md`, {
        now: new Date('2026-11-25T00:00:00Z'),
        environment: 'production',
        semantics: 'github-pages',
      });
      assert.deepEqual(rendered.problems, []);
      const expected = outline(readFileSync(path.join('test/fixtures/published', `${name}.html`), 'utf8'));
      assert.ok(expected.length > 50);
      assert.deepEqual(outline(rendered.html), expected);
    });
  }
});
