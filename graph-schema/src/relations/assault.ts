import type { RelationDefinition } from '../relation-definition.ts';

/** Attacks, bombs, kills, invades, abducts, fights a war against. */
export const assault = {
  quad: 'material-conflict',
  score: -9,
  labels: { id: 'menyerang', en: 'assault' },
  modes: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
  frames: {
    attack: { labels: { id: 'menyerang', en: 'attacks' } },
    fight: { labels: { id: 'memerangi', en: 'fights' } },
    invade: { labels: { id: 'menginvasi', en: 'invades' } },
    bomb: { labels: { id: 'mengebom', en: 'bombs' }, mode: 'explosives' },
    bombard: { labels: { id: 'menggempur', en: 'bombards' }, mode: 'heavy-weapons' },
    'air-strike': { labels: { id: 'menyerang dari udara', en: 'strikes from the air' }, mode: 'aerial' },
    shoot: { labels: { id: 'menembak', en: 'shoots' }, mode: 'firearms' },
    kill: { labels: { id: 'membunuh', en: 'kills' } },
    abduct: { labels: { id: 'menculik', en: 'abducts' }, mode: 'abduct' },
    torture: { labels: { id: 'menyiksa', en: 'tortures' }, mode: 'torture' },
    destroy: { labels: { id: 'menghancurkan', en: 'destroys' }, mode: 'destroy' },
    capture: { labels: { id: 'merebut wilayah', en: 'captures from' } },
    'use-unconventional': {
      labels: { id: 'memakai senjata terlarang', en: 'uses banned weapons on' },
      mode: 'unconventional',
    },
  },
} as const satisfies RelationDefinition;
