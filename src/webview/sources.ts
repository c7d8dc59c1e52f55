/**
 * The value of a `srcset` with `place` applied to each address, descriptors kept: `a.png 1x, b.png 2x`. Where it gives
 * `undefined` the candidate is left out. Candidates are parted as browsers do (https://html.spec.whatwg.org/#parse-a-srcset-attribute): an address ends at white space, so a
 * comma inside it is its own, and a comma in brackets belongs to the descriptor.
 */
export function placeSources(sources: string, place: (address: string) => string | undefined): string {
  const candidates: string[] = [];
  let at = 0;
  while (at < sources.length) {
    at = skip(sources, at, character => character === ',' || isSpace(character));
    const start = at;
    at = skip(sources, at, character => !isSpace(character));
    const address = sources.slice(start, at);
    const bare = address.endsWith(',') ? address.slice(0, skipBack(address)) : address;
    if (bare === '') continue;
    // A comma right behind the address ends the candidate: it has no descriptor.
    const end = bare === address ? descriptorEnd(sources, at) : at;
    const descriptor = sources.slice(at, end).trim();
    at = end;
    const placed = place(bare);
    if (placed !== undefined) candidates.push(descriptor === '' ? placed : `${placed} ${descriptor}`);
  }
  return candidates.join(', ');
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f';
}

function skip(text: string, from: number, wanted: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && wanted(text.charAt(at))) at++;
  return at;
}

function skipBack(text: string): number {
  let end = text.length;
  while (end > 0 && text[end - 1] === ',') end--;
  return end;
}

function descriptorEnd(text: string, from: number): number {
  let inBrackets = false;
  return skip(text, from, character => {
    if (character === '(') inBrackets = true;
    if (character === ')') inBrackets = false;
    return inBrackets || character !== ',';
  });
}
