import { definePattern } from '../src/detect/definePattern.ts';

/** Of databases, queues and the like, that no other pattern knows. */
const schemes =
  'amqp|amqps|mssql|sqlserver|oracle|clickhouse|clickhousedb|couchdb|couchbase|influxdb|kafka|pulsar|redshift|trino|presto|hive2|db2|firebird|elasticsearch|http+couchdb|stomp|hana|ibm_db_sa|vertica|teradata|teradatasql|cassandra|sybase|exa|impala|databricks|netezza|nzpy|monetdb|greenplum|crate|dremio|starrocks|doris|arangodb|memgraph|timescaledb|yugabytedb|memcached|activemq|rabbitmq|mqtt+ssl|smb|cifs|vnc|rdp|telnet|webdav|davs|socks4|socks5h|rtmp|rtmps|rtsps';

export default definePattern({
  provider: 'basic-auth',
  title: 'URL with a password',
  docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'basic-auth-url',
      title: 'Password in a URL',
      format:
        '(https|http|ftp|ftps|sftp|ssh|ws|wss|git|svn|ldap|ldaps|smtp|smtps|imap|imaps|socks5|rtsp|mqtt|mqtts|nats|bolt|neo4j|neo4j+s)://{user=[A-Za-z0-9._%+~!@-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'SERVICE_PASSWORD',
    },
    {
      id: 'basic-auth-database-url',
      title: 'Password in a connection URL',
      // Some name the driver, too, `mssql+pyodbc://`. Written twice, so that `://` alone is no anchor.
      format: `((${schemes})://|(${schemes})+{[a-z0-9_]:2-20}://){user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"'\`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}`,
      checks: ['url-password'],
      env: 'SERVICE_PASSWORD',
    },
    {
      id: 'basic-auth-header',
      title: 'Password in an Authorization header',
      format: '(A|a)uthorization{[\\s"\':=>,]:1-6}(B|b)asic <{base64:12-400}{[=]:0-2}>',
      checks: ['basic-auth'],
      env: 'BASIC_AUTH_CREDENTIALS',
      docs: 'https://www.rfc-editor.org/rfc/rfc7617',
    },
    {
      id: 'basic-auth-header-login',
      title: 'Password in an Authorization header',
      // Not encoded yet, in a file of requests.
      format: '(A|a)uthorization: (B|b)asic {[\\w.@-]:1-60}{[ :]:1}<{[^\\s"\'`<>{}$:&|;,()]:6-100}>',
      checks: ['strong-password'],
      env: 'SERVICE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.jetbrains.com/help/idea/http-client-in-product-code-editor.html#basic-and-digest-authentication',
    },
    {
      id: 'basic-auth-header-field',
      title: 'API key',
      // Swift and Objective-C name the header behind its value.
      format:
        '"<{[A-Za-z0-9+/_.~=-]:16-200}>"{[,]:0-1}{[\\s]:1-20}forHTTPHeaderField:{[ ]:0-1}{[@]:0-1}"{[A-Za-z-]:0-40}(Key|key|KEY|Token|token|Secret|secret|Authorization)"',
      checks: ['letters-and-digits'],
      env: 'API_KEY',
      confidence: 'likely',
      docs: 'https://developer.apple.com/documentation/foundation/urlrequest',
    },
  ],
});
