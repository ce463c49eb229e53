import '../../frame/fonts.css';
import './page.css';

export { wordWindow, type WordWindow } from '../engine/window.ts';
