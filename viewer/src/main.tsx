import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';
import { hasWebGl } from './graph-canvas/has-web-gl.ts';
import { applyTheme } from './state/apply-theme.ts';
import { currentTheme } from './state/use-preferences.ts';
import { followHistory } from './state/use-view.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/panel.css';
import './styles/article.css';
import './styles/table.css';
import './styles/review.css';

followHistory();
// Before anything is drawn: the page must not flash in another theme, and Sigma's chunk may load while data does.
applyTheme(currentTheme());
if (hasWebGl()) void import('./graph-canvas/graph-canvas.tsx');

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
