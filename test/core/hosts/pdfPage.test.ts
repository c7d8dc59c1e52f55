import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pdfRenderers } from '../../../src/core/pictures/pdfRenderers';
import { firstPageOfPdf } from '../../../src/hosts/node/pdfPage';
import { temporaryFolder } from '../../workbench/lifetime';

const pdf = new TextEncoder().encode('%PDF-1.4 of a test');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the first page of a PDF', function () {
  if (process.platform === 'win32') return;
  const place = temporaryFolder('ahs-pdf-');
  const log = path.join(place.path, 'log');
  const programs = path.join(place.path, 'bin');
  const before = process.env.PATH;

  /** Puts a program on the PATH, which has nothing else but the shell. */
  function program(name: string, script: string): void {
    writeFileSync(path.join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(programs, name), 0o755);
  }

  beforeEach(() => {
    rmSync(programs, { recursive: true, force: true });
    mkdirSync(programs, { recursive: true });
    rmSync(log, { force: true });
    writeFileSync(path.join(place.path, 'page.png'), png);
    process.env.PATH = programs;
  });
  after(() => {
    process.env.PATH = before;
    place.remove();
  });
  afterEach(() => {
    process.env.PATH = before;
  });

  it('is drawn by the first program that is there, of names that are our own, in a folder that is gone afterwards', async () => {
    program(
      'mutool',
      `echo "$@" > ${log}; pwd >> ${log}; /bin/cat page.pdf >> ${log}; /bin/cp ${place.path}/page.png page.png`,
    );
    const page = await firstPageOfPdf(pdf);
    assert.deepEqual(page.kind === 'png' && Buffer.from(page.bytes).equals(png), true);
    const [args, folder, content] = readFileSync(log, 'utf8').split('\n');
    assert.equal(args, 'draw -q -F png -w 1200 -o page.png page.pdf 1');
    assert.equal(content, '%PDF-1.4 of a test');
    assert.ok(folder?.includes(path.join(path.basename(tmpdir()), 'academic-homepage-')), folder);
    assert.equal(existsSync(folder ?? '/'), false);
  });

  it('is drawn by the next one where the first fails', async () => {
    program('pdftoppm', 'echo "Syntax Error: broken" >&2; exit 1');
    program('gs', `/bin/cp ${place.path}/page.png page.png`);
    assert.equal((await firstPageOfPdf(pdf)).kind, 'png');
  });

  it('says what the program said where none can', async () => {
    program('pdftoppm', 'echo "Error: May not be a PDF file" >&2; echo >&2; exit 1');
    assert.deepEqual(await firstPageOfPdf(pdf), {
      kind: 'failed',
      program: 'pdftoppm',
      detail: 'Error: May not be a PDF file',
    });
    // what is no picture is none, whatever the program says of it
    program('pdftoppm', 'echo nothing > page.png; exit 0');
    assert.equal((await firstPageOfPdf(pdf)).kind, 'failed');
    assert.deepEqual(readdirSync(programs), ['pdftoppm']);
  });

  it('says which programs would do where none is there', async () => {
    assert.deepEqual(await firstPageOfPdf(pdf), {
      kind: 'no-renderer',
      products: ['Poppler (pdftoppm)', 'MuPDF (mutool)', 'Ghostscript (gs)'],
    });
  });

  it('is asked of each program by its own command line', () => {
    const lines = (platform: string): readonly string[] =>
      pdfRenderers(platform).map(({ program: name, args, output }) => `${name} ${args.join(' ')} → ${output}`);
    const gs =
      '-q -dSAFER -dBATCH -dNOPAUSE -sDEVICE=png16m -dFirstPage=1 -dLastPage=1 -dUseCropBox -r150 -dTextAlphaBits=4 -dGraphicsAlphaBits=4 -sOutputFile=page.png page.pdf → page.png';
    const common = [
      'pdftoppm -png -f 1 -l 1 -singlefile -scale-to-x 1200 -scale-to-y -1 page.pdf page → page.png',
      'mutool draw -q -F png -w 1200 -o page.png page.pdf 1 → page.png',
    ];
    assert.deepEqual(lines('linux'), [...common, `gs ${gs}`]);
    assert.deepEqual(lines('win32'), [...common, `gswin64c ${gs}`, `gswin32c ${gs}`, `gs ${gs}`]);
    assert.deepEqual(lines('darwin'), [
      ...common,
      `gs ${gs}`,
      'qlmanage -t -s 1200 -o . page.pdf → page.pdf.png',
      'sips -s format png --resampleWidth 1200 page.pdf --out page.png → page.png',
    ]);
  });
});
