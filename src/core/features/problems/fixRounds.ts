import { applyEdits, composedEdits, rangeBefore, type FileEdits, type TextEdit } from '../../text/edit';
import type { Problem } from '../../rules/rule';
import type { CheckedFile } from './check';
import { fixAll } from './codeActions';

/**
 * How often files are fixed: what stands in a page is looked at only when the mark before its front matter, or a slip of the settings, has gone,
 * and of two fixes that meet one is made at a time.
 */
export const mostFixRounds = 3;

type Looked = Pick<CheckedFile, 'path' | 'text' | 'problems'>;

/**
 * The safe fixes of files, then those of what is wrong with the texts that they make, as edits of the texts that the files have now: what “Fix All”
 * does. Only files with some.
 * @param lookWith the files as they would be with other texts, by their paths; others may be among them
 * @param isMeant whether a problem is to be mended; its place is that in the text of its file now
 */
export async function fixInRounds(
  files: readonly Looked[],
  lookWith: (texts: ReadonlyMap<string, string>) => Promise<readonly Looked[]>,
  isMeant: (problem: Problem) => boolean = () => true,
): Promise<readonly FileEdits[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const made = new Map<string, readonly TextEdit[]>();
  let looked = files;
  for (let round = 1; ; round += 1) {
    let isAnyMore = false;
    for (const { path, problems } of looked) {
      const text = texts.get(path);
      const edits = made.get(path) ?? [];
      const more = fixAll(problems.filter(problem => isMeant(asBefore(problem, edits))));
      if (text === undefined || more.length === 0) continue;
      isAnyMore = true;
      made.set(path, edits.length === 0 ? more : composedEdits(text, edits, more));
    }
    if (!isAnyMore || round === mostFixRounds) break;
    looked = await lookWith(
      new Map([...made].map(([path, edits]) => [path, applyEdits(texts.get(path) ?? '', edits)])),
    );
  }
  return [...made].map(([path, edits]) => ({ path, edits }));
}

function asBefore(problem: Problem, edits: readonly TextEdit[]): Problem {
  if (edits.length === 0) return problem;
  const { range, unfinished } = problem;
  const moved = { ...problem, range: rangeBefore(edits, range) };
  return unfinished === undefined ? moved : { ...moved, unfinished: rangeBefore(edits, unfinished) };
}
