import type { LiquidRegion } from '../../syntax/liquid';
import { message } from '../../text/message';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { readLiquid } from '../../syntax/liquid';
import { holdsOffset, slice } from '../../text/range';
import { filterExamples } from '../liquid/filterExamples';
import { isInQuotes } from '../liquid/liquidPlace';
import { segmentEnd, wordAt } from '../liquid/wordAt';
import { told, type Block } from '../wording';
import { evaluateLiquid } from './evaluateLiquid';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';
import { includeHover } from './includeHover';
import { jsonProbe } from './jsonProbe';
import { addressBlocks } from './targetHover';

/** What an expression of Liquid is on this site and this page, what a filter does, and what an include brings. */
export const liquidHover: HoverSource = async (input): Promise<HoverInfo | undefined> => {
  const { site, text, offset } = input;
  const region = readLiquid(text).find(({ range }) => holdsOffset(range, offset));
  if (site === undefined || region === undefined) return undefined;
  if (region.kind === 'output')
    return filterHover(region, input) ?? memberHover(site, region, input) ?? outputHover(site, region, input);
  return region.kind === 'tag' ? (includeHover(site, region, input) ?? tagHover(site, region, input)) : undefined;
};

type Output = Extract<LiquidRegion, { readonly kind: 'output' }>;
type Tag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

async function outputHover(site: SiteSnapshot, { range }: Output, input: HoverInput): Promise<HoverInfo | undefined> {
  const values = evaluateLiquid(site, input, input.now, { ...range, liquid: slice(input.text, range) });
  if (values.length === 0) return undefined;
  const [first = ''] = values;
  const picture = values.length === 1 ? await addressBlocks(site, first.trim(), input) : [];
  return { range, blocks: [...printed(values), ...picture] };
}

/** What a part of the path but its last holds, as `author` of `{{ site.au‸thor.name }}`: the output prints the last. */
function memberHover(site: SiteSnapshot, { range, expression }: Output, input: HoverInput): HoverInfo | undefined {
  const { text, offset, now } = input;
  if (offset < expression.start || offset > expression.end) return undefined;
  const word = wordAt(text, offset, expression);
  const part = { start: word.start, end: segmentEnd(text, word, offset) };
  const path = slice(text, part);
  if (part.end === word.end || !isPath.test(path) || isInQuotes(text.slice(expression.start, word.start)))
    return undefined;
  const liquid = jsonProbe(path, text, range.start);
  if (liquid === undefined) return undefined;
  const values = evaluateLiquid(site, input, now, { start: range.start, end: range.start, liquid });
  return values.length === 0 ? undefined : { range: part, blocks: printed(values, 'json') };
}

const isPath = /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/;

function filterHover({ expression }: Output, { text, offset }: HoverInput): HoverInfo | undefined {
  if (offset < expression.start || offset > expression.end) return undefined;
  const range = wordAt(text, offset, expression);
  const before = text.slice(expression.start, range.start);
  const example = filterExamples.get(slice(text, range));
  if (!/\|\s*$/.test(before) || isInQuotes(before) || example === undefined) return undefined;
  return {
    range,
    blocks: [{ kind: 'code', language: 'liquid', text: `{{ ${example.liquid} }}\n→ ${example.result}` }],
  };
}

/** The value of the path under the cursor, as it is where the tag stands. */
function tagHover(site: SiteSnapshot, { name, range, markup }: Tag, input: HoverInput): HoverInfo | undefined {
  const { text, offset, now } = input;
  if (offset < markup.start || offset > markup.end) return undefined;
  const word = wordAt(text, offset, markup);
  const path = slice(text, word);
  const before = text.slice(markup.start, word.start);
  if (isInQuotes(before) || !isPath.test(path) || keywords.has(path)) return undefined;
  if (
    /[|]\s*$/.test(before) ||
    /^\s*[:=](?!=)/.test(text.slice(word.end, markup.end)) !== (name === 'assign' && before === '')
  )
    return undefined;
  const part = { start: word.start, end: segmentEnd(text, word, offset) };
  const ofPart = jsonProbe(slice(text, part), text, range.start);
  // `site` is too much to show
  const probe = ofPart ?? jsonProbe(path, text, range.start);
  if (probe === undefined) return undefined;
  // the name that `assign` makes is there behind its tag, all others before it
  const at = name === 'assign' && before === '' ? range.end : tagsBefore.has(name) ? range.start : undefined;
  if (at === undefined || (name === 'for' && before === '')) return undefined;
  const values = evaluateLiquid(site, input, now, { start: at, end: at, liquid: probe });
  return values.length === 0
    ? undefined
    : { range: ofPart === undefined ? word : part, blocks: printed(values, 'json') };
}

/** Tags that look at values as they are before the tag. */
const tagsBefore = new Set(['if', 'unless', 'case', 'for', 'assign', 'include', 'include_cached', 'include_relative']);
const keywords = new Set(['in', 'and', 'or', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'reversed']);

/** So much of a text, and so many of a loop's, are shown. */
const longest = 400;
const most = 5;

function printed(values: readonly string[], language = 'text'): readonly Block[] {
  const different = [...new Set(values)];
  if (different.every(value => value.trim() === '' || value === 'null'))
    return [{ kind: 'text', wording: told(message('Empty here.')) }];
  const shown = different.slice(0, most).map(value => (value.length > longest ? `${value.slice(0, longest)}…` : value));
  return [
    { kind: 'code', language, text: shown.join('\n') },
    ...(values.length > 1
      ? [
          {
            kind: 'text',
            wording: told(message('Reached {0} times while the page is built.', String(values.length))),
          } as const,
        ]
      : []),
  ];
}
