// Packs the .vsix that vsce has made once more, as small as Deflate can be (docs/decisions/004-libraries.md).
// The format is that of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT; what vsce writes is neither split nor of more than 4 GB.
import { deflate } from '@gfx/zopfli';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const lengths = { local: 30, central: 46, end: 22 };
/** How the content of a file is kept: as it is, or by Deflate. */
const deflated = 8;
/** Sizes stand behind the content of a file, since they were not known before: they are now. */
const sizesBehind = 0b1000;

const pack = promisify(deflate);
const { name: ownName, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `${ownName}-${version}.vsix`;
const before = readFileSync(file);
const after = joined(await Promise.all(filesOf(before).map(packed)));
writeFileSync(file, after);
console.log(`${file}: ${before.length} bytes, packed once more ${after.length}`);

/**
 * The files of an archive, by its central directory.
 * @param {Buffer} zip
 * @returns {{ readonly entry: Buffer, readonly name: Buffer, readonly content: Buffer }[]} `entry`: the 46 bytes of the directory that tell of
 *   it; `name`: with the extra field and the comment; `content`: as it is kept
 */
function filesOf(zip) {
  const end = zip.length - lengths.end;
  if (zip.readUInt32LE(end) !== signatures.end) throw new Error(`${file} is no archive without a comment.`);
  const files = [];
  for (let at = zip.readUInt32LE(end + 16); at < end;) {
    const entry = Buffer.from(zip.subarray(at, at + lengths.central));
    if (entry.readUInt32LE(0) !== signatures.central) throw new Error(`${file} has no directory at byte ${at}.`);
    const next = at + lengths.central + entry.readUInt16LE(28) + entry.readUInt16LE(30) + entry.readUInt16LE(32);
    const local = entry.readUInt32LE(42);
    const start = local + lengths.local + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + entry.readUInt32LE(20));
    files.push({ entry, name: zip.subarray(at + lengths.central, next), content });
    at = next;
  }
  return files;
}

/** The same file, smaller where that can be. */
async function packed({ entry, name, content }) {
  if (entry.readUInt16LE(10) !== deflated) return { entry, name, content };
  // three more rounds take 4 seconds for a thousand bytes
  const smaller = Buffer.from(await pack(inflateRawSync(content), { numiterations: 2 }));
  return { entry, name, content: smaller.length < content.length ? smaller : content };
}

/** An archive of files. */
function joined(files) {
  const parts = [];
  const directory = [];
  let size = 0;
  for (const { entry, name, content } of files) {
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~sizesBehind, 8);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt32LE(size, 42);
    const local = Buffer.alloc(lengths.local);
    local.writeUInt32LE(signatures.local, 0);
    // from the version that is needed to the length of the name; there is no extra field
    entry.copy(local, 4, 6, 30);
    const part = [local, name.subarray(0, entry.readUInt16LE(28)), content];
    parts.push(...part);
    directory.push(entry, name);
    size += part.reduce((sum, { length }) => sum + length, 0);
  }
  const end = Buffer.alloc(lengths.end);
  end.writeUInt32LE(signatures.end, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(size, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
