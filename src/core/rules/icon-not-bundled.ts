import { htmlFileTags } from '../page/html/htmlFileTags';
import type { HtmlAttribute, HtmlTag } from '../syntax/htmlTag';
import { isFrameFile } from '../site/fileName';
import { hasKnownScripts } from '../site/formulaScripts';
import { allFrameFiles } from '../site/frameFiles';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { iconFonts, type IconFonts } from '../site/styles/iconFonts';
import { attributeOf } from '../syntax/html';
import type { TextEdit } from '../text/edit';
import { rangeFrom, type OffsetRange } from '../text/range';
import { isBrandIcon, isIconModifier, nearestIcon } from './template/iconNames';
import { type Finding, type Fix, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';
import { shownByConfig } from './template/shownByConfig';

/** `fa-x-twitter`, `far …`: icons that the fonts of the site do not have. */
export const iconNotBundled: Rule = {
  id: 'icon-not-bundled',
  group: 'assets',
  severity: 'warning',
  summary: message('Icons that the icon fonts of this site do not have'),
  needsAllTexts: true,
  scope: 'page',
  check: input => iconsIn(input.page.tags, input),
  files: {
    appliesTo: path => isFrameFile(path) && path.endsWith('.html'),
    *check(input) {
      const file = input.site?.files.get(input.path);
      if (input.site === undefined || file?.text !== input.text || !allFrameFiles(input.site).has(file)) return;
      yield* iconsIn(htmlFileTags(file), input);
    },
  },
};

function* iconsIn(tags: readonly HtmlTag[], { site, text }: RuleInput): Iterable<Finding> {
  if (site === undefined || !/\b(?:fa[a-z]{0,3}|fa-[a-z]+|ai)\s/.test(text)) return;
  const fonts = iconFonts(site);
  if (fonts.awesome === undefined && fonts.academicons === undefined && !hasKnownScripts(site)) return;
  let isShown: ((offset: number) => boolean) | undefined;
  for (const tag of tags) {
    const attribute = tag.kind === 'start' ? attributeOf(tag, 'class') : undefined;
    if (attribute?.value === undefined || /\{[{%]/.test(attribute.value)) continue;
    const classes = classesOf(attribute);
    const found = findingOf(classes, fonts) ?? (isEmpty(tag, text) ? withoutFont(classes, fonts, site) : undefined);
    if (found === undefined) continue;
    isShown ??= shownByConfig(text, site);
    if (isShown(tag.range.start)) yield found;
  }
}

interface Class {
  readonly name: string;
  readonly range: OffsetRange;
}

function classesOf({ value = '', valueRange }: HtmlAttribute): readonly Class[] {
  return [...value.matchAll(/\S+/g)].map(({ 0: name, index }) => ({
    name,
    range: rangeFrom(valueRange.start + index, name.length),
  }));
}

function findingOf(classes: readonly Class[], { awesome, academicons }: IconFonts): Finding | undefined {
  const style = classes.find(({ name }) => styleClasses.has(name));
  if (style !== undefined && awesome !== undefined) {
    const icons = iconsOf(classes, 'fa-');
    const icon = icons.find(({ name }) => !awesome.names.has(name.slice(3)));
    if (icons.length > 0 && icon !== undefined && icons.length === 1)
      return unknownIcon(icon, 'fa-', awesome.names, style);
    const [first] = icons;
    if (first === undefined || icon !== undefined || awesome.styles === undefined) return undefined;
    const styles = classes.filter(({ name }) => styleClasses.has(name));
    if (!styles.some(({ name }) => awesome.styles?.has(name))) return otherStyle(style, first, awesome.styles);
    return awesome.knowsOldNames ? undefined : brandElsewhere(styles, first, awesome.styles);
  }
  if (academicons === undefined || !classes.some(({ name }) => name === 'ai')) return undefined;
  const icons = iconsOf(classes, 'ai-');
  const icon = icons.find(({ name }) => !academicons.names.has(name.slice(3)));
  return icon === undefined || icons.length > 1 ? undefined : unknownIcon(icon, 'ai-', academicons.names, undefined);
}

/** Icons of a font that the site does not have at all: a theme's, on a page that was pasted. */
function withoutFont(classes: readonly Class[], { lacking }: IconFonts, site: SiteSnapshot): Finding | undefined {
  const prefix = classes.some(({ name }) => styleClasses.has(name)) ? 'fa' : 'ai';
  if (!lacking.has(prefix) || (prefix === 'ai' && !classes.some(({ name }) => name === 'ai'))) return undefined;
  const [icon, more] = iconsOf(classes, `${prefix}-`).filter(({ name }) => !styleClasses.has(name));
  if (icon === undefined || more !== undefined || !hasKnownScripts(site)) return undefined;
  return {
    range: icon.range,
    message: message(
      'This site has no font with the icon “{0}”: visitors see nothing in its place. Write a word instead, or put {1} into the site.',
      icon.name,
      prefix === 'fa' ? 'Font Awesome' : 'Academicons',
    ),
  };
}

/** Whether an element shows nothing but its icon, as `<i class="fas fa-home"></i>`. */
function isEmpty({ range }: HtmlTag, text: string): boolean {
  return /^\s{0,20}<\//.test(text.slice(range.end, range.end + 30));
}

const styleClasses = new Set(
  'fa fas far fab fal fad fat fass fasr fa-solid fa-regular fa-brands fa-light fa-thin fa-duotone'.split(' '),
);

function iconsOf(classes: readonly Class[], prefix: string): readonly Class[] {
  return classes.filter(({ name }) => name.startsWith(prefix) && !isIconModifier(name.slice(prefix.length)));
}

function unknownIcon(icon: Class, prefix: string, names: ReadonlySet<string>, style: Class | undefined): Finding {
  const near = nearestIcon(icon.name.slice(prefix.length), names);
  const short = style === undefined ? undefined : shortStyle(style.name);
  const edits = [
    { range: icon.range, newText: `${prefix}${near ?? ''}` },
    ...(style === undefined || short === undefined ? [] : [{ range: style.range, newText: short }]),
  ];
  return {
    range: icon.range,
    message: message(
      'The icon fonts of this site have no “{0}”: visitors see nothing in its place. Take another icon, or put a newer font into the site.',
      icon.name,
    ),
    fixes: near === undefined ? [] : [writeInstead(`${prefix}${near}`, edits)],
  };
}

/** The names of version 6 in version 5. */
function shortStyle(style: string): string | undefined {
  return { 'fa-solid': 'fas', 'fa-brands': 'fab', 'fa-regular': 'far' }[style];
}

function otherStyle(style: Class, icon: Class, styles: ReadonlySet<string>): Finding {
  const wanted = isBrandIcon(icon.name.slice(3))
    ? ['fab', 'fa-brands']
    : [shortStyle(style.name), 'fas', 'fa-solid', 'fa'];
  const instead = wanted.find(name => name !== undefined && styles.has(name));
  return {
    range: style.range,
    message: message(
      'The styles of this site set no font for “{0}”: visitors see an empty square for this icon. Write one of: {1}.',
      style.name,
      [...styles].sort(),
    ),
    fixes: instead === undefined ? [] : [writeInstead(instead, [{ range: style.range, newText: instead }])],
  };
}

/** `fas fa-github`: since version 5 logos stand in a font of their own. */
function brandElsewhere(own: readonly Class[], icon: Class, styles: ReadonlySet<string>): Finding | undefined {
  const [style] = own;
  if (style === undefined || own.length > 1 || /^fab$|brands/.test(style.name) || !isBrandIcon(icon.name.slice(3)))
    return undefined;
  if (!styles.has('fab')) return undefined;
  return {
    range: style.range,
    message: message(
      '“{0}” is a logo, which the font of “{1}” does not have: visitors see an empty square. Write “fab”.',
      icon.name,
      style.name,
    ),
    fixes: [writeInstead('fab', [{ range: style.range, newText: 'fab' }])],
  };
}

function writeInstead(name: string, edits: readonly TextEdit[]): Fix {
  return { kind: 'bundled-icon', title: message('Write “{0}”', name), edits, safe: false };
}
