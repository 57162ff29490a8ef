"""Reports told the other way round: "S said that C." → "C, S said." and "C1, said S, C2." Treebanks of releases have hardly any such order, news is full of it.

    python training/rewrite.py [--shared ../shared] [--most 5]     prints some of each treebank
"""
import argparse
import random
from dataclasses import dataclass, replace
from pathlib import Path

from data import Sentence, Word, training_sentences

MARKS = {'en': ('that',), 'ru': ('что',), 'uk': ('що',)}
QUOTES = {'en': ('“', '”'), 'ru': ('«', '»'), 'uk': ('«', '»')}
SUBJECTS = ('nsubj', 'csubj', 'expl')
MARKED = set('"“”«»„?:') | {'``', "''"}
POINTERS = {'то', 'тот', 'те', 'той'}  # "in that, that …": the clause explains a pronoun
QUESTIONS = {'how', 'what', 'who', 'when', 'where', 'why', 'which', 'whether', 'if'}
MOST_OUTSIDE = 14
LEAST_INSIDE = 4


@dataclass
class Report:
    """A sentence whose root reports a clause that ends it. Numbers are of words, from 1."""
    root: int
    subject: int
    clause: int          # head of the clause
    outside: list[int]   # the reporting clause, in order
    inside: list[int]    # the clause without its mark
    stop: Word           # the mark that ends the sentence


def rewritten(sentences: list[Sentence], seed: int = 1) -> list[Sentence]:
    """One rewriting of each sentence that reports a clause, drawn by the seed and the sentence's number."""
    found = []
    for sentence in sentences:
        report = find_report(sentence)
        if report:
            rng = random.Random(f'{seed} {sentence.id}')
            found.append((medial if rng.random() < .35 else final)(sentence, report, rng))
    return [sentence for sentence in found if sentence]


def find_report(sentence: Sentence) -> Report | None:
    words = sentence.words
    roots = [n for n, word in enumerate(words, 1) if word.head == 0]
    if len(roots) != 1 or words[-1].form != '.' or words[-1].head != roots[0]:
        return None
    root = roots[0]
    children = lambda head: [n for n, word in enumerate(words, 1) if word.head == head]
    clauses = [n for n in children(root) if base(words[n - 1]) == 'ccomp' and n > root]
    subjects = [n for n in children(root) if base(words[n - 1]) == 'nsubj' and n < root]
    if len(clauses) != 1 or len(subjects) != 1 or words[root - 1].upos != 'VERB':
        return None
    clause, subject = clauses[0], subjects[0]
    inside = sorted(below(words, clause))
    if inside != list(range(inside[0], len(words))) or inside[0] <= root or min(below(words, subject)) != 1:
        return None
    dropped, mark = [], None
    for n in inside[:3]:
        word = words[n - 1]
        if word.upos == 'PUNCT' and not dropped and n == inside[0]:
            dropped.append(n)
        elif base(word) == 'mark' and word.head == clause and n == inside[len(dropped)]:
            mark = word
            dropped.append(n)
            break
    if mark and mark.lemma.lower() not in MARKS[sentence.language] or any(base(words[n - 1]) == 'mark' for n in children(clause) if n not in dropped):
        return None
    inside = inside[len(dropped):]
    outside = list(range(1, inside[0] - len(dropped)))
    if any(words[n - 1].form in MARKED for n in inside) or words[outside[-1] - 1].lemma in POINTERS:
        return None
    if not mark and (sentence.language != 'en' or words[inside[0] - 1].lemma.lower() in QUESTIONS):
        return None
    told = any(base(words[n - 1]) in SUBJECTS for n in children(clause)) or words[clause - 1].features.get('VerbForm') == 'Fin'
    negated = any(words[n - 1].features.get('Polarity') == 'Neg' for n in children(root))
    if not told or negated or len(inside) < LEAST_INSIDE or len(outside) > MOST_OUTSIDE or words[outside[-1] - 1].upos == 'PUNCT':
        return None
    return Report(root, subject, clause, outside, inside, words[-1])


def final(sentence: Sentence, report: Report, rng: random.Random) -> Sentence | None:
    """"C, S said." The clause stays a complement in English; elsewhere the reporting clause is an aside of it."""
    built = Building(sentence)
    quoted = rng.random() < .5
    opening, closing = QUOTES[sentence.language]
    if quoted:
        built.mark(opening, report.clause)
    built.words(report.inside, capital=True)
    if sentence.language == 'en':
        built.mark(',', report.clause)
    if quoted:
        built.mark(closing, report.clause)
    if sentence.language != 'en':
        built.mark(',', report.root)
        built.mark('—', report.root)
    built.words(turned(sentence, report, rng), capital=False)
    top = report.root if sentence.language == 'en' else report.clause
    built.mark('.', top)
    return built.sentence(report, 'ccomp' if sentence.language == 'en' else 'parataxis')


def medial(sentence: Sentence, report: Report, rng: random.Random) -> Sentence | None:
    """"C1, said S, C2.": the reporting clause is an aside of the clause."""
    words = sentence.words
    parts = [sorted(below(words, n)) for n, word in enumerate(words, 1) if word.head == report.clause and n in report.inside]
    borders = {part[-1] + 1 for part in parts if part[-1] < report.clause} | {part[0] for part in parts if part[0] > report.clause}
    first, last = report.inside[0], report.inside[-1]
    fitting = [n for n in borders if n - first >= 2 and last - n >= 2 and words[n - 1].upos != 'PUNCT' and not crossed(words, report, n)]
    if not fitting:
        return None
    border = rng.choice(sorted(fitting))
    before = [n for n in report.inside if n < border]
    if words[before[-1] - 1].form == ',':
        before.pop()
    built = Building(sentence)
    quoted = sentence.language == 'en' and rng.random() < .5
    opening, closing = QUOTES[sentence.language]
    dash = [] if sentence.language == 'en' else ['—']
    if quoted:
        built.mark(opening, report.clause)
    built.words(before, capital=True)
    for form in [',', *([closing] if quoted else []), *dash]:
        built.mark(form, report.clause if form == closing else report.root)
    built.words(turned(sentence, report, rng), capital=False)
    for form in [',', *dash, *([opening] if quoted else [])]:
        built.mark(form, report.clause if form == opening else report.root)
    built.words([n for n in report.inside if n >= border], capital=None)
    built.mark('.', report.clause)
    if quoted:
        built.mark(closing, report.clause)
    return built.sentence(report, 'parataxis')


class Building:
    """Words put together anew; heads are numbers of the old sentence until the end."""

    def __init__(self, sentence: Sentence):
        self.old, self.made, self.places = sentence, [], {}

    def mark(self, form: str, head: int):
        self.made.append(Word(form, form, 'PUNCT', {}, head, 'punct'))

    def words(self, numbers: list[int], capital: bool | None):
        for at, number in enumerate(numbers):
            word = self.old.words[number - 1]
            form = word.form
            if at == 0 and capital:
                form = form[:1].upper() + form[1:]
            elif number == 1 and capital is not True and word.upos != 'PROPN' and form != 'I' and not form.isupper():
                form = form.lower()
            self.made.append(replace(word, form=form))
            self.places[number] = len(self.made)

    def sentence(self, report: Report, relation: str) -> Sentence | None:
        """None where a word hangs on one that was left out"""
        if any(word.head and word.head not in self.places for word in self.made):
            return None
        made = []
        for word in self.made:
            if word is self.made[self.places[report.root] - 1]:
                word = word if relation == 'ccomp' else replace(word, head=report.clause, relation='parataxis')
            elif word is self.made[self.places[report.clause] - 1]:
                word = word if relation == 'ccomp' else replace(word, head=0, relation='root')
            made.append(replace(word, head=self.places[word.head] if word.head else 0))
        return replace(self.old, id=f'{self.old.id} rewritten', words=made)


def turned(sentence: Sentence, report: Report, rng: random.Random) -> list[int]:
    """The reporting clause; often with its verb before its subject, as is usual behind a quotation (a pronoun in English stays first)."""
    subject = sorted(below(sentence.words, report.subject))
    pronoun = sentence.words[report.subject - 1].upos == 'PRON'
    simple = report.outside[:len(subject) + 1] == [*subject, report.root]
    chance = 0 if not simple or sentence.language == 'en' and (pronoun or len(report.outside) > len(subject) + 1) else .4 if sentence.language == 'en' else .8
    if rng.random() >= chance:
        return report.outside
    return [report.root, *subject, *report.outside[len(subject) + 1:]]


def crossed(words: list[Word], report: Report, border: int) -> bool:
    """Whether an arc that does not begin at the clause's head spans the border."""
    for n in report.inside:
        head = words[n - 1].head
        if head != report.clause and n != report.clause and (n < border) != (head < border):
            return True
    return False


def base(word: Word) -> str:
    return word.relation.split(':')[0]


def below(words: list[Word], top: int) -> set[int]:
    found, fresh = {top}, {top}
    while fresh:
        fresh = {n for n, word in enumerate(words, 1) if word.head in fresh}
        found |= fresh
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--shared', type=Path, default=Path(__file__).resolve().parent.parent.parent / 'shared')
    parser.add_argument('--most', type=int, default=5)
    options = parser.parse_args()
    for name, sentences in training_sentences(options.shared / 'data').items():
        found = rewritten(sentences)
        print(name, len(sentences), len(found))
        for sentence in found[:options.most]:
            print('   ', ' '.join(f'{word.form}>{word.head}' if word.upos in ('VERB', 'PUNCT') else word.form for word in sentence.words))


if __name__ == '__main__':
    main()
