import path from 'node:path';
import file from 'academic-homepage:sass-thread';
import { startStyleThread } from '../hosts/node/startStyleThread';
import { createThreadedStyleCompiler, type ThreadedStyleCompiler } from '../hosts/styleThread';

/**
 * The style compiler of the command line. Its thread is already being started: Sass takes longer to load than a site to read, and
 * does so beside it. The program ends only after `dispose`.
 */
export function startStyles(): ThreadedStyleCompiler {
  const styles = createThreadedStyleCompiler(startStyleThread({ file: () => path.resolve(__dirname, file) }));
  styles.begin();
  return styles;
}
