import { aliasBomb } from './aliasBomb';
import { fullWidthYaml } from './fullWidthYaml';
import { halfCharacters } from './halfCharacters';
import { hiddenBreak } from './hiddenBreaks';
import { quoteValueFix } from './quoteValueFix';
import { toLineEnd } from '../terms/schemaFindings';
import { yamlTabs } from './yamlTabs';
import { message, type Finding, type PageRuleInput } from '../rule';

/** A YAML error in front matter: Jekyll only logs it and goes on without any of the keys. */
export function brokenYaml({ page, text }: PageRuleInput): Finding {
  const { content, yaml } = page.frontMatter;
  const [problem] = yaml.problems;
  const range = problem === undefined ? content : toLineEnd(problem, text);
  const tabs = yamlTabs(text, content, problem);
  if (tabs !== undefined) {
    return {
      ...tabs,
      message: message('YAML allows no tab here, only spaces: the page loses its whole front matter with its address.'),
    };
  }
  const halves =
    problem &&
    halfCharacters(
      text,
      problem,
      yaml.problems.filter(other => other.message === problem.message),
      true,
    );
  if (halves !== undefined) return halves;
  const sign = (problem && hiddenBreak(text, content, problem, true)) ?? fullWidthYaml(text, content);
  if (sign !== undefined) return sign;
  const bomb = problem && aliasBomb(problem);
  if (bomb !== undefined) return { range, message: bomb };
  return {
    range,
    message: message(
      'YAML cannot be read from here on: the page loses its whole front matter, and with “permalink” its address. Quotes around a value that has “: ”, “#”, “&” or a bracket mend most such errors.',
    ),
    fixes: quoteValueFix(text, content, range.start),
  };
}
