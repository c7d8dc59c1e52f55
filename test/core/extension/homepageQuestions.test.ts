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

const bibliography = '@article{t, title={Tides of Attention}, author={Vesper, Odile}, year=2024}';
const answers = {
  found: async () => ({ kind: 'found', works: compareWithPages([], (await readBibliography(bibliography)).entries), incomplete: [] }),
  failed: async () => ({ kind: 'failed', message: { text: 'No answer.', values: [] } }),
  cancelled: async () => ({ kind: 'cancelled' }),
};
window.showErrorMessage = async () => undefined;
window.withProgress = async (options, run) => run({ report() {} }, { onCancellationRequested() {} });

/**
 * Answers the questions one after the other: by Enter, or by the sign at the end of an answer. Gives them as they are seen. Registries answer as
 * 'outcomes' has it.
 */
export const put = async (outcomes, ...given) => {
  const seen = [];
  const rest = [...given];
  const answered = [...outcomes];
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
        seen.push(back + this.title + place + ': ' + (this.prompt ?? this.placeholder) + (this.value === '' ? '' : ' [' + this.value + ']')
          + (this.canSelectMany ? ' | ' + this.items.map(({ label }) => label).join(', ') : ''));
        // what stands there is left as it is
        if (text !== '=') this.value = text ?? '';
        if (this.items.length > 0) this.activeItems = [this.items.find(({ label }) => label.startsWith(this.value))];
        if (sign === '←') fire('button', QuickInputButtons.Back);
        else if (sign === '⎋') fire('hide');
        else fire('accept');
      },
    };
  };
  window.showOpenDialog = async ({ title }) => void seen.push(title);
  window.createInputBox = input;
  window.createQuickPick = input;
  const wish = await askForHomepage({ findPublications: () => answers[answered.shift()]() });
  return { seen, owner: wish && ownerOf(wish), works: wish?.publications?.length };
};
`;

type Outcome = 'found' | 'failed' | 'cancelled';

interface Answered {
  readonly seen: readonly string[];
  readonly owner: HomepageOwner | undefined;
  /** How many publications are to be on the page. */
  readonly works: number | undefined;
}

type Put = (...answers: readonly string[]) => Promise<Answered>;

describe('the questions for a new homepage', () => {
  let putWith: (outcomes: readonly Outcome[], ...answers: readonly string[]) => Promise<Answered>;
  const put: Put = (...answers) => putWith([], ...answers);
  before(async () => {
    const run = (await runWithoutVscode(program)) as { put: typeof putWith };
    putWith = async (outcomes, ...answers) => {
      const { seen, owner, works } = await run.put(outcomes, ...answers);
      // arrays of this program
      return { seen: [...seen], owner, works };
    };
  });

  const start = ['Odile Vesper', 'English', ''];
  const iD = '0000-0002-1825-0097';

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
    const { seen, owner } = await put(...start, 'ORCID', '0000-0002←', 'None', 'loom');
    assert.deepEqual(seen.slice(3), [
      '← New Homepage 4/5: Where are your publications listed?',
      '← New Homepage 4/5: An ORCID iD, or its address',
      '← New Homepage 4/5: Where are your publications listed?',
      '← New Homepage 5/5: Which folder? It has to be empty or new.',
    ]);
    assert.equal(owner?.name, 'Odile Vesper');
    const left = await put(...start, 'DBLP', '⎋', 'None', 'loom');
    assert.deepEqual([left.seen.length, left.owner], [5, undefined]);
  });

  it('have the list of works as one of them', async () => {
    const orcid = ['ORCID', '0000-0002-1825-0097'];
    const before = ['Odile Vesper', 'English', '', ...orcid];
    const { seen, works } = await putWith(['found', 'found'], ...before, '←', 'ORCID', '=', '=', 'loom');
    assert.deepEqual(seen.slice(5, 7), [
      '← New Homepage 4/5: Choose what to write into the homepage | Tides of Attention',
      '← New Homepage 4/5: Where are your publications listed?',
    ]);
    assert.equal(works, 1);
    const left = await putWith(['found'], ...before, '⎋', 'None', 'loom');
    assert.deepEqual([left.seen.length, left.owner], [6, undefined]);
  });

  it('choose a file in a window of their own name', async () => {
    const { seen } = await put(...start, 'A file', 'None', 'loom');
    assert.deepEqual(seen.slice(4, 6), ['New Homepage', '← New Homepage 4/5: Where are your publications listed?']);
  });

  it('have nothing of a registry left that was taken back', async () => {
    const taken = await putWith(['found'], ...start, 'ORCID', iD, '=', 'loom');
    assert.equal(taken.owner?.orcid, iD);
    const back = await putWith(['found'], ...start, 'ORCID', iD, '=', '←', 'None', 'loom');
    assert.deepEqual([back.owner?.name, back.owner?.orcid], ['Odile Vesper', undefined]);
  });

  it('keep an iD while nothing came of it, or the way back is taken', async () => {
    const asked = '← New Homepage 4/5: An ORCID iD, or its address';
    const linesOf = ({ seen }: Answered): readonly string[] => seen.filter(line => line.startsWith(asked));
    for (const outcome of ['failed', 'cancelled'] as const) {
      const again = await putWith([outcome, 'found'], ...start, 'ORCID', iD, 'ORCID', '=', '=', 'loom');
      assert.deepEqual(linesOf(again), [asked, `${asked} [${iD}]`]);
      assert.equal(again.owner?.orcid, iD);
    }
    const twice = await putWith(['found'], ...start, 'ORCID', '0000-0002←', 'ORCID', iD, '=', '←', 'ORCID', '=⎋');
    assert.deepEqual(linesOf(twice), [asked, `${asked} [0000-0002]`, `${asked} [${iD}]`]);
    // what another registry is asked for is another line
    const other = await putWith([], ...start, 'ORCID', '0000-0002←', 'DBLP', '⎋');
    assert.match(other.seen.at(-1) ?? '', /as it stands there$/);
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
