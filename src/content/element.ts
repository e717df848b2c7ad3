type Child = Node | string | undefined;

/** Markup is made of elements and text alone, whatever stands in an article. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children.filter((child) => child !== undefined));
	return made;
}

/** An icon of 16 by 16, drawn in the colour of the text around it. */
export function icon(path: string): SVGSVGElement {
	const SVG = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 16 16');
	svg.setAttribute('aria-hidden', 'true');
	const line = document.createElementNS(SVG, 'path');
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}
