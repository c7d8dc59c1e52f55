import type { YamlDocument } from '../../syntax/yamlValue';
import { slice } from '../../text/range';
import { message } from '../../text/message';
import { type Finding } from '../rule';

/** `title: *Lakes`: what begins with a star repeats a value that has a name, and is empty where none is called so. */
export function* unknownAliases(text: string, { unknownAliases: ranges }: YamlDocument): Iterable<Finding> {
  for (const range of ranges) {
    const alias = slice(text, range);
    const edit = { range, newText: JSON.stringify(alias) };
    yield {
      range,
      severity: 'warning',
      message: message(
        'There is no “&{0}” before “*{0}” for it to repeat, so there is no value here. Write the value out, or put quotes around it if you mean the “*” itself.',
        alias.slice(1),
      ),
      fixes: [{ kind: 'quote-value', title: message('Put the value in quotes'), edits: [edit], safe: false }],
    };
  }
}
