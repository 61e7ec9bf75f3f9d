/** Starts the page: chooses a link, nothing else. */
import "./theme/index.css";
import "./dom/inputs";
import "./dom/outputs";
import "./dom/desktop";
import type { Boot } from "./boot";
import type { Link } from "./core/link";
import { autoLink } from "./links/auto";
import { bridgeLink } from "./links/bridge";
import { pollLink } from "./links/poll";
import { webSocketLink } from "./links/websocket";
import { App } from "./start";

function chooseLink(boot: Boot): Link {
  const poll = pollLink(new URL(`${boot.base}-/poll`, location.href).href);
  const socket = webSocketLink(location.href);
  switch (boot.link) {
    case "bridge":
      return bridgeLink(boot.key ?? "");
    case "poll":
      return poll;
    case "websocket":
      return socket;
    default:
      return autoLink(socket, poll);
  }
}

const app = new App(chooseLink);
// For tests and consoles only: nothing in an address or a message reaches these.
Object.defineProperty(window, "deskui", {
  value: {
    connectForeign: (options: Parameters<App["connectForeign"]>[0]) => app.connectForeign(options),
    connectPgWidgets: (url: string) => app.connectPgWidgets(url),
    receive: (message: unknown) => app.receive(message),
    flush: () => app.flush(),
  },
});
void app.start();
