/** The card's own style sheet. In the colours and letters of the panel; readable whatever the page looks like. */
export const CARD_STYLE = `
*,
::before {
	box-sizing: border-box;
	margin: 0;
	padding: 0;
}

.card {
	color-scheme: light dark;
	--paper: #fdfcfa;
	--ink: #1f2324;
	--quiet: #5b6466;
	--rule: #e6e4df;
	--edge: rgb(31 35 36 / 14%);
	--accent: #12687a;
	--here: #d5eaee;
	--there: #f4e6c6;
	--hover: rgb(31 35 36 / 7%);
	--shadow: 0 1px 2px rgb(0 0 0 / 6%), 0 10px 30px rgb(0 0 0 / 16%);
	/* No typeface by name: a page may lend its own under any name, and be asked for the letters of what was kept. */
	--reading: serif;

	position: fixed;
	inset: 0 auto auto 0;
	inline-size: min(26rem, 100vw - 24px);
	block-size: auto;
	max-block-size: min(30rem, 100vh - 24px);
	overflow: hidden auto;
	overscroll-behavior: contain;
	scrollbar-width: thin;
	scrollbar-color: var(--quiet) transparent;
	border: 1px solid var(--edge);
	border-radius: 12px;
	background: var(--paper);
	color: var(--ink);
	box-shadow: var(--shadow);
	font: 14px / 1.5 system-ui, sans-serif;
	overflow-wrap: anywhere;
	text-align: start;
}

@media (prefers-color-scheme: dark) {
	.card {
		--paper: #212526;
		--ink: #e6e6e3;
		--quiet: #a3abad;
		--rule: #3a4041;
		--edge: rgb(255 255 255 / 16%);
		--accent: #82cad6;
		--here: #1e4a53;
		--there: #57461d;
		--hover: rgb(255 255 255 / 10%);
		--shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 34px rgb(0 0 0 / 55%);
	}
}

/* The card takes the focus as a whole, so that keys reach it; what can be pressed in it shows its own. */
.card:focus {
	outline: none;
}

.card.docked {
	inset: auto 12px 12px auto;
}

.card.notice {
	padding: 14px 18px;
	font-weight: 500;
}

.card.sheet {
	inline-size: 100vw;
	max-inline-size: none;
	max-block-size: 60vh;
	border-width: 1px 0;
	border-radius: 0;
}

@media (prefers-reduced-motion: no-preference) {
	.card {
		animation: appear 140ms ease-out;
	}

	@keyframes appear {
		from {
			opacity: 0;
		}
	}
}

.bar {
	position: sticky;
	inset-block-start: 0;
	z-index: 1;
	display: flex;
	align-items: center;
	gap: 2px;
	padding: 8px 8px 6px 18px;
	background: var(--paper);
}

.kind {
	display: flex;
	align-items: center;
	gap: 6px;
	margin-inline-end: auto;
	color: var(--quiet);
	font-size: 13px;
	font-weight: 500;
}

.position {
	margin-inline-end: 6px;
	color: var(--quiet);
	font-size: 13px;
	font-variant-numeric: tabular-nums;
}

svg {
	inline-size: 16px;
	block-size: 16px;
	fill: none;
	stroke: currentcolor;
	stroke-width: 1.4;
	stroke-linecap: round;
	stroke-linejoin: round;
}

button {
	font: inherit;
	border: 0;
	border-radius: 8px;
	background: none;
	color: var(--quiet);
	cursor: pointer;
}

.tool {
	display: grid;
	place-items: center;
	inline-size: 30px;
	block-size: 30px;
}

button:hover {
	background: var(--hover);
	color: var(--ink);
}

button:focus-visible,
a:focus-visible {
	outline: 2px solid var(--accent);
	outline-offset: -2px;
}

.foot {
	padding: 6px 10px 8px;
}

.foot button {
	padding: 4px 8px;
	min-block-size: 28px;
	font-size: 13px;
	font-weight: 500;
	text-align: start;
}

.foot ul {
	list-style: none;
}

.foot li button {
	inline-size: 100%;
	color: var(--ink);
}

.toggle::after {
	content: "";
	display: inline-block;
	inline-size: 5px;
	block-size: 5px;
	margin-inline-start: 7px;
	border: solid currentcolor;
	border-width: 0 1.5px 1.5px 0;
	transform: translateY(-2px) rotate(45deg);
}

.toggle[aria-expanded="true"]::after {
	transform: translateY(1px) rotate(-135deg);
}

.passages {
	padding: 0 18px 8px;
}

[hidden] {
	display: none;
}

.reason {
	padding-inline: 18px;
	font-size: 15px;
	font-weight: 600;
	line-height: 1.4;
	text-wrap: pretty;
}

.foot:not(:empty) {
	border-block-start: 1px solid var(--rule);
}

/* Words of what was kept, see sealed.ts. */
[data-words]::before {
	content: attr(data-words);
}

.note {
	margin-block-start: 8px;
	color: var(--quiet);
}

section {
	margin-block-start: 14px;
}

section.there {
	padding-block-start: 14px;
	border-block-start: 1px solid var(--rule);
}

.source {
	display: flex;
	flex-wrap: wrap;
	align-items: baseline;
	column-gap: 10px;
	font-size: 13px;
}

.source strong {
	font-weight: 600;
}

.here .source strong {
	color: var(--quiet);
	font-weight: 500;
}

.source time {
	color: var(--quiet);
}

.ways {
	display: flex;
	flex-wrap: wrap;
	gap: 2px 14px;
	margin-block-start: 4px;
	font-size: 13px;
}

.link {
	padding: 0;
	border-radius: 2px;
	color: var(--accent);
	font-size: 13px;
	text-decoration: underline 1px;
	text-underline-offset: 0.2em;
}

.link:hover {
	background: none;
}

.age {
	padding-inline: 5px;
	border: 1px solid var(--rule);
	border-radius: 4px;
	color: var(--quiet);
	font-size: 12px;
}

.timeline {
	padding-block-start: 14px;
	border-block-start: 1px solid var(--rule);
}

.timeline ol {
	margin-block-start: 6px;
	list-style: none;
	font-size: 13px;
}

.timeline li {
	position: relative;
	display: flex;
	flex-wrap: wrap;
	column-gap: 10px;
	padding: 2px 0 2px 18px;
}

.timeline li::before {
	content: "";
	position: absolute;
	inset: 9px auto auto 3px;
	inline-size: 7px;
	block-size: 7px;
	border: 1.5px solid var(--quiet);
	border-radius: 50%;
	background: var(--paper);
}

.timeline li.now::before {
	background: var(--quiet);
}

.timeline li + li::after {
	content: "";
	position: absolute;
	inset: -8px auto auto 6px;
	block-size: 17px;
	border-inline-start: 1.5px solid var(--rule);
}

.timeline time {
	margin-inline-start: auto;
	color: var(--quiet);
}

.wording + .wording {
	margin-block-start: 12px;
}

.also {
	margin-block-start: 4px;
	color: var(--quiet);
	font-size: 13px;
}

em {
	font-style: normal;
	text-decoration: underline dotted 1.5px var(--quiet);
	text-underline-offset: 0.22em;
}

a {
	color: var(--accent);
	text-decoration: underline;
	text-decoration-thickness: 1px;
	text-underline-offset: 0.2em;
}

blockquote {
	margin-block-start: 5px;
	font: 17px / 1.45 var(--reading);
	unicode-bidi: plaintext;
	text-wrap: pretty;
}

mark {
	padding-inline: 2px;
	border-radius: 3px;
	background: var(--here);
	color: inherit;
	font-weight: 600;
	-webkit-box-decoration-break: clone;
	box-decoration-break: clone;
}

.there mark {
	background: var(--there);
}

@media (forced-colors: active) {
	.card {
		border-color: CanvasText;
	}

	mark {
		background: Mark;
		color: MarkText;
	}
}

@media print {
	.card { display: none; }
}
`;
