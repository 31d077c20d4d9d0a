/** A pattern of `.gitignore` for exactly this path: https://git-scm.com/docs/gitignore#_pattern_format */
const exactly = (file: string) => `/${escaped(file)}`;

/** A pattern for the name, in whatever folder. */
const nameOf = (file: string) => escaped(file.slice(file.lastIndexOf('/') + 1));

const escaped = (file: string) =>
  file.replace(/[\\*?[\]]/g, '\\$&').replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length));

/** Files that exist to hold secrets, by their path in lower case; and what to write into `.gitignore` for them. */
const secretFiles: readonly (readonly [RegExp, ((file: string) => string)?])[] = [
  [/(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|schema$)[\w.-]+)?$/, nameOf],
  [/(?:^|\/)(?!example\.|sample\.)[\w-]+\.env$/],
  [/(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/],
  [/\.(?:pem|key|p12|pfx|jks|keystore|ppk|p8|asc|gpg)$/],
  [/(?:^|\/)[._]netrc$/],
  [/(?:^|\/)(?:\.pgpass|pgpass\.conf|\.my\.cnf|\.htpasswd|\.git-credentials|\.pypirc|\.s3cfg|\.boto)$/],
  [/\.tfstate(?:\.backup)?$|\.tfstate\.[\w.-]+$/, () => '*.tfstate*'],
  [/(?:^|\/)(?:terraform|secrets?)\.tfvars$|\.auto\.tfvars$/],
  [/(?:^|\/)(?:[\w-]*credentials|(?:[\w-]*-)?service[-_]?account[\w-]*|client_secrets?|gcp-key|key)\.json$/],
  [/(?:^|\/)\.aws\/credentials$/],
  [/(?:^|\/)\.docker\/config\.json$|(?:^|\/)\.dockercfg$/],
  [/(?:^|\/)(?:kubeconfig|[\w-]+\.kubeconfig|\.kube\/config)$/],
  [/(?:^|\/)config\/(?:master|credentials\/\w+)\.key$/],
  [/(?:^|\/)\.streamlit\/secrets\.toml$/],
  [/(?:^|\/)\.dev\.vars$/],
];

/** How to keep a file that exists to hold secrets out of the repository. */
export interface Untrack {
  readonly file: string;
  /** The line for `.gitignore`. */
  readonly ignore: string;
}

/** What to do where the whole file is a secret; null where it is a file like others. */
export function secretFile(file: string): Untrack | null {
  const path = file.toLowerCase();
  const entry = secretFiles.find(([pattern]) => pattern.test(path));
  if (!entry || /[\r\n]/.test(file)) return null;
  return { file, ignore: (entry[1] ?? exactly)(file) };
}
