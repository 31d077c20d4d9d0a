const list = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** How variables reach the program. Names, commands and lines of code come in; none is a value. */
export const loaders = {
  install: (command: string) => `Install what loads the file: ${command}`,
  firstLine: (line: string) => `Make this the first line that the program runs: ${line}`,
  firstLines: (lines: readonly string[]) =>
    `Make these the first lines that the program runs: ${lines.join('; ')}`,
  lineInMain: (line: string) => `Put this where the program starts: ${line}`,
  orNode: (envFile: string) => `Or, with nothing to install, start it with: node --env-file=${envFile}`,
  shell: 'Start the program from a shell that has read the file: set -a; . ./.env; set +a',
  alsoImport: (path: string, line: string) => `Add to spring.config.import in ${path}: ${line}`,
  loads: (loader: string) => `loads .env (${loader})`,

  elsewhere: {
    github: (names: readonly string[]) =>
      `GitHub Actions: gh secret set NAME for ${list(names)}, and in the workflow env: NAME: \${{ secrets.NAME }}`,
    githubAs: (name: string, secret: string) =>
      `GitHub Actions: gh secret set ${secret}, and in the workflow env: ${name}: \${{ secrets.${secret} }}`,
    gitlab: (names: readonly string[]) =>
      `GitLab CI: ${list(names)} as masked variables under Settings, CI/CD, Variables`,
    heroku: (names: readonly string[]) => `Heroku: ${list(names)} under Settings, Config Vars`,
    fly: 'Fly.io: fly secrets import < .env',
    vercel: (names: readonly string[]) => `Vercel: vercel env add NAME for ${list(names)}`,
    netlify: (names: readonly string[]) =>
      `Netlify: ${list(names)} under Site configuration, Environment variables`,
    docker: (names: readonly string[]) =>
      `Docker: docker run ${names.map((name) => `--env ${name}`).join(' ')}`,
    kamal: (names: readonly string[]) =>
      `Kamal: ${list(names)} in .kamal/secrets, and under env: secret: in config/deploy.yml`,
    server: (names: readonly string[]) =>
      `The server and the CI that run it: ${list(names)}, in their settings`,
  },

  railsCredentials: 'Rails can keep it encrypted in the repository: bin/rails credentials:edit',
  awsRole: 'On AWS, no key at all: give the machine a role, and the SDK finds its credentials by itself.',
  googleIdentity:
    'On Google Cloud, no key at all: attach a service account, and the libraries find it by themselves.',
  azureIdentity: 'On Azure, no key at all: a managed identity, which DefaultAzureCredential finds by itself.',
};
