import type { PageModel } from '../page/pageModel';
import type { Logger } from '../ports';
import { ownNames } from '../site/ownNames';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { missedText } from '../site/store/unread';
import { finish, type Steps } from '../time/slices';
import { withoutEchoes } from './echoes';
import { readDirectives } from './directives';
import { paperModel } from './papers/paperFiles';
import { placedFinding, type Finding, type Problem, type Rule, type RuleInput, type Severity } from './rule';

/** What the author set for single rules: another severity, or off. */
export type SeverityOverrides = Readonly<Record<string, Severity | 'off'>>;

export interface LintInput {
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
  readonly site: SiteSnapshot | undefined;
  /** What the file is to the site: page rules look at pages and at the pieces that pages include. */
  readonly kind: 'page' | 'fragment' | 'other';
  readonly pageModel: (path: string) => PageModel | undefined;
  /** `owner/name` of the repository's remote, where the host knows it. */
  readonly remoteRepository?: string | undefined;
  readonly firstCommit?: RuleInput['firstCommit'];
  readonly photoPlace?: RuleInput['photoPlace'];
  readonly now?: RuleInput['now'];
  readonly encoding?: RuleInput['encoding'];
  readonly isNoUtf8?: RuleInput['isNoUtf8'];
  readonly styleErrors?: RuleInput['styleErrors'];
  readonly liquidErrors?: RuleInput['liquidErrors'];
  readonly rules: readonly Rule[];
  readonly severities?: SeverityOverrides;
  readonly logger?: Logger;
  /** What somebody else has found in the file, under an id of its own: told like the findings of the rules. */
  readonly also?: readonly FoundElsewhere[];
}

export interface FoundElsewhere extends Finding {
  readonly ruleId: string;
}

/**
 * Runs every rule that applies to one file. Returns its problems in the order of the text (by start, end, rule id),
 * none twice, without those the author switched off in the text or by `severities`. Never throws: a rule that does is
 * told to the logger and costs only its own problems.
 */
export function lintFile(input: LintInput): readonly Problem[] {
  return finish(lintSteps(input));
}

/** The same, one rule after the other. */
export function* lintSteps(input: LintInput): Steps<readonly Problem[]> {
  const { rules, severities = {} } = input;
  const directives = readDirectives(input.path, input.text);
  const problems: Problem[] = [];
  const reasons: Problem[] = [];
  for (const rule of rules) {
    const override = severities[rule.id];
    if (override === 'off') continue;
    for (const finding of run(rule, input)) {
      if (directives.silences(rule.id, finding.range.start)) continue;
      const problem = problemOf(rule, finding, input.path, override);
      problems.push(problem);
      if (finding.explains === true) reasons.push(problem);
      for (const range of finding.explainsAlso ?? []) reasons.push({ ...problem, range });
    }
    yield;
  }
  const others = (input.also ?? []).flatMap(finding => {
    const override = severities[finding.ruleId];
    if (override === 'off' || directives.silences(finding.ruleId, finding.range.start)) return [];
    return [problemOf({ id: finding.ruleId, severity: 'info' }, finding, input.path, override)];
  });
  return withoutDoubles([...withoutEchoes([...problems, ...others], reasons)].sort(byPlace));
}

function run(rule: Rule, input: LintInput): readonly Finding[] {
  const { path, text, site, pageModel, kind } = input;
  const { remoteRepository, firstCommit, photoPlace, now, encoding, isNoUtf8, styleErrors, liquidErrors } = input;
  if (rule.needsAllTexts === true && site !== undefined && missedText(site) !== undefined) return [];
  const fragment = kind === 'fragment';
  const about = { remoteRepository, firstCommit, photoPlace, now, encoding, isNoUtf8, styleErrors, liquidErrors };
  const shared: RuleInput = { path, text, site, pageModel, fragment, ...about };
  try {
    if (rule.scope === 'file' || kind === 'other') {
      const files = rule.scope === 'file' ? rule : rule.files;
      return files?.appliesTo(path) === true ? [...files.check(shared)] : [];
    }
    const model = pageModel(path);
    const page = model === undefined || rule.isOfWorks !== true ? model : paperModel(site, path, model);
    if (page === undefined || (rule.of === 'markdown' && page.markup === 'html')) return [];
    const check = (of: PageModel): readonly Finding[] => [...rule.check({ ...shared, text: of.text, page: of })];
    if (rule.reads === undefined) return check(page);
    const owner = rule.knowsOwner === true ? ownNames(site).join('\n') : '';
    if (rule.reads === 'page' || page.pieces.length === 0) return asked(rule, page, kind, owner, check);
    return page.pieces.flatMap(({ start, model }) =>
      asked(rule, model, kind, owner, check).map(finding => placedFinding(finding, start, path)),
    );
  } catch (error) {
    input.logger?.log(
      'error',
      `Rule ${rule.id} failed on ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return [];
  }
}

type Findings = Map<Rule, { readonly owner: string; readonly found: readonly Finding[] }>;

const findings = { page: new WeakMap<PageModel, Findings>(), fragment: new WeakMap<PageModel, Findings>() };

/** What a rule says that looks at nothing else, asked once: a change elsewhere leaves it as it is. */
function asked(
  rule: Rule,
  page: PageModel,
  kind: 'page' | 'fragment',
  owner: string,
  check: (page: PageModel) => readonly Finding[],
): readonly Finding[] {
  const known = findings[kind].get(page) ?? new Map<Rule, { owner: string; found: readonly Finding[] }>();
  findings[kind].set(page, known);
  const before = known.get(rule);
  if (before?.owner === owner) return before.found;
  const found = check(page);
  known.set(rule, { owner, found });
  return found;
}

function problemOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  finding: Finding,
  path: string,
  override: Severity | undefined,
): Problem {
  const { range, message, severity, fixes = [], related = [], record, remedy, unfinished } = finding;
  const told = { severity: override ?? severity ?? rule.severity, message, path, range, fixes, related };
  const further = {
    ...(record !== undefined && { record }),
    ...(remedy && { remedy }),
    ...(unfinished && { unfinished }),
  };
  return { ruleId: rule.id, ...told, ...further };
}

function byPlace(a: Problem, b: Problem): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(told(a), told(b))
  );
}

function withoutDoubles(sorted: readonly Problem[]): readonly Problem[] {
  return sorted.filter((problem, at) => {
    const before = sorted[at - 1];
    return before === undefined || byPlace(before, problem) !== 0;
  });
}

function told({ message }: Problem): string {
  return [message.text, ...message.values].join('\0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
