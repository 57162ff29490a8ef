"""Maximum spanning tree with one root (Chu, Liu and Edmonds)."""
import numpy as np

NEVER = -1e9


def best_tree(scores: np.ndarray) -> np.ndarray:
    """scores [n, n + 1]: of word d's head h, column 0 the root → heads [n] of the best tree in which one word hangs on the root"""
    n = len(scores)
    square = np.full((n + 1, n + 1), NEVER)
    square[1:] = scores
    heads = arborescence(square)
    roots = np.flatnonzero(heads[1:] == 0) + 1
    if len(roots) > 1:
        best = None
        for root in sorted(roots, key=lambda r: -square[r, 0])[:3]:
            single = square.copy()
            single[1:, 0] = NEVER
            single[root, 0] = square[root, 0]
            candidate = arborescence(single)
            total = single[np.arange(1, n + 1), candidate[1:]].sum()
            if best is None or total > best:
                best, heads = total, candidate
    return heads[1:]


def arborescence(scores: np.ndarray) -> np.ndarray:
    """scores [N, N] of (word, head), word 0 the root → heads [N]; contracts one cycle at a time"""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.array(cycle)
    rest = np.array([word for word in range(len(heads)) if word not in set(cycle)])
    own = scores[inside, heads[inside]]
    small = np.full((len(rest) + 1, len(rest) + 1), NEVER)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[:-1, -1] = scores[np.ix_(rest, inside)].max(1)
    small[0] = NEVER
    gain = scores[np.ix_(inside, rest)] - own[:, None]
    small[-1, :-1] = gain.max(0) + own.sum()
    chosen = arborescence(small)
    result = heads.copy()
    for place, word in enumerate(rest[1:], 1):
        head = chosen[place]
        result[word] = rest[head] if head < len(rest) else inside[scores[word, inside].argmax()]
    entry = chosen[-1]
    result[inside[gain[:, entry].argmax()]] = rest[entry]
    return result


def find_cycle(heads: np.ndarray) -> list[int] | None:
    seen = [0] * len(heads)
    seen[0] = -1
    for start in range(1, len(heads)):
        word, path = start, []
        while seen[word] == 0:
            seen[word] = start
            path.append(word)
            word = int(heads[word])
        if seen[word] == start:
            return path[path.index(word):]
        for passed in path:
            seen[passed] = -1
    return None
