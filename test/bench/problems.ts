import { createPageModels } from '../../src/core/page/pageModels';
import { withFile } from '../../src/core/site/store/updateSite';
import { diagnostics } from '../core/features/problems/diagnostics';
import type { BenchSite } from './benchSite';
import { editsOf } from './edits';
import { withPapers } from './papers';
import type { Row } from './report';
import { interleaved, median, milliseconds, spread } from './timing';

/**
 * What is wrong with the page, found anew after each keystroke: what the edit has touched is read again, every rule looks at the
 * page. Pages of 2,500, 5,000 and 10,000 lines show how the time grows, beside that of reading and checking them from scratch.
 */
export async function problems(site: BenchSite): Promise<readonly Row[]> {
  const page = await measured(site, site.text, 60);
  const rows: Row[] = [
    { what: 'the page: its model', figure: spread(page.model) },
    { what: '– read from scratch', figure: spread(page.wholeModel) },
    { what: 'the page: all rules over it', figure: spread(page.rules), goal: '10 ms' },
    { what: '– over a page read from scratch', figure: spread(page.wholeRules), goal: '10 ms' },
  ];
  const perPaper =
    (withPapers(site.text, 200).split('\n').length - withPapers(site.text, 100).split('\n').length) / 100;
  let first: number | undefined;
  for (const lines of [2500, 5000, 10_000]) {
    const text = withPapers(site.text, Math.round(lines / perPaper));
    const { model, rules, wholeModel, wholeRules } = await measured(site, text, 12);
    const whole = median(wholeModel) + median(wholeRules);
    first ??= whole / lines;
    const count = text.split('\n').length.toLocaleString('en');
    rows.push(
      {
        what: `${count} lines, a keystroke in a paper: model, rules`,
        figure: `${milliseconds(median(model))}, ${milliseconds(median(rules))}`,
        goal: `of the time from scratch: ${((median(model) + median(rules)) / whole).toFixed(2)} ×`,
      },
      {
        what: '– from scratch: model, rules',
        figure: `${milliseconds(median(wholeModel))}, ${milliseconds(median(wholeRules))}`,
        goal: `by line as with 2,500: ${(whole / lines / first).toFixed(2)} ×`,
      },
    );
  }
  return rows;
}

interface Measured {
  readonly model: readonly number[];
  readonly rules: readonly number[];
  readonly wholeModel: readonly number[];
  readonly wholeRules: readonly number[];
}

/** Edited as in the editor, and opened anew with the same text, in turns. */
async function measured({ snapshot, path }: BenchSite, text: string, rounds: number): Promise<Measured> {
  const [edit] = editsOf(text);
  if (edit === undefined) throw new Error('There is nothing to type into.');
  const open = createPageModels();
  const times = {
    model: [] as number[],
    rules: [] as number[],
    wholeModel: [] as number[],
    wholeRules: [] as number[],
  };
  const look = (round: number, models: typeof open, model: number[], rules: number[]): void => {
    const typed = edit.after(round + 1);
    const site = withFile(snapshot, path, typed);
    const pageModel = (wanted: string): ReturnType<typeof models> | undefined => {
      const file = site.files.get(wanted);
      return file && models(file);
    };
    const began = performance.now();
    pageModel(path);
    const read = performance.now();
    diagnostics({ path, text: typed, site, pageModel });
    model.push(read - began);
    rules.push(performance.now() - read);
  };
  await interleaved(
    {
      edited: round => look(round, open, times.model, times.rules),
      opened: round => look(round, createPageModels(), times.wholeModel, times.wholeRules),
    },
    rounds,
    8,
  );
  const afterWarmUp = (all: readonly number[]): readonly number[] => all.slice(-rounds);
  return {
    model: afterWarmUp(times.model),
    rules: afterWarmUp(times.rules),
    wholeModel: afterWarmUp(times.wholeModel),
    wholeRules: afterWarmUp(times.wholeRules),
  };
}
