/** The lazy part `grid`: `createGrid(spec, host)` for `put_datatable`. */

import "./grid.css";

export { createGrid } from "./grid";
export type { GridChange, GridHandle, GridHost, GridSpec } from "./types";
