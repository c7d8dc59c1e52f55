import { postName } from '../../site/documents';
import { baseName, isMarkdownName } from '../../site/fileName';
import { startsWithDashes } from '../../site/pages';
import { type Finding, type RuleInput } from '../rule';
import { message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/** Whether a file lies where posts are, and is no draft that its name hides on purpose. */
export function isAmongPosts(path: string): boolean {
  if (!path.startsWith('_posts/') && !path.includes('/_posts/')) return false;
  return (isMarkdownName(path) || /\.html$/i.test(path)) && !/^[._#~]/.test(baseName(path));
}

/** A text with front matter among the posts that its name hides: `_posts/talk.md`, `_posts/2024-1-5 talk.md`. */
export function* misnamedPost({ path, text }: RuleInput): Iterable<Finding> {
  const name = baseName(path);
  if (postName.test(name) || !startsWithDashes(text)) return;
  yield {
    range: firstLine(text),
    severity: 'warning',
    message: message(
      'Jekyll recognizes posts by file names that begin with a date, such as “2024-01-05-talk.md”: “{0}” is not published.',
      name,
    ),
  };
}
