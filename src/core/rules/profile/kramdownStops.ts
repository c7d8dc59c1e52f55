import { refusedOptions } from '../../kramdown/options';
import { locateInYaml, underlined, type Located } from '../../schema/locate';
import { isMapping } from '../../syntax/plainMapping';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { buildsItself } from '../../site/settings/buildsItself';
import type { YamlValue } from '../../syntax/yamlValue';
import { levelsFix, smartQuotesFix } from './configFixes';
import { type Finding, type Fix } from '../rule';
import { insertion } from '../../text/edit';
import { message, type Message } from '../../text/message';
import { slice } from '../../text/range';
import { shownValue } from '../terms/schemaTerms';

/** Options of kramdown that refuse values, each with one that is right. `input` is told of with the dialects that there are. */
const rightValues: ReadonlyMap<string, string> = new Map([
  ['smart_quotes', 'lsquo,rsquo,ldquo,rdquo'],
  ['toc_levels', '1..6'],
  ['footnote_nr', '1'],
  ['footnote_link_text', '[%s]'],
  ['header_offset', '0'],
  ['link_defs', '"{name: [https://…]}"'],
  ['typographic_symbols', '{hellip: "..."}'],
  ['gfm_quirks', '[paragraph_end]'],
  ['forbidden_inline_options', '[template]'],
  ['syntax_highlighter_opts', '{disable: true}'],
  ['line_width', '72'],
  ['list_indent', '2'],
  ['latex_headers', 'section,subsection,subsubsection,paragraph,subparagraph,subparagraph'],
  ['math_engine_opts', '{preview: true}'],
  ['transliterated_header_ids', 'false'],
]);

/** Whether `kramdownStops` tells of the values of this key: `kramdown.toc_levels`. */
export function isToldByKramdown(name: string): boolean {
  const [first, option = ''] = name.split('.');
  return first === 'kramdown' && rightValues.has(option);
}

/** Options of kramdown in `_config.yml` at whose values it stops. None where another program reads Markdown. */
export function* kramdownStops(root: YamlValue | undefined, text: string, site: SiteSnapshot): Iterable<Finding> {
  const { kramdown, markdown } = site.config.values;
  if (!isMapping(kramdown) || typeof markdown !== 'string' || markdown.toLowerCase() !== 'kramdown') return;
  const refused = refusedOptions(kramdown);
  if (!refused.includes('link_defs') && !buildsItself(site)) yield* linksAsMapping(root, text, kramdown.link_defs);
  for (const name of refused) {
    const right = rightValues.get(name);
    const located = locateInYaml(root, `/kramdown/${name}`);
    if (right === undefined || located === undefined) continue;
    yield {
      range: underlined(located),
      message: told(`kramdown.${name}`, right, kramdown[name]),
      severity: 'error',
      stopsBuild: true,
      fixes: fixesOf(name, located.node),
    };
  }
}

/** Jekyll 3 gives every mapping below `kramdown` symbols beside its keys, and kramdown stops at a name of a link that is no text. */
function* linksAsMapping(root: YamlValue | undefined, text: string, links: unknown): Iterable<Finding> {
  const located = locateInYaml(root, '/kramdown/link_defs');
  if (located === undefined || !isMapping(links) || Object.keys(links).length === 0) return;
  yield {
    range: underlined(located),
    message: message(
      '“kramdown.link_defs” must be written as text: Jekyll as GitHub Pages runs it stops at a mapping here, and no page is built. Write “|” after its colon, or put “{…}” in quotes.',
    ),
    severity: 'error',
    stopsBuild: true,
    fixes: linksFix(text, located),
  };
}

/** `link_defs:` → `link_defs: |` above lines of its own, `{home: [/]}` → `'{home: [/]}'`. */
function linksFix(text: string, { key, value, node }: Located): readonly Fix[] {
  const written = slice(text, value);
  // names of YAML mean nothing within a text
  if (node?.kind !== 'mapping' || key === undefined || /[*&]\w/.test(written)) return [];
  const title = message('Write it as text');
  if (/^\{[^]*\}$/.test(written)) {
    const edits = [{ range: value, newText: `'${written.replaceAll("'", "''")}'` }];
    return [{ kind: 'write-text', title, edits, safe: true }];
  }
  const colon = text.indexOf(':', key.end) + 1;
  return colon === 0 || colon > value.start
    ? []
    : [{ kind: 'write-text', title, edits: [insertion(colon, ' |')], safe: true }];
}

function told(name: string, right: string, value: unknown): Message {
  if (value === null)
    return message(
      '“{0}” must not be blank: Jekyll stops here, and no page is built. Write a value such as “{1}”, or remove the line.',
      name,
      right,
    );
  return message(
    '“{0}” takes a value such as “{1}”: Jekyll stops at “{2}”, and no page is built.',
    name,
    right,
    Array.isArray(value) ? value.map(shownValue).join(', ') : shownValue(value),
  );
}

function fixesOf(name: string, node: YamlValue | undefined): readonly Fix[] {
  if (node?.kind !== 'scalar') return [];
  if (name === 'toc_levels') return levelsFix(node);
  return name === 'smart_quotes' ? smartQuotesFix(node) : [];
}
