// Elements made without any HTML text, as a page under Trusted Types must.

/** An element with attributes and children; `undefined` attributes and children are left out. */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same for a drawing. */
export function drawn(name, attributes = {}, ...children) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(
    ...children.flat(9).filter((child) => child !== undefined && child !== null && child !== false),
  );
  return made;
}
