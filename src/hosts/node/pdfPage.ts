import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installable, pdfName, pdfRenderers, type PdfPage, type PdfRenderer } from '../../core/pictures/pdfRenderers';

/** A page that takes longer is given up. */
const longestMs = 30_000;

/**
 * Draws the first page of a PDF by the first program of this computer that can, in a folder of its own that is gone afterwards. Never
 * rejects. Programs are found by the PATH; they are given names of our own only.
 */
export async function firstPageOfPdf(pdf: Uint8Array): Promise<PdfPage> {
  const renderers = pdfRenderers(process.platform);
  let failed: PdfPage | undefined;
  let folder: string | undefined;
  try {
    folder = await mkdtemp(path.join(tmpdir(), 'academic-homepage-'));
    await writeFile(path.join(folder, pdfName), pdf);
    for (const renderer of renderers) {
      const told = await draw(renderer, folder);
      if (told === 'absent') continue;
      const bytes = await readFile(path.join(folder, renderer.output)).catch(() => undefined);
      if (bytes !== undefined && isPng(bytes)) return { kind: 'png', bytes };
      failed = { kind: 'failed', program: renderer.program, detail: told };
    }
  } catch (error) {
    failed = { kind: 'failed', program: '', detail: String(error) };
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
  return failed ?? { kind: 'no-renderer', products: installable(renderers) };
}

/** What the program said, in one line; `absent` where there is none of that name. */
function draw({ program, args }: PdfRenderer, cwd: string): Promise<string> {
  return new Promise(resolve => {
    const options = {
      cwd,
      timeout: longestMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
      maxBuffer: 1_000_000,
    } as const;
    execFile(program, [...args], options, (error, _output, told) => {
      const lines = told.split(/\r?\n/).filter(line => line.trim() !== '');
      const last = lines.at(-1)?.trim() ?? error?.message.split('\n')[0] ?? '';
      resolve(error?.code === 'ENOENT' ? 'absent' : last);
    });
  });
}

function isPng(bytes: Uint8Array): boolean {
  return bytes.length > 8 && [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);
}
