/** Every output of the catalog has a renderer. A new entry is missing from the table below, which tsc says. */

import { expect, it } from "vitest";
import "../../src/dom/inputs";
import "../../src/dom/pins";
import "../../src/dom/outputs";
import "../../src/dom/widget_part";
import { rendererOf } from "../../src/dom/registry";
import type { OutputMap } from "../../src/generated/catalog";

const OUTPUTS: Record<keyof OutputMap, true> = {
  alert: true, buttons: true, code: true, collapse: true, custom_widget: true, datatable: true, file: true, frame: true, grid: true, html: true, image: true,
  link: true, loading: true, log: true, markdown: true, pin: true, progressbar: true, scope: true, scrollable: true, table: true, tabs: true, text: true, widget: true,
};

it.each(Object.keys(OUTPUTS))("%s can be shown", (type) => {
  expect(rendererOf(type)).toBeTypeOf("function");
});
