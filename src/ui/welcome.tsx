import { render } from 'preact';
import { message } from '../platform/i18n.ts';
import { labelDocument } from '../platform/locale.ts';
import { WelcomePage } from './welcome/welcome-page.tsx';

labelDocument(document, message('welcomeTitle'));
render(<WelcomePage />, document.body);
