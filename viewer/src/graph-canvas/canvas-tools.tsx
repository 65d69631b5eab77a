import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../language/use-texts.ts';

interface Properties {
  readonly onZoom: (direction: 'in' | 'out' | 'fit') => void;
}

/** Zoom buttons in the corner of the canvas. */
export function CanvasTools({ onZoom }: Properties) {
  const texts = useTexts();
  const tools = [
    { direction: 'in', label: texts.zoomIn, icon: 'plus' },
    { direction: 'out', label: texts.zoomOut, icon: 'minus' },
    { direction: 'fit', label: texts.fit, icon: 'fit' },
  ] as const;
  return (
    <div className="canvas-tools" role="toolbar" aria-label={texts.fit}>
      {tools.map(({ direction, label, icon }) => (
        <button
          key={direction}
          type="button"
          className="tool"
          aria-label={label}
          title={label}
          onClick={() => onZoom(direction)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
