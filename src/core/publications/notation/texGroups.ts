import { applyEdits } from '../../text/edit';

/** The offset of each brace that opens, with that of the brace that closes it. BibTeX counts braces behind a backslash too. */
export function closings(tex: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of tex.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const opening = open.pop();
      if (opening !== undefined) found.set(opening, index);
    }
  }
  return found;
}

/** The pieces of TeX between what `parting`, which is global, matches outside of braces. */
export function splitOutsideBraces(tex: string, parting: RegExp): readonly string[] {
  let depth = 0;
  const outside = tex.replace(/[{}]|[^{}]+/g, run => {
    if (run === '{') depth++;
    else if (run === '}') depth = Math.max(0, depth - 1);
    else return depth === 0 ? run : '\0'.repeat(run.length);
    return run;
  });
  const pieces: string[] = [];
  let begin = 0;
  for (const { 0: part, index } of outside.matchAll(parting)) {
    pieces.push(tex.slice(begin, index));
    begin = index + part.length;
  }
  return [...pieces, tex.slice(begin)];
}

/** `\texorpdfstring{$\alpha$-Lakes}{alpha-Lakes}` as `{$\alpha$-Lakes}`: what is printed, without what bookmarks show. */
export function withoutBookmarks(tex: string): string {
  if (!tex.includes('\\texorpdfstring')) return tex;
  const closes = closings(tex);
  const edits = [...tex.matchAll(/\\texorpdfstring(?=\{)/g)].flatMap(({ 0: command, index }) => {
    const printed = index + command.length;
    const behind = (closes.get(printed) ?? tex.length) + 1;
    return [
      { range: { start: index, end: printed }, newText: '' },
      { range: { start: behind, end: (closes.get(behind) ?? behind - 1) + 1 }, newText: '' },
    ];
  });
  // those inside a bookmark fall away with it
  return applyEdits(tex, edits);
}

const unprinted = /\\(?:footnote(?:mark|text)?|thanks|label|cite[pt]?|[hv]space\*?)(?![a-z])(?:\[[^[\]]{0,20}\])?/gi;

/** Without what prints nothing in its place: `Lakes\footnote{Read in the North.}`, `Lakes\thanks{Funded by {Rivers}.}`; a space is a blank. */
export function withoutUnprinted(tex: string): string {
  const found = [...tex.matchAll(unprinted)];
  if (found.length === 0) return tex;
  const closes = closings(tex);
  const edits = found.map(({ 0: command, index }) => {
    const behind = index + command.length;
    const range = { start: index, end: (closes.get(behind) ?? behind - 1) + 1 };
    return { range, newText: command.includes('space') ? ' ' : '' };
  });
  // those inside another fall away with it
  return applyEdits(tex, edits);
}
