/** Where an event is in a drawing of the given width, whatever size it is shown in. */
export function placeIn(drawing: Element, event: MouseEvent, width: number): { x: number; y: number } {
  const box = drawing.getBoundingClientRect();
  const scale = box.width > 0 ? width / box.width : 1;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}
