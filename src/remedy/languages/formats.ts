import { enclosing } from '../enclosing.ts';
import { filled, isWhole, type Language, type Site, type Supplier } from '../language.ts';
import type { Lexicon } from '../lexicon.ts';
import { hcl, linewise, markup, prose, shell, shellWord, yaml as yamlLexicon } from '../lexicons/formats.ts';

/** A format whose own reader fills in variables: the secret's place is filled, its quotes stay. */
export function filledFormat(
  id: string,
  lexicon: Lexicon,
  fill: (name: string, site: Site) => string,
): Language {
  return {
    id,
    lexicon,
    replace: (site) => {
      const code = filled(site, (name) => fill(name, site));
      return { code: (site.token?.open ?? '') + code + (site.token?.close ?? '') };
    },
  };
}

/** A format that has no variables: somebody else has to supply the value. */
export function plainFormat(id: string, lexicon: Lexicon, supplier: Supplier): Language {
  return { id, lexicon, replace: () => ({ supplier }) };
}

/** A plain scalar inside `{…}` or `[…]` holds no brackets of its own, so it gets quotes. */
const inFlow = (site: Site) => !site.token && /[{[][^}\]]*$/.test(site.head);
const asScalar = (text: string, site: Site) => (inFlow(site) ? `"${text}"` : text);

/** https://docs.docker.com/reference/compose-file/interpolation/ */
export const compose = filledFormat('compose', yamlLexicon, (name, site) => asScalar(`\${${name}}`, site));

/** A secret's name cannot begin with `GITHUB_`: https://docs.github.com/actions/reference/security/secrets */
export const githubSecret = (name: string) => name.replace(/^GITHUB_/, 'GH_');

export const githubActions = filledFormat('github-actions', yamlLexicon, (name, site) =>
  asScalar(`\${{ secrets.${githubSecret(name)} }}`, site),
);

/**
 * A job reads its variables; one that is defined as itself would be empty.
 * https://docs.gitlab.com/ci/variables/
 */
export const gitlabCi: Language = {
  ...filledFormat('gitlab-ci', yamlLexicon, (name) => `$${name}`),
  replace: (site) =>
    /^\s*["']?\w+["']?\s*:\s*$/.test(site.head) || (site.token && site.token.kind !== 'string')
      ? { supplier: 'gitlab' }
      : { code: (site.token?.open ?? '') + filled(site, (name) => `$${name}`) + (site.token?.close ?? '') },
};

/** https://learn.microsoft.com/azure/devops/pipelines/process/variables */
export const azurePipelines = filledFormat('azure-pipelines', yamlLexicon, (name) => `$(${name})`);

/** ERB comes before YAML, so its quotes need no care but for those who read the file: https://guides.rubyonrails.org/configuring.html */
export const railsYaml = filledFormat('yaml-erb', yamlLexicon, (name, site) =>
  site.token?.open === '"' ? `<%= ENV.fetch('${name}') %>` : `<%= ENV.fetch("${name}") %>`,
);

/** https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.property-placeholders */
export const springYaml = filledFormat('yaml', yamlLexicon, (name, site) => asScalar(`\${${name}}`, site));

export const springProperties: Language = {
  ...filledFormat('properties', linewise, (name) => `\${${name}}`),
  // https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader-
  bare: { escape: '\\', escapes: 'nrt\\:=#! u', active: /[$#]\{/ },
};

/** https://symfony.com/doc/current/configuration/env_var_processors.html */
export const symfonyYaml = filledFormat('symfony', yamlLexicon, (name, site) =>
  site.token ? `%env(${name})%` : `'%env(${name})%'`,
);

/** https://www.serverless.com/framework/docs/guides/variables */
export const serverlessYaml = filledFormat('yaml', yamlLexicon, (name, site) =>
  asScalar(`\${env:${name}}`, site),
);

/** npm: https://docs.npmjs.com/cli/configuring-npm/npmrc; yarn: https://yarnpkg.com/configuration/yarnrc */
export const npmrc = filledFormat('npmrc', linewise, (name) => `\${${name}}`);
export const yarnrc = filledFormat('yarnrc', yamlLexicon, (name, site) =>
  site.token ? `\${${name}}` : `"\${${name}}"`,
);

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables */
export const requirements = filledFormat('requirements', linewise, (name) => `\${${name}}`);

/** https://maven.apache.org/pom.html#properties */
export const maven = filledFormat('xml', markup, (name) => `\${env.${name}}`);

/** https://learn.microsoft.com/nuget/reference/nuget-config-file#using-environment-variables */
export const nuget = filledFormat('xml', markup, (name) => `%${name}%`);

/** https://code.visualstudio.com/docs/reference/variables-reference#_environment-variables */
export const vscode = filledFormat('json', prose, (name) => `\${env:${name}}`);

/** https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson */
export const devcontainer = filledFormat('json', prose, (name) => `\${localEnv:${name}}`);

/** A template that is copied and filled in: the name stays, without a value. */
export const envExample = filledFormat('dotenv', linewise, () => '');

/** Documentation shows where a value goes, not the value. */
export const documentation = filledFormat('text', prose, (name) => `<${name}>`);

/** https://developer.hashicorp.com/terraform/language/values/variables */
export const terraform: Language = {
  id: 'terraform',
  lexicon: hcl,
  replace: (site) => {
    const block = [...site.above.matchAll(/^(\w+)(?:\s+"[^"]*")*\s*\{/gm)].at(-1)?.[1];
    const around = enclosing(site.above + site.head, '{');
    if (around && /\bbackend\s+"[^"]*"\s*$/.test(around.head)) return { supplier: 'backend' };
    if (block === 'variable') return { supplier: 'tfvars' };
    const reference = (name: string) => `var.${name.toLowerCase()}`;
    const whole = site.token?.kind === 'string' && isWhole(site);
    const blocks = site.holes.map(
      ({ name }) => `variable "${name.toLowerCase()}" {\n  type      = string\n  sensitive = true\n}`,
    );
    const code = whole
      ? reference(site.holes[0]!.name)
      : (site.token?.kind === 'string' ? site.token.open : '') +
        filled(site, (name) => `\${${reference(name)}}`) +
        (site.token?.kind === 'string' ? site.token.close : '');
    return { code, needs: [...new Set(blocks)] };
  },
  place: (block, code) => ({
    at: code.length,
    text: `${/\n?$/.exec(code)![0] === '' ? '\n' : ''}\n${block}\n`,
  }),
};

export const tfvars = plainFormat('terraform', hcl, 'tfvars');

/**
 * Only a step that runs may see a secret, as a mount; `ENV` and `ARG` stay in the image for all to read.
 * https://docs.docker.com/build/building/secrets/
 */
export const dockerfile: Language = {
  id: 'dockerfile',
  lexicon: { ...shell, comments: [/#(?<=^[ \t]*#)/my] },
  bare: shellWord,
  replace: (site) => {
    const run = /^\s*RUN\s+(?!\[)/i.exec(site.head);
    if (!run) return { supplier: 'dockerfile' };
    const mounts = [
      ...new Set(site.holes.map(({ name }) => `--mount=type=secret,id=${name.toLowerCase()},env=${name} `)),
    ];
    const variable = (name: string) => `\${${name}}`;
    const head = [{ start: run[0].length, end: run[0].length, code: mounts.join('') }];
    if (!site.token) return { head, code: filled(site, (name) => `"${variable(name)}"`) };
    if (site.token.open === "'" && /["$`\\!]/.test(site.body)) {
      return {
        head,
        code: filled(
          site,
          (name) => `"${variable(name)}"`,
          (text) => text && `'${text}'`,
        ),
      };
    }
    return { head, code: `"${filled(site, variable)}"` };
  },
};
