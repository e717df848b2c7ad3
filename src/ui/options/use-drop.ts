import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dropped, droppedFiles } from './dropped-files.ts';

/** Files and folders dropped anywhere on the page, as a near miss would have the browser leave it for the file. True while some hover. */
export function useDrop(onDrop: (dropped: Dropped) => void): boolean {
	const [over, setOver] = useState(false);
	const latest = useRef(onDrop);
	latest.current = onDrop;
	useEffect(() => {
		const hover = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (event.relatedTarget === null) setOver(false);
		};
		const drop = (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes('Files')) return;
			event.preventDefault();
			setOver(false);
			droppedFiles(event.dataTransfer).then((dropped) => latest.current(dropped), console.error);
		};
		document.addEventListener('dragover', hover);
		document.addEventListener('dragleave', leave);
		document.addEventListener('drop', drop);
		return () => {
			document.removeEventListener('dragover', hover);
			document.removeEventListener('dragleave', leave);
			document.removeEventListener('drop', drop);
		};
	}, []);
	return over;
}
