import { raisedInText } from './linearFormula';
import { subscript } from './scripts';

/**
 * What is raised or lowered in text and not in a formula: `\textsubscript{2.5}`, also where a formula behind a word holds
 * nothing else, `PM$_{2.5}$`, and as DBLP writes it, `PM\({}_{\mbox{2.5}}\)`. Behind a letter or a number alone, `n$^{k,p}$`,
 * and where single letters are listed, `SU$^{k,p}$`, it is an exponent.
 */
const textScripts = [
  /\\text(?<kind>super|sub)script\s?\{(?<script>[^{}\\]{1,40})\}/g,
  /(?<=\p{L}[\p{L}\p{N}])\$(?:\{\})?(?<kind>[\^_])\{(?!TM\}|\p{Ll}\}|\p{L}(?:,\s?\p{L}){1,5}\})(?<script>[^{}\\$]{1,40})\}\$/gu,
  /(?<=\p{L}[\p{L}\p{N}])\\\((?:\{\})?(?<kind>[\^_])\{\\mbox\{(?!\p{Ll}\})(?<script>[^{}\\]{1,40})\}\}\\\)/gu,
  // `12$^{th}$`, `$n^{th}$`, and what is called by several letters: `$BRAF^{V600E}$`
  /(?<=\d)\$(?<kind>\^)\{(?<script>st|nd|rd|th)\}\$/g,
  /(?<=[\dijkmnN])(?<kind>\^)\{(?<script>st|nd|rd|th)\}/g,
  /(?<=\p{Lu}{2}[\p{L}\p{N}]{1,20})(?<kind>\^)\{(?<script>\p{Lu}[\p{Lu}\p{N}]{1,20})\}/gu,
  /(?<=(?<!\d)\d)\$(?<kind>\^)\{?(?<script>D)\}?\$/g,
];

/** TeX with such scripts in characters: `BRAF$^{V600E}$` → `BRAFV600E`, `Ca$^{2+}$` → `Ca²⁺`. What Unicode cannot raise keeps `caret` before it. */
export function withTextScripts(tex: string, caret = '^'): string {
  const textScript = (...found: readonly unknown[]): string => {
    const { kind, script = '' } = found.at(-1) as Readonly<Partial<Record<'kind' | 'script', string>>>;
    if (kind === '_' || kind === 'sub') return subscript(script) ?? script;
    return raisedInText(script).replace('^', caret);
  };
  return textScripts.reduce((before, pattern) => before.replace(pattern, textScript), tex);
}
