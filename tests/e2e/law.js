// What the law's test asks its two pages: what a person might do, and the screen as text.
// The server calls `law` by scripts among its commands; each answer is an event, behind all that was typed before.
(() => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

  const settled = async () => {
    // What is loaded when it is first shown (the grid, a picture) is there; what it draws in a frame of its own is drawn.
    while (document.querySelector(".dk-datatable[aria-busy], .dk-waiting")) await new Promise((done) => setTimeout(done, 1));
    if (document.querySelector(".dk-datatable")) await frame();
    await frame();
  };

  const serialise = () => {
    // The screen as text: elements, attributes and what stands in the controls. Ids made up by the page are numbered as they come.
    const names = new Map();
    const named = (value) => value.replace(/\bdk-[\w-]*\d+\b/g, (id) => {
      if (!names.has(id)) names.set(id, `id${names.size}`);
      return names.get(id);
    });
    const { nonce } = document.querySelector("script[nonce]");  // each page has its own; a foreign frame carries it
    const declarations = (style) => style.split(";").map((each) => each.trim()).filter(Boolean).sort().join("; ");
    const skip = (node) => node.matches(".dk-notices, .dk-clients, .dk-bar, script, link, style, noscript");
    const lines = [];
    const walk = (node, depth) => {
      const pad = " ".repeat(depth);
      if (node.nodeType === Node.TEXT_NODE) { if (node.data.trim()) lines.push(pad + JSON.stringify(node.data)); return; }
      if (node.nodeType !== Node.ELEMENT_NODE || skip(node)) return;
      // A style that was taken back, or the height a scope keeps while it is empty, so that nothing jumps under the eye of who saw it full.
      const kept = (a) => a.name === "style" && (!a.value.trim() || (node.matches(".dk-scope, #pywebio-scope-ROOT") && /^min-height: \d+px;$/.test(a.value.trim())));
      const said = (a) => named((a.name === "style" ? declarations(a.value) : a.value.trim()).replaceAll(nonce, "NONCE"));
      const attributes = [...node.attributes].filter((a) => !kept(a)).map((a) => `${a.name}=${JSON.stringify(said(a))}`).sort();
      const live = [];
      if (node.matches("input[type=checkbox], input[type=radio]")) live.push(`checked:${node.checked}`);
      else if (node.matches("input, textarea, select")) live.push(`value:${JSON.stringify(node.value)}`);
      if (node.matches("input, textarea, select, button")) live.push(`disabled:${node.disabled}`);
      if (node.matches("dialog")) live.push(`open:${node.open}`);
      lines.push(`${pad}<${node.localName} ${attributes.join(" ")}> ${live.join(" ")}`.trimEnd());
      // Stacks of toasts are made when first needed and stand at fixed edges: neither their order nor an empty one can be seen.
      const stack = (child) => child.nodeType === Node.ELEMENT_NODE && child.matches(".dk-toasts");
      const stacks = [...node.childNodes].filter((child) => stack(child) && child.childNodes.length);
      stacks.sort((one, other) => one.dataset.position.localeCompare(other.dataset.position));
      for (const child of [...[...node.childNodes].filter((child) => !stack(child)), ...stacks]) walk(child, depth + 1);
    };
    walk(document.body, 0);
    lines.push("title " + document.title);
    return lines.join("\n");
  };

  const act = ([nth, how]) => {
    // What a person might do to the nth thing on the screen. (What is typed into a grid's filter counts after a pause.)
    const things = [...document.querySelectorAll(
      "main input:not(.dk-dg-filter), main textarea, main select, main summary, main [role=tab], main .dk-alert button, main .dk-collapse > button"
    )].filter((e) => e.offsetParent !== null && !e.disabled && !e.readOnly);
    if (!things.length) return;
    const thing = things[nth % things.length];
    if (thing.matches("input[type=checkbox], input[type=radio], summary, [role=tab], button")) return thing.click();
    if (thing.matches("select")) thing.selectedIndex = how % thing.options.length;
    else if (thing.matches("input[type=range]")) thing.value = String(how * 3);
    else if (thing.inputMode === "numeric" || thing.type === "number") thing.value = String(how);
    else thing.value = ["", "typed", "<b>x</b>", "z"][how];
    thing.dispatchEvent(new Event("input", { bubbles: true }));
    thing.dispatchEvent(new Event("change", { bubbles: true }));
  };

  window.law = async (answer, deed) => {
    await settled();
    if (deed) {
      act(deed);
      await settled();
    }
    window.WebIO.pushData(deed ? null : serialise(), answer);
  };
})();
