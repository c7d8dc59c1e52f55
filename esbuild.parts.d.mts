import type { BuildOptions, BuildResult } from 'esbuild';

export function buildInParts(
  options: BuildOptions & {
    readonly entryPoints: [string];
    readonly outfile: string;
    readonly absWorkingDir: string;
  },
): Promise<BuildResult>;
