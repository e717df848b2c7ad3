/** The shapes beside the text. They stand on the page's own ground, so each has a colour for light and one for dark. */
export const GUTTER_STYLE = `
:host {
	all: initial !important;
	position: absolute !important;
	inset: 0 auto auto 0 !important;
	inline-size: 0 !important;
	block-size: 0 !important;
}

section {
	position: absolute;
	inset: 0 auto auto 0;
	direction: ltr;
}

h2 {
	position: absolute;
	inline-size: 1px;
	block-size: 1px;
	overflow: hidden;
	clip-path: inset(50%);
	margin: 0;
}

button {
	all: unset;
	box-sizing: border-box;
	position: absolute;
	inset: 0 auto auto 0;
	inline-size: var(--size, 20px);
	block-size: var(--size, 20px);
	padding: calc(var(--size, 20px) * 0.15);
	border-radius: 6px;
	color: var(--ink);
	cursor: pointer;
	-webkit-tap-highlight-color: transparent;
}

button[hidden] {
	display: none;
}

.light { --quiet: #5b6466; --rest: #ffffff; --on: #1f2324; }
.dark { --quiet: #b4bcbe; --rest: #101314; --on: #f2f2f0; }
.light.fact { --ink: #0f7b8e; }
.dark.fact { --ink: #5fcdde; }
.light.speech { --ink: #7050be; }
.dark.speech { --ink: #b8a0ff; }
.light.claim { --ink: #a8540e; }
.dark.claim { --ink: #f6b066; }
.later, .only, .omitted { --ink: var(--quiet); }

button:hover, button.active {
	background: var(--ink);
	color: var(--rest);
}

button:focus-visible {
	outline: 2px solid var(--on);
	outline-offset: 1px;
}

svg {
	display: block;
	inline-size: 100%;
	block-size: 100%;
	fill: none;
	stroke: currentcolor;
	stroke-width: 1.6;
	stroke-linecap: round;
	stroke-linejoin: round;
}

@media (forced-colors: active) {
	button { color: CanvasText; background: Canvas; }
	button:hover, button.active { color: HighlightText; background: Highlight; }
	button:focus-visible { outline-color: Highlight; }
}

@media print {
	section { display: none; }
}
`;
