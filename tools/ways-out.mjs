/** Ways to the network, and ways to make code out of text. A script of the extension may hold none of them, by whatever name it calls them. */
const FORBIDDEN = [
	/\bfetch\b/,
	/\bXMLHttpRequest\b/,
	/\bWebSocket\b/,
	/\bWebSocketStream\b/,
	/\bWebTransport\b/,
	/\bRTCPeerConnection\b/,
	/\bsendBeacon\b/,
	/\bEventSource\b/,
	/\beval\s*\(/,
	/\bFunction\s*\(/,
	/\bimport\s*\(/,
];

/** What a script holds of that. */
export function waysOut(script) {
	return FORBIDDEN.flatMap((pattern) => script.match(pattern)?.[0] ?? []);
}
