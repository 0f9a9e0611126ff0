// npm run test:subpath: builds the app to live under a path, and runs the tests of its pages, its
// links and its life offline there. Other tests can be named: npm run test:subpath -- tests/study.spec.ts
import { buildIn, copyOfSource, run } from './copies.js';

const BASE_PATH = '/learn/flashpoint';
const named = process.argv.slice(2);
const tests = named.length > 0 ? named : ['tests/offline.spec.ts', 'tests/pages.spec.ts'];

const folder = copyOfSource();
buildIn(folder, { BASE_PATH });
console.log(`Built under ${BASE_PATH}. Testing ${tests.join(', ')}`);
run('npx', ['playwright', 'test', '--reporter=line', ...tests], folder, { BASE_PATH });
