import path from 'node:path';
import file from 'academic-homepage:sass-thread';
import { systemAlarm } from '../hosts/alarm';
import { processorTime } from '../hosts/node/processorTime';
import { startStyleThread } from '../hosts/node/startStyleThread';
import { createThreadedStyleCompiler, type ThreadedStyleCompiler } from '../hosts/styleThread';

/** The style compiler of the command line; its thread is started when it is first asked. The program ends only after `dispose`. */
export function createStyles(): ThreadedStyleCompiler {
  const start = startStyleThread({ file: () => path.resolve(__dirname, file) });
  return createThreadedStyleCompiler(start, systemAlarm, processorTime);
}

/** The same, with its thread already being started: Sass takes longer to load than a site to read, and does so beside it. */
export function startStyles(): ThreadedStyleCompiler {
  const styles = createStyles();
  styles.begin();
  return styles;
}
