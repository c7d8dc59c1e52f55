import assert from 'node:assert/strict';
import type { CodeAction } from '../../../../src/core/features/problems/codeActions';
import { switchOff } from '../../../../src/core/features/problems/switchOff';
import { renderKramdown } from '../../../../src/core/kramdown/html';
import { parsePage } from '../../../../src/core/page/parsePage';
import { applyEdits } from '../../../../src/core/text/edit';
import type { OffsetRange } from '../../../../src/core/text/range';
import { problemsOf } from '../../rules/sampleSite';

const pagePath = '_pages/about.md';

type Where = 'line' | 'file';

async function offered(path: string, text: string, range: OffsetRange): Promise<readonly CodeAction[]> {
  const problems = await problemsOf(path, { [path]: text });
  return switchOff({ path, text }, path.endsWith('.md') ? parsePage(text) : undefined, problems, range);
}

/** What stands in a file once the first rule that tells of something is switched off there or on the line: nothing is told by it then. */
async function off(path: string, text: string, where: Where = 'file'): Promise<string | undefined> {
  const actions = await offered(path, text, { start: 0, end: text.length });
  const action = actions.find(({ title }) => title.text.includes(`this ${where}`));
  if (action === undefined) return undefined;
  const after = applyEdits(text, action.edits);
  const left = await problemsOf(path, { [path]: after });
  assert.ok(!left.some(({ ruleId }) => ruleId === action.ruleId));
  return after;
}

/** The HTML of a page without comments and the blanks before them. */
const shown = (text: string): string =>
  renderKramdown(text.slice(parsePage(text).frontMatter.bodyStart)).replace(/ ?<!--[^]*?-->/g, '');

describe('a rule is switched off on a line by a comment at its end', () => {
  const page = (body: string): string => `---\npermalink: /\n---\n\n${body}`;

  for (const [what, line, rest] of [
    ['in an item', '- [PDF]() and more', '\n- other\n'],
    ['in a paragraph', 'See [PDF]() here', '\nand there.\n'],
    ['before a hard break', 'See [PDF]()', '  \nand there.\n'],
    ['before a hard break of two backslashes', 'See [PDF]()', '\\\\\nand there.\n'],
    ['behind an attribute list', 'See *this* [PDF](){:.c}', '\nand there.\n'],
    ['before the attribute list of its block', 'See [PDF]()', '\n{: .c}\n'],
    ['in a quote', '> See [PDF]()', '\n> and there.\n'],
    ['in a file of Windows', 'See [PDF]()', '\r\nand there.\r\n'],
  ] as const)
    it(what, async () => {
      const text = page(line + rest);
      const after = await off(pagePath, text, 'line');
      assert.equal(after, page(`${line} <!-- homepage-disable-line empty-link -->${rest}`));
      assert.equal(shown(after), shown(text));
    });

  for (const [what, body] of [
    ['a heading, whose address would change', '# [PDF]() and more\n'],
    ['a table', '| a | b |\n|---|---|\n| [PDF]() | c |\n'],
    ['HTML', '<div>\n<a href="">PDF</a>\n</div>\n'],
    ['a link that goes on in the next line', 'See [the\nPDF]() here.\n'],
  ] as const)
    it(`but not in ${what}`, async () => {
      const text = page(body);
      assert.ok((await offered(pagePath, text, { start: 0, end: text.length })).length > 0);
      assert.equal(await off(pagePath, text, 'line'), undefined);
    });

  it('in the settings, where no value changes by it', async () => {
    const settings = (comment: string): string =>
      `title: Mei Lin\ninclude: [_pages]\nauthor:\n  name: Mei Lin\n  avatar: images/a.png\n  github: ""${comment}\n`;
    const text = settings('');
    const [first] = await offered('_config.yml', text, { start: text.indexOf('""'), end: text.indexOf('""') });
    assert.equal(applyEdits(text, first?.edits ?? []), settings(` # homepage-disable-line ${first?.ruleId ?? ''}`));
  });
});

describe('a rule is switched off in a file by a comment', () => {
  it('below the front matter of a page', async () => {
    assert.equal(
      await off(pagePath, '---\npermalink: /\n---\n\n- [PDF]()\n- [Code](#)\n'),
      '---\npermalink: /\n---\n\n<!-- homepage-disable empty-link -->\n\n- [PDF]()\n- [Code](#)\n',
    );
  });

  for (const [what, body] of [
    ['a heading over a line', 'News\n====\n'],
    ['a table', '| a | b |\n|---|---|\n| c | d |\n'],
    ['an attribute list', '{: .c}\ntext\n'],
    ['a formula', '$$x$$\n'],
  ] as const)
    it(`that leaves ${what} what it is`, async () => {
      const text = `---\npermalink: /\n---\n\n${body}\n[PDF]()\n`;
      assert.equal(shown((await off(pagePath, text)) ?? '').trim(), shown(text).trim());
    });

  it('with the line breaks of the file', async () => {
    assert.equal(
      await off(pagePath, '---\r\npermalink: /\r\n---\r\n[PDF]()\r\n'),
      '---\r\npermalink: /\r\n---\r\n<!-- homepage-disable empty-link -->\r\n\r\n[PDF]()\r\n',
    );
  });

  it('at the top of the settings', async () => {
    const text = 'title: Mei Lin\nauthor:\n  name: Mei Lin\n  avatar: ""\ninclude:\n  - _pages\n';
    assert.match((await off('_config.yml', text)) ?? '', /^# homepage-disable [\w-]+\ntitle: Mei Lin\n/);
  });

  it('once for each rule that tells of something at the place, and of no other', async () => {
    const text = '---\npermalink: /\n---\n\n[PDF]() http:/example.org [Code](#) <img src="/none.png">\n\n# A\n\n# A\n';
    const line = { start: text.indexOf('[PDF]'), end: text.indexOf('\n\n# A') };
    const titles = (await offered(pagePath, text, line)).map(({ title }) => `${title.text} ${title.values.join('')}`);
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(titles.some(title => title.endsWith(' empty-link')));
    assert.deepEqual(await offered(pagePath, text, { start: 0, end: 3 }), []);
  });

  it('of what breaks the page or stops its build none is offered', async () => {
    assert.equal(await off(pagePath, '---\npermalink: /\n---\n\n{% include missing.html %}\n'), undefined);
  });

  it('nor in the front matter, above which there is no place for it', async () => {
    const text = '---\npermalink: /\nauthor_profle: true\n---\n\n# News\n';
    const problems = await problemsOf(pagePath, { [pagePath]: text });
    const at = text.indexOf('author');
    assert.ok(problems.some(({ range }) => range.start === at));
    assert.deepEqual(await offered(pagePath, text, { start: at, end: at }), []);
  });
});
