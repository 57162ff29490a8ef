"""A small set of rules on anybody's trees: a verb of the list, its subject, its complement clause, infinitive or object, or a quotation beside it; and
a noun of the list that is such a verb's object, with what hangs on it.

A word is (start, end, lemma, pos, relation, head index); relations by UD or by spaCy's English scheme.
"""
import re

from common import statement, without_marks

SUBJECT = {"nsubj"}
CLAUSE = ["ccomp", "xcomp"]
PREPOSITIONAL = ["prep", "obl", "nmod"]
OBJECT = ["dobj", "obj", *PREPOSITIONAL]
CLIMBED = {"conj", "advcl", "xcomp"}
OUTSIDE = {"mark", "case", "prep", "punct"}
QUOTATION = re.compile(r"“[^“”]{8,1500}”|«[^«»]{8,1500}»|\"[^\"]{8,1500}\"")


class Tree:
    def __init__(self, words):
        self.words = words
        self.below = [[i] for i in range(len(words))]
        self.children = [[] for _ in words]
        for i, word in enumerate(words):
            if word[5] is not None:
                self.children[word[5]].append(i)
            k, steps = word[5], 0
            while k is not None and steps < len(words):
                self.below[k].append(i)
                k, steps = words[k][5], steps + 1

    def child(self, i, relations, fits=lambda k: True):
        return next((k for r in relations for k in self.children[i] if self.words[k][4] == r and fits(k)), None)

    def subject(self, i):
        """Of the verb, or of the verbs it hangs on."""
        found = self.child(i, SUBJECT)
        while found is None and self.words[i][4] in CLIMBED and self.words[i][5] is not None:
            i = self.words[i][5]
            found = self.child(i, SUBJECT)
        return found

    def span(self, i):
        return self.words[min(self.below[i])][0], self.words[max(self.below[i])][1]

    def inside(self, i):
        """The phrase without its preposition or conjunction."""
        own = [k for k in sorted(self.below[i]) if not (self.words[k][5] == i and self.words[k][4] in OUTSIDE) and not (k == i and self.words[i][4] == "prep")]
        return (self.words[own[0]][0], self.words[max(self.below[i])][1]) if own else None


def find_statements(text, sentences, cues):
    verbs, nouns = cues["verbs"], cues["nouns"]
    quotations = [without_marks(text, *m.span()) for m in QUOTATION.finditer(text)]
    out = []
    for words in sentences:
        if not any(w[3] == "VERB" and w[2] in verbs for w in words):
            continue
        tree = Tree(words)
        for i, (start, end, lemma, pos, _, _) in enumerate(words):
            subject = tree.subject(i) if pos == "VERB" and (lemma in verbs or lemma in cues["support"]) else None
            if subject is None:
                continue
            noun = tree.child(i, OBJECT[:2], lambda k: words[k][2] in nouns)
            if noun is not None:
                act, cue, content, form = nouns[words[noun][2]], [(start, end), words[noun][:2]], tree.child(noun, PREPOSITIONAL + ["acl", *CLAUSE]), "nominal"
            elif lemma in verbs:
                quote = next((q for q in quotations if 0 <= start - q[1] <= 60 or 0 <= q[0] - end <= 30), None)
                if quote:
                    out.append(statement(verbs[lemma], "direct", tree.span(subject), [(start, end)], [quote]))
                    continue
                content = tree.child(i, CLAUSE + OBJECT, lambda k: k > i or words[k][4] == "ccomp")
                act, cue, form = verbs[lemma], [(start, end)], "indirect" if content is not None and words[content][4] in CLAUSE else "nominal"
            else:
                continue
            inner = tree.inside(content) if content is not None else None
            if inner:
                out.append(statement(act, form, tree.span(subject), cue, [without_marks(text, *inner)]))
    return out
