/** Changes whenever the same claims could be put to other actors: raise it with every such change. */
export const resolveFingerprint = 'resolve-5';
