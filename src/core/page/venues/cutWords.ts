/**
 * How words are cut short in the names of journals and conferences (the ISSN's list of title word abbreviations), and hardly elsewhere: `Mater.`;
 * some with another word before them, `Geophys.`
 */
const known = new RegExp(
  String.raw`^(?:\p{L}{0,12}(?:biol|chem|ecol|electron|geol|hydrol|phys|psychol|recognit|sci|technol)|Acad|Adv|Agric|Anal|Ann|Appl|Astropart|` +
    'Autom|Commun|Comput|Conf|Econ|Energ|Eng|Environ|Inf|Intell|Internat|J|Learn|Lett|Mach|Mater|Math|Mech|Med|Nat|Netw|Process|Rep|Res|Rev|' +
    String.raw`Robot|Sens|Ser|Soc|Struct|Symp|Syst)$`,
  'iu',
);

/** Whether a word is cut short as in the names of journals: `Electron`, `Recognit`. */
export function isCutShort(word: string): boolean {
  return known.test(word);
}
