/** Takes out scripts, comments and style sheets with what is in them, then every tag: Liquid's `strip_html`. */
export function stripHtml(text: string): string {
  return without(withoutBlocks(text), '<', '>');
}

const blocks: readonly (readonly [open: string, close: string])[] = [
  ['<script', '</script>'],
  ['<!--', '-->'],
  ['<style', '</style>'],
];

function withoutBlocks(text: string): string {
  const parts: string[] = [];
  const openings = /<script|<!--|<style/g;
  const closable = new Map(blocks);
  let from = 0;
  for (let match = openings.exec(text); match !== null; match = openings.exec(text)) {
    const close = closable.get(match[0]);
    if (close === undefined) continue;
    const end = text.indexOf(close, match.index + match[0].length);
    if (end === -1) {
      // no later opening of this kind can be closed either
      closable.delete(match[0]);
      continue;
    }
    parts.push(text.slice(from, match.index));
    from = end + close.length;
    openings.lastIndex = from;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function without(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start === -1 ? -1 : text.indexOf(close, start);
    if (end === -1) break;
    parts.push(text.slice(from, start));
    from = end + close.length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
