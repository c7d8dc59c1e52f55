import type { Creator, Entry } from '@retorquere/bibtex-parser';
import { preparedNames } from './texNames';
import { finishedText, preparedTex, unknownCommand } from './texToText';
import { texSymbol } from '../notation/texSymbols';
import { isGeneration, withGeneration } from '../names/personNames';
import { isNobody } from '../records/unavailable';
import type { CslName } from '../work';
import { cslName } from '../work';

/** The fields of one entry, decoded. */
export interface DecodedFields {
  readonly text: (name: string) => string | undefined;
  readonly names: (name: 'author' | 'editor') => readonly CslName[] | undefined;
}

type Decode = (fields: ReadonlyMap<string, string>) => DecodedFields;

/**
 * Loads the parser of TeX, which is large: nothing of it is read before the first bibliography is. What it gives decodes
 * the fields of one entry; it throws where TeX cannot be made sense of.
 */
export async function loadTexParser(): Promise<Decode> {
  const { parse } = await import('@retorquere/bibtex-parser');
  return fields => {
    const body = [...fields].map(([name, value]) => {
      const names = name === 'author' || name === 'editor';
      return `  ${name} = {${preparedTex(names ? preparedNames(value) : value)}}`;
    });
    const { entries, errors } = parse(`@misc{entry,\n${body.join(',\n')}\n}\n`, {
      sentenceCase: false,
      caseProtection: false,
      english: false,
      applyCrossRef: false,
      removeOuterBraces: [],
      unsupported: node => (node.type === 'macro' ? printedCommand(node.content) : ''),
    });
    const [entry] = entries;
    if (entry === undefined) throw new Error(errors[0]?.error ?? 'nothing was read');
    return { text: name => textOf(entry, name), names: name => namesOf(entry, name) };
  };
}

/** Of a command that the parser does not know its sign, or its name. */
function printedCommand(name: string): string {
  return texSymbol(name) ?? (/^[a-z]{2,}$/i.test(name) ? unknownCommand(name) : '');
}

function textOf({ fields }: Entry, name: string): string | undefined {
  const value: unknown = fields[name];
  const text = Array.isArray(value) ? value.join(' and ') : value;
  const finished = typeof text === 'string' ? finishedText(text) : '';
  return finished === '' ? undefined : finished;
}

function namesOf({ fields }: Entry, name: 'author' | 'editor'): readonly CslName[] | undefined {
  const list = fields[name];
  const names = Array.isArray(list) ? list.flatMap(readCreator) : [];
  return names.length > 0 ? names : undefined;
}

/** A name of one word has no family name: it is taken as it stands, like that of an organisation. */
function readCreator({ name, prefix, lastName, firstName, suffix }: Creator): readonly CslName[] {
  const family = finishedText([prefix, lastName].filter(part => part !== undefined).join(' '));
  const given = finishedText(firstName ?? '');
  const literal = finishedText(name ?? '');
  if (isNobody(literal + family + given)) return [];
  if (literal !== '') return [{ literal }];
  const behind = finishedText(suffix ?? '');
  // `Kelleher, R. J., 3rd` as PubMed has it; BibTeX wants `Kelleher, 3rd, R. J.`
  if (family !== '' && isGeneration(given) && behind !== '' && !isGeneration(behind))
    return [cslName({ family, given: behind, suffix: given })];
  if (family !== '' && given !== '') return [cslName(withGeneration(family, given, behind))];
  const single = family === '' ? given : family;
  return single === '' ? [] : [{ literal: single }];
}
