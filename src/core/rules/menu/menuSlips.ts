import { entryOf } from '../../schema/locate';
import type { YamlEntry, YamlMapping, YamlValue } from '../../syntax/yamlValue';
import { scalarEdit } from '../../syntax/scalarEdit';
import { slice, type OffsetRange } from '../../text/range';
import { inside, shownLists } from './menuItems';
import { noHost } from '../../site/addresses/noHost';
import {
  beginsWrong,
  brokenScheme,
  isMailAddress,
  isOwn,
  isSchemeAlone,
  mailMeant,
} from '../../site/addresses/missingScheme';
import { type Finding, type Fix, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { doubledKeys, writtenTwice } from '../frontMatter/writtenTwice';
import { lineEnd, lineStart } from '../../text/lines';

/** What YAML or a browser reads in a menu as something else than was meant, which no schema can tell. */
export function* menuSlips(root: YamlValue | undefined, input: RuleInput): Iterable<Finding> {
  if (root?.kind === 'mapping') yield* doubledKeys(root, input);
  for (const { list } of shownLists(root, input.site)) {
    for (const item of list.items) {
      if (item.kind !== 'mapping') continue;
      yield* dashes(item, input);
      const url = entryOf(item, 'url');
      if (url !== undefined) yield* addressSlips(url, input);
    }
  }
}

/** `title`, `url` and `title` again: the second begins an item that lacks its dash. */
function* dashes(item: YamlMapping, input: RuleInput): Iterable<Finding> {
  const titles = item.entries.filter(({ key }) => key === 'title');
  if (titles.length < 2) yield* writtenTwice(item, input);
  for (const [at, { keyRange }] of titles.entries()) {
    const lost = titles[at - 1]?.value;
    if (lost === undefined) continue;
    yield {
      range: keyRange,
      message: message(
        'There is no “-” before this “title”: YAML takes two menu items for one, and “{0}” is not shown.',
        lost.kind === 'scalar' ? String(lost.value ?? '') : '',
      ),
      fixes: dashFix(keyRange, item, input.text),
    };
  }
}

function dashFix({ start }: OffsetRange, item: YamlMapping, text: string): readonly Fix[] {
  const indent = (offset: number): string => text.slice(lineStart(text, offset), offset);
  const dash = /^ *(?=- +$)/.exec(indent(item.range.start))?.[0].length;
  const own = indent(start);
  if (dash === undefined || own.trim() !== '' || own.length <= dash) return [];
  const at = start - own.length + dash;
  const edits = [{ range: { start: at, end: at + 1 }, newText: '-' }];
  return [{ kind: 'add-dash', title: message('Put the “{0}” there', '-'), edits, safe: false }];
}

function* addressSlips(entry: YamlEntry, { text, site }: RuleInput): Iterable<Finding> {
  const { value } = entry;
  const commented = commentedAddress(entry, text);
  if (commented !== undefined) {
    const address = slice(text, commented);
    yield {
      range: commented,
      message: message(
        'YAML takes “{0}” for a comment, so this menu item leads nowhere: in quotes it is an address.',
        address,
      ),
      fixes: [
        {
          kind: 'quote-address',
          title: message('Put the value in quotes'),
          edits: [{ range: commented, newText: `"${address}"` }],
          safe: false,
        },
      ],
    };
  }
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return;
  if (/^\/\/(?:[#?/]|$)/.test(value.value)) {
    const meant = value.value.replace(/^\/+/, '/');
    yield {
      range: inside(value),
      message: message(
        '“{0}” begins with two slashes: browsers take what follows them for the name of another site, and this menu item leads nowhere.',
        value.value,
      ),
      fixes: [
        {
          kind: 'write-path',
          title: message('Write “{0}”', meant),
          edits: [scalarEdit(value, meant)],
          safe: false,
        },
      ],
    };
    return;
  }
  // the schema, for programs that know no site, has a pattern for `www.` alone
  const mail = isMailAddress(value.value) && !isOwn(value.value, site) ? mailMeant(value.value) : undefined;
  const scheme = mail === undefined ? 'https://' : 'mailto:';
  const broken = mail === undefined ? brokenScheme(value.value, site) : 0;
  if (isSchemeAlone(value.value))
    yield { range: inside(value), message: noHost(value.value), unfinished: inside(value) };
  if (broken === undefined) return;
  yield {
    range: inside(value),
    message: beginsWrong(value.value)
      ? message('“{0}” does not begin with https:// as it should: visitors who click here get nowhere.', value.value)
      : message(
          '“{0}” without {1} is taken for a page of this site: this menu item leads nowhere.',
          value.value,
          scheme,
        ),
    fixes: [
      {
        kind: 'add-scheme',
        title: message('Write {0} before it', scheme),
        edits: [scalarEdit(value, `${scheme}${mail ?? value.value.slice(broken)}`)],
        safe: false,
      },
    ],
  };
}

/** `#-news` of `url: #-news`. */
export function commentedAddress({ keyRange, value }: YamlEntry, text: string): OffsetRange | undefined {
  if (value.kind !== 'scalar' || value.value !== null || value.source !== '') return undefined;
  const rest = text.slice(keyRange.end, lineEnd(text, keyRange.end));
  const [before, address] = /^["']?[ \t]*:[ \t]+(#[^\s#]\S*)/.exec(rest) ?? [];
  if (before === undefined || address === undefined) return undefined;
  const end = keyRange.end + before.length;
  return { start: end - address.length, end };
}
