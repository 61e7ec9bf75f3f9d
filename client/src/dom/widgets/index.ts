/**
 * The part of the page that shows widgets; loaded when the first widget message comes.
 *
 * `createWidgets` is all that the page needs of it; see ../widget_part.ts.
 */
import { defaults, widgetDefaults } from "../../generated/widgets";
import "../../theme/widgets-base.css";
import "../../theme/widgets-windows.css";
import "../../theme/widgets-menus.css";
import "../../theme/widgets-values.css";
import "../../theme/widgets-data.css";
import "./classes";
import type { WidgetPort } from "./base";
import { type Defaults, WidgetHost } from "./host";
import { guardAgainstViewers } from "./viewer";

export function createWidgets(port: WidgetPort): WidgetHost {
  guardAgainstViewers();
  return new WidgetHost(port, complete(defaults));
}

/** The defaults of each class with those that all have. */
function complete(own: Defaults): Defaults {
  return Object.fromEntries(Object.entries(own).map(([name, values]) => [name, { ...widgetDefaults, ...values }]));
}
