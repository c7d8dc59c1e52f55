import assert from 'node:assert/strict';
import type { HomepageOwner } from '../../../src/core/authoring/homepageOwner';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { QuickInputButtons, window, workspace } from 'vscode';
import { askForHomepage } from './src/extension/authoring/homepageQuestions';
import { compareWithPages } from './src/core/publications/comparing/compareWithPages';
import { readBibliography } from './src/core/publications/bibliography/readBibliography';
import { ownerOf } from './src/extension/authoring/homepageWish';

workspace.workspaceFolders = [{ uri: { path: '/loom' } }];
workspace.fs.readDirectory = async () => [];

/** Answers the questions one after the other: by Enter, or by the sign at the end of an answer. Gives them as they are seen. */
export const put = async (...answers) => {
  const seen = [];
  const rest = [...answers];
  const input = () => {
    const heard = {};
    const on = name => listener => ((heard[name] = [...(heard[name] ?? []), listener]), { dispose() {} });
    const fire = (name, value) => (heard[name] ?? []).forEach(listener => listener(value));
    return {
      ...{ value: '', buttons: [], items: [], dispose() {} },
      ...{ onDidAccept: on('accept'), onDidChangeValue: on('change'), onDidHide: on('hide'), onDidTriggerButton: on('button') },
      hide: () => fire('hide'),
      async show() {
        await undefined;
        const [answer] = rest.splice(0, 1);
        const sign = answer === undefined ? '⎋' : answer.slice(-1);
        const text = ['←', '⎋'].includes(sign) ? answer?.slice(0, -1) : answer;
        const place = this.step === undefined ? '' : ' ' + this.step + '/' + this.totalSteps;
        const back = this.buttons.includes(QuickInputButtons.Back) ? '← ' : '';
        seen.push(back + this.title + place + ': ' + (this.prompt ?? this.placeholder) + (this.value === '' ? '' : ' [' + this.value + ']'));
        // what stands there is left as it is
        if (text !== '=') this.value = text ?? '';
        if (this.items.length > 0) this.activeItems = [this.items.find(({ label }) => label.startsWith(this.value))];
        if (sign === '←') fire('button', QuickInputButtons.Back);
        else if (sign === '⎋') fire('hide');
        else fire('accept');
      },
    };
  };
  window.createInputBox = input;
  window.createQuickPick = input;
  window.withProgress = (_, work) => work({ report() {} }, { onCancellationRequested() {} });
  const { entries } = await readBibliography('@article{t, title={Tides of Attention}, author={Vesper, Odile}, year=2024}');
  const works = compareWithPages([], entries);
  const wish = await askForHomepage({ findPublications: async () => ({ kind: 'found', works, incomplete: [] }) });
  return { seen, owner: wish && ownerOf(wish), works: wish?.publications?.length };
};
`;

type Put = (...answers: readonly string[]) => Promise<{
  readonly seen: readonly string[];
  readonly owner: HomepageOwner | undefined;
  /** How many publications are to be on the page. */
  readonly works: number | undefined;
}>;

describe('the questions for a new homepage', () => {
  let put: Put;
  before(async () => {
    const run = (await runWithoutVscode(program)) as { put: Put };
    put = async (...answers) => {
      const { seen, owner, works } = await run.put(...answers);
      // arrays of this program
      return { seen: [...seen], owner, works };
    };
  });

  const places = async (...answers: readonly string[]): Promise<readonly (string | undefined)[]> => {
    const { owner } = await put(...answers, 'None for now', 'loom');
    return [owner?.affiliation, owner?.chineseAffiliation];
  };

  it('ask where one works once for each page', async () => {
    assert.deepEqual(
      (await put('魏思珀', 'Chinese and English', 'Odile Vesper', '云梦大学', '', 'None')).seen.slice(3, 6),
      [
        '← New Homepage 4/7: Where you work, on the Chinese page; may be left empty',
        '← New Homepage 5/7: Where you work, on the English page; may be left empty',
        '← New Homepage 6/7: Where are your publications listed?',
      ],
    );
    assert.deepEqual((await put('Odile Vesper', 'English and Chinese', '', 'ETH', '')).seen.slice(3, 5), [
      '← New Homepage 4/7: Where you work, on the English page; may be left empty',
      '← New Homepage 5/7: Where you work, on the Chinese page; empty where it is the same',
    ]);
    assert.equal(
      (await put('魏思珀', 'Chinese and English', '', '云梦大学 (YMU)', '')).seen[4],
      '← New Homepage 5/7: Where you work, on the English page; empty where it is the same',
    );
    assert.deepEqual((await put('Odile Vesper', 'English', '')).seen.slice(2), [
      '← New Homepage 3/5: Where you work; may be left empty',
      '← New Homepage 4/5: Where are your publications listed?',
    ]);
  });

  it('give each page what was said for it', async () => {
    assert.deepEqual(await places('魏思珀', 'Chinese and English', '', '云梦大学', 'Cloud University'), [
      'Cloud University',
      '云梦大学',
    ]);
    assert.deepEqual(await places('Odile Vesper', 'English and Chinese', '', 'Cloud University', '云梦大学'), [
      'Cloud University',
      '云梦大学',
    ]);
    assert.deepEqual(await places('Odile Vesper', 'English and Chinese', '', 'ETH', ''), ['ETH', 'ETH']);
    // the English page shows what was said for it
    assert.deepEqual(await places('Odile Vesper', 'English and Chinese', '', '云梦大学', ''), ['云梦大学', '云梦大学']);
    // no second question where there is no first place
    assert.deepEqual(await places('Odile Vesper', 'English and Chinese', '', ''), [undefined, undefined]);
  });

  it('ask for an iD as one of them: Back leads to the question before it, Escape leaves', async () => {
    const before = ['Odile Vesper', 'English', ''];
    const { seen, owner } = await put(...before, 'ORCID', '0000-0002←', 'None', 'loom');
    assert.deepEqual(seen.slice(3), [
      '← New Homepage 4/5: Where are your publications listed?',
      '← New Homepage 4/5: An ORCID iD, or its address',
      '← New Homepage 4/5: Where are your publications listed?',
      '← New Homepage 5/5: Into which folder? It has to be empty, or a new one.',
    ]);
    assert.equal(owner?.name, 'Odile Vesper');
    const left = await put(...before, 'DBLP', '⎋', 'None', 'loom');
    assert.deepEqual([left.seen.length, left.owner], [5, undefined]);
  });

  it('have the list of works as one of them', async () => {
    const orcid = ['ORCID', '0000-0002-1825-0097'];
    const before = ['Odile Vesper', 'English', '', ...orcid];
    const { seen, works } = await put(...before, '←', ...orcid, '=', 'loom');
    assert.deepEqual(seen.slice(5, 7), [
      '← New Homepage 4/5: Choose what to write into the page (0 on it already)',
      '← New Homepage 4/5: Where are your publications listed?',
    ]);
    assert.equal(works, 1);
    const left = await put(...before, '⎋', 'None', 'loom');
    assert.deepEqual([left.seen.length, left.owner], [6, undefined]);
  });

  it('keep what stands in a line when the way back is taken', async () => {
    const { seen, owner } = await put('Odile Vesper', 'English', 'Looms←', 'English', '=', 'None', 'loom');
    assert.equal(seen[4], '← New Homepage 3/5: Where you work; may be left empty [Looms]');
    assert.equal(owner?.affiliation, 'Looms');
    // an answer that is being written anew, too
    const anew = await put('Odile Vesper', 'English', 'Looms', '←', 'Sails←', 'English', '=', 'None', 'loom');
    assert.equal(anew.owner?.affiliation, 'Sails');
  });
});
