/** A program that makes a picture of the first page of a PDF. */
export interface PdfRenderer {
  /** Its name, as it is looked for on the PATH. */
  readonly program: string;
  /** What a person installs to have it; `undefined` for what comes with the system. */
  readonly product: string | undefined;
  /** What it is started with, in the folder that holds the PDF. */
  readonly args: readonly string[];
  /** The file it writes there. */
  readonly output: string;
}

/** How the PDF is called in the folder in which it is drawn: no name that an author gave reaches a command line. */
export const pdfName = 'page.pdf';

/** Wide enough for the column of a paper box on a screen of twice the pixels. */
const width = 1200;

/**
 * The programs that can draw the first page of a PDF, the best first: https://manpages.debian.org/pdftoppm,
 * https://mupdf.readthedocs.io/en/latest/tools/mutool-draw.html, https://ghostscript.readthedocs.io/en/latest/Use.html, and on macOS what
 * draws its own previews (`man qlmanage`, `man sips`).
 */
export function pdfRenderers(platform: string): readonly PdfRenderer[] {
  const output = 'page.png';
  const everywhere: readonly PdfRenderer[] = [
    {
      program: 'pdftoppm',
      product: 'Poppler',
      args: [
        '-png',
        '-f',
        '1',
        '-l',
        '1',
        '-singlefile',
        '-scale-to-x',
        `${width}`,
        '-scale-to-y',
        '-1',
        pdfName,
        'page',
      ],
      output,
    },
    {
      program: 'mutool',
      product: 'MuPDF',
      args: ['draw', '-q', '-F', 'png', '-w', `${width}`, '-o', output, pdfName, '1'],
      output,
    },
    ...(platform === 'win32' ? ['gswin64c', 'gswin32c', 'gs'] : ['gs']).map(program => ({
      program,
      product: 'Ghostscript',
      args: [
        ...[
          '-q',
          '-dSAFER',
          '-dBATCH',
          '-dNOPAUSE',
          '-sDEVICE=png16m',
          '-dFirstPage=1',
          '-dLastPage=1',
          '-dUseCropBox',
        ],
        // a page of 8 inches is as wide as above
        ...['-r150', '-dTextAlphaBits=4', '-dGraphicsAlphaBits=4', `-sOutputFile=${output}`, pdfName],
      ],
      output,
    })),
  ];
  if (platform !== 'darwin') return everywhere;
  return [
    ...everywhere,
    {
      program: 'qlmanage',
      product: undefined,
      args: ['-t', '-s', `${width}`, '-o', '.', pdfName],
      output: `${pdfName}.png`,
    },
    {
      program: 'sips',
      product: undefined,
      args: ['-s', 'format', 'png', '--resampleWidth', `${width}`, pdfName, '--out', output],
      output,
    },
  ];
}

/** What became of a PDF. */
export type PdfPage =
  | { readonly kind: 'png'; readonly bytes: Uint8Array }
  /** None of the programs is on this computer. `products`: what would do, with the names of its programs. */
  | { readonly kind: 'no-renderer'; readonly products: readonly string[] }
  /** Each program that is there failed; what the last one said. */
  | { readonly kind: 'failed'; readonly program: string; readonly detail: string };

/** The products that can be installed for it, with the programs that are looked for: `Poppler (pdftoppm)`. */
export function installable(renderers: readonly PdfRenderer[]): readonly string[] {
  const products = new Map<string, string>();
  for (const { product, program } of renderers)
    if (product !== undefined && !products.has(product)) products.set(product, program);
  return [...products].map(([product, program]) => `${product} (${program})`);
}
