/** Size of a standalone picture in its own units. Throws RangeError where it says none. */
export function pictureSize(svg: string): { width: number; height: number } {
  const box = /<svg\b[^>]*\bviewBox="([^"]*)"/
    .exec(svg)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , width, height] = box ?? [];
  if (!width || !height) throw new RangeError('The picture has no size');
  return { width, height };
}

/** The largest size in the same proportions that fits into a frame; never larger than the frame. */
export function fittedSize(
  { width, height }: { width: number; height: number },
  frame: { width: number; height: number }
): { width: number; height: number } {
  const scale = Math.min(frame.width / width, frame.height / height);
  return { width: width * scale, height: height * scale };
}
