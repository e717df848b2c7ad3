/** Language data: bytes in the bundle (esbuild's `binary` loader) and in the tests (vitest.config.ts). */
declare module '*.bin' {
	const bytes: Uint8Array<ArrayBuffer>;
	export default bytes;
}
