// node out/test/judges/installJekyll.js: exits with 1 where the real Jekyll cannot be had
import { ensureRuby, rubyObstacle } from './ensureRuby';

ensureRuby();
const obstacle = rubyObstacle();
console.log(obstacle ?? 'Real Jekyll and kramdown are here.');
process.exitCode = obstacle === undefined ? 0 : 1;
