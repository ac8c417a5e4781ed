import { createServer } from 'node:http';
import sirv from 'sirv';

/** @typedef {{ folder: string, base: string }} Place A folder and the sub-path it is served under. */
/** @typedef {import('node:http').IncomingMessage & { url: string }} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Serves a folder as plain static files on this machine only, optionally under a sub-path.
 * Resolves with the address once it listens; takes the next free port when the wished one is in use.
 * Stops when the signal is aborted.
 *
 * @param {{ folder: string, port: number, base?: string, extra?: Place[], signal?: AbortSignal }} options
 */
export function serve({ folder, port, base = '', extra = [], signal }) {
  const sites = [...extra.map(site), site({ folder, base })];
  const server = createServer((request, response) =>
    answer(sites, /** @type {Request} */ (request), response)
  );
  return listen(server, port, signal).then((used) => `http://localhost:${used}${base}/`);
}

/** @param {Place} place */
function site({ folder, base }) {
  return { base, files: sirv(folder, { etag: true, dev: true }) };
}

/**
 * @param {ReturnType<typeof site>[]} sites
 * @param {Request} request
 * @param {Response} response
 */
function answer(sites, request, response) {
  const match = sites.find(({ base }) => request.url.startsWith(`${base}/`));
  if (!match) return notFound(response);
  request.url = request.url.slice(match.base.length);
  match.files(request, response, () => notFound(response));
}

/** @param {Response} response */
function notFound(response) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Nicht gefunden / not found');
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<number>} the port in use
 */
function listen(server, port, signal) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(listen(server, port + 1, signal)) : reject(error)
    );
    server.listen({ port, host: '127.0.0.1', signal }, () =>
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
    );
  });
}
