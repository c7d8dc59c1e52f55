/** Under this address the server's own things are; no site has it. */
export const ownPrefix = '/__academic-homepage/';

/** What a page in the browser is told of itself: the script that keeps it up to date reads it. */
export interface PageState {
  /** Changes with the HTML and with nothing else. */
  readonly page: string;
  /** Changes with the styles of the site. */
  readonly styles: string;
  /** How many changes of the site there had been when it was made. */
  readonly changes: number;
  /** Why a newer page cannot be made, in the author's language; `''` where this is the newest. */
  readonly problem: string;
}

/**
 * A page with the script that keeps it up to date; the page itself stays as it is, byte for byte. The script stands before the end tag of the body where
 * the text ends with that, and else at the very end, where browsers run it as well: an earlier `</body>` may stand in a script or a comment.
 */
export function withLiveScript(html: string, { page, styles, changes, problem }: PageState): string {
  const data = [
    ['page', page],
    ['styles', styles],
    ['changes', String(changes)],
    ['problem', problem],
  ].map(([name = '', value = '']) => ` data-${name}="${escapeHtml(value)}"`);
  const script = `<script src="${ownPrefix}live.js"${data.join('')}></script>`;
  const end = /<\/body\s{0,99}>\s{0,99}(?:<\/html\s{0,99}>\s{0,99})?$/i.exec(html)?.index ?? html.length;
  return html.slice(0, end) + script + html.slice(end);
}

/** A page of the server's own, for what the site has no page for. */
export function noticePage(title: string, text: string): string {
  return `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title></head>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 15vh auto; padding: 0 1em">
<h1 style="font-size: 1.25em">${escapeHtml(title)}</h1><p style="white-space: pre-line; overflow-wrap: anywhere">${escapeHtml(text)}</p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
