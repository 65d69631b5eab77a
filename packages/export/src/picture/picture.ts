import type { Curve, Point } from './curve.ts';
import type { Palette } from './palette.ts';

/** An actor as it is drawn: a disc with its flag or pictogram. */
export interface PictureNode extends Point {
  readonly id: string;
  readonly label: string;
  readonly radius: number;
  readonly color: string;
  /** `data:` address of a round picture; null leaves the disc plain. */
  readonly image: string | null;
  /** Relationships with itself. */
  readonly loops: number;
  readonly priority: number;
}

/** A relationship as it is drawn, from the middle of one disc to the middle of the other. */
export interface PictureLine {
  readonly id: string;
  /** The text and a shorter version of it; null where no label is wanted. */
  readonly labels: readonly [string, string] | null;
  readonly curve: Curve;
  /** Radii of the discs at its ends. */
  readonly margins: readonly [number, number];
  readonly color: string;
  readonly labelColor: string;
  readonly width: number;
  readonly dash: number;
  readonly gap: number;
  readonly arrow: boolean;
  readonly contested: boolean;
  readonly priority: number;
}

export interface LegendEntry {
  readonly label: string;
  /** Colour and stroke of the sample before it; null where a mark or nothing stands there. */
  readonly sample: { readonly color: string; readonly dash: number; readonly gap: number } | null;
  /** The mark of contested relationships stands before it. */
  readonly contested?: boolean;
}

/** Everything that a picture shows, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  /** Rows of the legend; a row too long goes on in the next. */
  readonly legend: readonly (readonly LegendEntry[])[];
  /** What the picture is of, the first line as its title. */
  readonly caption: readonly string[];
  /** Width of a text in pixels, measured by whoever can. */
  readonly measure: (text: string, font: Font) => number;
}

export interface Font {
  readonly size: number;
  readonly weight: number;
}
