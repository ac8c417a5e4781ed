// npm start: installs what is missing, builds, serves the app with the example municipality, prints the address.
import { ensureInstalled, npm } from './install.js';

const port = Number(process.env.PORT ?? 4173);

ensureInstalled();
npm('run', 'build', '--silent');
const { serve } = await import('./serve.js');
const address = await serve({ folder: 'build', port });
console.log(`\nPräventionsatlas: ${address}\n(Strg+C / Ctrl+C to stop)`);
