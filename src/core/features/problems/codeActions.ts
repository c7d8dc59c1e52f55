import { type Fix, type Problem, type Remedy } from '../../rules/rule';
import { message, type Message } from '../../text/message';
import { type FileEdits, withoutOverlaps, type TextEdit } from '../../text/edit';
import { overlaps, type OffsetRange } from '../../text/range';

/** One thing an author can choose at a problem. */
export interface CodeAction {
  readonly title: Message;
  readonly ruleId: string;
  /** Other rules whose problem here it mends as well. */
  readonly furtherRules?: readonly string[];
  /** In the file of the problem, in the order of the text, none overlapping another. */
  readonly edits: readonly TextEdit[];
  /** In other files of the site: an anchor in the page for an item of the menu. */
  readonly elsewhere: readonly FileEdits[];
  /** The fix that may be taken without looking. */
  readonly preferred: boolean;
  /** An address to be opened in the browser. */
  readonly opens?: string;
  /** What the host does in the place of edits. */
  readonly remedy?: Remedy;
  /** The author sees the change as a diff before it is made. */
  readonly review?: boolean;
}

/**
 * The fixes of the problems that touch `range` (of a cursor: empty), then, for each kind of fix that several problems of
 * the file have, one for all of them. `problems` are those of the whole file.
 */
export function codeActions(problems: readonly Problem[], range: OffsetRange): readonly CodeAction[] {
  const here = problems.filter(problem => problem.range.start <= range.end && problem.range.end >= range.start);
  const each = here.flatMap(({ ruleId, fixes }) => fixes.map(fix => actionOf(ruleId, fix)));
  return [...withoutRepeated(each), ...forAll(problems, here), ...remedies(here), ...records(here)];
}

/** What several rules offer in the same words is one action, of all of them. */
function withoutRepeated(actions: readonly CodeAction[]): readonly CodeAction[] {
  const known = new Map<string, CodeAction>();
  for (const action of actions) {
    const does = JSON.stringify([action.title, action.edits, action.elsewhere]);
    const first = known.get(does);
    known.set(does, first === undefined ? action : joined(first, action));
  }
  return [...known.values()];
}

function joined(first: CodeAction, { ruleId, preferred }: CodeAction): CodeAction {
  const further = new Set([...(first.furtherRules ?? []), ruleId]);
  further.delete(first.ruleId);
  return { ...first, furtherRules: [...further], preferred: first.preferred || preferred };
}

const remedyTitles: Readonly<Record<Remedy, Message>> = {
  'shrink-pictures': message('Shrink the pictures of this site…'),
  'verify-publications': message('Look up which papers the links of this page open (Verify Publications)'),
};

/** Each once, for all rules that name it. */
function remedies(here: readonly Problem[]): readonly CodeAction[] {
  return withoutRepeated(
    here.flatMap(({ remedy, ruleId }) =>
      remedy === undefined
        ? []
        : [{ title: remedyTitles[remedy], ruleId, edits: [], elsewhere: [], preferred: false, remedy }],
    ),
  );
}

/** To look with one's own eyes before a fix is taken. */
function records(here: readonly Problem[]): readonly CodeAction[] {
  const known = new Map(here.flatMap(({ record, ruleId }) => (record === undefined ? [] : [[record, ruleId]])));
  return [...known].map(([opens, ruleId]) => {
    const title = message('Open {0}', opens.replace('https://doi.org/', ''));
    return { title, ruleId, edits: [], elsewhere: [], preferred: false, opens };
  });
}

/** The safe fixes of all problems as edits of one text: what “Fix All” does. Fixes that need other files are left out. */
export function fixAll(problems: readonly Problem[]): readonly TextEdit[] {
  const isOwn = ({ safe, elsewhere = [] }: Fix): boolean => safe && elsewhere.length === 0;
  return together(problems.flatMap(({ fixes }) => fixes.find(isOwn) ?? []));
}

function forAll(problems: readonly Problem[], here: readonly Problem[]): readonly CodeAction[] {
  const kinds = new Map(
    here.flatMap(({ ruleId, fixes }) => fixes.map(({ kind }) => [`${ruleId} ${kind}`, { ruleId, kind }])),
  );
  return [...kinds.values()].flatMap(({ ruleId, kind }) => {
    const fixes = problems
      .filter(problem => problem.ruleId === ruleId)
      .flatMap(problem => problem.fixes.find(fix => fix.kind === kind) ?? []);
    // where fixes of one kind differ in what they choose, nobody wants all of them
    if (fixes.length < 2 || !fixes.every(({ safe, edits }) => safe && edits.length > 0)) return [];
    const title = message('Fix all {0} problems of this kind in this file', String(fixes.length));
    return [{ title, ruleId, edits: together(fixes), elsewhere: [], preferred: false }];
  });
}

function actionOf(ruleId: string, { title, edits, elsewhere = [], safe }: Fix): CodeAction {
  return { title, ruleId, edits: withoutOverlaps(edits), elsewhere, preferred: safe };
}

/** A fix whose edits meet those of an earlier one is left out whole: half of a fix may be worse than none. */
function together(fixes: readonly Fix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { edits } of fixes) {
    const meets = edits.some(({ range }) => taken.some(other => overlaps(range, other.range)));
    const repeats = edits.some(edit =>
      taken.some(other => other.range.start === edit.range.start && other.range.end === edit.range.end),
    );
    if (!meets && !repeats) taken.push(...edits);
  }
  return withoutOverlaps(taken);
}
