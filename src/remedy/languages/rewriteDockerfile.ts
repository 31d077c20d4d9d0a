import { rewriteMessages as messages } from '../../messages/rewrite.ts';
import { rewriteSites } from '../rewriteSites.ts';
import { type Change, type Draft, type NamedSecret, rewriteSome, type Task } from '../rewriting.ts';
import { dockerfile } from './formats.ts';

/**
 * A step that runs takes a secret as a mount; a variable that the program reads when it runs comes from whoever
 * starts the container, so its line goes. https://docs.docker.com/build/building/secrets/
 */
export function rewriteDockerfile(task: Task): Draft {
  const gone = task.secrets.map((secret) => environmentLine(task.text, secret));
  const others = task.secrets.map((_, index) => index).filter((index) => gone[index] === null);
  const from = (name: string) =>
    ({
      variable: name,
      from: 'docker-build',
      setUp: [`docker build --secret id=${name.toLowerCase()},env=${name} .`],
    }) as const;
  const rest = rewriteSome(task, others, (some) => rewriteSites(some, dockerfile, { from }));
  const changes = gone.flatMap((line, index): Change[] =>
    line === null
      ? []
      : [
          {
            edits: [{ start: line.start, end: line.end, text: '' }],
            outcomes: [
              {
                index,
                outcome: { kind: 'replaced', variable: line.name, value: line.value, from: 'env', setUp: [] },
              },
            ],
            needs: new Map(),
          },
        ],
  );
  return {
    changes: [...changes, ...rest.changes],
    refusals: rest.refusals,
    notes: [
      ...gone.flatMap((line) => (line ? [messages.notes.dockerRun(line.name)] : [])),
      ...(rest.changes.length > 0 ? [messages.notes.dockerSyntax] : []),
    ],
  };
}

interface EnvironmentLine {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly value: string;
}

/** `ENV NAME=value` on a line of its own, where nothing else in the file reads the variable; null elsewhere. */
function environmentLine(text: string, { start, end }: NamedSecret): EnvironmentLine | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next === -1 ? text.length : next + 1;
  const line = text.slice(lineStart, lineEnd).trimEnd();
  const match = /^\s*ENV\s+(\w+)(?:=|\s+)(["']?)([^\s"'\\$]+)\2$/i.exec(line);
  const isContinued = /\\\s*$/.test(text.slice(0, lineStart).trimEnd());
  if (!match || isContinued || match[3] !== text.slice(start, end)) return null;
  const name = match[1]!;
  if (new RegExp(`\\$\\{?${name}\\b`).test(text)) return null;
  return { start: lineStart, end: lineEnd, name, value: match[3]! };
}
