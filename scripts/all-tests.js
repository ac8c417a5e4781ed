// npm run test:all and e2e:all: with the variations and the country-sized files that npm test leaves out for the sake of time.
import { npm } from './install.js';

process.env.ALL_TESTS = 'yes';
npm('run', '--silent', process.argv[2] ?? 'test');
