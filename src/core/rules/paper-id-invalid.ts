import type { HtmlTag } from '../syntax/htmlTag';
import { attributeOf } from '../syntax/html';
import { walkElements, type HtmlElement } from '../syntax/htmlElements';
import { readCitationScript } from './papers/citationScript';
import { paperSpans } from './papers/citationSpans';
import { type Finding, type Fix, type PageRuleInput, type Rule } from './rule';
import { message, type Message } from '../text/message';
import { rightId } from './papers/rightId';
import { sameIdTwice } from './papers/sameIdTwice';
import { scholarId } from './papers/scholarId';

/** Spans of citation numbers whose id the citation data cannot have. */
export const paperIdInvalid: Rule = {
  id: 'paper-id-invalid',
  group: 'publications',
  severity: 'error',
  summary: message('Citation ids of papers that the citation data cannot contain'),
  scope: 'page',
  *check(input) {
    const spans = paperSpans(input.page);
    if (spans.length === 0) return;
    const script = input.site && readCitationScript(input.site);
    const effect = input.site === undefined ? 'stops' : script?.unknownPaper;
    if (effect === undefined || effect === 'unknown') return;
    // what is not in `data` is for a script of the site's own to read
    if (script !== undefined && script.attribute !== 'data') return;
    const own = input.site && scholarId(input.site);
    const right: HtmlTag[] = [];
    for (const tag of spans) {
      const found = [...wrongId(tag, own, effect === 'stops', input)];
      yield* found;
      if (found.length === 0) right.push(tag);
    }
    yield* sameIdTwice(right, input);
  },
};

function* wrongId(tag: HtmlTag, own: string | undefined, stops: boolean, input: PageRuleInput): Iterable<Finding> {
  const data = attributeOf(tag, 'data');
  const id = data?.value ?? '';
  // what Liquid writes nobody can know
  if (/\{[{%]/.test(id) || (data === undefined && /\{[{%]/.test(input.text.slice(tag.range.start, tag.range.end))))
    return;
  const told = fault(id, own, stops);
  if (told === undefined) return;
  yield {
    range: data === undefined || id === '' ? tag.range : data.valueRange,
    message: told,
    severity: stops ? 'error' : 'warning',
    fixes: [...rightId(tag, input), ...ownFix(id, own, tag), ...dropFix(tag, input)],
  };
}

function fault(id: string, own: string | undefined, stops: boolean): Message | undefined {
  if (id === '') {
    return stops
      ? message('This span names no paper: it shows no citations, and no paper below it does.')
      : message('This span names no paper: it shows no citations.');
  }
  const author = /^([\w-]{12}):[\w-]{12}$/.exec(id)?.[1];
  if (author === undefined) {
    return stops
      ? message(
          '“{0}” is not an AUTHOR:PAPER id of Google Scholar: this paper shows no citations, and with the template’s script none below it does.',
          id,
        )
      : message('“{0}” is not an AUTHOR:PAPER id of Google Scholar: this paper shows no citations.', id);
  }
  if (own === undefined || author === own) return undefined;
  return stops
    ? message(
        '“{0}” is a paper of another profile than yours ({1}): your citation data does not have it, so this paper shows no citations, and none below it does.',
        id,
        own,
      )
    : message(
        '“{0}” is a paper of another profile than yours ({1}): your citation data does not have it, so this paper shows no citations.',
        id,
        own,
      );
}

/** `u5HHmVD_uO8C` → `AbCdEfGhIjKL:u5HHmVD_uO8C` */
function ownFix(id: string, own: string | undefined, tag: HtmlTag): readonly Fix[] {
  const range = attributeOf(tag, 'data')?.valueRange;
  if (own === undefined || range === undefined || !/^[\w-]{12}$/.test(id)) return [];
  const newText = `${own}:${id}`;
  return [{ kind: 'add-author', title: message('Write “{0}”', newText), edits: [{ range, newText }], safe: false }];
}

function dropFix(tag: HtmlTag, { page }: PageRuleInput): readonly Fix[] {
  for (const element of walkElements(page.elements)) {
    if (element.start !== tag) continue;
    // what has an id may be what a link or the menu leads to
    if (element.end === undefined || [...walkElements([element])].some(hasId)) return [];
    const edits = [{ range: element.range, newText: '' }];
    return [{ kind: 'drop-span', title: message('Remove this citation number'), edits, safe: false }];
  }
  return [];
}

function hasId({ start }: HtmlElement): boolean {
  return attributeOf(start, 'id') !== undefined;
}
