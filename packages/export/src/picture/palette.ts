import type { ActorKind } from '@simpul/graph-schema/actor-kind';
import type { QuadClass } from '@simpul/graph-schema/relation-definition';

export type Theme = 'light' | 'dark';

/** Every colour of the picture, as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  /** Cards and boxes on the background. */
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  /** Rings of what is selected. */
  readonly accent: string;
  /** Badges of relationships that some affirm and others deny. */
  readonly contested: string;
  /** Lines of each family: colour says what sort of dealing it is. */
  readonly families: Readonly<Record<QuadClass, string>>;
  /** Discs behind the pictograms; states wear their flag. */
  readonly kinds: Readonly<Record<ActorKind, string>>;
  /** Edge of every disc, so that white flags stand out. */
  readonly rim: string;
}

/**
 * Found by search over OKLCH: at least 3:1 on the background (WCAG 1.4.11) and told apart by people with any of the
 * three colour-vision deficiencies (ΔE00 ≥ 13; the test measures it). Lightness differs on purpose: equal lightness
 * is what makes colours collapse for the colour-blind.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#fbfaf7',
    surface: '#ffffff',
    ink: '#16202c',
    quiet: '#5b6673',
    accent: '#0b57d0',
    contested: '#b35c00',
    families: {
      'material-conflict': '#892900',
      'verbal-conflict': '#b38c03',
      'material-cooperation': '#0c6e55',
      'verbal-cooperation': '#1e4189',
      structure: '#9b8e91',
    },
    kinds: {
      state: '#51606f',
      organization: '#3d5a73',
      armed_group: '#6b4a3a',
      person: '#4d4a78',
      bloc: '#2f6670',
      group: '#6d5a70',
    },
    rim: '#5b6673',
  },
  dark: {
    background: '#10161d',
    surface: '#18212b',
    ink: '#e8edf3',
    quiet: '#9aa7b5',
    accent: '#8ab4f8',
    contested: '#ffb454',
    families: {
      'material-conflict': '#f0571c',
      'verbal-conflict': '#f9c706',
      'material-cooperation': '#3fa67e',
      'verbal-cooperation': '#3b79ff',
      structure: '#b9bec6',
    },
    kinds: {
      state: '#6b7c8e',
      organization: '#4d7190',
      armed_group: '#8d6350',
      person: '#6a66a3',
      bloc: '#3f8490',
      group: '#8a7290',
    },
    rim: '#8493a3',
  },
};
