import assert from 'node:assert/strict';
import type { Refactoring } from '../../../../src/core/features/refactorings/refactoring';
import { applyEdits } from '../../../../src/core/text/edit';
import { marked } from '../../marked';
import { inMemory, smallSite, type InMemory } from '../../service/inMemory';

const path = '_pages/about.md';
const front = '---\npermalink: /\n---\n\n';

async function refactored(host: InMemory, title: string, from: string): Promise<string | undefined> {
  const { text, ranges, offsets } = marked(from);
  const uri = host.uri(path);
  host.service.setDocument(uri, text);
  const at = offsets[0] ?? 0;
  const all: readonly Refactoring[] = await host.service.refactorings(uri, ranges[0] ?? { start: at, end: at });
  const found = all.find(one => one.title.text === title);
  return found && applyEdits(text, found.edits);
}

/** The page after the lines with `⟦…⟧` are hidden; `undefined` where that is not offered. */
const hidden = (from: string): Promise<string | undefined> =>
  refactored(inMemory(smallSite), 'Hide these lines in a comment', from);

/** The page after what the comment at `‸` hides is shown. */
const shown = (from: string): Promise<string | undefined> =>
  refactored(inMemory(smallSite), 'Show what this comment hides', from);

/** What visitors are sent of a page, without the line breaks between elements, which nobody sees. */
async function published(text: string): Promise<string> {
  const { service, uri } = inMemory({ ...smallSite, [path]: text });
  const rendered = await service.renderPage(uri(path));
  assert.equal(rendered.kind, 'page');
  return rendered.html.replace(/\s*\n\s*/g, '\n');
}

describe('hiding lines in a comment', () => {
  it('takes them between lines of its own where a blank line or a heading stands before them', async () => {
    assert.equal(
      await hidden(`${front}# A\n\nfi⟦rst\nsec⟧ond\n\nthird\n`),
      `${front}# A\n\n{% comment %}\nfirst\nsecond\n{% endcomment %}\n\nthird\n`,
    );
    assert.equal(
      await hidden(`${front}# A\n⟦first⟧\nsecond\n`),
      `${front}# A\n{% comment %}\nfirst\n{% endcomment %}\nsecond\n`,
    );
  });

  it('begins behind the line before, which goes on, so that no blank line parts its neighbours', async () => {
    assert.equal(await hidden(`${front}- a\n- ⟦b⟧\n- c\n`), `${front}- a{% comment %}\n- b{% endcomment %}\n- c\n`);
    assert.equal(await hidden(`${front}- a\n- ⟦b⟧\n\nc\n`), `${front}- a{% comment %}\n- b\n{% endcomment %}\n\nc\n`);
  });

  it('keeps the line breaks of Windows', async () =>
    assert.equal(
      await hidden(`${front}a\n⟦b⟧\nc\n\nd\n`.replaceAll('\n', '\r\n')),
      `${front}a{% comment %}\nb{% endcomment %}\nc\n\nd\n`.replaceAll('\n', '\r\n'),
    ));

  for (const [what, body] of [
    ['the first item of a list', '# News\n\n⟦- x⟧\n- b\n- c\n'],
    ['one between others', '- a\n⟦- x⟧\n- c\n'],
    ['two of them', '- a\n⟦- x\n- x⟧\n- c\n'],
    ['the last one', '- a\n- b\n⟦- x⟧\n\nmore\n'],
    ['the last of the page', '- a\n- b\n⟦- x⟧\n'],
    ['the last of a text without a line break at its end', '- a\n- b\n⟦- x⟧'],
    ['one of a list with blank lines', '- a\n\n⟦- x⟧\n\n- c\n'],
    ['one with further lines', '- a\n⟦- x\n  x⟧\n- c\n'],
    ['one below another', '- a\n  - b\n⟦  - x⟧\n  - d\n- e\n'],
    ['a numbered one', '1. a\n⟦2. x⟧\n3. c\n'],
    ['one with a comment in it, and with hyphens', '- a\n⟦- x <!-- x --> -- x⟧\n- c\n'],
    ['one with Liquid in it', '- a\n⟦- x {% if true %}x{% endif %} {{ site.title }}x⟧\n- c\n'],
    ['a row of a table', '| a | b |\n|---|---|\n| c | d |\n⟦| x | x |⟧\n| e | f |\n'],
    ['the last row', '| a | b |\n|---|---|\n| c | d |\n⟦| x | x |⟧\n\nmore\n'],
    ['a line of a paragraph', 'one\n⟦x⟧\nthree\n'],
    ['its first line', 'before\n\n⟦x⟧\ntwo\n'],
    ['a line of a quotation', '> one\n⟦> x⟧\n> three\n'],
    ['whole code', 'one\n\n⟦```\nx\n```⟧\n\ntwo\n'],
    ['what stands behind code', '```\none\n```\n⟦x⟧\n\ntwo\n'],
    ['an element', 'one\n\n⟦<div>\nx\n</div>⟧\n\ntwo\n'],
    ['an item in HTML', '<ul>\n<li>a</li>\n⟦<li>x</li>⟧\n<li>c</li>\n</ul>\n'],
  ] as const)
    it(`publishes nothing of ${what}, and all else as it would be without it`, async () => {
      const after = await hidden(front + body);
      assert.ok(after);
      const without = front + body.replace(/⟦[^]*⟧(?:\n|$)/, '');
      const html = await published(after);
      assert.equal(html, await published(without));
      assert.doesNotMatch(html.slice(html.indexOf('<body>')), /\bx/);
    });

  for (const [what, body] of [
    ['a list', '- *2026.10*: one\n⟦- *2026.09*: two⟧\n- *2026.08*: three\n'],
    ['a table', '| a | b |\n|---|---|\n| c | d |\n⟦| e | f |⟧\n| g | h |\n'],
    ['a paragraph', 'one\n⟦two⟧\nthree\n'],
  ] as const)
    it(`leaves nothing to tell of in ${what}`, async () => {
      const after = await hidden(`${front}# News\n\n${body}`);
      assert.ok(after);
      const { service, uri } = inMemory({ ...smallSite, [path]: after });
      assert.deepEqual((await service.diagnostics(uri(path))).problems, []);
    });

  for (const [what, body] of [
    ['in code', '```\na\n⟦b⟧\nc\n```\n'],
    ['of which some are code', '⟦one\n\n```\na⟧\n```\n'],
    ['in <pre>', '<pre>\n⟦a⟧\n</pre>\n'],
    ['with the beginning of an element alone', '⟦<div>⟧\n\na\n\n</div>\n'],
    ['with the beginning of a block of Liquid alone', '⟦{% if true %}⟧\na\n{% endif %}\n'],
    ['with a comment of Liquid in them', 'a\n⟦b {% comment %} c {% endcomment %}⟧\n'],
    ['in a comment', '<!--\n⟦a⟧\n-->\n'],
    ['with the end of a comment alone', '<!-- a\n⟦b -->⟧\n'],
    ['without a letter', 'a\n⟦\n⟧\nb\n'],
  ] as const)
    it(`is not offered for lines ${what}`, async () => assert.equal(await hidden(front + body), undefined));

  it('is not offered in front matter, nor where Jekyll runs no Liquid', async () => {
    assert.equal(await hidden('---\n⟦permalink: /⟧\n---\n\na\n'), undefined);
    assert.equal(await hidden('---\npermalink: /\nrender_with_liquid: false\n---\n\n⟦a⟧\n'), undefined);
  });
});

describe('showing what a comment hides', () => {
  for (const body of ['# A\n\n⟦a\nb⟧\n\nc\n', '- a\n⟦- b⟧\n- c\n', '- a\n⟦- b⟧\n\nc\n', '# A\n⟦a⟧\nb\n', 'a\n⟦b⟧\n'])
    it(`brings back ${JSON.stringify(body)} as it was`, async () => {
      const after = (await hidden(front + body)) ?? '';
      assert.equal(await shown(after.replace('comment %}', 'comm‸ent %}')), front + body.replace(/[⟦⟧]/g, ''));
    });

  it('takes the marks of one of HTML away, with lines that they have for themselves', async () => {
    assert.equal(await shown(`${front}a\n\n<!--\nb‸\n-->\n\nc\n`), `${front}a\n\nb\n\nc\n`);
    assert.equal(await shown(`${front}a <!-- b‸ --> c\n`), `${front}a b c\n`);
  });

  it('is not offered for switches of rules', async () =>
    assert.equal(await shown(`${front}<!-- homepage-disable‸ empty-link -->\n`), undefined));
});
