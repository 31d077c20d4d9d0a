import { printable } from '../../terminal.ts';

/** Why a secret stays where it is, what to do by hand, and what to know beside a change. */
export const rewrite = {
  reason: {
    ansible: 'Ansible reads this file, and its values come from a vault or a lookup.',
    appsettings: 'A settings file of ASP.NET Core reads no variables; they go over it.',
    backend: 'A backend block of Terraform takes no variables.',
    ci: 'This CI service hands secrets over from its own settings.',
    client: 'This code is sent to browsers, where nothing is secret, whatever a variable is called.',
    cloudformation: 'A template of CloudFormation reads no variables of the environment.',
    comment: 'It stands in a comment.',
    conflict: 'The same variable would have to hold two values that are spelled alike but differ.',
    constant: 'The language takes only a literal or a constant at this place.',
    csv: 'This file is data and reads no variables.',
    dockerfile: 'ENV and ARG stay in the image for all to read.',
    expression: 'There is no safe way to put an expression into this literal.',
    gitlab: 'A job would read the variable as itself, and find nothing.',
    gradle: 'A properties file of Gradle reads no variables.',
    helm: 'Values of a chart are not filled from the environment.',
    ini: 'This format has no variables.',
    json: 'JSON has no variables.',
    kubernetes: 'A manifest of this kind holds values as they are.',
    netrc: 'Programs take what stands in this file as it is.',
    notebook: 'It is not in a code cell of Python.',
    outputs: 'It stands in an output that the notebook has stored.',
    pattern:
      'The string around it is filled in by a format, and this value has marks that the format would take for its own.',
    placeholder: 'The value has marks that this format would take for a variable.',
    properties: 'This format has no variables.',
    spelling: 'It is not certain which value this spelling stands for.',
    sql: 'SQL reads no variables of the environment.',
    syntax: 'With the variable in its place the file would no longer parse.',
    tfvars: 'A file of values takes no variables.',
    toml: 'TOML has no variables.',
    unknown: 'How files of this kind read a variable is not known.',
    workflow: 'GitHub reads no secrets in this part of a workflow.',
    wrangler: 'This file reads no variables; a worker gets its secrets from Cloudflare.',
    xml: 'XML has no variables.',
    yaml: 'YAML has no variables.',
    zero: 'A variable of the environment cannot hold a zero byte.',
  },
  client: (name: string) =>
    `Move the call to a server (an API route, a server function) and read ${name} there. Never give it a name that begins with VITE_, NEXT_PUBLIC_, PUBLIC_, REACT_APP_, NUXT_PUBLIC_ or EXPO_PUBLIC_: the value of such a variable is written into the code that browsers get.`,
  conflict: (name: string) => `Give one of the two places a variable of its own instead of ${name}.`,
  netrc: (name: string) =>
    `Keep the line in the .netrc of the home folder of whoever needs it, or in a store for credentials, and not in the repository; ${name} cannot stand in it.`,
  outputs: (name: string) =>
    `Clear the outputs of the notebook (jupyter nbconvert --clear-output --inplace), and read ${name} in the cell.`,
  workflow: (name: string) =>
    `Read it in env, run or with of a step or a job: \${{ secrets.${name} }}; set it with gh secret set ${name}.`,
  byHand: (name: string) =>
    `Take the value out by hand, read ${name} from the environment in its place, and look at the result.`,
  broken: (path: string) =>
    `${printable(path)} did not parse before, so whether it is right now could not be told: look at the lines that have changed.`,
  notes: {
    compileTime: (path: string) =>
      `${printable(path)} is read when the program is compiled: the variable has to be there then. config/runtime.exs reads it at the start.`,
    dockerSyntax:
      'A secret as a variable of a RUN step needs Dockerfile syntax 1.10 or later (Docker 27, BuildKit).',
    dockerRun: (name: string) =>
      `${name} is no longer in the image: docker run --env-file .env, or env_file in Compose.`,
    terraform: (variables: readonly string[]) =>
      `Terraform still writes the value into its state: keep the state in an encrypted backend, and ${variables.join(', ')} in the environment where it runs.`,
    notebookOutputs: 'Restart the kernel and clear the outputs before the notebook is saved again.',
  },
};
