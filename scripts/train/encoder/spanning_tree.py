"""The best dependency tree of a matrix of arc scores (Chu & Liu 1965, Edmonds 1967), with exactly one root."""
import numpy as np


def best_tree(scores: np.ndarray) -> np.ndarray:
    """Heads of words 0…n of `scores[dependent, head]`; word 0 is the root and gets −1."""
    scores = scores.copy()
    np.fill_diagonal(scores, -1e9)
    scores[0] = -1e9
    heads = _tree(scores)
    roots = np.flatnonzero(heads[1:] == 0) + 1
    if len(roots) == 1:
        return heads
    candidates = []
    for root in roots if len(roots) else range(1, len(scores)):
        forced = scores.copy()
        forced[1:, 0] = -1e6
        forced[root, 0] = scores[root, 0]
        found = _tree(forced)
        candidates.append((sum(forced[i, found[i]] for i in range(1, len(scores))), found))
    return max(candidates, key=lambda candidate: candidate[0])[1]


def _tree(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    return heads if cycle is None else _contract(scores, heads, cycle)


def _cycle(heads: np.ndarray) -> list[int] | None:
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at > 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if at > 0 and state[at] == 1:
            return path[path.index(at) :]
        for node in path:
            state[node] = 2
    return None


def _contract(scores: np.ndarray, heads: np.ndarray, cycle: list[int]) -> np.ndarray:
    rest = [i for i in range(len(scores)) if i not in set(cycle)]
    size = len(rest)
    small = np.full((size + 1, size + 1), -1e9)
    small[:size, :size] = scores[np.ix_(rest, rest)]
    inside = sum(scores[i, heads[i]] for i in cycle)
    entry, exit_ = {}, {}
    for j, outer in enumerate(rest):
        entry[j] = max(cycle, key=lambda i: scores[i, outer] - scores[i, heads[i]])
        small[size, j] = scores[entry[j], outer] - scores[entry[j], heads[entry[j]]] + inside
        if outer != 0:
            exit_[j] = max(cycle, key=lambda i: scores[outer, i])
            small[j, size] = scores[outer, exit_[j]]
    np.fill_diagonal(small, -1e9)
    solved = _tree(small)
    result = np.full(len(scores), -1)
    for j, outer in enumerate(rest):
        if outer != 0:
            result[outer] = rest[solved[j]] if solved[j] < size else exit_[j]
    for i in cycle:
        result[i] = heads[i]
    result[entry[solved[size]]] = rest[solved[size]]
    return result
