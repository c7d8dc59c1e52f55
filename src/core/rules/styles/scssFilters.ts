import { type Finding } from '../rule';
import { message } from '../../text/message';
import { isText, unquotedFixes, type ScssCall } from './scssCalls';

/**
 * `filter: grayscale(var(--g))`: Sass has functions of these names that change a colour, and prints them only with a number in them. With
 * `calc()` its compiler tells it.
 */
export function filterFinding({ name, args, text, range }: ScssCall): Finding | undefined {
  const [part = ''] = args.map(arg => arg.text.trim());
  if (args.length !== 1 || part.startsWith('calc') || !isText(part)) return undefined;
  return {
    range,
    message: message(
      'The Sass of GitHub Pages finds no color in “{0}” for {1}() to change: the site is not built, and the one on the web stays as it is.',
      part,
      name,
    ),
    fixes: unquotedFixes(text, range),
  };
}
