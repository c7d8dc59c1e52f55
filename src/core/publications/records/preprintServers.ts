import { preprintServerNames } from '../../page/venues/preprintServerNames';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import type { Publication } from '../work';

/**
 * The server that words name, perhaps with the number of the preprint there: `bioRxiv`, `SSRN Electronic Journal`,
 * `medRxiv 2029.01.02.29000001`, `Available at SSRN 4000001`, `bioRxiv : the preprint server for biology`.
 */
export function namedPreprintServer(words: string): string | undefined {
  const named = words.replace(/^available at /i, '');
  const folded = named.toLowerCase();
  return preprintServerNames.find(
    name => folded.startsWith(name.toLowerCase()) && behindServer.test(named.slice(name.length)),
  );
}

const behindServer =
  /^(?:\s(?:\[?preprints?\]?|electronic journal|: the preprint server for [a-z ]{3,40}))?(?:[\s.,:;(]{1,3}(?:doi\b|\d).{0,100}|\.)?$/i;

/** The preprints of cryptology, which have numbers and no DOIs. */
export const cryptologyArchive = 'Cryptology ePrint Archive';

/** `2018/962` of `Cryptology ePrint Archive, Paper 2018/962`, `IACR ePrint Report 2018/962`, `ePrint 2018/962` and of the address there. */
export function readCryptologyNumber(text: string): string | undefined {
  return /(?:\bePrint(?: Archive)?,? (?:(?:Paper|Report) )?|\beprint\.iacr\.org\/)((?:19|20)\d\d\/\d{3,5})(?!\d)/i.exec(
    text,
  )?.[1];
}

/** Whether a record is that of a preprint: by its type, or by its DOI where a registry calls it otherwise. */
export function isRecordOfPreprint({ csl }: Publication): boolean {
  return csl.type === 'article' || isPreprintDoi(csl.DOI ?? '');
}
