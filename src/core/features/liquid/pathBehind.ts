/** `site.author.`, `site.data.pubs[0].ti` at the end of a piece of Liquid; `''` where no path ends there. */
export function pathBehind(before: string): string {
  let start = before.length;
  for (let depth = 0; start > 0; start--) {
    const sign = before.charAt(start - 1);
    if (sign === ']') depth++;
    else if (sign === '[' && depth > 0) depth--;
    else if (depth === 0 && !/[\w.-]/.test(sign)) break;
  }
  return before.slice(start);
}
