import { render } from 'preact';
import { message } from '../platform/i18n.ts';
import { labelDocument } from '../platform/locale.ts';
import { Panel } from './panel/panel.tsx';

labelDocument(document, message('panelTitle'));
const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
render(<Panel fixedTab={Number.isInteger(tab) ? tab : undefined} />, document.body);
