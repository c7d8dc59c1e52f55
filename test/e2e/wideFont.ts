/**
 * A TrueType font whose every letter is a square three times as wide as high: whoever measures a text knows whether it is there. Tables as
 * https://learn.microsoft.com/typography/opentype/spec/otff has them, no more than browsers ask for.
 */
export function wideFont(): Uint8Array {
  const tables: Readonly<Record<string, readonly number[]>> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: [...glyph, ...glyph],
    head: head(),
    hhea: [...long(0x10000), ...short(800, -200, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    hmtx: short(advance, 0, advance, 0),
    // both glyphs are the same square, twice in the table
    loca: short(0, glyph.length / 2, glyph.length),
    maxp: [...long(0x10000), ...short(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: short(0, 0, 6),
    post: [
      ...long(0x30000),
      ...long(0),
      ...short(-100, 50),
      ...long(0),
      ...long(0),
      ...long(0),
      ...long(0),
      ...long(0),
    ],
  };
  const names = Object.keys(tables);
  const directory: number[] = [...long(0x10000), ...short(names.length, 128, 3, names.length * 16 - 128)];
  const body: number[] = [];
  for (const [name, bytes] of Object.entries(tables)) {
    const padded = [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
    directory.push(...Buffer.from(name.padEnd(4)), ...long(checksum(padded)));
    directory.push(...long(12 + names.length * 16 + body.length), ...long(bytes.length));
    body.push(...padded);
  }
  return Uint8Array.from([...directory, ...body]);
}

const advance = 3000;

/** One contour of four points, relative to each other. */
const glyph = [
  ...short(1, 0, 0, advance, 700, 3, 0),
  ...[1, 1, 1, 1],
  ...short(0, advance, 0, -advance),
  ...short(0, 0, 700, 0),
];

function short(...values: readonly number[]): readonly number[] {
  return values.flatMap(value => [(value >> 8) & 0xff, value & 0xff]);
}

function long(value: number): readonly number[] {
  return short(value >>> 16, value & 0xffff);
}

function checksum(bytes: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + Buffer.from(bytes.slice(at, at + 4)).readUInt32BE()) >>> 0;
  return sum;
}

/** Glyph 1 for all of ASCII that is seen, and for a sign of the private area, where icon fonts have theirs. */
function cmap(): readonly number[] {
  const ends = [0x7e, 0xf05a, 0xffff];
  const starts = [0x20, 0xf05a, 0xffff];
  const deltas = [0, 1 - 0xf05a, 1];
  const glyphs = Array<number>(0x7e - 0x20 + 1).fill(1);
  // the first segment looks its glyphs up behind the offsets, the others by what is added
  const offsets = [6, 0, 0];
  const segments = [...short(6, 4, 1, 2), ...short(...ends), ...short(0), ...short(...starts), ...short(...deltas)];
  const table = [...segments, ...short(...offsets), ...short(...glyphs)];
  return [...short(0, 1, 3, 1), ...long(12), ...short(4, table.length + 6, 0), ...table];
}

function head(): readonly number[] {
  return [
    ...[...long(0x10000), ...long(0x10000), ...long(0), ...long(0x5f0f3cf5)],
    ...short(0, 1000),
    ...[...long(0), ...long(0), ...long(0), ...long(0)],
    ...short(0, 0, advance, 700, 0, 8, 2, 0, 0),
  ];
}

function os2(): readonly number[] {
  return [
    ...short(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0),
    ...Array<number>(10).fill(0),
    ...[...long(1), ...long(0), ...long(0), ...long(0)],
    ...Buffer.from('none'),
    ...short(0x40, 0x20, 0xf05a, 800, -200, 0, 800, 200),
    ...[...long(1), ...long(0)],
    ...short(500, 700, 0, 0x20, 0),
  ];
}
