import type { loaders as en } from '../en/loaders.ts';
import type { Translation } from '../inLanguage.ts';

const list = (names: readonly string[]) => names.join('、');

export const loaders: Translation<typeof en> = {
  install: (command) => `ファイルを読み込むツールをインストールしてください: ${command}`,
  firstLine: (line) => `プログラムが最初に実行する行にしてください: ${line}`,
  firstLines: (lines) => `プログラムが最初に実行する行にしてください: ${lines.join('; ')}`,
  lineInMain: (line) => `プログラムの開始位置に置いてください: ${line}`,
  orNode: (envFile) => `何もインストールしない場合は、次のように起動してください: node --env-file=${envFile}`,
  shell: 'ファイルを読み込んだシェルからプログラムを起動してください: set -a; . ./.env; set +a',
  alsoImport: (path, line) => `${path} の spring.config.import に追加してください: ${line}`,
  loads: (loader) => `.env を読み込みます (${loader})`,

  elsewhere: {
    github: (names) =>
      `GitHub Actions: ${list(names)} をそれぞれ gh secret set NAME で登録し、ワークフローに env: NAME: \${{ secrets.NAME }} を書きます`,
    githubAs: (name, secret) =>
      `GitHub Actions: gh secret set ${secret} で登録し、ワークフローに env: ${name}: \${{ secrets.${secret} }} を書きます`,
    gitlab: (names) =>
      `GitLab CI: Settings > CI/CD > Variables に ${list(names)} をマスクした変数として登録します`,
    heroku: (names) => `Heroku: Settings > Config Vars に ${list(names)} を登録します`,
    fly: 'Fly.io では次を実行します: fly secrets import < .env',
    vercel: (names) => `Vercel: ${list(names)} をそれぞれ vercel env add NAME で登録します`,
    netlify: (names) => `Netlify: Site configuration > Environment variables に ${list(names)} を登録します`,
    docker: (names) =>
      `Docker では次のように渡します: docker run ${names.map((name) => `--env ${name}`).join(' ')}`,
    kamal: (names) =>
      `Kamal: ${list(names)} を .kamal/secrets と、config/deploy.yml の env: secret: に書きます`,
    server: (names) => `実行するサーバーと CI の設定に ${list(names)} を登録します`,
  },

  railsCredentials: 'Rails では、暗号化してリポジトリに置けます: bin/rails credentials:edit',
  awsRole: 'AWS 上ではキー自体が不要です。マシンにロールを割り当てると、SDK が認証情報を自動で見つけます。',
  googleIdentity:
    'Google Cloud 上ではキー自体が不要です。サービスアカウントを割り当てると、ライブラリが自動で見つけます。',
  azureIdentity:
    'Azure 上ではキー自体が不要です。マネージド ID を DefaultAzureCredential が自動で見つけます。',
};
