const withKey = /^([A-Za-z][\w.]*)\('([^']*)'\)$/;
const withoutKey = /^([A-Za-z][\w.]*)\(\)$/;

/** The segments of a path, decoded; `users('x')` counts as `users/x`, and `delta()` as `delta`. */
export function pathSegments(path: string): string[] {
  return path
    .split('/')
    .filter((piece) => piece !== '')
    .map(decoded)
    .flatMap(opened);
}

function opened(segment: string): string[] {
  const keyed = withKey.exec(segment);
  if (keyed !== null) return [keyed[1] ?? '', keyed[2] ?? ''];
  return [withoutKey.exec(segment)?.[1] ?? segment];
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch (fault) {
    if (fault instanceof URIError) return piece;
    throw fault;
  }
}
