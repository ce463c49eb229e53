import '../../frame/fonts.css';
import './page.css';

export { openViewer, showPlace, view, wordWindow, type WordWindow } from '../engine/window.ts';
