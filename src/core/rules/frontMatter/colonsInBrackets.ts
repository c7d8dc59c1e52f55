import { colonInBrackets } from '../../syntax/libyamlErrors';
import type { YamlProblem } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/**
 * What is said where Jekyll stops at a word in brackets that begins with a colon, `tags: [:fire:, news]`, with quotes for all of `problems` that
 * are such. `undefined` where the first is something else. Front matter costs its `page` alone, any other file the whole `site`.
 */
export function colonsInBrackets(
  text: string,
  problems: readonly YamlProblem[],
  costs: 'page' | 'site',
): Finding | undefined {
  const [problem] = problems;
  if (problem?.message !== colonInBrackets) return undefined;
  const range = wordAt(text, problem);
  const written = slice(text, range);
  const edits = problems
    .filter(other => other.message === problem.message)
    .map(other => wordAt(text, other))
    .map(word => ({ range: word, newText: JSON.stringify(slice(text, word)) }));
  return {
    range,
    message:
      costs === 'page'
        ? message(
            'In brackets no word may begin with a colon, as “{0}” does: the page loses its whole front matter, including its address. Put it in quotes.',
            written,
          )
        : message(
            'In brackets no word may begin with a colon, as “{0}” does: the site is not built. Put it in quotes.',
            written,
          ),
    fixes: [{ kind: 'quote-value', title: message('Put the value in quotes'), edits, safe: true }],
  };
}

/** With the colon at its end, `:fire:`, unless it is that of a key. */
function wordAt(text: string, { start, end }: OffsetRange): OffsetRange {
  return { start, end: /^:[,\]}]/.test(text.slice(end, end + 2)) ? end + 1 : end };
}
