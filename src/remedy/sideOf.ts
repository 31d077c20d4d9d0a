import { nearest } from './idiomAt.ts';
import type { Task } from './rewriting.ts';

/** Paths of files that a browser gets, whatever builds them. */
const sent =
  /(?:^|\/)(?:public|static|www|wwwroot|assets)\/|^app\/javascript\/|(?:^|\/)resources\/(?:js|ts)\/|\.client\.[cm]?[jt]sx?$|(?:^|\/)app\/assets\//i;

/** Paths of files that run on a server, or when the program is built. */
const kept =
  /(?:^|\/)(?:pages\/api|server|functions|api|backend|scripts|bin|tests?|spec|__tests__|workers?|electron|prisma|db|migrations|tools|lib\/server)\/|(?:^|\/)(?:server|middleware|instrumentation|proxy)\.[cm]?[jt]sx?$|\.(?:server|config|setup|test|spec|story)\.[cm]?[jt]sx?$|(?:^|\/)(?:route|\+server|\+(?:page|layout)\.server)\.[cm]?[jt]sx?$|\.cjs$/i;

/** What only a browser has, and variables that are written into what it gets. */
const browser =
  /^[\t ]*['"]use client['"]|\bimport\.meta\.env\.(?:VITE_|PUBLIC_)|\bprocess\.env\.(?:NEXT_PUBLIC|REACT_APP|VUE_APP|EXPO_PUBLIC)_|\b(?:document\.(?:getElementById|querySelector|createElement|cookie|addEventListener)|window\.(?:location|addEventListener|document)|localStorage\.)/m;

/** What only a server has. */
const server =
  /^[\t ]*['"]use server['"]|\bfrom\s+['"](?:node:|fs['"]|http['"]|express['"]|fastify['"]|react-dom\/server['"]|server-only['"]|next\/headers['"])|\brequire\(\s*['"](?:node:|fs['"]|http['"]|express['"]|fastify['"])|\bgetServerSideProps\b|\bgetStaticProps\b/m;

/** Builders whose programs run in a browser or on a telephone, unless a server of theirs says otherwise. */
const builders =
  /"(?:vite|react-scripts|@vue\/cli-service|@angular\/core|parcel|expo|react-native|preact|@ionic\/core)"\s*:/;
const frameworks = /"(?:next|nuxt|@remix-run\/[\w-]+|@react-router\/node|@sveltejs\/kit|astro)"\s*:/;

/** Where the code of a script runs: what is sent to a browser can keep nothing secret. */
export function sideOf(task: Task): 'client' | 'server' {
  const { path, text } = task;
  if (/^[\t ]*['"]use client['"]/m.test(text)) return 'client';
  if (server.test(text)) return 'server';
  if (browser.test(text) || sent.test(path)) return 'client';
  if (kept.test(path)) return 'server';
  const manifest = nearest(task, 'package.json') ?? '';
  const isComponent = /\.[jt]sx$/i.test(path);
  // A component of Next in `app/` runs on the server unless it says otherwise.
  if (/"next"\s*:/.test(manifest)) return isComponent && !/(?:^|\/)app\//.test(path) ? 'client' : 'server';
  if (isComponent)
    return /"(?:react-dom|react-native|preact|solid-js|vite)"\s*:/.test(manifest) || manifest === ''
      ? 'client'
      : 'server';
  const isBuilt = builders.test(manifest) && !frameworks.test(manifest);
  return isBuilt && /(?:^|\/)src\//.test(path) ? 'client' : 'server';
}
