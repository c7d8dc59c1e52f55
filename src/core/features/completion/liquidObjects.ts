import { liquidValues, type LiquidMember } from '../liquid/liquidValues';
import { isInQuotes, liquidPlace, nameBehind, type LiquidPlace } from '../liquid/liquidPlace';
import { pathBehind } from '../liquid/pathBehind';
import { shortValue } from '../liquid/shortValue';
import { asWritten } from '../wording';
import type { CompletionItem, CompletionSource } from './completionItem';

/** What a path of Liquid can begin with, and what `site.author.` holds on this site, each with its value. */
export const liquidObjects: CompletionSource = ({ site, path, text, offset }) => {
  const place = liquidPlace(text, offset);
  if (site === undefined || place === undefined || isInQuotes(place.before)) return undefined;
  const written = pathBehind(place.before);
  const ahead = place.before.slice(0, place.before.length - written.length);
  if (/^[\d.-]/.test(written) || !expectsValue(place, ahead)) return undefined;
  if (written.endsWith(']')) return undefined;
  const dot = written.lastIndexOf('.');
  const values = liquidValues(site, path, text, offset);
  const members = dot < 0 ? values.names : values.members(written.slice(0, dot));
  const behind = nameBehind(text, offset).length;
  const range = { start: offset - (written.length - dot - 1), end: offset + behind };
  const space = ahead === '' && dot < 0 ? ' ' : '';
  return members.filter(({ name }) => /^[\w-]+$/.test(name)).map(member => itemOf(member, range, space));
};

function itemOf({ name, value }: LiquidMember, range: CompletionItem['range'], space: string): CompletionItem {
  const short = shortValue(value);
  return {
    label: name,
    kind: 'object',
    detail: short === '' ? undefined : asWritten(short),
    documentation: typeof value === 'string' && value.length > 40 ? [{ kind: 'text', wording: asWritten(value) }] : [],
    range,
    insertText: space + name,
    ...(space !== '' && { filterText: name }),
  };
}

/** Whether a value can begin behind this piece of Liquid: `{{ `, `| default: `, `{% if x == `, `{% for a in `. */
function expectsValue({ kind }: LiquidPlace, ahead: string): boolean {
  const trimmed = ahead.trimEnd();
  if (kind === 'output' && trimmed === '') return true;
  if (/[:,=<>[]$/.test(trimmed)) return kind === 'output' || !/^\s*(?:assign|capture)\s+[\w-]+$/.test(trimmed);
  return (
    trimmed !== ahead &&
    kind === 'tag' &&
    /(?:^|\s)(?:if|elsif|unless|case|when|in|and|or|contains|echo)$/.test(trimmed)
  );
}
