import { applyEdits, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { readScriptText, withoutComments, type CitationScript } from './citationScript';
import { rangeOf } from '../../text/range';

/** The edit that lets a script look for the element of the total before it writes there. */
export function guardTotal(
  text: string,
  { range, property, value }: NonNullable<CitationScript['unguarded']>,
): TextEdit {
  const newText = `var totalElement = document.getElementById('total_cit');${lineBreakBefore(text, range.start)}if (totalElement) totalElement.${property} = ${value};`;
  return { range, newText };
}

/**
 * The edits that let a citation script pass over what is missing: an element for the total, a paper that the data do not
 * have. Only the statements that would throw are touched, and those that would then write `undefined`. None where nothing
 * throws, or where the script is not of the template's kind, so that it cannot be said what an edit does.
 * @param text an include, with its Liquid
 */
export function saferScript(text: string): readonly TextEdit[] {
  const { unguarded, unknownPaper } = readScriptText(text);
  const edits = [
    ...(unguarded === undefined ? [] : [guardTotal(text, unguarded)]),
    ...(unknownPaper === 'stops' ? safePapers(text) : []),
  ].sort((a, b) => a.range.start - b.range.start);
  const after = readScriptText(applyEdits(text, edits));
  return after.unguarded !== undefined || after.unknownPaper === 'stops' ? [] : edits;
}

function safePapers(text: string): readonly TextEdit[] {
  const code = withoutComments(text);
  const kept = keptPattern.exec(code);
  return kept === null ? safeAccess(text, code) : safeKept(code, kept);
}

/** `data['publications'][paperId]['num_citations']` */
const accessPattern =
  /([\w$]{1,60}(?:\[["']publications["']\]|\.publications))\[([\w$]{1,60}|[\w$]{1,60}\.getAttribute\(["']data["']\))\](\[["']num_citations["']\]|\.num_citations)/;
/** `const paper = data.publications[paperId];` */
const keptPattern =
  /\b(?:var|let|const)\s{1,4}(\w{1,60})\s{0,4}=\s{0,4}([\w$]{1,60}(?:\[["']publications["']\]|\.publications))\[([\w$]{1,60})\](?=[ \t]*(?:;|\r?\n))/;
/** `element.innerHTML = …`, as the beginning of a statement */
const write =
  /(?<=(?:^|[;{}\n])[ \t]{0,80})[\w$]{1,60}\.(?:innerHTML|innerText|textContent)[ \t]{0,4}=(?!=)[^;\n]{0,300}/g;

function safeAccess(text: string, code: string): readonly TextEdit[] {
  const access = accessPattern.exec(code);
  if (access === null) return [];
  const [, papers = '', id = '', member = ''] = access;
  const range = rangeOf(access);
  const safe = `((${papers} || {})[${id}] || {})${member}`;
  const statement = writesOf(code).find(({ start, end }) => start < range.start && range.end <= end);
  if (statement !== undefined) {
    const at = { start: statement.start, end: statement.start };
    return [
      { range: at, newText: `var citedTimes = ${safe};${lineBreakBefore(text, at.start)}if (citedTimes != null) ` },
      { range, newText: 'citedTimes' },
    ];
  }
  const variable = /\b(?:var|let|const)\s{1,4}([\w$]{1,60})\s{0,4}=\s{0,4}$/.exec(code.slice(0, range.start))?.[1];
  return [{ range, newText: safe }, ...(variable === undefined ? [] : guardWrites(code, range.end, variable))];
}

function safeKept(code: string, kept: RegExpExecArray): readonly TextEdit[] {
  const [whole, name = '', papers = '', id = ''] = kept;
  const end = kept.index + whole.length;
  const start = end - papers.length - id.length - 2;
  const declaration = { range: { start, end }, newText: `(${papers} || {})[${id}] || {}` };
  const member = new RegExp(`\\b${name}(?:\\.num_citations|\\[["']num_citations["']\\])`).exec(code.slice(end))?.[0];
  if (member === undefined) return [];
  const variable = new RegExp(`([\\w$]{1,60})\\s{0,4}=\\s{0,4}${escaped(member)}`).exec(code.slice(end))?.[1];
  return [
    declaration,
    ...guardWrites(code, end, member),
    ...(variable === undefined ? [] : guardWrites(code, end, variable)),
  ];
}

/** `if (count != null) ` before each statement that writes the value of `expression`. */
function guardWrites(code: string, from: number, expression: string): readonly TextEdit[] {
  const named = new RegExp(`(?<![\\w$.])${escaped(expression)}(?![\\w$])`);
  return writesOf(code)
    .filter(({ start, end }) => start >= from && named.test(code.slice(start, end)))
    .map(({ start }) => ({ range: { start, end: start }, newText: `if (${expression} != null) ` }));
}

function writesOf(code: string): readonly { readonly start: number; readonly end: number }[] {
  return [...code.matchAll(write)].map(match => rangeOf(match));
}

/** The line break of the text, and the blanks with which the line of `at` begins. */
function lineBreakBefore(text: string, at: number): string {
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
  return lineBreakOf(text) + indent;
}

function escaped(text: string): string {
  return text.replace(/[$.[\]'"]/g, '\\$&');
}
