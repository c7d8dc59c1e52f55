import { themeClasses } from '../../site/styles/themeClasses';
import type { OffsetRange } from '../../text/range';
import { attributePlace } from '../attributePlace';
import type { CompletionItem, CompletionSource } from './completionItem';
import { fontInTheWay, iconsBehind, isOfIcon } from './iconClasses';
import { wordIn, wordRanges } from './wordRanges';

/** Classes that the site's styles, layouts and pages know, in `class="‸"`: those that pages use most first; behind `fa-` all icons of the site's font. */
export const classNames: CompletionSource = ({ site, path, text, offset }) => {
  const place = attributePlace(text, offset);
  if (site === undefined || place?.attribute !== 'class') return undefined;
  const value = place.replaced;
  const range = wordIn(text, value, offset);
  const word = text.slice(range.start, range.end);
  if (/[{}%]/.test(word)) return [];
  const others = new Set(
    `${text.slice(value.start, range.start)} ${text.slice(range.end, value.end)}`.split(/\s+/).filter(Boolean),
  );
  const before = text.slice(value.start, range.start);
  const known = themeClasses(site);
  // a word that stands here alone is the one being typed
  const isTyped = (name: string): boolean => {
    const use = known.get(name);
    return name === word && use?.path === path && use.count === 1;
  };
  const names = [...known.keys()].filter(name => !isTyped(name));
  const ranked = place.tag === 'i' ? [...names.filter(isOfIcon), ...names.filter(name => !isOfIcon(name))] : names;
  return [...new Set([...ranked, ...iconsBehind(site, word)])]
    .filter(name => !others.has(name))
    .map(name => {
      const use = known.get(name);
      const font = fontInTheWay(site, name, before);
      return {
        label: name,
        kind: 'class',
        detail: use && { kind: 'site', text: use.path },
        documentation: [],
        ...(font === undefined
          ? { ...wordRanges(text, range, offset, name), insertText: name }
          : withLogoFont(value.start + font, range, before.slice(font), name)),
      };
    });
};

/** `fas fa-gith‸` becomes `fab fa-github`: the font of logos takes the place of the other, which begins at `start` and `between` begins with. */
function withLogoFont(
  start: number,
  { end }: OffsetRange,
  between: string,
  name: string,
): Pick<CompletionItem, 'range' | 'insertText' | 'filterText'> {
  return {
    range: { start, end },
    insertText: between.replace(/^\S+/, 'fab') + name,
    filterText: between + name,
  };
}
