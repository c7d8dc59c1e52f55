import assert from 'node:assert/strict';
import { switchOff } from '../../../src/core/features/switchOff';
import { applyEdits } from '../../../src/core/text/edit';
import { problemsOf } from '../rules/sampleSite';

const PAGE = '_pages/about.md';

/** What stands in a file once the first of its rules is switched off there, and whether that leaves it without problems of that rule. */
async function off(path: string, text: string): Promise<string | undefined> {
  const problems = await problemsOf(path, { [path]: text });
  const [action] = switchOff({ path, text }, problems, { start: 0, end: text.length });
  if (action === undefined) return undefined;
  const after = applyEdits(text, action.edits);
  const left = await problemsOf(path, { [path]: after });
  assert.ok(!left.some(({ ruleId }) => ruleId === action.ruleId));
  return after;
}

describe('a rule is switched off in a file by a comment', () => {
  it('below the front matter of a page', async () => {
    assert.equal(
      await off(PAGE, '---\npermalink: /\n---\n\n- [PDF]()\n- [Code](#)\n'),
      '---\npermalink: /\n---\n\n<!-- homepage-disable empty-link -->\n- [PDF]()\n- [Code](#)\n',
    );
  });

  it('with the line breaks of the file', async () => {
    assert.equal(
      await off(PAGE, '---\r\npermalink: /\r\n---\r\n[PDF]()\r\n'),
      '---\r\npermalink: /\r\n---\r\n<!-- homepage-disable empty-link -->\r\n[PDF]()\r\n',
    );
  });

  it('at the top of the settings', async () => {
    const text = 'title: Mei Lin\nauthor:\n  name: Mei Lin\n  avatar: ""\ninclude:\n  - _pages\n';
    assert.match((await off('_config.yml', text)) ?? '', /^# homepage-disable [\w-]+\ntitle: Mei Lin\n/);
  });

  it('once for each rule that tells of something at the place, and of no other', async () => {
    const text = '---\npermalink: /\n---\n\n[PDF]() http:/example.org [Code](#) <img src="/none.png">\n\n# A\n\n# A\n';
    const problems = await problemsOf(PAGE, { [PAGE]: text });
    const line = { start: text.indexOf('[PDF]'), end: text.indexOf('\n\n# A') };
    const rules = switchOff({ path: PAGE, text }, problems, line).map(({ ruleId }) => ruleId);
    assert.equal(new Set(rules).size, rules.length);
    assert.ok(rules.includes('empty-link'));
    assert.deepEqual(switchOff({ path: PAGE, text }, problems, { start: 0, end: 3 }), []);
  });

  it('of what breaks the page or stops its build none is offered', async () => {
    assert.equal(await off(PAGE, '---\npermalink: /\n---\n\n{% include missing.html %}\n'), undefined);
  });

  it('nor in the front matter, above which there is no place for it', async () => {
    const text = '---\npermalink: /\nauthor_profle: true\n---\n\n# News\n';
    const problems = await problemsOf(PAGE, { [PAGE]: text });
    const at = text.indexOf('author');
    assert.ok(problems.some(({ range }) => range.start === at));
    assert.deepEqual(switchOff({ path: PAGE, text }, problems, { start: at, end: at }), []);
  });
});
