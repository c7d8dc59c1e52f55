import { isBrandIcon, isIconModifier } from '../../rules/template/iconNames';
import { iconFonts, type IconFonts } from '../../site/styles/iconFonts';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/** Classes that set the font of Font Awesome or Academicons. */
const styleClass = /^(?:fa[bdlrst]?|fa-(?:brands|solid|regular)|ai)$/;

/** What the styles of a site can draw behind `fa-` and `ai-` of a class that is being written, `word`; none behind other classes. */
export function iconsBehind(site: SiteSnapshot, word: string): readonly string[] {
  const [prefix] = /^(?:fa|ai)-/.exec(word) ?? [];
  if (prefix === undefined) return [];
  const { awesome, academicons }: IconFonts = iconFonts(site);
  const names = (prefix === 'fa-' ? awesome : academicons)?.names ?? new Set();
  return [...names].flatMap(name => (isIconModifier(name) ? [] : [prefix + name])).sort();
}

/** Whether a class sets the font of an icon, or is an icon. */
export function isOfIcon(name: string): boolean {
  return styleClass.test(name) || /^(?:fa|ai)-/.test(name);
}

/**
 * Where the class of another font stands among the classes before a logo, since Font Awesome 5 has those in a font of their own: the `fas` that
 * `fab` has to take the place of for `fas fa-github`. `before` is what stands in the attribute before the icon.
 */
export function fontInTheWay(site: SiteSnapshot, icon: string, before: string): number | undefined {
  const { awesome } = iconFonts(site);
  if (awesome === undefined || awesome.knowsOldNames || awesome.styles?.has('fab') !== true) return undefined;
  if (!icon.startsWith('fa-') || !isBrandIcon(icon.slice(3)) || /[\n{}]/.test(before)) return undefined;
  const found = [...before.matchAll(/(?<!\S)fa[drs]?(?!\S)/g)];
  return found.length === 1 ? found[0]?.index : undefined;
}
