import { surrogateEscapes } from '../syntax/surrogateEscapes';
import { yamlOfFile } from '../syntax/yaml';
import type { OffsetRange } from '../text/range';
import { aliasBomb } from './frontMatter/aliasBomb';
import { colonsInBrackets } from './frontMatter/colonsInBrackets';
import { dashWithoutBlank } from './frontMatter/dashWithoutBlank';
import { fullWidthYaml } from './frontMatter/fullWidthYaml';
import { halfCharacters } from './frontMatter/halfCharacters';
import { hiddenBreak } from './frontMatter/hiddenBreaks';
import { hiddenControl } from './frontMatter/hiddenControls';
import { mergeKey } from './frontMatter/mergeKey';
import { missingColon } from './frontMatter/missingColon';
import { misindented } from './frontMatter/misindented';
import { quoteValueFix } from './frontMatter/quoteValueFix';
import { type Finding, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { markedTable } from './tables/markedTable';
import { mixedRowEnds } from './tables/mixedRowEnds';
import { toLineEnd } from './terms/schemaFindings';
import { shownRange } from './shownRange';
import { unknownAliases } from './frontMatter/unknownAlias';
import { yamlTabs } from './frontMatter/yamlTabs';

/**
 * A YAML error in `_config.yml` or a data file stops Jekyll's build: the published site stays as it was before, and
 * nothing in the page says so.
 */
export const yamlFatal = {
  id: 'yaml-fatal',
  group: 'structure',
  severity: 'error',
  summary: message('YAML, JSON and tables that Jekyll cannot read in _config.yml or a data file'),
  scope: 'file',
  appliesTo: path => /^(?:(?:_config|_data\/.+)\.ya?ml|_data\/.+\.(?:json|[ct]sv))$/.test(path),
  *check(input) {
    const { path, text } = input;
    if (!/\.ya?ml$/.test(path)) {
      yield* otherData(input);
      return;
    }
    // the first error is the author's; those behind it are mostly its echo
    const yaml = yamlOfFile(text);
    const { problems } = yaml;
    const [problem] = problems;
    if (problem === undefined) {
      yield* unknownAliases(text, yaml);
      return;
    }
    const halves = halfCharacters(
      text,
      problem,
      problems.filter(other => other.message === problem.message),
      'site',
    );
    const own = halves ?? colonsInBrackets(text, problems, 'site');
    if (own !== undefined) {
      yield own;
      return;
    }
    const whole = { start: 0, end: text.length };
    const merge = mergeKey(text, whole, problem, 'site');
    if (merge !== undefined) {
      yield merge;
      return;
    }
    const tabs = yamlTabs(text, whole, problem);
    if (tabs !== undefined) {
      yield {
        ...tabs,
        message: message('YAML does not allow tabs here, only spaces: the site is not built.'),
      };
      return;
    }
    const sign =
      hiddenBreak(text, whole, problem, false) ??
      hiddenControl(text, whole, false) ??
      fullWidthYaml(text, whole, problem);
    if (sign !== undefined) {
      yield sign;
      return;
    }
    const range = toLineEnd(problem, text);
    const bomb = aliasBomb(problem);
    const quotes = bomb === undefined ? quoteValueFix(text, whole, range.start) : [];
    const slip =
      quotes.length > 0 || bomb !== undefined
        ? undefined
        : (dashWithoutBlank(text) ?? withoutColon(text, whole, problem) ?? misindented(text, problem));
    if (slip !== undefined) {
      yield slip;
      return;
    }
    yield {
      range,
      message:
        bomb ??
        message(
          'YAML cannot be read from here on: the site is not built. Quotes around a value that has “: ”, “#”, “&” or a bracket fix most such errors.',
        ),
      fixes: quotes,
    };
  },
} satisfies Rule;

function withoutColon(text: string, whole: OffsetRange, problem: OffsetRange): Finding | undefined {
  return missingColon(text, whole, problem, {
    blank: message('A space is missing after the “:”, so YAML sees no key on this line: the site is not built.'),
    dash: message(
      'A dash is missing before this line, which stands between items of a list: the site is not built. Write “- ” before it.',
    ),
    colon: message(
      'This line lacks a “:” after its key: the site is not built. Write “key: value”; lines that continue a value are indented further.',
    ),
  });
}

/** Jekyll reads JSON as YAML, and tables with Ruby's CSV. */
function* otherData({ path, text, site }: RuleInput): Iterable<Finding> {
  const problem = site?.dataProblems.find(({ path: file }) => file === path);
  if (problem === undefined) return;
  const halves = halfCharacters(text, problem, surrogateEscapes(text), 'site');
  const marked = text.startsWith('\uFEFF"') ? markedTable({ path, text }) : undefined;
  yield (
    halves ??
    marked ??
    mixedRowEnds(path, text, problem) ?? {
      range: shownRange(text, problem),
      message: path.endsWith('.json')
        ? message('JSON cannot be read from here on: the site is not built.')
        : message(
            'This table cannot be read here: the site is not built. A field that contains a quote must be in quotes, and its own quotes written twice.',
          ),
    }
  );
}
