/** Starts the page: reads what the server put into it, chooses a link, shows the screen. Nothing else. */
import "./theme/index.css";
