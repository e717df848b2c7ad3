import type { Driver, Tab } from './driver/driver.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** The colour that most of a part of the window has: what is behind its words. */
export async function groundOf(
	driver: Driver,
	tab: Tab,
	box: { x: number; y: number; width: number; height: number },
): Promise<Colour> {
	const png = Buffer.from(await tab.screenshot()).toString('base64');
	const width = await tab.evaluate(() => innerWidth);
	const colour = await driver.asExtension(
		async (_, png, box, width) => {
			const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const scale = image.width / width;
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
			if (!context) throw new Error('No canvas');
			context.drawImage(image, 0, 0);
			const part = [box.x, box.y, box.width, box.height].map((length) => Math.round(length * scale));
			const { data } = context.getImageData(part[0] ?? 0, part[1] ?? 0, part[2] ?? 1, part[3] ?? 1);
			const counts = new Map<string, number>();
			for (let i = 0; i < data.length; i += 4) {
				const colour = data.slice(i, i + 3).join();
				counts.set(colour, (counts.get(colour) ?? 0) + 1);
			}
			return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
		},
		png,
		box,
		width,
	);
	const [red = 0, green = 0, blue = 0] = colour.split(',').map(Number);
	return [red, green, blue];
}

/** As WCAG has it: 1 for the same, 21 for black on white. */
export function contrast(one: Colour, other: Colour): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** "rgb(17, 17, 17)" */
export function rgb(text: string): Colour {
	const [red = 0, green = 0, blue = 0] = text.match(/[\d.]+/g)?.map(Number) ?? [];
	return [red, green, blue];
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = colour.map((part) =>
		part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
