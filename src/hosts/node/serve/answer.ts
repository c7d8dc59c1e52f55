import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { mediaTypeOf } from './mediaTypes';
import { rangeOf, type ServedFile } from './servedFile';

/** What a request is answered with. */
export type Answer =
  /** `name` tells the media type by its ending. */
  | { readonly kind: 'text'; readonly status: number; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: ServedFile }
  /** `cookie` is kept by the browser. */
  | { readonly kind: 'redirect'; readonly to: string; readonly cookie?: string };

/** Sent with all answers: nothing is kept, nothing is guessed, and pages of other sites get nothing. */
const always: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'same-origin',
};

/** Sends an answer; of one to a HEAD request the headers alone. Rejects when the browser goes away or a file cannot be read. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (answer.kind === 'text' && answer.status === 405) response.setHeader('Allow', 'GET, HEAD');
  const isHead = request.method === 'HEAD';
  switch (answer.kind) {
    case 'text': {
      const bytes = Buffer.from(answer.text);
      const headers = { 'Content-Type': mediaTypeOf(answer.name), 'Content-Length': bytes.length };
      response.writeHead(answer.status, headers).end(isHead ? undefined : bytes);
      break;
    }
    case 'redirect':
      if (answer.cookie !== undefined) response.setHeader('Set-Cookie', answer.cookie);
      response.writeHead(302, { Location: answer.to }).end();
      break;
    case 'file':
      await sendFile(request.headers.range, response, answer, isHead);
      break;
  }
}

async function sendFile(
  wanted: string | undefined,
  response: ServerResponse,
  { name, file }: Extract<Answer, { readonly kind: 'file' }>,
  isHead: boolean,
): Promise<void> {
  const range = rangeOf(wanted, file.size);
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  response.writeHead(range === undefined ? 200 : 206, {
    'Content-Type': mediaTypeOf(name),
    'Content-Length': end - start + 1,
    ...(range && { 'Content-Range': `bytes ${start}-${end}/${file.size}` }),
  });
  if (isHead) response.end();
  else await pipeline(file.open({ start, end }), response);
}
