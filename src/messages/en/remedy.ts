/** Who supplies the value where the file's format cannot ask the environment for it; `name` is the variable. */
export const remedy = {
  supplier: {
    ansible: (name: string) =>
      `Ansible reads it: keep it in a vault (ansible-vault), or look up ${name} there.`,
    appsettings: (name: string) =>
      `ASP.NET Core reads the environment over this file: leave it out here and set it there, levels joined by two underscores (${name}).`,
    backend: (name: string) =>
      `A backend block takes no variables: leave it out and hand it to terraform init with -backend-config (${name}).`,
    ci: (name: string) => `Set ${name} as a secret in the settings of the CI service, and delete it here.`,
    client: (name: string) =>
      `This runs in the browser, where nothing is secret: move the call to a server that reads ${name}.`,
    cloudformation: (name: string) =>
      `Let CloudFormation fetch it with a dynamic reference to Secrets Manager instead of ${name} in plain text.`,
    comment: (_name: string) => 'It stands in a comment: delete it there.',
    constant: (name: string) =>
      `The syntax asks for a constant here: read ${name} from the environment at run time.`,
    csv: (name: string) =>
      `This file is data: take the value out; the program that reads it takes ${name} from the environment.`,
    dockerfile: (name: string) =>
      `Never ENV or ARG: they stay in the image. To build: RUN --mount=type=secret,id=${name.toLowerCase()},env=${name}, with docker build --secret id=${name.toLowerCase()},env=${name}. To run: docker run --env ${name}.`,
    expression: (name: string) => `Take it out of the text and read ${name} from the environment there.`,
    gitlab: (name: string) =>
      `Delete it here and add ${name} as a masked variable under Settings, CI/CD, Variables; each job sees it.`,
    gradle: (name: string) =>
      `Gradle reads the environment too: delete it here and use System.getenv("${name}") in the build script.`,
    helm: (name: string) => `Leave it empty here and let the chart read ${name} from a Kubernetes Secret.`,
    ini: (name: string) =>
      `This format has no variables: the program that reads it has to take ${name} from the environment.`,
    json: (name: string) =>
      `JSON has no variables: the program that reads it has to take ${name} from the environment.`,
    kubernetes: (name: string) =>
      `Keep ${name} in a Secret that is made outside the repository; a container names it with valueFrom.secretKeyRef.`,
    notebook: (name: string) => `In the notebook, read os.environ["${name}"] instead, and clear the outputs.`,
    properties: (name: string) =>
      `This format has no variables: the program that reads it has to take ${name} from the environment.`,
    sql: (name: string) =>
      `SQL has no variables of the environment: the program that runs this script has to hand over ${name}.`,
    tfvars: (name: string) =>
      `Delete it here and set the environment variable TF_VAR_${name.toLowerCase()} where terraform runs.`,
    toml: (name: string) =>
      `TOML has no variables: the program that reads it has to take ${name} from the environment.`,
    unknown: (name: string) => `Take it out of the file and read ${name} from the environment instead.`,
    wrangler: (name: string) => `Delete it here and hand it to the worker with wrangler secret put ${name}.`,
    xml: (name: string) =>
      `XML has no variables: the program that reads it has to take ${name} from the environment.`,
    yaml: (name: string) =>
      `YAML has no variables: the program that reads it has to take ${name} from the environment.`,
  },
};
