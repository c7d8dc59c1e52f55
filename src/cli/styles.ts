import path from 'node:path';
import file from 'academic-homepage:sass-thread';
import { startStyleThread } from '../hosts/node/startStyleThread';
import { createThreadedStyleCompiler, type ThreadedStyleCompiler } from '../hosts/styleThread';

/** The style compiler of the command line; its thread is started when it is first asked. The program ends only after `dispose`. */
export function createStyles(): ThreadedStyleCompiler {
  return createThreadedStyleCompiler(startStyleThread({ file: () => path.resolve(__dirname, file) }));
}

/** The same, with its thread already being started: Sass takes longer to load than a site to read, and does so beside it. */
export function startStyles(): ThreadedStyleCompiler {
  const styles = createStyles();
  styles.begin();
  return styles;
}
