import { gitCommands } from './gitCommands.ts';

const inWords = { stopped: 'stops it', warned: 'warns at once' } as const;

/** The table of `docs/hooks-and-git.md`. */
export const commandTableText = (): string =>
  [
    '| command | hooks of keyguard that run | a secret is caught by |',
    '| --- | --- | --- |',
    ...gitCommands.map(({ command, hooks, caught, undo, note }) => {
      const names = hooks.map((hook) => `\`${hook}\``).join(', ') || 'none';
      const way = caught
        ? `\`${caught.by}\`, which ${inWords[caught.how]}${undo ? ` (\`${undo}\`)` : ''}`
        : `${note}`;
      return `| ${command} | ${names} | ${way} |`;
    }),
    '| git push --no-verify | none | `pre-receive` on the server, which stops it |',
    '',
  ].join('\n');
