const icons = {
  search: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z', 'M15.5 15.5 20 20'],
  plus: ['M12 5v14', 'M5 12h14'],
  minus: ['M5 12h14'],
  fit: ['M4 9V4h5', 'M20 9V4h-5', 'M4 15v5h5', 'M20 15v5h-5'],
  back: ['M11 5 4 12l7 7', 'M4 12h16'],
  close: ['M6 6l12 12', 'M18 6 6 18'],
  sun: [
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
    'M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1 1M17.4 17.4l1 1M5.6 18.4l1-1M17.4 6.6l1-1',
  ],
  moon: ['M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z'],
  arrow: ['M4 12h15', 'M13.5 6.5 19 12l-5.5 5.5'],
  both: ['M5 12h14', 'M9 8l-4 4 4 4', 'M15 8l4 4-4 4'],
  article: ['M6 3.5h9l3.5 3.5V20.5H6z', 'M9 10h6.5M9 13.5h6.5M9 17h4'],
  external: ['M13 5h6v6', 'M19 5l-8.5 8.5', 'M17 14v5H5V7h5'],
  download: ['M12 4v11', 'M7.5 10.5 12 15l4.5-4.5', 'M5 19.5h14'],
  target: ['M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12z', 'M12 3v3M12 18v3M3 12h3M18 12h3'],
} as const;

export type IconName = keyof typeof icons;

/** A line icon in the colour of the text; the button around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
