import { diagnostics } from '../../src/core/features/diagnostics';
import { createPageModels } from '../../src/core/page/pageModels';
import { parsePage } from '../../src/core/page/parsePage';
import { withFile } from '../../src/core/site/updateSite';
import type { BenchSite } from './benchSite';
import { editsOf } from './edits';
import { withPapers } from './papers';
import type { Row } from './report';
import { interleaved, median, milliseconds, spread } from './timing';

/**
 * What is wrong with the page, found anew after each keystroke: the model of the page is made of its new text, every rule
 * looks at it. Pages of 2,500, 5,000 and 10,000 lines show how the time grows.
 */
export async function problems(site: BenchSite): Promise<readonly Row[]> {
  const rows: Row[] = await measured(site, site.text, 'the page', 60, '10 ms');
  const perPaper =
    (withPapers(site.text, 200).split('\n').length - withPapers(site.text, 100).split('\n').length) / 100;
  let first: number | undefined;
  for (const lines of [2500, 5000, 10_000]) {
    const text = withPapers(site.text, Math.round(lines / perPaper));
    const { model, rules } = await keystrokes(site, text, 12);
    const time = median(model) + median(rules);
    first ??= time / lines;
    rows.push({
      what: `${text.split('\n').length.toLocaleString('en')} lines: model, rules`,
      figure: `${milliseconds(median(model))}, ${milliseconds(median(rules))}`,
      goal: `by line as with 2,500: ${(time / lines / first).toFixed(2)} ×`,
    });
  }
  return rows;
}

async function measured(site: BenchSite, text: string, what: string, rounds: number, goal: string): Promise<Row[]> {
  const { model, rules } = await keystrokes(site, text, rounds);
  return [
    { what: `${what}: its model`, figure: spread(model) },
    { what: `${what}: all rules over it`, figure: spread(rules), goal },
  ];
}

async function keystrokes(
  { snapshot, path }: BenchSite,
  text: string,
  rounds: number,
): Promise<{ readonly model: readonly number[]; readonly rules: readonly number[] }> {
  const models = createPageModels();
  const [edit] = editsOf(text);
  if (edit === undefined) throw new Error('There is nothing to type into.');
  const rules = (round: number): void => {
    const typed = edit.after(round + 1);
    const site = withFile(snapshot, path, typed);
    // as in the editor, where the preview or the outline have asked for the model already
    const pageModel = (wanted: string): ReturnType<typeof models> | undefined => {
      const file = site.files.get(wanted);
      return file && models(file);
    };
    pageModel(path);
    began = performance.now();
    diagnostics({ path, text: typed, site, pageModel });
    times.push(performance.now() - began);
  };
  let began = 0;
  const times: number[] = [];
  for (let round = 0; round < rounds + 8; round++) rules(round);
  const { model } = await interleaved({ model: round => parsePage(edit.after(round + 1)) }, rounds, 8);
  return { model, rules: times.slice(8) };
}
