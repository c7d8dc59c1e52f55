// Leaves out of a program that dart2js has written what cannot be reached from the exports that are used.
import ts from 'typescript-api';

/**
 * What can go.
 * @typedef {object} Declaration
 * @property {string} name as it stands where it is used: `A.name` and `B.name` (statics, classes, constants), `$.get$name` (made when
 * first asked for), `type$.name`, and for a member of a class its own (`visit$1`)
 * @property {string} [owner] of a member, its class, `A.Name`
 * @property {number} start
 * @property {number} end
 * @property {string} text what is used with it
 * @property {string} [instead] what stays of it as long as its owner does
 */

/**
 * The program without what nothing reaches. dart2js writes each use by name, statics as `A.name` and members as `.name$1`, and makes up none
 * when it runs but `call$1` and the like. So what is named in nothing that is reached is never run. Strings count as names; a member stays once
 * one of its name is used anywhere and its class is named.
 * @param {string} program as the package `sass` brings it, not minified
 * @param {readonly string[]} used the names of the exports that are used; no others are set
 * @returns {string} throws where the program is written otherwise than expected
 */
export function withoutUnreached(program, used) {
  const text = withoutExports(program, used);
  const { declarations, families } = read(text);
  const reached = reach(text, declarations, families);
  return applied(text, [
    ...declarations.filter(one => !stays(one, reached)).map(one => goneOf(text, one, reached)),
    ...families.map(one => ({ start: one.start, end: one.end, text: printed(one, reached) })),
  ]);
}

/** Each export is a line: `J.set$compile$x(self.exports, …);` */
function withoutExports(program, used) {
  const lines = /^ +J\.set\$(\w+)\$x\(self\.exports, .*\n/gm;
  const names = new Set(Array.from(program.matchAll(lines), ([, name]) => name));
  const missing = used.filter(name => !names.has(name));
  if (missing.length > 0) throw new Error(`The program has no export ${missing.join(', ')}.`);
  return program.replace(lines, (line, name) => (used.includes(name) ? line : ''));
}

/** The declarations of a program; `families` are the classes right below one: `_inheritMany(A.Error, [A.TypeError, …]);` */
function read(text) {
  const file = ts.createSourceFile('program.js', text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const main = firstIn(file, node => ts.isFunctionExpression(node) && node.name?.text === 'dartProgram');
  if (main === undefined) throw new Error('This is no program of dart2js.');
  const written = node => text.slice(node.getStart(file), node.end);
  const declarations = [];
  const families = [];
  const add = (node, name, rest) =>
    declarations.push({ name, start: node.getFullStart(), end: node.end, text: written(node), ...rest });
  // `A.Name` of `A.Name.prototype`
  const classOf = node => /^([AJ]\.[\w$]+)\.prototype$/.exec(node === undefined ? '' : written(node))?.[1];

  const readers = {
    constants: statement => {
      const [, name] = /^(B\.[\w$]+) = /.exec(written(statement)) ?? [];
      if (name !== undefined) add(statement, name);
    },
    lazyInitializers: statement => {
      const [, , getter, make] = statement.expression?.arguments ?? [];
      if (make !== undefined) add(statement, `$.${getter.text}`, { text: written(make) });
    },
    inheritance: statement => {
      const [below, above] = statement.expression?.arguments ?? [];
      if (above === undefined) return;
      const [start, end] = [statement.getFullStart(), statement.end];
      if (ts.isArrayLiteralExpression(above)) {
        families.push({ above: written(below), below: above.elements.map(written), start, end });
      } else add(statement, written(below), { text: written(above) });
    },
    // `_ = A.Name.prototype; _.super$Name$visit = _.visit$1;`
    aliases: (statement, owner) => {
      const { left, right } = statement.expression ?? {};
      if (left === undefined) return;
      if (ts.isIdentifier(left)) add(statement, owner, { text: '' });
      else add(statement, left.name.text, { owner, text: written(right) });
    },
    // `_instance(_ = A.Name.prototype, "get$visit", …, "visit$1", …);` and `_static(A, "name$closure", …, "name", …);`
    installTearOffs: (statement, owner) => {
      const [target, getter, ...rest] = statement.expression?.arguments ?? [];
      if (getter === undefined) return;
      const used = rest.map(written).join(' ');
      const holder = written(target);
      if (/^[AJ]$/.test(holder)) {
        add(statement, `${holder}.${getter.text}`, { text: used.replace(/"([\w$]+)"/g, `${holder}.$1`) });
      } else add(statement, getter.text, { owner, text: used, instead: /^_ = /.test(holder) ? ` ${holder};` : '' });
    },
  };

  const readPart = ({ name, body }) => {
    let owner;
    for (const statement of body.statements) {
      const prototype = firstIn(statement, node => classOf(node) !== undefined);
      // `_` stands for the class named last
      if (prototype !== undefined) owner = classOf(prototype);
      readers[name.text](statement, owner);
    }
  };

  for (const statement of main.body.statements) {
    for (const { name, initializer } of statement.declarationList?.declarations ?? []) {
      const isTable = /^(?:[AJ]|type\$|string\$)$/.test(name.text);
      const table = isTable && firstIn(initializer, ts.isObjectLiteralExpression);
      for (const entry of table ? table.properties : []) add(entry, `${name.text}.${entry.name.text}`);
    }
    const { left, right, expression } = statement.expression ?? {};
    const owner = classOf(left);
    if (owner !== undefined) {
      add(statement, owner, { text: '' });
      for (const member of right.properties ?? []) add(member, member.name.text, { owner });
    }
    const part = expression && firstIn(expression, ts.isFunctionExpression);
    if (part?.name?.text in readers) readPart(part);
  }
  return { declarations, families };
}

/** The names that are used: by what is no declaration, and by each declaration that they reach. */
function reach(text, declarations, families) {
  const reached = new Set();
  const queue = [];
  const use = name => {
    if (!reached.has(name)) queue.push(name);
    reached.add(name);
  };
  const read = words => {
    for (const [word] of words.matchAll(/(?<![\w$])(?:[ABJ]|type\$|string\$|\$)\.[\w$]+|[A-Za-z_$][\w$]*/g)) use(word);
  };
  const waiting = grouped([
    ...declarations.flatMap(one => [one.name, one.owner].map(name => [name, one])),
    ...families.flatMap(({ above, below }) => below.map(name => [name, { name, text: above }])),
  ]);
  const done = new Set();
  read(
    applied(
      text,
      [...declarations, ...families].map(({ start, end }) => ({ start, end, text: ' ' })),
    ),
  );
  for (const name of queue) {
    for (const one of waiting.get(name) ?? []) {
      if (done.has(one) || !stays(one, reached)) continue;
      done.add(one);
      read(one.text);
    }
  }
  return reached;
}

/** Of members, the runtime puts names together that begin with `$` (`$isList`, `$signature`). */
function stays({ name, owner }, reached) {
  return (
    (reached.has(name) || (owner !== undefined && name.startsWith('$'))) && (owner === undefined || reached.has(owner))
  );
}

function goneOf(text, { start, end, owner, instead = '' }, reached) {
  return { start, end: text[end] === ',' ? end + 1 : end, text: reached.has(owner) ? instead : '' };
}

function printed({ above, below }, reached) {
  const left = below.filter(name => reached.has(name));
  return left.length === 0 ? '' : `\n    _inheritMany(${above}, [${left.join(', ')}]);`;
}

/** The text with edits, of which one may lie in another that goes before. */
function applied(text, edits) {
  let at = 0;
  let all = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    all += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return all + text.slice(at);
}

function grouped(pairs) {
  const groups = new Map();
  for (const [name, one] of pairs) {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

function firstIn(node, test) {
  return test(node) ? node : ts.forEachChild(node, child => firstIn(child, test));
}
