import { halfCharacter, wholeCharacter } from '../../syntax/surrogateEscapes';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/**
 * What is said where Jekyll stops at `\ud83d\ude80`, with the characters that all such `escapes` stand for. `undefined` where it stops at
 * something else. Front matter costs its `page` alone, any other file the whole `site`.
 */
export function halfCharacters(
  text: string,
  problem: OffsetRange & { readonly message: string },
  escapes: readonly OffsetRange[],
  costs: 'page' | 'site',
): Finding | undefined {
  if (problem.message !== halfCharacter) return undefined;
  const written = slice(text, problem);
  const whole = wholeCharacter(written);
  const edits = escapes.flatMap(range => {
    const newText = wholeCharacter(slice(text, range));
    return newText === undefined ? [] : [{ range, newText }];
  });
  return {
    range: { start: problem.start, end: problem.end },
    message: costs === 'page' ? costingPage(written, whole) : costingSite(written, whole),
    fixes:
      edits.length === 0
        ? []
        : [{ kind: 'write-character', title: message('Write the characters themselves'), edits, safe: true }],
  };
}

function costingSite(written: string, whole: string | undefined): Finding['message'] {
  return whole === undefined
    ? message('“{0}” is half a character, which Jekyll does not read: the site is not built. Delete it.', written)
    : message(
        'Jekyll cannot read “{0}”, which is how programs write “{1}”: the site is not built. Write the character itself.',
        written,
        whole,
      );
}

function costingPage(written: string, whole: string | undefined): Finding['message'] {
  return whole === undefined
    ? message(
        '“{0}” is half a character, which Jekyll does not read: the page loses its whole front matter, including its address. Delete it.',
        written,
      )
    : message(
        'Jekyll cannot read “{0}”, which is how programs write “{1}”: the page loses its whole front matter, including its address. Write the character itself.',
        written,
        whole,
      );
}
