import type { Detector } from '../detector.ts';
import { attribution } from './attribution.ts';
import { date } from './date.ts';
import { event } from './event.ts';
import { modality } from './modality.ts';
import { name } from './name.ts';
import { number } from './number.ts';
import { place } from './place.ts';
import { polarity } from './polarity.ts';
import { quote } from './quote.ts';

/** Every detector there is. A new one is a file beside this and a line here. */
export const DETECTORS: readonly Detector[] = [
	number,
	date,
	name,
	place,
	quote,
	polarity,
	modality,
	event,
	attribution,
];
