import { parsePage } from '../../src/core/page/parsePage';

/** A page with `count` papers made of the page's own: its paper boxes over and over, in the place of the first one. */
export function withPapers(text: string, count: number): string {
  const { boxes } = parsePage(text);
  const first = boxes[0]?.range.start ?? text.length;
  const end = boxes.at(-1)?.range.end ?? text.length;
  const own = boxes.map(({ range }) => text.slice(range.start, range.end));
  const papers =
    own.length > 0 ? own : ['<div class=\'paper-box\' markdown="1">\n\n**[Title](https://example.org)**\n\n</div>'];
  const written = Array.from({ length: count }, (_, at) => papers[at % papers.length]);
  return `${text.slice(0, first)}${written.join('\n\n')}${text.slice(end)}`;
}
