import { describe, expect, test } from '@jest/globals';
import { createRuleSet } from '../../src/detect/ruleSet.ts';
import { scanText } from '../../src/detect/scanText.ts';
import { rules } from '../support/patterns.ts';
import { base62, drawn, hex, valuesIn } from './makeRule.ts';

/*
 * Files and syntaxes that speak of secrets, beside values that look like some: what is encrypted, what is a digest, what
 * names another place.
 */

const ruleSet = createRuleSet(rules);
const sha1 = drawn(hex, 40, 3);
const other1 = drawn(hex, 40, 13);
const sha256 = drawn(hex, 64, 4);
const random = drawn(base62, 43, 5);
const uuid = `${other1.slice(0, 8)}-${other1.slice(8, 12)}-4${other1.slice(13, 16)}-a${other1.slice(17, 20)}-1${other1.slice(21, 32)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each(
  Object.entries({
    'a baseline of detect-secrets': `{"type": "Secret Keyword", "hashed_secret": "${sha1}", "line_number": 3}`,
    SOPS: `password: ENC[AES256_GCM,data:${random},iv:${random}=,tag:${random}==,type:str]`,
    'the ids of a tenant and a client': `var credential = new ClientSecretCredential("${uuid}", "${uuid.replace('1', '2')}", secret);`,
    'a service behind user and password':
      "cx_Oracle.connect('scott', password, 'db-01.acme.dev:1521/PRODPDB')",
    'one of several tokens compared, or of several messages':
      "if (tokens['acme'] == other || tokens['left'] = '(') errors['password']['length'] = 'At least 8!'",
    'what MySQL made of a password': `CREATE USER bob IDENTIFIED BY PASSWORD '*${other1.toUpperCase()}';`,
    'what PostgreSQL made of a password': `ALTER ROLE bob PASSWORD 'SCRAM-SHA-256$4096:${random.slice(0, 22)}==$${random}=:${random}=';`,
    'what dotenvx encrypted': `DB_PASSWORD=encrypted:B${random}${random}\n`,
    'what OpenSSL encrypted': `password = "U2FsdGVkX1${'8'}${random}="\n`,
    'what Windows encrypted': `<add key="Password" value="AQAAANCMnd8BFdERjHoAwE/Cl+sB${random}" />`,
    'what AWS KMS encrypted': `DB_PASSWORD: AQICAHh${random}${random}\n`,
    'what Jasypt encrypted': `spring.datasource.password=ENC(${random})\nother.password="ENC(${random})"\n`,
    'what Jenkins encrypted': `<secret>{AQAAABAAAAAg${random}=}</secret>`,
    'what Maven encrypted': `<password>{${random}=}</password>`,
    'a password that PostgreSQL hashed': `password="md5${sha1.slice(0, 32)}"\n`,
    'a sealed secret': `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${random}${random}\n`,
    'an Ansible vault': `password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  ${sha256}\n`,
    'an encrypted variable of Travis': `env:\n  global:\n    - secure: "${random}${random}="\n`,
    'Podfile.lock': `SPEC CHECKSUMS:\n  FirebaseAuth: ${sha1}\n  FirebaseCore: ${other1}\n\nPODFILE CHECKSUM: ${sha1}\n`,
    'the middle of Podfile.lock': `  Alamofire: ${other1}\n  GTMAppAuth: ${sha1}\n  Kingfisher: ${other1}\n`,
    'package-lock.json': `"node_modules/token-types": {"resolved": "https://registry.npmjs.org/token-types/-/token-types-1.0.0.tgz", "integrity": "sha512-${random}${random}=="}`,
    'yarn.lock': `"token-types@^1.0.0":\n  resolved "https://registry.yarnpkg.com/token-types-1.0.0.tgz#${sha1}"\n`,
    'go.sum': `github.com/x/token v1.0.0 h1:${random}=\n`,
    'Cargo.lock': `name = "secrecy"\nversion = "0.8.0"\nchecksum = "${sha256}"\n`,
    'requirements with hashes': `keyring==1.0 --hash=sha256:${sha256}\n`,
    'a strong name': 'Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
    'a translation': '{"password": "パスワードを入力してください", "token": "トークン", "secret": "秘密鍵"}',
    'another translation': 'password: "Неверный_пароль_пользователя"\nsecret: "密码必须至少包含八个字符"\n',
    'an action of another repository': `uses: docker/login-action@${sha1}\nwith:\n  password: \${{ secrets.TOKEN }}\n`,
    'a reference of Terraform': 'password = data.aws_secretsmanager_secret_version.db.secret_string\n',
    'a reference of CloudFormation': `MasterUserPassword: !Sub '{{resolve:secretsmanager:\${DbSecret}:SecretString}}'\n`,
    'a reference of Kubernetes': `- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db-${sha1.slice(0, 10)}\n      key: password\n`,
    'an external secret': `kind: ExternalSecret\nspec:\n  data:\n  - secretKey: password\n    remoteRef:\n      key: secret/data/acme-db-prod-7f3\n`,
    'a token of pages': `{"nextToken": "${random}", "continuationToken": "${random}", "pageToken":"${random}"}`,
    'a token against forged requests': `<input name="__RequestVerificationToken" value="${random}${random}">`,
    'a file for download': `url: "https://firebasestorage.googleapis.com/v0/b/a/o/b.png?alt=media&token=${sha1.slice(0, 8)}-1f0c-4c75-9819-${sha1.slice(0, 12)}"`,
    'the next parameter': `?response_type=token&client_id=${random}`,
    'a signature of a request': `Authorization: AWS ${sha1.slice(0, 20).toUpperCase()}:${random.slice(0, 27)}=\n`,
    sentences: 'The password is stored in the keychain.\nThe token is used once.\nA secret is required.\n',
    'a sentence with a constant': 'The password for the database is ROOT_PASSWORD_123\n',
    'commands that ask': 'mysql -u root -p\nsshpass -e ssh x\ncurl -u jane https://x\nnet user jane * /add\n',
    'commands with variables':
      'curl -u "$USER:$PASS" https://x\nzip -P "$PW1" a.zip\nnet use Z: \\\\srv\\share /user:jane %PW1%\nldapsearch -w $LDAP1 -b x\n',
    'calls with variables':
      'mysqli_connect($host, $user, $password);\nserver.login(user, os.environ["PASSWORD1"])\njwt.sign(payload, process.env.JWT_SECRET1)\nnew NetworkCredential(user, password)\n',
    'calls with stand-ins':
      "jwt.verify(token, 'your-256-bit-secret')\nnew PDO('mysql:host=localhost', 'root', '')\nmysqli_connect('localhost', 'root', 'password')\n",
    'clients with stand-ins':
      'smtp.connect(host, 25, "user", "password")\nsignal.connect("clicked", self, "on_click")\nbtoa("user:pass")\nBuffer.from("user:secretpass1").toString("base64")\nWiFi.begin("ssid", "your-password")\nldap_bind($c, $dn, "password123");\ncreate_superuser("admin", "a@acme.io", "adminpass")\nCredentials.basic("username", "password")\n',
    'keys that are words': `createHmac('sha256', 'secret')\nAES.new(b'Sixteen byte key', 1)\nnew SecretKeySpec("mySecretKey12345".getBytes(), "AES")\ncookieParser('keyboard-cat')\nhmac.new(b'salty', b'${sha1}')\nhash_hmac('sha256', $data, 'my-secret-key');\nCryptoJS.AES.encrypt('${sha1}', key)\nBuffer.from('${sha1}', 'hex').toString('base64')\n`,
    'commands that type words':
      'expect "password:"\nsend "$password\\r"\nsend "password\\r"\nhtpasswd -bc f user "$PW1"\n7z x -pPASSWORD a.7z\nlftp -u user,password host\nxfreerdp /u:jane /p:%PW1%\n',
    'bytes in order': 'secret = []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}\n',
    'a table of numbers': 'apiToken = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150]\n',
    'a table of Markdown':
      '| password | string | The password of the user |\n| token | Authentication_token_2 | x |\n',
    'names of passwords in other languages, and no password':
      'label.password=Contraseña\n{"password": "Passwort ändern", "senha": "obrigatória"}\nパスワード: 必須\npasswort: geheim123\nsenha: Yup.string().min(8),\n암호: AES-256-GCM\nclave: identificador-unico\n',
    'settings without a password':
      'requirepass foobared\nmasterauth ${REDIS_PASSWORD}\npsk=${WIFI_PSK}\nkey_mgmt=WPA-PSK\nrocommunity public\nsnmp-server community public RO\nrootpw --lock\nBUNDLE_WITHOUT: "development:test"\npepper: black-pepper\nWiFi.begin("ssid", "password");\nWiFi.begin(ssid, pass);\n',
    'a variable of nginx': 'proxy_set_header X-Auth-Token $http_x_auth_token;\n',
    'a setting that names a secret': 'helm install --set auth.existingSecret=my-secret-1,auth.username=x\n',
    'the name of a resource': `"arn:aws:secretsmanager:eu-west-1:*:secret:${random}"`,
    'a sentence under a name that speaks of a login': '"Auth.link.forgot-password": "Password dimenticata?"',
    'a login without a password': `"auth": "${base64('jane:')}"\nAuthorization: Basic ${base64('jane:')}\n`,
  }),
)('%s is silent', async (_, text) => {
  const { candidates } = await scanText([Buffer.from(text)], ruleSet, { path: 'a' });
  expect(candidates.map(({ rule, parts }) => [rule, parts[0]!.value])).toEqual([]);
});

describe('keys under each other are no checksums', () => {
  test.each([
    [`api_key: ${sha1}\napi_secret: ${other1}\n`, [sha1, other1]],
    [`token: ${sha1}\nother_token: ${other1}\nname: jane\n`, [sha1, other1]],
    [`client_id: ${other1}\nclient_secret: ${sha1}\n`, [sha1]],
  ])('%j', async (text, expected) => expect(await valuesIn(text)).toEqual(expected));
});
