import type { Random } from './random';
import { pick } from './random';

type Choices = readonly [unknown, ...unknown[]];

/**
 * Values of each option of `kramdown:` in `_config.yml` that changes the HTML, but of `html_to_native`: of documents with HTML
 * some in a hundred differ (a `<p>` that goes on, or that begins an item).
 */
const choices: Readonly<Record<string, Choices>> = {
  hard_wrap: [true, false, 'true'],
  auto_ids: [false, true],
  auto_id_prefix: ['p-', ''],
  auto_id_stripping: [true],
  header_links: [true],
  header_offset: [1, 2, -1, '1'],
  footnote_nr: [3, 0, '2'],
  footnote_backlink: ['', '&#8617;', 'back <b>', '&uarr;'],
  footnote_backlink_inline: [true],
  footnote_prefix: ['p-'],
  footnote_link_text: ['[%s]', 'n%s'],
  entity_output: ['as_char', 'as_input', 'numeric', 'symbolic', ':symbolic'],
  smart_quotes: ['apos,apos,quot,quot', ['sbquo', 'lsquo', 'bdquo', 'ldquo'], 'lsquo,rsquo,ldquo,rdquo'],
  typographic_symbols: [
    { hellip: '...', ndash: '--', mdash: '---' },
    { laquo: '<<', raquo: '>>' },
    'hellip: "..."',
    { laquo_space: '<< ', raquo_space: '&x' },
  ],
  toc_levels: ['1,2', '2..3', [1, 3], '1..6', [2]],
  parse_block_html: [true],
  parse_span_html: [false],
  remove_block_html_tags: [false],
  remove_span_html_tags: [true],
  remove_line_breaks_for_cjk: [true],
  link_defs: [{ id: ['http://d.org'] }, { id: ['http://d.org', 'dt'], 'a b': ['u'] }],
  gfm_quirks: ['', 'paragraph_end', 'no_auto_typographic', [], 'paragraph_end,no_auto_typographic'],
  forbidden_inline_options: [['auto_ids'], ['hard_wrap', 'template']],
  math_engine: [null, 'mathjax', false],
  input: ['kramdown', 'GFM', 'Kramdown'],
  syntax_highlighter: [null, 'rouge'],
  list_indent: [4],
  line_width: [40],
};

const names = Object.keys(choices);

/** Up to four options, each with one of its values; every other document has none. */
export function randomOptions(random: Random): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (let count = random(2) === 0 ? 0 : 1 + random(4); count > 0; count--) {
    const name = names[random(names.length)] ?? 'hard_wrap';
    const values = choices[name];
    if (values !== undefined) options[name] = pick(random, values);
  }
  return options;
}
