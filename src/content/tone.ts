import { parentOf } from './flat-tree.ts';

/** Whether words stand on a light or a dark ground, which decides the colours that are seen on it. */
export type Tone = 'light' | 'dark';

/** How much of what is behind a colour may shine through before it is no longer the ground. */
const OPAQUE = 0.6;
/** Relative luminance at which black and white text are read equally well. */
const MIDDLE = 0.18;

/**
 * As drawn now, whoever decided it: the page's style sheets, its own dark mode, or an extension that darkens pages.
 * Where nothing but pictures is behind the words, their own colour tells.
 */
export function toneBehind(element: Element): Tone {
	for (let one: Element | null = element; one; one = parentOf(one)) {
		const { backgroundColor, backgroundImage } = getComputedStyle(one);
		const ground = readColour(backgroundColor);
		if (ground && ground.alpha >= OPAQUE) return ground.luminance < MIDDLE ? 'dark' : 'light';
		if (backgroundImage !== 'none') break;
	}
	const ink = readColour(getComputedStyle(element).color);
	return ink && ink.luminance > MIDDLE ? 'dark' : 'light';
}

type Colour = { readonly luminance: number; readonly alpha: number };

/** A computed colour: "rgb(17, 17, 17)", "rgba(0, 0, 0, 0)", "color(srgb 0.1 0.1 0.1 / 0.5)", "oklch(0.2 0.1 90)". */
function readColour(text: string): Colour | undefined {
	const [name = '', ...numbers] = text.toLowerCase().match(/[a-z]+|-?[\d.]+(?:e-?\d+)?%?/g) ?? [];
	const values = numbers.filter((part) => /\d/.test(part)).map((part) => Number.parseFloat(part));
	const [first, second, third, alpha = 1] = values;
	if (first === undefined || second === undefined || third === undefined) return undefined;
	if (name.startsWith('rgb')) return { luminance: luminance(first / 255, second / 255, third / 255), alpha };
	if (name === 'color') return { luminance: luminance(first, second, third), alpha };
	// Lightness as the eye has it: its cube is near enough to luminance.
	if (name.startsWith('ok')) return { luminance: first ** 3, alpha };
	if (name === 'lab' || name === 'lch') return { luminance: (first / 100) ** 3, alpha };
	return undefined;
}

function luminance(red: number, green: number, blue: number): number {
	const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
		part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
