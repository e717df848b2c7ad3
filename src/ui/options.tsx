import { render } from 'preact';
import { message } from '../platform/i18n.ts';
import { labelDocument } from '../platform/locale.ts';
import { OptionsPage } from './options/options-page.tsx';

labelDocument(document, message('optionsTitle'));
render(<OptionsPage />, document.body);
