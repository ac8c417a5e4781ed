import type { AreaMark } from '../core/area-style.ts';
import type { MapColours } from './colours.ts';

const size = 8;
const pixelRatio = 2;
type Draw = (context: CanvasRenderingContext2D) => void;

function hatch(context: CanvasRenderingContext2D): void {
  context.lineWidth = 1.1;
  context.beginPath();
  for (const offset of [-size, 0, size]) {
    context.moveTo(offset, size);
    context.lineTo(offset + size, 0);
    context.moveTo(offset - size / 2, size);
    context.lineTo(offset + size / 2, 0);
  }
  context.stroke();
}

function dots(context: CanvasRenderingContext2D): void {
  for (const [x, y] of [
    [2, 2],
    [6, 6]
  ] as const) {
    context.beginPath();
    context.arc(x, y, 0.9, 0, 2 * Math.PI);
    context.fill();
  }
}

/** A hatch that leaves labels readable. */
function lightHatch(context: CanvasRenderingContext2D): void {
  context.globalAlpha = 0.55;
  hatch(context);
}

const drawings: Partial<Record<AreaMark, Draw>> = { suppressed: hatch, missing: dots };

function draw(drawing: Draw, colours: MapColours, ground: string | null): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Canvas 2D is not available');
  context.scale(pixelRatio, pixelRatio);
  if (ground !== null) {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
  }
  context.strokeStyle = context.fillStyle = colours.ink2;
  drawing(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * The repeating images by the name the layers use: of the marks that are drawn as a fill, and the hatch that lies over
 * a colour where something is missing.
 */
export function patternImages(colours: MapColours): { name: string; data: ImageData; pixelRatio: number }[] {
  const marks = Object.entries(drawings).map(([mark, drawing]) => ({
    name: `pattern-${mark}`,
    data: draw(drawing, colours, colours.background),
    pixelRatio
  }));
  return [...marks, { name: 'pattern-gap', data: draw(lightHatch, colours, null), pixelRatio }];
}
