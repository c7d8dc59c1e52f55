import { processedPage } from '../../site/pageOfFile';
import { isWholeDocument } from '../../page/html/htmlPage';
import { entryOf } from '../../schema/locate';
import type { FrontMatter } from '../../syntax/frontMatter';
import { layoutsOf } from '../../site/layouts';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { hasForeignTheme } from '../../site/themeLayouts';
import type { YamlEntry, YamlValue } from '../../syntax/yamlValue';
import { insertion, type TextEdit } from '../../text/edit';
import { message, type Message } from '../../text/message';
import type { OffsetRange } from '../../text/range';
import { type Finding, type PageRuleInput } from '../rule';

/**
 * `published:` without a value, as it stands before one is chosen from the list, and `published: ~`: to Jekyll that is no “true”, as its
 * absence is (`Publisher#can_be_published?`). `undefined` where the key has a value, or is not there.
 */
export function publishedBlank({ yaml }: FrontMatter, site: SiteSnapshot, text: string): Finding | undefined {
  const entry = entryOf(yaml.root, 'published');
  if (entry?.value.kind !== 'scalar' || entry.value.value !== null) return undefined;
  if (site.config.values.unpublished === true) return undefined;
  const isWritten = entry.value.range.start < entry.value.range.end;
  const edit = isWritten ? { range: entry.value.range, newText: 'true' } : behindColon(entry, text, 'true');
  return {
    range: isWritten ? entry.value.range : entry.keyRange,
    message: message(
      '“published” without a value keeps this page off the site, and its address answers 404. Write “true”, or remove the line.',
    ),
    fixes: [{ kind: 'publish', title: message('Write “{0}”', 'true'), edits: [edit], safe: false }],
    unfinished: unfinished(entry, edit, text),
  };
}

/**
 * `layout:` without a value, or `layout: ""`, in a site that has layouts: the page is published bare, whatever `defaults` say, and Jekyll
 * warns of nothing. `layout: null` is written by who means it.
 */
export function* layoutBlank({ page, path, site, text }: PageRuleInput): Iterable<Finding> {
  const entry = entryOf(page.frontMatter.yaml.root, 'layout');
  if (site === undefined || processedPage(site, path) === undefined) return;
  // a page in HTML may have the head of its own: no layout is what its author wants
  if (isWholeDocument(page)) return;
  yield* blankLayout(
    entry,
    site,
    text,
    message(
      '“layout” without a value publishes this page without style, menu and left column. Write the name of a layout, such as “default”, or remove the line.',
    ),
  );
}

/** The same under `defaults` of `_config.yml`, of which `root` is the YAML: then of each page that names none. */
export function* defaultLayoutBlank(root: YamlValue | undefined, site: SiteSnapshot, text: string): Iterable<Finding> {
  const sets = entryOf(root, 'defaults')?.value;
  for (const set of sets?.kind === 'sequence' ? sets.items : [])
    yield* blankLayout(
      entryOf(entryOf(set, 'values')?.value, 'layout'),
      site,
      text,
      message(
        'Under “defaults” a “layout” without a value publishes pages without style, menu and left column. Write the name of a layout, such as “default”, or remove the line.',
      ),
    );
}

function* blankLayout(
  entry: YamlEntry | undefined,
  site: SiteSnapshot,
  text: string,
  told: Message,
): Iterable<Finding> {
  const layouts = layoutsOf(site);
  if (entry?.value.kind !== 'scalar' || (layouts.size === 0 && !hasForeignTheme(site))) return;
  const { value, range } = entry.value;
  const isWritten = value === '' && range.start < range.end;
  if (!isWritten && !(value === null && range.start === range.end)) return;
  const edit = isWritten ? { range, newText: 'default' } : behindColon(entry, text, 'default');
  yield {
    range: isWritten ? range : entry.keyRange,
    severity: 'error',
    message: told,
    fixes: layouts.has('default')
      ? [{ kind: 'set-layout', title: message('Use the layout “{0}”', 'default'), edits: [edit], safe: false }]
      : [],
    unfinished: unfinished(entry, edit, text),
  };
}

/** `layout:` → `layout: default` */
function behindColon({ keyRange }: YamlEntry, text: string, value: string): TextEdit {
  return insertion(text.indexOf(':', keyRange.end) + 1, ` ${value}`);
}

/** From the key to the blanks behind its colon, or to its end where it has a value: `published: ‸`. */
function unfinished({ keyRange }: YamlEntry, { range }: TextEdit, text: string): OffsetRange {
  const [blanks = ''] = /^[ \t]*/.exec(text.slice(range.end)) ?? [];
  return { start: keyRange.start, end: range.end + blanks.length };
}
