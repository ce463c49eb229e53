import '../../frame/fonts.css';
import './page.css';

export { openViewer, view, wordWindow, type WordWindow } from '../engine/window.ts';
