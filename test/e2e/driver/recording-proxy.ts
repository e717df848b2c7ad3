import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Browsers reach loopback directly and everything else through their proxy. This one notes what was wanted and gives nothing. */
export async function recordingProxy() {
	const contacted: string[] = [];
	const server = createServer((request, response) => {
		contacted.push(request.url ?? '');
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		contacted.push(request.url ?? '');
		socket.on('error', () => {});
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A server that listens on TCP has an address of this kind.
	const { port } = server.address() as AddressInfo;
	return {
		address: `127.0.0.1:${port}`,
		port,
		contacted,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
