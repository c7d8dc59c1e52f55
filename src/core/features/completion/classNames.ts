import { themeClasses } from '../../site/styles/themeClasses';
import { attributePlace } from '../attributePlace';
import type { CompletionSource } from './completionItem';
import { wordRanges } from './wordRanges';

/** Classes that the site's styles, layouts and pages know, in `class="‸"`: those that pages use most first. */
export const classNames: CompletionSource = ({ site, path, text, offset }) => {
  const place = attributePlace(text, offset);
  if (site === undefined || place?.attribute !== 'class') return undefined;
  const value = place.replaced;
  const before = /(?<!\S)\S*$/.exec(text.slice(value.start, offset))?.[0].length ?? 0;
  const behind = /^\S*/.exec(text.slice(offset, value.end))?.[0].length ?? 0;
  const range = { start: offset - before, end: offset + behind };
  const word = text.slice(range.start, range.end);
  if (/[{}%]/.test(word)) return [];
  const others = new Set(
    `${text.slice(value.start, range.start)} ${text.slice(range.end, value.end)}`.split(/\s+/).filter(Boolean),
  );
  return (
    [...themeClasses(site)]
      // a word that stands here alone is the one being typed
      .filter(([name, use]) => !others.has(name) && !(name === word && use.path === path && use.count === 1))
      .map(([name, use]) => ({
        label: name,
        kind: 'class',
        detail: { kind: 'site', text: use.path },
        documentation: [],
        ...wordRanges(text, range, offset, name),
        insertText: name,
      }))
  );
};
