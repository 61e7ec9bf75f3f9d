/**
 * `custom_widget`: the author's HTML template with data and outputs in it.
 *
 * Outputs leave a placeholder in the filled template and take its place in the
 * document, so that they stay live; a `<template>` may stand anywhere, in a table too.
 */

import { defineOutput, type OutputSpec, type Page } from "../registry";
import { escapeHtml, renderTemplate, type Lambda } from "../template";
import { asText, el, isOutput, isTouched, same } from "./build";
import { fillByHand } from "./by_hand";
import { watchDetails } from "./details";
import { nonceSheets } from "./trusted";

defineOutput("custom_widget", (spec, page) => {
  const element = build(spec, page);
  fillByHand(element, spec, page);
  const selector = spec.container_selector;
  const slot = typeof selector === "string" && selector !== "" ? element.querySelector<HTMLElement>(selector) : null;
  return {
    element,
    ...(slot ? { slot } : {}),
    update: (next) => !isTouched(element) && same([spec.template, spec.data, spec.extra], [next.template, next.data, next.extra]),
    uiState: watchDetails(element, spec, page),
  };
});

function build(spec: OutputSpec, page: Page): HTMLElement {
  const outputs: OutputSpec[] = [];
  const data = { ...((spec.data ?? {}) as object), ...lambdas(outputs) };
  const element = oneRoot(renderTemplate(asText(spec.template), data));
  nonceSheets(element, page.nonce);
  page.runScripts(element);
  for (const place of element.querySelectorAll<HTMLElement>("template[data-dk-place]")) {
    const output = outputs[Number(place.dataset.dkPlace)];
    if (output) place.replaceWith(page.render(output));
  }
  return element;
}

/** One element when the template has one, else a wrapper around its nodes. */
function oneRoot(html: string): HTMLElement {
  const wrapper = el("div");
  wrapper.innerHTML = html.trim();
  const only = wrapper.childNodes.length === 1 ? wrapper.firstElementChild : null;
  const usable = only instanceof HTMLElement && !(only instanceof HTMLTemplateElement) && only.tagName !== "SCRIPT";
  const root = usable ? only : wrapper;
  root.classList.add("dk-widget");
  return root;
}

/** The three lambdas that templates may use. Names and counts are per widget. */
function lambdas(outputs: OutputSpec[]): Record<string, Lambda> {
  const ids = new Map<string, string>();
  let index = 0;
  return {
    pywebio_output_parse() {
      if (!isOutput(this)) return escapeHtml(asText(this));
      return `<template data-dk-place="${outputs.push(this) - 1}"></template>`;
    },
    uniqueid(name = "") {
      const key = name.trim();
      let id = ids.get(key);
      if (id === undefined) ids.set(key, (id = `dk-${key}-${crypto.getRandomValues(new Uint32Array(2)).join("")}`));
      return id;
    },
    index: () => ++index,
  };
}
