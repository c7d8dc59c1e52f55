import type { YamlScalar } from '../../syntax/yamlValue';
import { quoteFix } from '../profile/configFixes';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/**
 * Whether digits were written that YAML reads as another number: `0123456` is octal, `123_456` loses its underscore. A row
 * of zeros stands for no number.
 */
export function isMisreadNumber({ value, source }: YamlScalar): boolean {
  return typeof value === 'number' && String(value) !== source && /^[0_]*[1-9][0-9_]*$/.test(source);
}

/** Tells of such digits. */
export function misread(node: YamlScalar): Finding {
  return {
    range: node.range,
    message: message(
      'YAML reads “{0}” as the number {1}, and the page shows that. Put it in quotes.',
      node.source,
      String(node.value),
    ),
    fixes: quoteFix(node),
  };
}
