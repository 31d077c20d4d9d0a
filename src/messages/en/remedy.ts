const list = (names: readonly string[]) => names.join(' and ');

/** Who supplies the values where the file's format cannot ask the environment for them; `names` are the variables. */
export const remedy = {
  supplier: {
    ansible: (names: readonly string[]) =>
      `Ansible reads it: keep it in a vault (ansible-vault), or look up ${list(names)} there.`,
    appsettings: (names: readonly string[]) =>
      `ASP.NET Core reads the environment over this file: leave it out here and set it there, levels joined by two underscores (${list(names)}).`,
    backend: (names: readonly string[]) =>
      `A backend block takes no variables: leave it out and hand it to terraform init with -backend-config (${list(names)}).`,
    ci: (names: readonly string[]) =>
      `Set ${list(names)} as a secret in the settings of the CI service, and delete it here.`,
    client: (names: readonly string[]) =>
      `This runs in the browser, where nothing is secret: move the call to a server that reads ${list(names)}.`,
    cloudformation: (names: readonly string[]) =>
      `Let CloudFormation fetch it with a dynamic reference to Secrets Manager instead of ${list(names)} in plain text.`,
    comment: (_names: readonly string[]) => 'It stands in a comment: delete it there.',
    constant: (names: readonly string[]) =>
      `The syntax asks for a constant here: read ${list(names)} from the environment at run time.`,
    csv: (names: readonly string[]) =>
      `This file is data: take the value out; the program that reads it takes ${list(names)} from the environment.`,
    dockerfile: (names: readonly string[]) => {
      const secret = (name: string) => `id=${name.toLowerCase()},env=${name}`;
      const mounts = names.map((name) => `--mount=type=secret,${secret(name)}`).join(' ');
      const secrets = names.map((name) => `--secret ${secret(name)}`).join(' ');
      const variables = names.map((name) => `--env ${name}`).join(' ');
      return `Never ENV or ARG: they stay in the image. To build: RUN ${mounts}, with docker build ${secrets}. To run: docker run ${variables}.`;
    },
    expression: (names: readonly string[]) =>
      `Take it out of the text and read ${list(names)} from the environment there.`,
    gitlab: (names: readonly string[]) =>
      `Delete it here and add ${list(names)} as a masked variable under Settings, CI/CD, Variables; each job sees it.`,
    gradle: (names: readonly string[]) =>
      `Gradle reads the environment too: delete it here and use ${list(names.map((name) => `System.getenv("${name}")`))} in the build script.`,
    helm: (names: readonly string[]) =>
      `Leave it empty here and let the chart read ${list(names)} from a Kubernetes Secret.`,
    ini: (names: readonly string[]) =>
      `This format has no variables: the program that reads it has to take ${list(names)} from the environment.`,
    json: (names: readonly string[]) =>
      `JSON has no variables: the program that reads it has to take ${list(names)} from the environment.`,
    kubernetes: (names: readonly string[]) =>
      `Keep ${list(names)} in a Secret that is made outside the repository; a container names it with valueFrom.secretKeyRef.`,
    notebook: (names: readonly string[]) =>
      `In the notebook, read ${list(names.map((name) => `os.environ["${name}"]`))} instead, and clear the outputs.`,
    properties: (names: readonly string[]) =>
      `This format has no variables: the program that reads it has to take ${list(names)} from the environment.`,
    sql: (names: readonly string[]) =>
      `SQL has no variables of the environment: the program that runs this script has to hand over ${list(names)}.`,
    tfvars: (names: readonly string[]) =>
      `Delete it here and set ${list(names.map((name) => `TF_VAR_${name.toLowerCase()}`))} in the environment where terraform runs.`,
    toml: (names: readonly string[]) =>
      `TOML has no variables: the program that reads it has to take ${list(names)} from the environment.`,
    unknown: (names: readonly string[]) =>
      `Take it out of the file and read ${list(names)} from the environment instead.`,
    wrangler: (names: readonly string[]) =>
      `Delete it here and hand it to the worker with wrangler secret put ${list(names)}.`,
    xml: (names: readonly string[]) =>
      `XML has no variables: the program that reads it has to take ${list(names)} from the environment.`,
    yaml: (names: readonly string[]) =>
      `YAML has no variables: the program that reads it has to take ${list(names)} from the environment.`,
  },
};
