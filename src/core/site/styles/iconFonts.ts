import { remembered } from '../../remembered';
import type { SiteSnapshot } from '../siteSnapshot';
import { styleSheets, type StyleSheets } from './styleSheets';

/** Icons that the styles of a site draw. */
export interface IconFont {
  /** What may stand behind `fa-` or `ai-`: icons and what turns or scales them. */
  readonly names: ReadonlySet<string>;
}

export interface AwesomeFont extends IconFont {
  /** Classes that set the font: `fas`, `fab`; `undefined` where that cannot be read from the styles. */
  readonly styles: ReadonlySet<string> | undefined;
  /** Whether `fa fa-github` finds its font without `fab`: Font Awesome 4, or the shims for it. */
  readonly knowsOldNames: boolean;
}

export interface IconFonts {
  readonly awesome: AwesomeFont | undefined;
  readonly academicons: IconFont | undefined;
  /** Names of fonts of which nothing stands in the site's styles, which are all known: `fa` and `ai`, as icons begin. */
  readonly lacking: ReadonlySet<'fa' | 'ai'>;
}

/**
 * The icon fonts of a site's own styles: Font Awesome 4 to 6 (CSS or its Sass) and Academicons. `undefined` where the site has no
 * such font, or may get one from elsewhere.
 * @see https://docs.fontawesome.com/v5/web/use-with/scss
 */
export function iconFonts(site: SiteSnapshot): IconFonts {
  return fontsOf(styleSheets(site));
}

const fontsOf = remembered((sheets: StyleSheets): IconFonts =>
  sheets.complete ? read(sheets) : { awesome: undefined, academicons: undefined, lacking: new Set() },
);

/** Of a font, or of icons that the site draws itself. */
const traces = {
  fa: /\.fa[a-z]{0,3}(?![\w])|font[- ]?awesome|fa-css-prefix/i,
  ai: /\.ai(?![\w])|academicons/i,
} as const;

/** A few names are the site's own additions to a font that comes on another way. */
const fewest = 3;

function read({ texts }: StyleSheets): IconFonts {
  const awesome = { names: new Set<string>(), styles: new Set<string>(), isFont: false, old: false, mixed: false };
  const academicons = { names: new Set<string>(), isFont: false };
  const variables = new Set<string>();
  let loops = false;
  for (const sheet of texts) {
    const signs = signsOf(sheet);
    for (const name of signs.awesome) awesome.names.add(name);
    for (const name of signs.variables) variables.add(name);
    for (const name of signs.styles) awesome.styles.add(name);
    for (const name of signs.academicons) academicons.names.add(name);
    awesome.isFont ||= signs.isAwesome;
    awesome.old ||= signs.old;
    awesome.mixed ||= signs.mixed;
    academicons.isFont ||= signs.isAcademicons;
    loops ||= signs.loops;
  }
  if (loops) for (const name of variables) awesome.names.add(name);
  const { names, styles } = awesome;
  const lacking = (['fa', 'ai'] as const).filter(prefix => !texts.some(({ text }) => traces[prefix].test(text)));
  return {
    lacking: new Set(lacking),
    awesome:
      awesome.isFont && names.size >= fewest
        ? { names, styles: awesome.mixed || styles.size === 0 ? undefined : styles, knowsOldNames: awesome.old }
        : undefined,
    academicons: academicons.isFont && academicons.names.size >= fewest ? { names: academicons.names } : undefined,
  };
}

interface Signs {
  readonly awesome: readonly string[];
  /** `$fa-var-github` */
  readonly variables: readonly string[];
  readonly styles: readonly string[];
  readonly academicons: readonly string[];
  readonly isAwesome: boolean;
  readonly isAcademicons: boolean;
  /** Sass makes the names of its variables. */
  readonly loops: boolean;
  readonly old: boolean;
  /** Version 6 sets the font by variables and mixins. */
  readonly mixed: boolean;
}

const signsOf = remembered((sheet: { readonly text: string }): Signs => {
  const text = sheet.text.replaceAll('#{$fa-css-prefix}', 'fa').replaceAll('#{$css-prefix}', 'fa');
  const all = (pattern: RegExp): readonly string[] => [
    ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
  ];
  const rules = fontRules(text);
  return {
    awesome: all(/\.fa-([a-z0-9]+(?:-[a-z0-9]+)*)/g),
    variables: all(/\$(?:fa-)?var-([a-z0-9]+(?:-[a-z0-9]+)*)\s*:/g),
    styles: rules.flatMap(({ selector }) =>
      [...selector.matchAll(/(?:^|[\s,}])\.(fa[a-z]{0,3}|fa-[a-z]+)(?=\s*(?:,|$))/g)].map(([, name = '']) => name),
    ),
    academicons: all(/\.ai-([a-z0-9]+(?:-[a-z0-9]+)*)/g),
    isAwesome: /font[- ]?awesome/i.test(text) && text.includes('@font-face'),
    isAcademicons: text.includes('@font-face') && /academicons/i.test(text),
    loops: /@each\s[^{]{0,200}\$(?:fa-)?(?:brand-)?icons/.test(text),
    old:
      /\.fa\.fa-(?:github|twitter)\b/.test(text) ||
      rules.some(({ selector, body }) => /\.fa(?![\w-])/.test(selector) && /\bfontawesome\b/i.test(body)),
    mixed: /--fa-(?:style-)?family|fa-family/.test(text),
  };
});

/** The rules that set a font, with what stands in front of them. */
function fontRules(text: string): readonly { readonly selector: string; readonly body: string }[] {
  const found: { readonly selector: string; readonly body: string }[] = [];
  const most = 600;
  for (let at = text.indexOf('font'); at >= 0; at = text.indexOf('font', at + 4)) {
    if (!/^font(?:-family)?\s*:/.test(text.slice(at, at + 20))) continue;
    const before = text.slice(Math.max(0, at - most), at);
    const open = before.lastIndexOf('{');
    if (open < 0 || before.includes('}', open)) continue;
    const head = before.slice(0, open);
    const selector = head.slice(Math.max(head.lastIndexOf('}'), head.lastIndexOf(';'), head.lastIndexOf('*/') + 1) + 1);
    const close = text.indexOf('}', at);
    found.push({ selector: selector.trim(), body: text.slice(at, close < 0 ? at + most : Math.min(close, at + most)) });
  }
  return found;
}
