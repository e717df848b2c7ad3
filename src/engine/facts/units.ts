import { CURRENCIES } from './figures/currencies.ts';

/** What a unit measures: only quantities of one family can be compared. A bare count has the unit "" and the family "count". */
export function unitFamily(unit: string): string {
	return UNITS.get(unit)?.family ?? (CURRENCIES.has(unit) ? `money ${unit}` : unit === '' ? 'count' : unit);
}

export const isMoney = (unit: string): boolean => unitFamily(unit).startsWith('money');

/** The same amount in another unit, or undefined where the two measure different things. Rates of exchange are not known here. */
export function convert(value: number, from: string, to: string): number | undefined {
	if (from === to) return value;
	if (unitFamily(from) !== unitFamily(to)) return undefined;
	const source = UNITS.get(from) ?? WHOLE;
	const target = UNITS.get(to) ?? WHOLE;
	return (value * source.factor + source.zero - target.zero) / target.factor;
}

type Unit = { readonly family: string; readonly factor: number; readonly zero: number };
const WHOLE: Pick<Unit, 'factor' | 'zero'> = { factor: 1, zero: 0 };

/** Unit, its size in the family's base, and its names; each line of a family in turn. */
const TABLE: Readonly<
	Record<string, readonly (readonly [unit: string, factor: number, names: string, zero?: number])[]>
> = {
	share: [
		['%', 1, '%|percent|per cent|pct|pc|per-cent'],
		['share', 100, ''],
	],
	points: [
		[
			'percentage-point',
			1,
			'percentage point|percentage points|percent point|per cent point|percent points|per cent points',
		],
		['basis-point', 0.01, 'basis point|basis points|bps'],
	],
	length: [
		['mm', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters'],
		['cm', 0.01, 'cm|centimetre|centimetres|centimeter|centimeters'],
		['m', 1, 'metre|metres|meter|meters'],
		['km', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers'],
		['in', 0.0254, 'inch|inches'],
		['ft', 0.3048, 'ft|foot|feet'],
		['yd', 0.9144, 'yd|yds|yard|yards'],
		['mi', 1609.344, 'mi|mile|miles'],
		['nmi', 1852, 'nautical mile|nautical miles'],
		['light-year', 9.4607e15, 'light year|light years'],
	],
	mass: [
		['mg', 1e-6, 'mg|milligram|milligrams'],
		['g', 0.001, 'gram|grams|gramme|grammes'],
		['kg', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes'],
		['t', 1000, 'tonne|tonnes|metric ton|metric tons|metric tonnes'],
		['ton', 907.18474, 'ton|tons|short tons'],
		['lb', 0.45359237, 'lb|lbs|pound|pounds'],
		['oz', 0.028349523, 'oz|ounce|ounces'],
		['stone', 6.35029318, 'stone'],
	],
	area: [
		['m²', 1, 'square metre|square metres|square meter|square meters|sq m'],
		['km²', 1e6, 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2'],
		['ft²', 0.09290304, 'square foot|square feet|sq ft'],
		['mi²', 2589988.11, 'square mile|square miles|sq mi|sq miles'],
		['ha', 1e4, 'ha|hectare|hectares'],
		['acre', 4046.8564, 'acre|acres'],
	],
	volume: [
		['ml', 0.001, 'ml|millilitre|millilitres|milliliter|milliliters'],
		['l', 1, 'litre|litres|liter|liters'],
		['m³', 1000, 'cubic metre|cubic metres|cubic meter|cubic meters'],
		['ft³', 28.316847, 'cubic foot|cubic feet'],
		['gal', 3.785411784, 'gallon|gallons'],
		['bbl', 158.987295, 'barrel|barrels'],
		['pint', 0.473176473, 'pint|pints'],
	],
	speed: [
		[
			'km/h',
			1,
			'km/h|kmh|kph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|km per hour|km an hour',
		],
		['mph', 1.609344, 'mph|miles per hour|miles an hour'],
		['kn', 1.852, 'knot|knots'],
		['m/s', 3.6, 'metres per second|meters per second|metres a second|meters a second'],
	],
	temperature: [
		['°C', 1, '°c|degrees celsius|degree celsius|degrees centigrade|degrees c|celsius|c'],
		['°F', 5 / 9, '°f|degrees fahrenheit|degree fahrenheit|degrees f|fahrenheit', -160 / 9],
	],
	degrees: [['°', 1, '°|degree|degrees']],
	energy: [
		['J', 1, 'joule|joules'],
		['kWh', 3.6e6, 'kwh|kilowatt hour|kilowatt hours'],
		['MWh', 3.6e9, 'mwh|megawatt hour|megawatt hours'],
		['GWh', 3.6e12, 'gwh|gigawatt hour|gigawatt hours'],
		['kcal', 4184, 'calorie|calories|kcal'],
	],
	power: [
		['W', 1, 'watt|watts'],
		['kW', 1e3, 'kw|kilowatt|kilowatts'],
		['MW', 1e6, 'mw|megawatt|megawatts'],
		['GW', 1e9, 'gw|gigawatt|gigawatts'],
		['hp', 745.7, 'hp|horsepower'],
	],
	data: [
		['kB', 1e3, 'kb|kilobyte|kilobytes'],
		['MB', 1e6, 'mb|megabyte|megabytes'],
		['GB', 1e9, 'gb|gigabyte|gigabytes'],
		['TB', 1e12, 'tb|terabyte|terabytes'],
	],
	time: [
		['second', 1, 'second|seconds|sec|secs'],
		['minute', 60, 'minute|minutes|min|mins'],
		['hour', 3600, 'hour|hours|hr|hrs'],
		['day', 86400, 'day|days'],
		['week', 604800, 'week|weeks|wk|wks'],
		['fortnight', 1209600, 'fortnight|fortnights'],
		['month', 2629800, 'month|months|mo'],
		['year', 31557600, 'year|years|yr|yrs'],
		['decade', 315576000, 'decade|decades'],
		['century', 3155760000, 'century|centuries'],
	],
	'years-old': [['years-old', 1, '']],
	magnitude: [['magnitude', 1, 'magnitude']],
	times: [['times', 1, 'times|fold']],
	'money USD': [['cent', 0.01, '']],
	'money GBP': [['penny', 0.01, '']],
};

const UNITS = new Map(
	Object.entries(TABLE).flatMap(([family, units]) =>
		units.map(([unit, factor, , zero = 0]): [string, Unit] => [unit, { family, factor, zero }]),
	),
);

/** The name of a unit in lower case, its words apart by one space, to the unit. */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
	Object.values(TABLE).flatMap((units) =>
		units.flatMap(([unit, , names]) =>
			names.split('|').flatMap((name): [string, string][] => (name ? [[name, unit]] : [])),
		),
	),
);
