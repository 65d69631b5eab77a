import type { VerbEntry } from '../../../frame-entry.ts';

/** Agrees, promises, offers. */
export const agreeVerbs: readonly VerbEntry[] = [
  { roots: ['janji'], frame: 'promise', object: ['obj', 'kepada', 'pada', 'untuk'], content: 'planned', theme: ['obj'] },
  { roots: ['tawar'], frame: 'offer', voices: ['active', 'passive'], object: ['kepada', 'obj', 'bagi', 'untuk', 'ke'], content: 'planned', theme: ['obj'] },
  { roots: ['=sepakat', '=menyepakati', '=disepakati', '=bersepakat', '=setuju', 'mufakat'], frame: 'agree', object: ['dengan', 'bersama'], content: 'planned', theme: ['obj'] },
  { roots: ['beri'], frame: 'agree', voices: ['active', 'passive'], next: ['lampu', 'restu', 'izin', 'persetujuan'], controls: 'object', object: ['kepada', 'bagi', 'agar', 'untuk', 'pada'], theme: ['obj'] },
  { roots: ['sodor', '=menyodorkan'], frame: 'offer', voices: ['active', 'passive'], next: ['tawaran', 'proposal', 'usulan', 'rancangan'], object: ['kepada', 'ke', 'pada'], theme: ['obj'] },
  { roots: ['=menerima', '=diterima'], frame: 'agree', next: ['permintaan', 'permohonan', 'usulan', 'usul', 'proposal', 'syarat', 'tuntutan'], within: 2, object: ['obj', 'dari'], throughObject: true },
  { roots: ['komitmen', '=berkomitmen', 'ikrar'], frame: 'promise', object: ['kepada', 'dengan', 'untuk'], content: 'planned' },
  { roots: ['aju', 'lontar', 'sampai'], frame: 'offer', voices: ['active', 'passive'], next: ['tawaran', 'penawaran'], object: ['kepada', 'ke', 'pada', 'untuk', 'bagi'], theme: ['obj'] },
  { roots: ['beri', 'nyata', 'tawar'], frame: 'promise', voices: ['active', 'passive'], next: ['jaminan', 'janji', 'komitmen'], object: ['kepada', 'bagi', 'untuk', 'pada', 'terhadap'], theme: ['obj'] },
  { roots: ['jamin', 'sanggup', 'sumpah'], frame: 'promise', voices: ['active', 'passive', 'middle'], object: ['kepada', 'bagi', 'pada'], content: 'planned', theme: ['obj'] },
  { roots: ['=menyanggupi', '=disanggupi', '=mengabulkan', '=dikabulkan', '=memenuhi', '=dipenuhi'], frame: 'promise', next: ['permintaan', 'permohonan', 'tuntutan', 'seruan', 'desakan'], object: ['obj', 'dari'], throughObject: true },
  { roots: ['jamin'], frame: 'promise', voices: ['active', 'passive'], next: ['keamanan', 'keselamatan', 'perlindungan', 'bantuan', 'dukungan', 'kemerdekaan', 'kedaulatan'], object: ['obj', 'kepada', 'bagi'], throughObject: true, objectKinds: ['state', 'group', 'person', 'organization'] },
]; // prettier-ignore
