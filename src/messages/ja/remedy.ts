import type { remedy as en } from '../en/remedy.ts';
import type { Translation } from '../inLanguage.ts';

const list = (names: readonly string[]) => names.join(' と ');

const programReads = (format: string) => (names: readonly string[]) =>
  `${format}では環境変数を参照できません。このファイルを読み込むプログラムの側で、環境変数 ${list(names)} を読むようにしてください。`;

export const remedy: Translation<typeof en> = {
  supplier: {
    ansible: (names) =>
      `Ansible が読み込むファイルです。値は vault (ansible-vault) に置くか、${list(names)} を lookup で参照してください。`,
    appsettings: (names) =>
      `ASP.NET Core では環境変数がこのファイルより優先されます。ここからは削除し、環境変数 ${list(names)} に設定してください (階層はアンダースコア 2 つで区切ります)。`,
    backend: (names) =>
      `backend ブロックでは変数を使えません。ここからは削除し、terraform init に -backend-config で渡してください (${list(names)})。`,
    ci: (names) =>
      `CI サービスの設定画面で ${list(names)} をシークレットとして登録し、ここからは削除してください。`,
    client: (names) =>
      `このコードはブラウザーで動くため、何も秘密にできません。呼び出しをサーバー側に移し、そこで ${list(names)} を読み込んでください。`,
    cloudformation: (names) =>
      `${list(names)} を平文で書かず、CloudFormation の動的参照で Secrets Manager から取得してください。`,
    comment: (_names) => 'コメントの中にあります。削除してください。',
    constant: (names) =>
      `ここには構文上、定数しか書けません。実行時に環境変数 ${list(names)} を読み込んでください。`,
    csv: (names) =>
      `これはデータファイルです。値を取り除き、読み込むプログラムの側で環境変数 ${list(names)} を読むようにしてください。`,
    dockerfile: (names) => {
      const secret = (name: string) => `id=${name.toLowerCase()},env=${name}`;
      const mounts = names.map((name) => `--mount=type=secret,${secret(name)}`).join(' ');
      const secrets = names.map((name) => `--secret ${secret(name)}`).join(' ');
      const variables = names.map((name) => `--env ${name}`).join(' ');
      return `ENV や ARG は使わないでください。イメージに残ります。ビルド時に必要なら RUN ${mounts} と書き、docker build ${secrets} でビルドします。実行時に必要なら docker run ${variables} で渡します。`;
    },
    expression: (names) => `文字列の中から取り除き、その場所で環境変数 ${list(names)} を読み込んでください。`,
    gitlab: (names) =>
      `ここからは削除し、Settings > CI/CD > Variables に ${list(names)} をマスクされた変数として追加してください。すべてのジョブから参照できます。`,
    gradle: (names) =>
      `Gradle からは環境変数も読めます。ここからは削除し、ビルドスクリプトで ${list(names.map((name) => `System.getenv("${name}")`))} を使ってください。`,
    helm: (names) =>
      `ここは空にして、チャートが Kubernetes の Secret から ${list(names)} を読み込むようにしてください。`,
    ini: programReads('この形式'),
    json: programReads('JSON '),
    kubernetes: (names) =>
      `${list(names)} は、リポジトリの外で作成する Secret に置いてください。コンテナーからは valueFrom.secretKeyRef で参照します。`,
    notebook: (names) =>
      `ノートブックでは代わりに ${list(names.map((name) => `os.environ["${name}"]`))} を読み込み、出力を消去してください。`,
    properties: programReads('この形式'),
    sql: (names) =>
      `SQL では環境変数を参照できません。このスクリプトを実行するプログラムから ${list(names)} を渡してください。`,
    tfvars: (names) =>
      `ここからは削除し、terraform を実行する環境で ${list(names.map((name) => `TF_VAR_${name.toLowerCase()}`))} を設定してください。`,
    toml: programReads('TOML '),
    unknown: (names) => `ファイルから取り除き、代わりに環境変数 ${list(names)} から読み込んでください。`,
    wrangler: (names) => `ここからは削除し、wrangler secret put ${list(names)} で Worker に渡してください。`,
    xml: programReads('XML '),
    yaml: programReads('YAML '),
  },
};
