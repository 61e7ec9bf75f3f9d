/**
 * Which addresses a link or picture may have, and how a link behaves.
 *
 * The one rule: an address outside the allow-list becomes no address at all;
 * `javascript:` never runs. Links that leave the program open outside it.
 */

const LINK_SCHEMES = new Set(["http:", "https:", "mailto:", "blob:"]);
const PICTURE_DATA = /^data:image\/(png|jpeg|jpg|gif|webp|avif|bmp|x-icon|svg\+xml)[;,]/i;

/** The address when it is allowed for a link, else null. Relative addresses stay relative. */
export function safeLink(address: string): string | null {
  const scheme = schemeOf(address);
  if (scheme === null || LINK_SCHEMES.has(scheme) || PICTURE_DATA.test(address.trim())) return address;
  return null;
}

/** The address when it is allowed for a picture, else null. */
export function safePicture(address: string): string | null {
  const scheme = schemeOf(address);
  if (scheme === null || scheme === "http:" || scheme === "https:" || scheme === "blob:") return address;
  return PICTURE_DATA.test(address.trim()) ? address : null;
}

/** The scheme as the browser will read it (it ignores control characters and spaces in front), null for a relative address. */
function schemeOf(address: string): string | null {
  const readable = address.replace(/[\u0000-\u0020]+/g, "");
  const match = /^([a-z][a-z0-9+.-]*:)/i.exec(readable);
  return match?.[1] ? match[1].toLowerCase() : null;
}

/** Give an anchor its address and, when it leaves the program, its own window. */
export function setLink(anchor: HTMLAnchorElement | SVGAElement, address: string, newWindow = false): void {
  const safe = safeLink(address);
  anchor.removeAttribute("xlink:href");
  if (safe === null) anchor.removeAttribute("href");
  else anchor.setAttribute("href", safe);
  const leaves = safe !== null && isExternal(safe);
  if (!leaves && !newWindow) return;
  // As attributes: a link in a drawing has no such properties to set.
  anchor.setAttribute("target", "_blank");
  anchor.setAttribute("rel", "noopener noreferrer");
}

function isExternal(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === "http:" || scheme === "https:" || scheme === "mailto:" || address.trim().startsWith("//");
}

/** Apply the rules to every link of a piece of foreign HTML; an in-page target finds the name the sanitiser gave it. */
export function tameLinks(root: ParentNode): void {
  for (const anchor of root.querySelectorAll<HTMLAnchorElement | SVGAElement>("a")) {
    const address = anchor.getAttribute("href") ?? anchor.getAttribute("xlink:href");
    if (address === null) continue;
    if (address.startsWith("#") && address.length > 1) anchor.setAttribute("href", `#user-content-${address.slice(1)}`);
    else setLink(anchor, address, anchor.getAttribute("target") === "_blank");
  }
}
