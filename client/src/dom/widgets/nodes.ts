/** What elements need beyond setting a property: to be left alone when nothing changes. */

/** Set a custom property of the sheet's, or take it away with "". */
export function setVariable(element: HTMLElement, name: string, value: string): void {
  if (value) element.style.setProperty(name, value);
  else element.style.removeProperty(name);
}

/** Puts child nodes in order while leaving those alone that stand right: a moved node would lose its scroll position and focus. */
export function setNodes(parent: Element, wanted: readonly Node[]): void {
  const keep = new Set(wanted);
  let at = parent.firstChild;
  const skip = (): void => {
    while (at && !keep.has(at)) {
      const gone: ChildNode = at;
      at = at.nextSibling;
      gone.remove();
    }
  };
  for (const node of wanted) {
    skip();
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  skip();
  while (at) {
    const gone = at;
    at = at.nextSibling;
    if (!keep.has(gone)) gone.remove();
  }
}
