import { rangeFrom, type OffsetRange } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { isMended } from './fullWidthYaml';

/**
 * A separator of lines or paragraphs (U+2028, U+2029) or a “next line” (U+0085), which come with copied text and nobody sees. They end a line of YAML.
 * Found where blanks in their place mend it. `content` is the YAML in `text`, which cannot be read from `problem` on; `isPage` of front matter.
 */
export function hiddenBreak(
  text: string,
  content: OffsetRange,
  problem: OffsetRange,
  isPage: boolean,
): Finding | undefined {
  const found = [...text.slice(content.start, content.end).matchAll(/[\x85\u2028\u2029]+/g)].map(
    ({ 0: signs, index }) => rangeFrom(content.start + index, signs.length),
  );
  const guilty = found.filter(({ start }) => start <= problem.start).at(-1) ?? found[0];
  if (guilty === undefined) return undefined;
  const edits = found.map(range => ({ range, newText: isBlank(text, range) ? '' : ' ' }));
  if (!isMended(text, content, edits)) return undefined;
  const name = `U+${text.charCodeAt(guilty.start).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    range: guilty,
    message: isPage
      ? message(
          'An invisible character ({0}) ends this line for YAML: the page loses its whole front matter, including its address. Remove it.',
          name,
        )
      : message('An invisible character ({0}) ends this line for YAML: the site is not built. Remove it.', name),
    fixes: [{ kind: 'drop-invisible', title: message('Remove the invisible character'), edits, safe: true }],
  };
}

/** Whether white space stands beside it already. */
function isBlank(text: string, { start, end }: OffsetRange): boolean {
  return /\s/.test(text.charAt(start - 1)) || /\s|^$/.test(text.charAt(end));
}
