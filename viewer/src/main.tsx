import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';
import { followHistory } from './state/use-view.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/panel.css';
import './styles/article.css';
import './styles/table.css';

followHistory();

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
