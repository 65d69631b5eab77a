import { escapeXml } from '../escape-xml.ts';
import type { Font } from './picture.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG with escaped attributes, numbers to a hundredth of a pixel; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text; any string may be given. */
export const textElement = (text: string, font: Font, attributes: Attributes): string =>
  element('text', { ...attributes, 'font-size': font.size, 'font-weight': font.weight }, escapeXml(text));

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);
