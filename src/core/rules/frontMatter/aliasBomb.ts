import { tooManyAliases } from '../../syntax/yamlBuild';
import { message, type Message } from '../../text/message';

/** What is said of a YAML problem that is none of grammar: ten lines of aliases can stand for a thousand million values. */
export function aliasBomb(problem: { readonly message: string }): Message | undefined {
  if (problem.message !== tooManyAliases) return undefined;
  return message(
    'References such as “*name” from here on stand for so many values that they are not followed: nothing in this file is checked or shown. Write out the few values you mean.',
  );
}
