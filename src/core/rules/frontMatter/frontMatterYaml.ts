import { aliasBomb } from './aliasBomb';
import { colonsInBrackets } from './colonsInBrackets';
import { fullWidthYaml } from './fullWidthYaml';
import { halfCharacters } from './halfCharacters';
import { hiddenBreak } from './hiddenBreaks';
import { hiddenControl } from './hiddenControls';
import { mergeKey } from './mergeKey';
import { missingColon } from './missingColon';
import { quoteValueFix } from './quoteValueFix';
import { toLineEnd } from '../terms/schemaFindings';
import type { OffsetRange } from '../../text/range';
import { yamlTabs } from './yamlTabs';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/** A YAML error in front matter: Jekyll only logs it and goes on without any of the keys. */
export function brokenYaml({ page, text }: PageRuleInput): Finding {
  const { content, yaml } = page.frontMatter;
  const [problem] = yaml.problems;
  const range = problem === undefined ? content : toLineEnd(problem, text);
  const tabs = yamlTabs(text, content, problem);
  if (tabs !== undefined) {
    return {
      ...tabs,
      message: message(
        'YAML does not allow tabs here, only spaces: the page loses its whole front matter, including its address.',
      ),
    };
  }
  const halves =
    problem &&
    halfCharacters(
      text,
      problem,
      yaml.problems.filter(other => other.message === problem.message),
      'page',
    );
  if (halves !== undefined) return halves;
  const colons = colonsInBrackets(text, yaml.problems, 'page');
  if (colons !== undefined) return colons;
  const merge = problem && mergeKey(text, content, problem, 'page');
  if (merge !== undefined) return merge;
  const sign =
    (problem && (hiddenBreak(text, content, problem, true) ?? hiddenControl(text, content, true))) ??
    fullWidthYaml(text, content, problem);
  if (sign !== undefined) return sign;
  const bomb = problem && aliasBomb(problem);
  if (bomb !== undefined) return { range, message: bomb };
  const quotes = quoteValueFix(text, content, range.start);
  const missing = quotes.length > 0 ? undefined : withoutColon(text, content, range);
  if (missing !== undefined) return missing;
  return {
    range,
    message: message(
      'YAML cannot be read from here on: the page loses its whole front matter, including “permalink”, its address. Quotes around a value that has “: ”, “#”, “&” or a bracket fix most such errors.',
    ),
    fixes: quotes,
  };
}

function withoutColon(text: string, content: OffsetRange, problem: OffsetRange): Finding | undefined {
  return missingColon(text, content, problem, {
    blank: message(
      'A space is missing after the “:”, so YAML sees no key on this line: the page loses its whole front matter, including its address.',
    ),
    dash: message(
      'A dash is missing before this line, which stands between items of a list: the page loses its whole front matter, including its address. Write “- ” before it.',
    ),
    colon: message(
      'This line lacks a “:” after its key: the page loses its whole front matter, including its address. Write “key: value”; lines that continue a value are indented further.',
    ),
  });
}
