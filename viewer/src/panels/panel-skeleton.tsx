import { useTexts } from '../language/use-texts.ts';

/** Grey lines where text will be. */
export function PanelSkeleton() {
  const texts = useTexts();
  return (
    <output className="skeleton" aria-label={texts.loading}>
      {[72, 94, 60, 88, 40, 92, 76].map((width, index) => (
        <span key={index} style={{ width: `${width}%` }} />
      ))}
    </output>
  );
}
