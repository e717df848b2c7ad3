import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedPage = { readonly html: string; readonly headers?: Readonly<Record<string, string>> };
export type Site = {
	url(name: string): string;
	/** Paths that were asked for, in order. */
	readonly asked: readonly string[];
	close(): Promise<void>;
};

/**
 * Serves pages on loopback, each under a host of its own (`flare` is http://flare.localhost:…/flare), as outlets are.
 * Browsers take every name under localhost for this machine and for a secure one.
 */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<Site> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		asked.push(pathname);
		const page = pages[pathname.slice(1)];
		response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
		response.end(page?.html ?? '<!doctype html><title>Nothing here</title>');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// A server that listens on TCP has an address of this kind.
	const { port } = server.address() as AddressInfo;
	return {
		url: (name) => `http://${name}.localhost:${port}/${name}`,
		asked,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
