"""Lemma scripts: how a lemma is made from its form, as a short string that any language can apply.

    case|strip front|add front|strip end|add end        e.g.  L|0||1|   forces → force,   T|0||1|   Путина → Путин

`case` is what is done to the form first: L lower-case it, T its first letter upper-case and the rest lower-case, K keep it.
Then so many code points are taken from the front and the end, and the given strings are put there.
"""
from functools import lru_cache


def recase(form: str, case: str) -> str:
    if case == 'L':
        return form.lower()
    if case == 'T':
        return form[:1].upper() + form[1:].lower()
    return form


def apply_script(script: str, form: str) -> str:
    case, front, before, end, after = script.split('|')
    form = recase(form, case)
    return before + form[int(front):len(form) - int(end)] + after


@lru_cache(maxsize=1 << 18)
def make_script(form: str, lemma: str) -> str | None:
    """The script with the fewest letters taken and added; of equal ones L before T before K. None where `|` is in the way."""
    if '|' in lemma and lemma != form:
        return None
    best, best_cost = None, None
    for case in 'LTK':
        front, before, end, after = edit(recase(form, case), lemma)
        cost = front + len(before) + end + len(after)
        if best_cost is None or cost < best_cost:
            best, best_cost = f'{case}|{front}|{before}|{end}|{after}', cost
    return best


def edit(form: str, lemma: str) -> tuple[int, str, int, str]:
    """→ letters to strip in front, to add in front, to strip at the end, to add at the end"""
    common = 0
    while common < min(len(form), len(lemma)) and form[common] == lemma[common]:
        common += 1
    simple = (0, '', len(form) - common, lemma[common:])
    if simple[2] + len(simple[3]) <= 2:
        return simple
    length, i, j = longest_common(form, lemma)
    if length < 2:
        return simple
    other = (i, lemma[:j], len(form) - i - length, lemma[j + length:])
    cost = lambda e: e[0] + len(e[1]) + e[2] + len(e[3])
    return other if cost(other) < cost(simple) else simple


def longest_common(a: str, b: str) -> tuple[int, int, int]:
    """→ length and places of the longest common part of two strings"""
    best = (0, 0, 0)
    row = [0] * (len(b) + 1)
    for i, x in enumerate(a):
        previous, row = row, [0] * (len(b) + 1)
        for j, y in enumerate(b):
            if x == y:
                row[j + 1] = previous[j] + 1
                if row[j + 1] > best[0]:
                    best = (row[j + 1], i + 1 - row[j + 1], j + 1 - row[j + 1])
    return best
