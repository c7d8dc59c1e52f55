/** A picture in the place of a portrait still to come: the initials of a name on the starter site's colour, as SVG. */
export function initialsPortrait(name: string): string {
  const initials = initialsOf(name);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240">
<rect width="240" height="240" fill="#14566f"/>
<text x="120" y="120" dy=".36em" fill="#ffffff" font-family="Georgia, 'Noto Serif', 'Noto Serif CJK SC', serif" font-size="96" text-anchor="middle">${escapeXml(initials)}</text>
</svg>
`;
}

/** `Odile van Vesper` → `OV`; of a Chinese name its last two characters, by which people are called. */
function initialsOf(name: string): string {
  const given = /(?:\p{Script=Han}\s*){1,2}$/u.exec(name.trim())?.[0].replace(/\s/g, '');
  if (given !== undefined) return given;
  const capitals = name.split(/[\s·-]+/).flatMap(word => /^\p{Lu}/u.exec(word)?.[0] ?? []);
  const [first = /\p{L}/u.exec(name)?.[0] ?? '', ...others] = capitals;
  return first + (others.at(-1) ?? '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
