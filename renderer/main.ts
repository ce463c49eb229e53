import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { failed } from './bridge.ts';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import { i18n, useInvented } from './i18n/index.ts';
import { useScreen } from './stores/screen.ts';
import { useVisit } from './stores/visit.ts';

const pseudo = new URLSearchParams(location.search).get('pseudo');
if (pseudo === 'ltr') useInvented('invented-ltr');
if (pseudo === 'rtl') useInvented('invented-rtl');

const app = createApp(App);
app.use(createPinia());
app.use(i18n);

const screen = useScreen();
app.config.errorHandler = (cause) => {
  console.error(cause);
  screen.trouble(failed('unexpected'), { name: 'starting' });
};

app.mount('#app');
void useVisit().start();
