// npm run e2e:all: the browser tests with their variations, which npm test leaves out for the sake of time.
import { npm } from './install.js';

process.env.E2E_ALL = 'yes';
npm('run', '--silent', 'e2e');
