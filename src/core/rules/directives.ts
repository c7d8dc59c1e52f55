import { behindLine, lineEnd, lineStart } from '../text/lines';
import type { OffsetRange } from '../text/range';

/** Where the author switched rules off in the text. */
interface Directives {
  /** Whether problems of this rule that start at `offset` are to be kept from the author. */
  silences(ruleId: string, offset: number): boolean;
}

interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** None means all. */
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the switches of a text:
 *
 *     <!-- homepage-disable empty-link -->         from here on; without a rule id: all rules
 *     <!-- homepage-enable -->                     from here on as usual
 *     <!-- homepage-disable-line empty-link -->    on this line
 *     <!-- homepage-disable-next-line empty-link, html-structure -->
 *
 * In YAML files the same words stand behind a `#`, in styles in a comment of theirs. A switch that a `disable-next-line` meets is the line below its end.
 */
export function readDirectives(path: string, text: string): Directives {
  if (!text.includes('homepage-')) return { silences: () => false };
  const comment = /\.ya?ml$/.test(path) ? yamlComment : /\.s?css$/.test(path) ? styleComment : htmlComment;
  const found = directivesIn(text, comment);
  const lines = found
    .filter(({ kind }) => kind.endsWith('-line'))
    .map(({ kind, rules, start, end }) => ({
      rules,
      ...(kind === 'disable-line' ? lineOf(text, start) : nextLine(text, end)),
    }));
  return {
    silences(ruleId, offset) {
      if (lines.some(({ rules, start, end }) => names(rules, ruleId) && offset >= start && offset <= end)) return true;
      let off = false;
      for (const { kind, rules, start } of found) {
        if (start > offset) break;
        if (!kind.endsWith('-line') && names(rules, ruleId)) off = kind === 'disable';
      }
      return off;
    },
  };
}

const htmlComment = /<!--[ \t]*homepage-(disable-next-line|disable-line|disable|enable)(?![\w-])([ \t\w,-]*?)-->/g;
const styleComment =
  /(?:\/\*|\/\/)[ \t]*homepage-(disable-next-line|disable-line|disable|enable)(?![\w-])([ \t\w,-]*)/g;
const yamlComment = /#[ \t]*homepage-(disable-next-line|disable-line|disable|enable)(?![\w-])([ \t\w,-]*)/g;

function directivesIn(text: string, pattern: RegExp): readonly Directive[] {
  return [...text.matchAll(pattern)].map(match => {
    const [whole, word, list = ''] = match;
    const kind = (word ?? 'disable') as Directive['kind'];
    const rules = list.split(/[\s,]/).filter(name => name !== '');
    return { kind, rules, start: match.index, end: match.index + whole.length };
  });
}

function names(rules: readonly string[], ruleId: string): boolean {
  return rules.length === 0 || rules.includes(ruleId);
}

function lineOf(text: string, offset: number): OffsetRange {
  return { start: lineStart(text, offset), end: lineEnd(text, offset) };
}

/** Of the last line the end of the text. */
function nextLine(text: string, offset: number): OffsetRange {
  const start = behindLine(text, offset);
  return { start, end: lineEnd(text, start) };
}
