import { readModel } from '../../page/pageModels';
import type { LintInput } from '../../rules/linter';
import { placedFinding, type Problem } from '../../rules/rule';
import { markupOf } from '../../site/markupOf';
import { isReadBehindMark } from '../../site/publishedPages';
import { withFile } from '../../site/store/updateSite';
import type { Steps } from '../../time/slices';

/** What rules are told of a file, before its kind is known. */
type Told = Omit<LintInput, 'rules' | 'kind' | 'also'>;

/**
 * Lints a page that begins with a byte order mark (U+FEFF) as a plugin of GitHub Pages reads it, without the mark: else its front matter and its
 * Liquid were unknown to all rules. The problems are placed in the text with the mark. Any other file is linted as it is.
 */
export function* lintedBehindMark<Input extends Told>(
  input: Input,
  lint: (read: Input) => Steps<readonly Problem[]>,
): Steps<readonly Problem[]> {
  const { site, path } = input;
  const text = input.text.slice(1);
  const bare = site !== undefined && isReadBehindMark(site, path) ? withFile(site, path, text) : undefined;
  const file = bare?.files.get(path);
  if (bare === undefined || file === undefined) return yield* lint(input);
  const model = readModel(path, text, { markup: markupOf(bare, file) });
  const found = yield* lint({
    ...input,
    site: bare,
    text,
    pageModel: (wanted: string) => (wanted === path ? model : input.pageModel(wanted)),
    liquidErrors: input.liquidErrors?.map(error => ({ ...error, start: error.start - 1, end: error.end - 1 })),
  });
  return found.map(problem => placedFinding(problem, 1, path));
}
