/** `widget`: a widget of the widget API in the script's flow (`put(widget)`). The widget itself is not this file's business. */

import { defineOutput } from "../registry";
import { el } from "./build";

defineOutput("widget", (spec, page) => {
  const element = el("div", { class: "dk-widget" });
  const release = page.showWidget(Number(spec["wid"]), element);
  return { element, destroy: release };
});
