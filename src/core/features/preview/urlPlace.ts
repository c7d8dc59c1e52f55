import { entryOf } from '../../schema/locate';
import { yamlOfFile } from '../../syntax/yaml';
import type { YamlEntry, YamlValue } from '../../syntax/yamlValue';
import { lineBreakOf } from '../../text/lineBreak';
import { lineEnd } from '../../text/lines';
import type { OffsetRange } from '../../text/range';

/** Where an address is to be typed in a configuration. */
export interface UrlPlace {
  /** What the address takes the place of: nothing, or a value that is none. */
  readonly range: OffsetRange;
  /** What has to stand before and behind the address so that YAML reads it: a blank behind the colon, one before a comment, or the key itself. */
  readonly before: string;
  readonly after: string;
}

/**
 * Where the address of a site belongs in the text of its `_config.yml`: behind the key `url`, or in a line of its own behind the first entry that
 * ends in its own line, with its colon below that one's. The beginning of the file where no key can be read.
 */
export function urlPlace(text: string): UrlPlace {
  const { root } = yamlOfFile(text);
  const entry = entryOf(root, 'url');
  if (entry !== undefined) return placeBehind(text, entry);
  const neighbour = firstLine(text, root);
  if (neighbour === undefined) return { range: { start: 0, end: 0 }, before: '', after: '' };
  const end = lineEnd(text, neighbour.keyRange.end);
  const before = `${lineBreakOf(text)}${'url'.padEnd(columnOfColon(text, neighbour))}: `;
  return { range: { start: end, end }, before, after: '' };
}

/** `title     : a` as the template aligns its colons; 0 where no blank stands before the colon. */
function columnOfColon(text: string, { keyRange }: YamlEntry): number {
  const colon = text.indexOf(':', keyRange.end);
  return colon === keyRange.end ? 0 : colon - keyRange.start;
}

function placeBehind(text: string, { value: { range } }: YamlEntry): UrlPlace {
  if (range.start < range.end) return { range, before: '', after: '' };
  const hasComment = text[range.start] === '#';
  // `url:  # https://…`: with two blanks the second one is left for the comment
  const isWide = hasComment && /[ \t]{2}$/.test(text.slice(0, range.start));
  const start = isWide ? range.start - 1 : range.start;
  return {
    range: { start, end: start },
    before: text[start - 1] === ':' ? ' ' : '',
    after: hasComment && !isWide ? ' ' : '',
  };
}

/** The first entry of the configuration that begins and ends in a line of its own, not within `{ … }`. */
function firstLine(text: string, root: YamlValue | undefined): YamlEntry | undefined {
  if (root?.kind !== 'mapping') return undefined;
  return root.entries.find(({ keyRange, value }) => {
    const isAtStart = keyRange.start === 0 || text[keyRange.start - 1] === '\n';
    return isAtStart && value.kind === 'scalar' && value.range.end <= lineEnd(text, keyRange.start);
  });
}
