/** A picture in the place of a portrait still to come: the initials of a name on the starter site's colour, as SVG. */
export function initialsPortrait(name: string): string {
  const initials = initialsOf(name);
  const size = [...initials].length > 2 ? 72 : 96;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240">
<rect width="240" height="240" fill="#14566f"/>
<text x="120" y="120" dy=".36em" fill="#ffffff" font-family="Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif" font-size="${size}" text-anchor="middle">${escapeXml(initials)}</text>
</svg>
`;
}

/** `Odile van Vesper` → `OV`; of a Chinese name its last two characters, by which people are called. */
function initialsOf(name: string): string {
  const han = [...name].filter(character => /\p{Script=Han}/u.test(character));
  if (han.length > 0) return han.slice(-2).join('');
  const words = name.split(/[\s·-]+/).filter(word => /^\p{Lu}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map(word => [...(word ?? '')][0] ?? '').join('') || ([...name.trim()][0] ?? '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
