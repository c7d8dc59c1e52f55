import assert from 'node:assert/strict';
import { bundleOf, runWithoutVscode } from '../../vscodeStub';

const program = `
import { speak } from 'vscode';
import { reportItems, reportTitle } from './src/extension/publishing/reportItems';
/** The title of a report in which nothing is wrong, and its first line. */
export const head = (words, isInRepository, unchecked) => {
  speak(words);
  const verification = unchecked === undefined ? { kind: 'nothing' }
    : { kind: 'verified', compared: 3, unchecked, reasons: [], findings: 0 };
  const report = {
    checked: { here: [], elsewhere: [], verification, commit: [] },
    changed: isInRepository ? [] : undefined, hasGit: true, unsaved: [],
  };
  return [reportTitle(report), reportItems(report)[0].label];
};
/** How bad a problem is, and where, as the report says it. */
export const described = (words, severity) => {
  speak(words);
  const problem = { path: '_config.yml', range: { start: 7, end: 9 }, severity, message: { text: 'x', values: [] } };
  const here = [{ problem, text: 'title: ""\\n' }];
  const items = reportItems({
    checked: { here, elsewhere: [], verification: { kind: 'nothing' }, commit: [] }, changed: [], hasGit: true, unsaved: [],
  });
  return items.find(({ action }) => action?.kind === 'reveal').description;
};
/** What the lines of a report lead to, of a site in which something changed or that is in no repository. */
export const actions = (isInRepository, isPublished) => {
  const checked = { here: [], elsewhere: [], verification: { kind: 'nothing' }, commit: [{ text: 'add the homepage', values: [] }] };
  const changed = isInRepository ? [{ path: '_config.yml', kind: 'added' }] : undefined;
  const items = reportItems({ checked, changed, hasGit: true, unsaved: [], isPublished });
  return items.flatMap(({ action }) => action?.kind ?? []).join();
};
`;

type Head = (words: unknown, isInRepository: boolean, unchecked: number | undefined) => readonly [string, string];

describe('the check before publishing', () => {
  let head: Head;
  let described: (words: unknown, severity: string) => string;
  let actions: (isInRepository: boolean, isPublished: boolean) => string;
  before(async () => {
    ({ head, described, actions } = (await runWithoutVscode(program)) as {
      readonly head: Head;
      readonly described: typeof described;
      readonly actions: typeof actions;
    });
  });

  const english = bundleOf('en');

  it('says that nothing is wrong', () => {
    for (const unchecked of [undefined, 0]) {
      assert.match(head(english, false, unchecked).join(' | '), /: nothing is wrong \| .*Nothing is wrong\.$/);
      assert.match(
        head(english, true, unchecked).join(' | '),
        /: nothing is wrong with what you changed \| .*Nothing is wrong with what you changed\.$/,
      );
    }
  });

  it('promises no more than it has looked at where publications could not be compared', () => {
    assert.match(
      head(english, false, 20).join(' | '),
      /: nothing wrong was found; publications not compared: 20 \| .*Nothing wrong was found\.$/,
    );
    assert.match(
      head(english, true, 20).join(' | '),
      /: nothing wrong was found in what you changed; publications not compared: 20 \| .*Nothing wrong was found in what you changed\.$/,
    );
    assert.match(head(bundleOf('zh-cn'), false, 20)[0], /^发布前检查：没有发现问题，但有 20 篇论文未能核对$/);
  });

  it('offers to compare with what is published where that is known', () => {
    assert.equal(actions(true, true), 'commit,compare');
    assert.equal(actions(false, true), 'compare');
    assert.equal(actions(true, false), 'commit');
    assert.equal(actions(false, false), '');
  });

  it('says in a word how bad a problem is', () => {
    assert.match(described(english, 'warning'), /^Warning · _config\.yml:/);
    assert.match(described(bundleOf('zh-cn'), 'error'), /^错误 · _config\.yml:/);
  });
});
