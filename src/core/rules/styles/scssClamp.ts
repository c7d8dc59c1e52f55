import { type Finding } from '../rule';
import { message } from '../../text/message';
import { writtenFix, type ScssCall } from './scssCalls';
import { interpolated, valueOf, type ValuesOfVariables } from './scssSums';

/** `clamp(1rem, 2vw + 1rem, 3rem)`: what is worked out has two units, or one of it is no number to Sass. */
export function clampFinding({ args, text, range }: ScssCall, values: ValuesOfVariables): Finding | undefined {
  const sums = args.map(arg => {
    const value = valueOf(arg.text, values);
    return { sum: arg.text.trim(), stops: value?.kind === 'stops', isJoined: value?.kind === 'text' && value.isJoined };
  });
  const wrong = sums.find(({ stops, isJoined }) => stops || isJoined);
  if (wrong === undefined) return undefined;
  const written = sums.map(({ sum, stops, isJoined }) => (stops || isJoined ? `calc(${interpolated(sum)})` : sum));
  const fixes = [writtenFix('put-into-calc', `clamp(${written.join(', ')})`, range)];
  if (!sums.some(({ stops }) => stops))
    return {
      range,
      severity: 'warning',
      message: message(
        'The Sass of GitHub Pages writes “{0}” without spaces, and browsers ignore the whole declaration. Put it into calc().',
        wrong.sum,
      ),
      fixes,
    };
  return {
    range,
    message: message(
      'The Sass of GitHub Pages tries to calculate “{0}”, and cannot: the site is not built, and the one on the web stays as it is. Put it into calc().',
      text,
    ),
    fixes,
  };
}
