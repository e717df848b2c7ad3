/** A style sheet for a shadow root: its text, made small by the build. */
declare module '*.css' {
	const text: string;
	export default text;
}
