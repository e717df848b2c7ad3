import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, settings } from '../platform/settings.ts';

export type SaveSetting = <K extends keyof Settings>(name: K, value: Settings[K]) => void;

/** The settings as they are now, wherever they were changed; undefined until they have been read. */
export function useSettings(): readonly [Settings | undefined, SaveSetting] {
	const [current, setCurrent] = useState<Settings>();
	useEffect(() => {
		const put = (part: Partial<Settings>) =>
			setCurrent((before) => (before === undefined ? before : { ...before, ...part }));
		const stops = [
			settings.keepOnCheck.watch((keepOnCheck) => put({ keepOnCheck })),
			settings.showMarks.watch((showMarks) => put({ showMarks })),
			settings.showCoverage.watch((showCoverage) => put({ showCoverage })),
			settings.sensitivity.watch((sensitivity) => put({ sensitivity })),
			settings.hiddenKinds.watch((hiddenKinds) => put({ hiddenKinds })),
		];
		readSettings().then(setCurrent, console.error);
		return () => {
			for (const stop of stops) stop();
		};
	}, []);
	return [current, save];
}

const save: SaveSetting = (name, value) => {
	settings[name].set(value).catch(console.error);
};
