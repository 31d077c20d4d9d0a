import { printable } from '../../terminal.ts';
import type { rewrite as en } from '../en/rewrite.ts';
import type { Translation } from '../inLanguage.ts';

const noVariables = (format: string) => `${format}では環境変数を参照できません。`;

export const rewrite: Translation<typeof en> = {
  reason: {
    ansible: 'Ansible が読み込むファイルで、値は vault か lookup から取得します。',
    appsettings:
      'ASP.NET Core の設定ファイルでは環境変数を参照できません。環境変数がこのファイルより優先されます。',
    backend: 'Terraform の backend ブロックでは変数を使えません。',
    ci: 'この CI サービスでは、シークレットはサービスの設定から渡されます。',
    client: 'このコードはブラウザーに送られます。変数の名前が何であっても、何も秘密にできません。',
    cloudformation: noVariables('CloudFormation のテンプレート'),
    comment: 'コメントの中にあります。',
    conflict: '同じつづりでも実際の値が異なる 2 つの値を、1 つの変数に入れることになります。',
    constant: 'この場所には構文上、リテラルか定数しか書けません。',
    csv: 'これはデータファイルで、環境変数を参照できません。',
    dockerfile: 'ENV と ARG の値はイメージに残り、誰でも読めます。',
    expression: 'このリテラルには、式を安全に埋め込む方法がありません。',
    gitlab: 'ジョブがこの変数を自分自身として参照することになり、値が得られません。',
    gradle: noVariables('Gradle の properties ファイル'),
    helm: 'チャートの values は環境変数からは読み込まれません。',
    ini: noVariables('この形式'),
    json: noVariables('JSON '),
    kubernetes: 'この種類のマニフェストには、値をそのまま書くしかありません。',
    netrc: 'このファイルの内容は、プログラムがそのまま読み込みます。',
    notebook: 'Python のコードセルの中にはありません。',
    outputs: 'ノートブックに保存された出力の中にあります。',
    pattern: '前後の文字列が書式として処理され、この値に含まれる記号が書式の一部とみなされます。',
    placeholder: 'この値には、この形式で変数とみなされる記号が含まれています。',
    properties: noVariables('この形式'),
    spelling: 'この書き方がどの値を表すのか、確実には分かりません。',
    sql: noVariables('SQL '),
    syntax: '環境変数に置き換えると、ファイルが構文エラーになります。',
    tfvars: '値のファイルでは変数を使えません。',
    toml: noVariables('TOML '),
    unknown: 'この種類のファイルで環境変数を読み込む方法が分かりません。',
    workflow: 'ワークフローのこの場所では、GitHub のシークレットを参照できません。',
    wrangler: 'このファイルでは変数を参照できません。Worker のシークレットは Cloudflare から渡されます。',
    xml: noVariables('XML '),
    yaml: noVariables('YAML '),
    zero: '環境変数には値 0 のバイトを入れられません。',
  },
  client: (name) =>
    `呼び出しをサーバー側 (API ルートやサーバー関数) に移し、そこで環境変数 ${name} を読み込んでください。VITE_、NEXT_PUBLIC_、PUBLIC_、REACT_APP_、NUXT_PUBLIC_、EXPO_PUBLIC_ で始まる名前は使わないでください。そのような変数の値は、ブラウザーに送られるコードに書き込まれます。`,
  conflict: (name) => `どちらか一方には ${name} 以外の変数を使ってください。`,
  netrc: (name) =>
    `この行は、必要とする人のホームフォルダーの .netrc か認証情報ストアに置き、リポジトリには含めないでください。ここに ${name} を書くことはできません。`,
  outputs: (name) =>
    `ノートブックの出力を消し (jupyter nbconvert --clear-output --inplace)、セルでは環境変数 ${name} を読み込んでください。`,
  workflow: (name) =>
    `ステップかジョブの env、run、with で \${{ secrets.${name} }} と書いて参照してください。値は gh secret set ${name} で登録します。`,
  byHand: (name) => `手作業で値を取り除き、その場所で環境変数 ${name} を読み込んで、結果を確かめてください。`,
  broken: (path) =>
    `${printable(path)} は変更前から構文エラーがあったため、正しく書き換えられたかどうか確認できませんでした。変更された行を見てください。`,
  notes: {
    compileTime: (path) =>
      `${printable(path)} はコンパイル時に読み込まれるため、その時点で環境変数が必要です。config/runtime.exs なら起動時に読み込まれます。`,
    dockerSyntax:
      'RUN でシークレットを環境変数として使うには、Dockerfile 構文 1.10 以降 (Docker 27、BuildKit) が必要です。',
    dockerRun: (name) =>
      `${name} はイメージに含まれなくなりました。docker run --env-file .env か、Compose の env_file で渡してください。`,
    terraform: (variables) =>
      `Terraform は値を state に書き込みます。state は暗号化された backend に置き、Terraform を実行する環境に ${variables.join(', ')} を設定してください。`,
    notebookOutputs: 'ノートブックを保存する前に、カーネルを再起動して出力を消してください。',
  },
};
