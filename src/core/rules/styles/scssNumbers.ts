import type { SiteSnapshot } from '../../site/siteSnapshot';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { isText, unquotedFixes, type ScssCall } from './scssCalls';
import { namesIn } from './styleNames';

/** `part` is no number to the Sass of GitHub Pages, and its function wants one. */
export function noNumberFinding(part: string, { name, text, range }: ScssCall): Finding {
  return {
    range,
    message: message(
      'The Sass of GitHub Pages finds no number in “{0}”, and {1}() needs one: the site is not built, and the one on the web stays as it is.',
      part,
      name,
    ),
    fixes: unquotedFixes(text, range),
  };
}

/** `abs(var(--x))`, `round(nearest, 10px, 3px)`: Sass has functions of these names that take one number. */
export function roundingFinding(call: ScssCall, site: SiteSnapshot): Finding | undefined {
  const part = call.args.map(({ text }) => text.trim()).join(', ');
  const stops = call.args.length > 1 ? !/[$#]/.test(part) : isText(part);
  // one of the site's own may take anything
  return stops && !namesIn(site, /@function\s+([\w-]+)/g).has(call.name) ? noNumberFinding(part, call) : undefined;
}

/** `rgb(min(1, 2), 0, 0)`: with `var()` or `calc()` in it that Sass prints a colour, and makes one of numbers without. */
export function channelFinding(call: ScssCall): Finding | undefined {
  if (/(?:var|calc)\(|[$#]/.test(call.text.replace(/#[\da-f]{3,8}\b/gi, ''))) return undefined;
  const part = call.args.map(({ text }) => text.trim()).find(isText);
  return part === undefined ? undefined : noNumberFinding(part, call);
}
