import { buildsItself } from '../../site/settings/buildsItself';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { insertion } from '../../text/edit';
import { type BuildError, type Finding } from '../rule';
import { message } from '../../text/message';
import { unclosedBlock } from './scssBlocks';
import { maskScss, openComment } from './scssCalls';
import { scssOfFile } from './scssOfFile';
import { openBracket, openLine } from './scssSlips';
import { plainSigns, printedSignFinding } from './scssWideSigns';

/** A sign that is missing, one too many, or one of an input method. */
export function signFinding(
  text: string,
  site: SiteSnapshot | undefined,
  error: BuildError,
  sentence: string,
): Finding | undefined {
  const { start } = error;
  const masked = maskScss(scssOfFile(text));
  const printed = site === undefined || buildsItself(site) ? undefined : printedSignFinding(masked, error);
  const wide = printed ?? wideFinding(masked, { ...error, message: sentence });
  if (wide !== undefined) return wide;
  if (/^expected (?:";"|(?:hex )?digit|expression)\.$/i.test(sentence)) return endFinding(text, start, ';');
  if (/^expected "[)\]]"\.$/.test(sentence)) return bracketFinding(text, masked, start);
  if (sentence === 'expected more input.') return commentFinding(text);
  const block = sentence === 'expected "}".' && masked.slice(start).trim() === '' ? unclosedBlock(masked) : undefined;
  if (block !== undefined)
    return {
      range: block,
      message: message(
        'The “}” of the block that begins here is missing: the site is not built, and the one on the web stays as it is.',
      ),
    };
  if (!sentence.startsWith('unmatched "}"')) return undefined;
  return {
    range: { start, end: start + 1 },
    message: message('This “}” has no matching “{”: the site is not built, and the one on the web stays as it is.'),
  };
}

function wideFinding(masked: string, error: BuildError): Finding | undefined {
  const edits = plainSigns(masked, error);
  const [first] = edits;
  if (first === undefined) return undefined;
  return {
    range: first.range,
    message: message(
      'Sass does not know the full-width “{0}”: the site is not built, and the one on the web stays as it is. Write “{1}”.',
      masked.slice(first.range.start, first.range.end),
      first.newText,
    ),
    fixes: [{ kind: 'plain-signs', title: message('Write plain characters'), edits, safe: true }],
  };
}

/** Nobody is told to put `;` where `)` is missing: of all that Sass can expect these are what it expects behind a declaration. */
function endFinding(text: string, at: number, sign: ';' | ','): Finding | undefined {
  const line = openLine(text, at);
  if (line === undefined) return undefined;
  const isSemicolon = sign === ';';
  return {
    range: line,
    message: isSemicolon
      ? message(
          'The “;” at the end of this line is missing: the site is not built, and the one on the web stays as it is.',
        )
      : message(
          'The “,” at the end of this line is missing: the site is not built, and the one on the web stays as it is.',
        ),
    fixes: [
      {
        kind: isSemicolon ? 'add-semicolon' : 'add-comma',
        title: isSemicolon ? message('Add “;”') : message('Add “,”'),
        edits: [insertion(line.end, sign)],
        safe: isSemicolon,
      },
    ],
  };
}

/** A comma between `a: 1px` and `b: 2px` in a map, or the bracket that ends something. */
function bracketFinding(text: string, masked: string, at: number): Finding | undefined {
  const open = openBracket(masked, at);
  if (open === undefined) return undefined;
  const comma = masked.charAt(open) === '(' ? endFinding(text, at, ',') : undefined;
  if (comma !== undefined && comma.range.start > open) return comma;
  return {
    range: { start: open, end: open + 1 },
    message: message(
      'This “{0}” is never closed: the site is not built, and the one on the web stays as it is.',
      masked.charAt(open),
    ),
  };
}

function commentFinding(text: string): Finding | undefined {
  const start = openComment(text);
  if (start === undefined) return undefined;
  const lineEnd = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  return {
    range: { start, end: start + 2 },
    message: message('This comment has no “*/”: the site is not built, and the one on the web stays as it is.'),
    fixes: [
      {
        kind: 'end-comment',
        title: message('End it with its line'),
        edits: [insertion(lineEnd, ' */')],
        safe: false,
      },
    ],
  };
}
