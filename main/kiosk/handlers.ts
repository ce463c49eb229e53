import type { Handlers } from '../../core/bridge/index.ts';
import type { Kiosk } from './kiosk.ts';

export const kioskHandlers = (kiosk: Kiosk): Pick<Handlers, 'kiosk'> => ({
  kiosk: {
    async leave() {
      await kiosk.leave();
      return {};
    },
    async restart() {
      await kiosk.restart();
      return {};
    },
    async switchOff() {
      await kiosk.switchOff();
      return {};
    },
  },
});
