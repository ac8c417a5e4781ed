import type { MapColours } from './colours.ts';

export const siteShapes = ['circle', 'square', 'triangle', 'diamond', 'ring'] as const;
/** Form of an offer's symbol; the last one stands for all that have no form of their own. */
export type SiteShape = (typeof siteShapes)[number];

/** Name of the image of a symbol; planned offers are hollow. */
export const siteIcon = (shape: SiteShape, hollow: boolean): string =>
  `site-${shape}${hollow ? '-hollow' : ''}`;

/** New or proposed, moved, or chosen to be changed. */
export type ProposalKind = 'new' | 'moved' | 'chosen';

export const proposalIcon = (kind: ProposalKind): string => `site-${kind}`;

export interface MapImage {
  name: string;
  data: ImageData;
  pixelRatio: number;
}

const pixelRatio = 2;

const outlines: Record<SiteShape, (context: CanvasRenderingContext2D, middle: number) => void> = {
  circle: (context, middle) => context.arc(middle, middle, 4, 0, 2 * Math.PI),
  ring: (context, middle) => context.arc(middle, middle, 2.4, 0, 2 * Math.PI),
  square: (context, middle) => context.rect(middle - 3.6, middle - 3.6, 7.2, 7.2),
  triangle: (context, middle) =>
    polygon(context, [
      [middle, middle - 4.6],
      [middle + 4.6, middle + 3.6],
      [middle - 4.6, middle + 3.6]
    ]),
  diamond: (context, middle) =>
    polygon(context, [
      [middle, middle - 5],
      [middle + 5, middle],
      [middle, middle + 5],
      [middle - 5, middle]
    ])
};

function polygon(context: CanvasRenderingContext2D, corners: readonly (readonly [number, number])[]): void {
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
}

function drawn(size: number, draw: (context: CanvasRenderingContext2D, middle: number) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Canvas 2D is not available');
  context.scale(pixelRatio, pixelRatio);
  draw(context, size / 2);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function symbol(shape: SiteShape, hollow: boolean, { ink, background }: MapColours): ImageData {
  return drawn(14, (context, middle) => {
    context.beginPath();
    outlines[shape](context, middle);
    context.lineWidth = hollow ? 4 : 2.4;
    context.strokeStyle = background;
    context.stroke();
    context.fillStyle = hollow ? background : ink;
    context.fill();
    if (!hollow) return;
    context.lineWidth = 1.4;
    context.setLineDash([2, 1.2]);
    context.strokeStyle = ink;
    context.stroke();
  });
}

function disc(size: number, fill: string, edge: string): (context: CanvasRenderingContext2D) => void {
  return (context) => {
    context.beginPath();
    context.arc(size / 2, size / 2, size / 2 - 1.5, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1.4;
    context.strokeStyle = edge;
    context.stroke();
  };
}

const clusterSize = 17;
const proposalSize = 22;

/** A disc with a plus for what is new, with a dot for what is moved; a ring around what is chosen. */
function proposal(kind: ProposalKind, { accent, background }: MapColours): ImageData {
  return drawn(proposalSize, (context, middle) => {
    if (kind === 'chosen') return ring(context, middle, accent);
    disc(proposalSize, accent, background)(context);
    context.lineWidth = 2;
    context.strokeStyle = context.fillStyle = background;
    context.beginPath();
    if (kind === 'moved') {
      context.arc(middle, middle, 3.6, 0, 2 * Math.PI);
      return context.fill();
    }
    context.moveTo(middle - 5, middle);
    context.lineTo(middle + 5, middle);
    context.moveTo(middle, middle - 5);
    context.lineTo(middle, middle + 5);
    context.stroke();
  });
}

function ring(context: CanvasRenderingContext2D, middle: number, colour: string): void {
  context.beginPath();
  context.arc(middle, middle, 8.5, 0, 2 * Math.PI);
  context.lineWidth = 2.4;
  context.strokeStyle = colour;
  context.stroke();
}

/** The images of offers, of several offers close together, and of proposals, in the colours of a theme. */
export function siteImages(colours: MapColours): MapImage[] {
  const symbols = siteShapes.flatMap((shape) =>
    [false, true].map((hollow) => ({
      name: siteIcon(shape, hollow),
      data: symbol(shape, hollow, colours),
      pixelRatio
    }))
  );
  const cluster = drawn(clusterSize, disc(clusterSize, colours.background, colours.ink));
  return [
    ...symbols,
    { name: 'site-cluster', data: cluster, pixelRatio },
    ...(['new', 'moved', 'chosen'] as const).map((kind) => ({
      name: proposalIcon(kind),
      data: proposal(kind, colours),
      pixelRatio
    }))
  ];
}
