import { withinNameSource } from '../../text/functionWords';
import { lazy } from '../../lazy';
import { conferences } from '../../page/venues/venueSeries';

/**
 * What a name whose words are cut short, each with a full stop, is among the known conferences: `conference` of `Robot. Sci. Syst.`, whose name
 * in full holds no word such as “Conference”, and `either` where a journal may be called so too, `Hum. Factors Comput. Syst.` Names of one
 * or two words are journals mostly, `Mach. Learn.`: `undefined`, as for all others.
 */
export function cutConference(name: string): 'conference' | 'either' | undefined {
  if (!name.includes('.')) return undefined;
  const words = wordsOf(name.replace(society, ''));
  if (words.length < fewestWords) return undefined;
  const found = knownNames().filter(known => known.words.length === words.length && isCutOf(words, known.words));
  if (found.length === 0) return undefined;
  return found.some(({ isBare }) => isBare) ? 'conference' : 'either';
}

const fewestWords = 3;

interface KnownName {
  readonly words: readonly string[];
  /** Without “Conference” or “Symposium” in full. */
  readonly isBare: boolean;
}

const knownNames = lazy((): readonly KnownName[] =>
  Object.values(conferences)
    .flat()
    .map(name => {
      const topic = name.replace(eventAhead, '').replace(eventBehind, '');
      return { words: wordsOf(topic), isBare: topic === name };
    })
    .filter(({ words }) => words.length >= fewestWords),
);

/** Words that are cut have their stop; the last one may have lost it to the end of a sentence. */
function isCutOf(words: readonly string[], full: readonly string[]): boolean {
  return words.every((word, at) => {
    const whole = full[at]?.toLowerCase() ?? '';
    const start = word.replace('.', '').toLowerCase();
    return word.endsWith('.') || at === words.length - 1
      ? start.length > 1 && whole.startsWith(start)
      : whole === start;
  });
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,:-]+/).filter(word => word !== '' && !small.test(word));
}

const society = /^(?:ACM|IEEE|IEEE\/CVF|CVF|IEEE\/RSJ|IEEE\/ACM|ACM\/IEEE)\s/;
const small = new RegExp(`^(?:${withinNameSource}|with)$`, 'i');
/** `Conference on `, `AAAI Conference on `, `Meeting of the ` */
const eventAhead = /^(?:[A-Za-z]{2,16}\s){0,4}(?:Conferences?|Symposium|Meeting)\s(?:on|of|for)\s(?:the\s)?/;
const eventBehind = /\s(?:Conference|Symposium)$/;
