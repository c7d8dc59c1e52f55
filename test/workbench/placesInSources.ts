import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const maps = new Map<string, SourceMap | undefined>();

/**
 * A stack whose places in bundles are those of the sources they were made of. Node does so itself where it is told to, for each stack that anything
 * asks for, as each failed assertion and some streams do: the map of the core takes it seconds in each process, and most see no test fail.
 */
export function withPlacesInSources(stack: string): string {
  return stack.replace(
    /(?<=\(|\bat (?:async )?)((?:file:\/\/)?(?:[A-Za-z]:)?[^:\n()]*\.js):(\d+):(\d+)/g,
    (place, name: string, line, column) => {
      // mocha names files from the working folder
      const file = name.startsWith('file:') ? fileURLToPath(name) : name;
      const found = mapOf(path.resolve(file))?.findEntry(Number(line) - 1, Number(column) - 1);
      if (found === undefined || !('originalSource' in found)) return place;
      const source = path.join(path.dirname(file), found.originalSource);
      return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    },
  );
}

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
  return maps.get(file);
}

function readMap(file: string): SourceMap | undefined {
  if (file.includes(`${path.sep}node_modules${path.sep}`) || !existsSync(file)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
}
