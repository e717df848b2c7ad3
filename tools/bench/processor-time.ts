import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that everything started by this process has taken, so that what is measured on a machine
 * with other work can be told from what it would be alone. Linux only; NaN elsewhere.
 */
export function processorTime(): number {
	try {
		const all = readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.flatMap((name) => statOf(name) ?? []);
		const ours = new Set([process.pid]);
		for (let size = 0; size < ours.size; ) {
			size = ours.size;
			for (const { id, parent } of all) if (ours.has(parent)) ours.add(id);
		}
		ours.delete(process.pid);
		return all.reduce((sum, { id, ticks }) => sum + (ours.has(id) ? ticks * TICK : 0), 0);
	} catch {
		return Number.NaN;
	}
}

/** Of every Linux that a browser runs on. */
const TICK = 10;

function statOf(name: string): { readonly id: number; readonly parent: number; readonly ticks: number } | undefined {
	try {
		const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		return { id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
	} catch {
		return undefined;
	}
}
