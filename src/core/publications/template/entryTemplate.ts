import { message, type Message } from '../../text/message';
import type { Mark } from '../style/entryStyle';
import { marks } from '../style/markedPieces';

/** What a template can name. */
export const templateParts = [
  'authors',
  'title',
  'venue',
  'shortVenue',
  'year',
  'volume',
  'issue',
  'pages',
  'publisher',
  'doi',
  'url',
  'pdf',
  'links',
  'badge',
  'image',
  'alt',
] as const;
export type TemplatePart = (typeof templateParts)[number];

/** A place to fill, with the marks around it (`*{venue}*`, `"[{title}]({url})."`), or several in one pair of marks (`**{venue} {year}**`). */
export type TemplateSlot = {
  readonly mark: Mark;
  /** What stands between the slot before it, or the beginning, and its marks. */
  readonly before: string;
} & (
  | {
      readonly kind: 'part';
      readonly part: TemplatePart;
      /** Of a link: its text, the target with the address in it, and which part gives that. */
      readonly link: { readonly label: string; readonly target: string; readonly part: TemplatePart } | undefined;
    }
  | { readonly kind: 'group'; readonly slots: readonly TemplateSlot[]; readonly end: string }
);

/** How new entries are written, as an author has said it. */
export interface EntryTemplate {
  readonly kind: 'box' | 'item';
  readonly slots: readonly TemplateSlot[];
  /** Behind the last slot. */
  readonly end: string;
  /** It begins with a bullet or number of its own. */
  readonly hasMarker: boolean;
}

export type ReadTemplate =
  | { readonly kind: 'template'; readonly template: EntryTemplate }
  | {
      readonly kind: 'wrong';
      readonly message: Message;
      /** The `pattern` of the setting in package.json does not let it pass either, so that it is underlined where it is written. */
      readonly isUnderlined: boolean;
    };

/** `{venue}`, but no `{{ site.baseurl }}` */
const slot = /(?<!\{)\{([A-Za-z]+)\}(?!\})/;
const link = /\[((?:[^[\]{}]|\{[A-Za-z]+\})*)\]\(([^()\s{}]*\{(doi|url|pdf)\}[^()\s{}]*)\)/;
const any = new RegExp(`${link.source}|${slot.source}`, 'g');
const around: readonly Mark[] = [
  ...marks,
  { open: '[', close: ']' },
  { open: '(', close: ')' },
  { open: '（', close: '）' },
];

/**
 * Reads a template: the text of an entry with names in braces for what differs (`- {authors}. "[{title}]({url})." *{venue}*, {year}. {links}`).
 * One that begins with `<div` is a paper box. A template that cannot be used comes back as the sentence that says why.
 */
export function readEntryTemplate(written: string): ReadTemplate {
  const text = written.replace(/\r\n?/g, '\n').replace(/(?<!\s)\s+$/, '');
  const unknown = [...text.matchAll(new RegExp(slot.source, 'g'))].find(([, name]) => !isPart(name ?? ''));
  if (unknown !== undefined)
    return wrong(
      true,
      message(
        'The entry template names {0}, which is not one of its parts, so the template is not used. Name some of {1}.',
        unknown[0],
        templateParts.map(part => `{${part}}`).join(' '),
      ),
    );
  const isBox = /^\s*<div/i.test(text);
  const [opened, closed] = [/<div[\s>]/gi, /<\/div\s*>/gi].map(tag => text.match(tag)?.length ?? 0);
  if (opened !== closed)
    return wrong(
      false,
      message(
        'The entry template opens {0} <div> and closes {1}: the rest of the page would be swallowed, so the template is not used. Close each of them.',
        String(opened),
        String(closed),
      ),
    );
  const { slots, end } = slotsOf(text);
  if (!/(?<!\{)\{title\}/.test(text))
    return wrong(
      true,
      message(
        'The entry template has no {0}: no one could tell what an entry is, so the template is not used. Add it.',
        '{title}',
      ),
    );
  const hasMarker = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(text);
  return { kind: 'template', template: { kind: isBox ? 'box' : 'item', slots, end, hasMarker } };
}

function wrong(isUnderlined: boolean, sentence: Message): ReadTemplate {
  return { kind: 'wrong', message: sentence, isUnderlined };
}

function slotsOf(text: string): Pick<EntryTemplate, 'slots' | 'end'> {
  const slots: TemplateSlot[] = [];
  let done = 0;
  for (const match of text.matchAll(any)) {
    if (match.index < done) continue;
    const [whole, label, target, linked = '', single] = match;
    const part = single ?? slot.exec(label ?? '')?.[1] ?? linked;
    if (!isPart(part)) continue;
    const link =
      label !== undefined && target !== undefined && isPart(linked) ? { label, target, part: linked } : undefined;
    const { start, end, mark } = widened(text, done, match.index, match.index + whole.length);
    const group = groupAt(text, done, start, end);
    const before = text.slice(done, group?.start ?? start);
    slots.push(
      group === undefined ? { kind: 'part', part, link, mark, before } : { kind: 'group', ...group.slot, before },
    );
    done = group?.end ?? end;
  }
  return { slots, end: text.slice(done) };
}

/** `**{venue} {year}**`: a mark that opens before a slot and closes behind a later one of its line. */
function groupAt(text: string, from: number, start: number, end: number) {
  const mark = around.find(
    ({ open }) => open !== '[' && start - open.length >= from && text.startsWith(open, start - open.length),
  );
  if (mark === undefined) return undefined;
  const rest = /^.*/.exec(text.slice(end))?.[0] ?? '';
  const close = rest.indexOf(mark.close);
  if (close < 0 || !slot.test(rest.slice(0, close))) return undefined;
  return {
    start: start - mark.open.length,
    end: end + close + mark.close.length,
    slot: { mark, ...slotsOf(text.slice(start, end + close)) },
  };
}

/** With the marks around, from the inside out; a stop may stand before the closing one: `"{title}."` */
function widened(
  text: string,
  from: number,
  at: number,
  to: number,
): { readonly start: number; readonly end: number; readonly mark: Mark } {
  let [start, end] = [at, to];
  for (;;) {
    const stop = /^[.,。，](?=["”»」’*_])/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    const mark = around.find(
      ({ open, close }) =>
        start - open.length >= from &&
        text.startsWith(open, start - open.length) &&
        (text.startsWith(close, end) || text.startsWith(close, end + stop)),
    );
    if (mark === undefined) return { start, end, mark: { open: text.slice(start, at), close: text.slice(to, end) } };
    end += (text.startsWith(mark.close, end) ? 0 : stop) + mark.close.length;
    start -= mark.open.length;
  }
}

function isPart(name: string): name is TemplatePart {
  return (templateParts as readonly string[]).includes(name);
}
