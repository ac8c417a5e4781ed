import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder as plain static files on this machine only, optionally under a sub-path.
 * Resolves with the address once it listens; takes the next free port when the wished one is in use.
 */
export function serve({ folder, port, base = '', extra = [] }) {
  const sites = [...extra.map(site), site({ folder, base })];
  const server = createServer((request, response) => answer(sites, request, response));
  return listen(server, port).then((used) => `http://localhost:${used}${base}/`);
}

function site({ folder, base }) {
  return { base, files: sirv(folder, { etag: true, dev: true }) };
}

function answer(sites, request, response) {
  const match = sites.find(({ base }) => request.url.startsWith(`${base}/`));
  if (!match) return notFound(response);
  request.url = request.url.slice(match.base.length);
  match.files(request, response, () => notFound(response));
}

function notFound(response) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nicht gefunden / not found');
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(listen(server, port + 1)) : reject(error)
    );
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
